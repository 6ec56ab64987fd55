// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What somebody without an account may correct of what is kept of him, and how it is read.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/complaints/app.hpp"
#include "handlers/view/kit/field.hpp"

namespace complaints {

/// One thing that is kept, and how it is typed.
struct Way {
  std::string_view name;
  std::string_view label;
  view::Input input;
  std::string store::KeptContact::* kept;
};
inline constexpr std::array kWays{
    Way{"name", "field.name", view::Input::text, &store::KeptContact::name},
    Way{"phone", "field.phone", view::Input::tel, &store::KeptContact::phone},
    Way{"email", "field.email", view::Input::email, &store::KeptContact::email},
    Way{"address", "field.own_address", view::Input::text, &store::KeptContact::address}};

/// The contact as the form wants it: what is typed replaces what was kept, what is ticked
/// (`remove`) goes. Errors at their fields; absent, and an error, if nothing changes.
[[nodiscard]] std::optional<store::KeptContact> changed(const fcgi::Form& form,
                                                        const store::KeptContact& kept,
                                                        domain::FieldErrors& errors);

}  // namespace complaints
