// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reports that an officer names to be merged into one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/followups/base/app.hpp"

namespace followups {

/// One code that was ticked or typed.
struct Wanted {
  std::string typed;
  std::optional<store::Complaint> report = {};
  std::string why_not = {};  ///< key of the catalogue, or empty
};

/// Reports whose words are like those of `target` and that could be merged into it, the likest
/// first: visible to these eyes, at the same desk, about the same accused body if any.
[[nodiscard]] std::vector<store::Twin> mergeable(App& app, const store::Complaint& target,
                                                 const domain::Officer& officer,
                                                 const domain::Moment& moment);

/// What was ticked (`codes`) and typed (`more_codes`), each once, with why it cannot be merged into
/// `target`: a report that these eyes may not see says the same as none.
[[nodiscard]] std::vector<Wanted> read_wanted(App& app, const fcgi::Visit& visit,
                                              const store::Complaint& target,
                                              const domain::Officer& officer,
                                              const domain::Moment& moment);

/// All that is wrong with them, in one error of `more_codes` that names each code.
[[nodiscard]] domain::FieldErrors errors_of(const App& app, const std::vector<Wanted>& wanted);

/// Merges all into `target`, or none; which one could not be, if one could not.
[[nodiscard]] std::optional<std::size_t> merge_all(App& app, const fcgi::Visit& visit,
                                                   const domain::Officer& officer,
                                                   const store::Complaint& target,
                                                   const std::vector<Wanted>& wanted);

}  // namespace followups
