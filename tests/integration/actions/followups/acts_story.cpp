// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/followups/acts_story.hpp"

#include <boost/test/unit_test.hpp>

namespace desks {

using domain::Event;
using domain::Role;

namespace {

void act(World& world, const given::Report& report, const domain::Officer& by,
         store::Command command) {
  const auto done = given::act(world.db, report.id, store::by(by), std::move(command),
                               kWork + std::chrono::minutes{10});
  BOOST_REQUIRE(done.has_value());
}

}  // namespace

const domain::Move* move_of(Event event, Role role) {
  const auto acts_as = role == Role::inspector ? Role::triage : role;
  for (const auto& move : domain::moves())
    if (move.event == event && move.by.has(acts_as)) return &move;
  return nullptr;
}

given::Report open_for(World& world, const given::DraftOf& draft, const domain::Citizen& citizen,
                       Event event, const domain::Move& move) {
  const bool part = move.scope == domain::Scope::part;
  auto report = given::filed(world.db, draft, citizen);
  const bool at_once = !part && event != Event::redact;
  if (at_once && move.from.has(domain::ReportState::received)) return report;
  const auto by = draft.accused.empty()
                      ? given::officer(world.db)
                      : given::officer(world.db, {.role = Role::inspector, .opd = "inspektorat"});
  act(world, report, by,
      {.event = Event::forward, .input = given::forwarding(given::opd(world.db, "dpupr"))});
  if (event == Event::forward || event == Event::redact ||
      (part && move.from.has(domain::PartState::forwarded)))
    return report;
  const domain::PartId id{world.db.number("SELECT MAX(id) FROM part")};
  const auto opd = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  act(world, report, opd,
      {.event = Event::verify, .part = id, .input = given::words("Benar, sudah kami lihat.")});
  if (part && move.from.has(domain::PartState::verified)) return report;
  auto input = given::words("Sudah selesai ditambal kemarin.");
  input.given = domain::Proof{.none_because = "Kamera rusak saat itu."};
  act(world, report, opd, {.event = Event::resolve, .part = id, .input = input});
  return report;
}

Fields filled(World& world, const std::string& whom) {
  const auto said = "Sudah kami periksa bersama " + whom + " tiga hari lalu.";
  return sent({{"text", said},
               {"public_title", "Lubang di depan pasar " + whom},
               {"public_text", said},
               {"opd", std::to_string(given::opd(world.db, "dpupr").value)},
               {"nature", "ordinary"},
               {"date", "2026-12-01"},
               {"send_back_reason", "not_ours"},
               {"rejection_reason", "other"},
               {"redirect_kind", "turn_to"},
               {"address", "Jalan Veteran 1"},
               {"hours", "08.00 sampai 15.00"},
               {"body", "Kantor " + whom},
               {"no_proof_reason", "Kamera dibawa " + whom + " saat itu."}});
}

}  // namespace desks
