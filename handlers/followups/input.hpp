/// \file
/// Reading an act's form.
#pragma once

#include "fcgi/form.hpp"
#include "handlers/domain/followup.hpp"

namespace followups {

/// What was typed, by the names of domain::ActInput.
[[nodiscard]] domain::ActInput read_input(const fcgi::Form& form);

/// The same as texts, to stand in the fields again.
[[nodiscard]] domain::Values typed_values(const fcgi::Form& form);

/// "2026-11-20"; absent if it is no date.
[[nodiscard]] std::optional<domain::Date> read_date(std::string_view typed);

/// "2026-11-20T09:30" in local time; absent if it is none.
[[nodiscard]] std::optional<domain::Instant> read_local_time(std::string_view typed);

}  // namespace followups
