// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What staff do to a citizen's report while he looks on.
#pragma once

#include <chrono>
#include <optional>
#include <utility>

#include "fcgi/crypto.hpp"
#include "tests/integration/actions/complaints/world.hpp"

namespace citizens {

/// What staff do, with a nonce of its own.
inline store::Command command(domain::Event event, domain::ActInput input,
                              std::optional<domain::PartId> part = std::nullopt) {
  store::Command made;
  made.event = event;
  made.part = part;
  made.input = std::move(input);
  made.nonce = crypto::random_token();
  return made;
}

inline domain::Officer opd_officer(World& world) {
  return given::officer(world.db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
}

/// A report that the OPD says is done.
inline given::Report resolved(World& world,
                              const std::optional<domain::Citizen>& by = std::nullopt) {
  auto report = given::forwarded(world.db, {}, by);
  const auto officer = opd_officer(world);
  auto done = given::words("Lubang sudah ditambal dengan aspal panas.");
  done.given = domain::Proof{.none_because = "Foto menyusul, kamera petugas rusak."};
  world.staff_act(
      report, officer,
      command(domain::Event::verify, given::words("Benar, ada lubang sedalam 15 cm."), report.part),
      given::kNow + std::chrono::minutes{20});
  world.staff_act(
      report, officer,
      command(domain::Event::start, given::words("Akan ditambal minggu ini."), report.part),
      given::kNow + std::chrono::minutes{30});
  world.staff_act(report, officer, command(domain::Event::resolve, done, report.part),
                  given::kNow + std::chrono::minutes{40});
  return report;
}

}  // namespace citizens
