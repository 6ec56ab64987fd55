// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/try_again.hpp"

#include <fmt/format.h>

#include "handlers/view/kit/words.hpp"

namespace view {

void add_try_again(domain::FieldErrors& errors, domain::Instant until, domain::Instant now) {
  const auto whole = std::chrono::ceil<std::chrono::minutes>(until);
  const auto local = domain::to_local(whole);
  auto when = fmt::format("{:02}.{:02}", local.hour, local.minute);
  if (domain::to_local_date(now) != local.date) when += " tanggal " + date(local.date);
  errors.add("", "msg.rate", {{"jam", when}});
}

}  // namespace view
