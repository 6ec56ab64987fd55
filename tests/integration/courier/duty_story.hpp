// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the tests of the courier's duties share.
#pragma once

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <optional>
#include <string>

#include "handlers/courier/duties.hpp"
#include "tests/integration/courier/world.hpp"

namespace world {

/// A database with one courier, and what it did there.
struct Duties {
  support::Database db;
  Courier one{db};

  std::string text(const std::string& sql) {
    return db.connection().select({"test", "SELECT (" + sql + ") AS x"}, {}).at(0).text("x");
  }
  std::string state(const given::Report& report) {
    return text("SELECT state FROM complaint WHERE id = " + std::to_string(report.id.value));
  }
  std::int64_t events(const std::string& event) {
    return db.number("SELECT COUNT(*) FROM complaint_event WHERE event = '" + event +
                     "' AND actor_kind = 'clock'");
  }
  std::int64_t mails(const std::string& key) {
    return db.number("SELECT COUNT(*) FROM outbox WHERE template = '" + key + "'");
  }
  void act(const given::Report& report, const domain::Officer& officer, domain::Event event,
           domain::Instant at) {
    const auto input = given::words("Sudah kami periksa di tempat dan kami perbaiki.");
    auto full = input;
    full.given = domain::Proof{.none_because = "Kamera rusak terkena hujan."};
    const auto done = given::act(db, report.id, store::by(officer),
                                 {.event = event,
                                  .part = event == domain::Event::hide ? std::nullopt : report.part,
                                  .input = full},
                                 at);
    BOOST_REQUIRE_MESSAGE(done.has_value(), to_word(event) << " was refused: "
                                                           << (done ? "" : to_word(done.error())));
  }
};

}  // namespace world
