// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Opening the identity behind a report: the form, where a second officer's consent stands, what he
/// is asked, and the log of all openings.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/life/consent.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// What opening it takes now.
enum class UnmaskStage {
  nothing,  ///< it cannot be opened: nothing of the person is kept
  alone,    ///< a reason
  ask,      ///< a second officer is to be asked, with a reason
  awaited,  ///< he was asked
  given,    ///< he consented
  refused,  ///< he did not; one may ask again
  lapsed    ///< he consented, and may not any more; one may ask again
};

struct UnmaskPage {
  domain::ComplaintCode code;
  std::string title = {};
  std::string report = {};    ///< its address
  std::string target = {};    ///< where the form is sent
  std::string consents = {};  ///< the list of requests
  std::int64_t row = 0;       ///< of *Kabari pelapor* that led here, or 0
  UnmaskStage stage = UnmaskStage::alone;
  std::chrono::hours hours = {};         ///< how long a request lasts
  std::vector<std::string> others = {};  ///< who may consent
  std::int64_t consent = 0;              ///< the request's number
  std::string reason = {};               ///< what it says
  std::string second = {};               ///< who answered it
  std::optional<domain::Instant> answered_at = {};
  std::optional<domain::Instant> until = {};
  bool changed = false;  ///< what was sent no longer fits the report
  domain::Values typed = {};
};

[[nodiscard]] std::string unmask(const Pages& pages, const Chrome& chrome, const UnmaskPage& page,
                                 const domain::FieldErrors& errors);

/// What a second officer is asked.
struct ConsentPage {
  domain::ComplaintCode code;
  std::string title = {};
  std::string report = {};
  std::string target = {};
  std::string consents = {};
  std::string asker = {};
  std::string reason = {};
  domain::Instant asked_at = {};
  domain::Instant until = {};
  domain::ConsentState state = domain::ConsentState::awaited;  ///< a form only while awaited
  std::string verdict = {};                                    ///< as typed
};

[[nodiscard]] std::string consent(const Pages& pages, const Chrome& chrome, const ConsentPage& page,
                                  const domain::FieldErrors& errors);

/// One opening; never the citizen.
struct OpeningRow {
  domain::Instant at = {};
  std::string officer = {};
  domain::Role role = domain::Role::triage;
  domain::ComplaintCode code;
  std::string reason = {};  ///< empty: erased by law
  std::string second = {};  ///< or empty
};

/// The log (templates/followups/openings.tpl), the latest first.
[[nodiscard]] std::string openings(const Pages& pages, const Chrome& chrome,
                                   const std::vector<OpeningRow>& rows, const Paging& paging);

}  // namespace view
