// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which body a report belongs to, as far as data can say. Triage decides.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "handlers/domain/accused.hpp"
#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/opd.hpp"

namespace domain {

enum class RouteKind {
  forward,   ///< to `opd`
  redirect,  ///< `opd` is an outside body
  undecided  ///< nothing to propose
};

struct Route {
  RouteKind kind = RouteKind::undecided;
  std::optional<OpdId> opd;
  bool operator==(const Route&) const = default;
};

/// What to propose: by the category's rule, the place and the extra answers. A body that is not in
/// `opds`, not active, or the accused one is not proposed.
[[nodiscard]] Route propose_opd(const Category& category, std::string_view kecamatan,
                                const std::map<std::string, std::string, std::less<>>& answers,
                                std::span<const Opd> opds, const std::optional<Accused>& accused);

}  // namespace domain
