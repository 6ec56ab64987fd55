// SPDX-License-Identifier: AGPL-3.0-or-later
// The machine's clock: what the administrator sees of it, and his word.
#include <boost/test/unit_test.hpp>

#include "handlers/admin/actions.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

using domain::Role;
using support::contains;
using support::status;

namespace {

struct Office {
  support::Browser person(Role role, const std::string& email) {
    given::officer(db, {.role = role, .email = email});
    support::Browser one{{&site}, given::kNow};
    one.get("/petugas/masuk");
    one.post("/petugas/masuk", {{"email", email}, {"password", std::string(given::kPassword)}});
    return one;
  }
  std::string jump() {
    db.run(
        "INSERT INTO clock_jump (expected_at, found_at) VALUES "
        "('2026-11-24 03:00:00', '2027-11-24 03:00:00')");
    return std::to_string(db.number("SELECT MAX(id) FROM clock_jump"));
  }

  support::Database db;
  admin::App app{support::config_for(db, "admin")};
  support::Site site{support::config_for(db, "admin"), admin::application(app)};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_clock, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_clock_that_never_jumped_is_believed) {
  Office office;
  auto admin = office.person(Role::administrator, "admin@contoh.test");
  const auto page = admin.get("/kelola/jam");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Jam ini dipercaya"));
  BOOST_TEST(!contains(page, "Jam ini benar, lanjutkan"));
  BOOST_TEST(!contains(admin.get("/kelola"), "Periksa jam server"));
}

BOOST_AUTO_TEST_CASE(what_waits_is_said_and_confirmed_once) {
  Office office;
  auto admin = office.person(Role::administrator, "admin@contoh.test");
  const auto last = office.jump();
  BOOST_TEST(contains(admin.get("/kelola"), "Periksa jam server"));
  const auto page = admin.get("/kelola/jam");
  BOOST_TEST(contains(page, "Jam ini benar, lanjutkan"));
  BOOST_TEST(contains(page, "24 November 2027"));

  BOOST_TEST(status(admin.post("/kelola/jam", {{"last", last}})) == 303);
  BOOST_TEST(contains(admin.get("/kelola/jam"),
                      "Penutupan, pengingat, dan penghapusan data berjalan lagi"));
  BOOST_TEST(!office.app.heartbeats.is_held());
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM audit_log WHERE act = 'clock_confirmed'") == 1);

  BOOST_TEST(status(admin.post("/kelola/jam", {{"last", last}})) == 303);
  BOOST_TEST(contains(admin.get("/kelola/jam"), "lebih dulu"));
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM audit_log WHERE act = 'clock_confirmed'") == 1);
}

BOOST_AUTO_TEST_CASE(a_jump_that_he_has_not_seen_goes_on_waiting) {
  Office office;
  auto admin = office.person(Role::administrator, "admin@contoh.test");
  const auto seen = office.jump();
  admin.get("/kelola/jam");
  office.jump();
  BOOST_TEST(status(admin.post("/kelola/jam", {{"last", seen}})) == 303);
  BOOST_TEST(office.app.heartbeats.is_held());
}

BOOST_AUTO_TEST_CASE(nobody_else_and_nothing_else) {
  Office office;
  const auto last = office.jump();
  auto triage = office.person(Role::triage, "triase@contoh.test");
  BOOST_TEST(status(triage.get("/kelola/jam")) == 403);
  BOOST_TEST(status(triage.post("/kelola/jam", {{"last", last}})) == 403);
  auto admin = office.person(Role::administrator, "admin@contoh.test");
  admin.get("/kelola/jam");
  BOOST_TEST(status(admin.post("/kelola/jam", {})) == 400);
  BOOST_TEST(status(admin.post("/kelola/jam", {{"last", "x"}})) == 400);
  BOOST_TEST(office.app.heartbeats.is_held());
}

BOOST_AUTO_TEST_SUITE_END()
