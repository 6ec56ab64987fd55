// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/track/contact_change.hpp"

#include <algorithm>

#include "handlers/domain/filing/entry.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/web/ask_email.hpp"

namespace complaints {
namespace {

void check(domain::FieldErrors& errors, const fcgi::Form& form, std::string_view name,
           std::string& typed) {
  if (name == "phone") {
    const auto phone = domain::Phone::parse(typed, domain::PhoneRule::contact);
    if (!phone) return errors.add(std::string(name), domain::phone_fault(typed));
    typed = phone->e164();
  } else if (name == "email") {
    const auto email = domain::Email::parse(typed);
    if (!email) return errors.add(std::string(name), "err.email");
    web::ask_email(errors, form, name, email);
    typed = email->typed();
  } else if (name == "name") {
    domain::check_text(errors, name, typed, domain::kNameLength, domain::Lines::one);
  } else {
    domain::check_contact_address(errors, name, typed);
  }
}

}  // namespace

std::optional<store::KeptContact> changed(const fcgi::Form& form, const store::KeptContact& kept,
                                          domain::FieldErrors& errors) {
  auto contact = kept;
  const auto removed = form.all("remove");
  bool any = false;
  for (const auto& way : kWays) {
    if (std::ranges::find(removed, way.name) != removed.end()) {
      (contact.*way.kept).clear();
      any = true;
    }
    if (auto typed = form.line(way.name); !typed.empty()) {
      check(errors, form, way.name, typed);
      contact.*way.kept = std::move(typed);
      any = true;
    }
  }
  if (!any) errors.add("name", "err.data.nothing");
  return any ? std::optional(std::move(contact)) : std::nullopt;
}

}  // namespace complaints
