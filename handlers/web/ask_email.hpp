// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An address with a likely slip in it is asked about once, wherever one is typed.
#pragma once

#include <optional>
#include <string_view>

#include "fcgi/form.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/result.hpp"

namespace web {

/// Adds `err.email.meant` {alamat} at `field` if another address was likely meant
/// (domain::likely_meant) and the form does not say that this one was asked about: a field that
/// comes back with such an address says so (view::put_field), and sending it again keeps it.
void ask_email(domain::FieldErrors& errors, const fcgi::Form& form, std::string_view field,
               const std::optional<domain::Email>& email);

}  // namespace web
