// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/applied.hpp"

#include <algorithm>

namespace domain {

bool Applied::has(Effect effect) const {
  return std::ranges::find(effects, effect) != effects.end();
}

}  // namespace domain
