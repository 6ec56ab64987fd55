// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report with a history: what is changed and walked in tests.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/support/given.hpp"

namespace given {

/// A report with five events: filed, forwarded, verified, started, in progress.
inline Report told_story(support::Database& db,
                         const std::optional<domain::Citizen>& by = std::nullopt) {
  using domain::Event;
  const auto report = forwarded(db, {}, by);
  const auto opd_officer = officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const std::vector<std::pair<Event, std::string>> story{
      {Event::verify, "Benar, ada lubang. Pelapor 0812 3456 7890."},
      {Event::start, "Kami siapkan aspal."},
      {Event::progress, "Setengah selesai."}};
  int minutes = 20;
  for (const auto& [event, text] : story)
    BOOST_REQUIRE(act(db, report.id, store::by(opd_officer),
                      {.event = event, .part = report.part, .input = words(text)},
                      kNow + std::chrono::minutes{minutes++}));
  return report;
}

}  // namespace given
