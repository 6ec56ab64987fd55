// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/ask_email.hpp"

#include "handlers/domain/people/mistyped_email.hpp"
#include "handlers/view/kit/field.hpp"

namespace web {

void ask_email(domain::FieldErrors& errors, const fcgi::Form& form, std::string_view field,
               const std::optional<domain::Email>& email) {
  const auto meant = email ? domain::likely_meant(*email) : std::nullopt;
  if (!meant || form.line(view::asked_name(field)) == form.line(field)) return;
  errors.add(field, "err.email.meant", {{"alamat", *meant}});
}

}  // namespace web
