// SPDX-License-Identifier: AGPL-3.0-or-later
// The roster's page: weeks, holes, adding, removing and bringing back, copying; two administrators.
#include <boost/test/unit_test.hpp>

#include "handlers/admin/actions.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

using domain::Role;
using std::chrono::hours;
using support::contains;
using support::location;
using support::status;

namespace {

const std::string kNonce(43, 'n');

struct Office {
  Office() {
    given::officer(db, {.role = Role::administrator, .email = "admin@contoh.test"});
    browser = person();
  }
  support::Browser person(const std::string& email = "admin@contoh.test") {
    support::Browser one{{&site}, given::kNow};
    one.get("/petugas/masuk");
    one.post("/petugas/masuk", {{"email", email}, {"password", std::string(given::kPassword)}});
    one.get("/kelola/piket");
    return one;
  }
  fcgi::Response add(const std::string& from, const std::string& until,
                     std::optional<domain::StaffId> who = std::nullopt) {
    return browser.post("/kelola/piket", {{"nonce", kNonce},
                                          {"week", "2026-11-24"},
                                          {"officer", std::to_string(who.value_or(ani.id).value)},
                                          {"starts_at", from},
                                          {"ends_at", until}});
  }
  std::int64_t shifts(const std::string& where = "removed_at IS NULL") {
    return db.number("SELECT COUNT(*) FROM roster WHERE " + where);
  }
  std::string path(const std::string& act) {
    return "/kelola/piket/" + std::to_string(db.number("SELECT MAX(id) FROM roster")) + "/" + act;
  }

  support::Database db;
  admin::App app{support::config_for(db, "admin")};
  support::Site site{support::config_for(db, "admin"), admin::application(app)};
  domain::Officer ani = given::officer(db, {.name = "Ani", .email = "ani@contoh.test"});
  support::Browser browser{{&site}, given::kNow};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_roster, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_empty_roster_explains_itself) {
  Office office;
  const auto page = office.browser.get("/kelola/piket");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Belum ada yang piket minggu ini"));
  BOOST_TEST(contains(page, "23 November 2026 – 29 November 2026"));
  BOOST_TEST(contains(page, "1 celah tanpa petugas piket: semua triase diberi tahu"));
  BOOST_TEST(!contains(page, "Salin ke minggu berikutnya"));
  BOOST_TEST(contains(office.browser.get("/kelola"), "Sekarang tidak ada yang piket"));
}

BOOST_AUTO_TEST_CASE(a_shift_is_added_in_local_time) {
  Office office;
  const auto answer = office.add("2026-11-24T08:00", "2026-11-24T16:00");
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(location(answer) == "/kelola/piket?minggu=2026-11-24");
  BOOST_TEST(office.shifts("starts_at = '2026-11-24 01:00:00'") == 1);
  const auto page = office.browser.get(location(answer));
  BOOST_TEST(contains(page, "08.00 – 16.00"));
  BOOST_TEST(contains(page, "sedang piket"));
  BOOST_TEST(contains(page, "Akhiri sekarang"));
  BOOST_TEST(contains(page, "Giliran piket sudah ditambahkan."));
  BOOST_TEST(contains(office.browser.get("/kelola"), "Sekarang: Ani"));
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM audit_log WHERE act = 'roster_added'") == 1);
}

BOOST_AUTO_TEST_CASE(a_second_click_and_a_second_administrator_add_it_once) {
  Office office;
  (void)office.add("2026-11-25T08:00", "2026-11-25T16:00");
  BOOST_TEST(status(office.add("2026-11-25T08:00", "2026-11-25T16:00")) == 303);
  BOOST_TEST(office.shifts() == 1);
}

BOOST_AUTO_TEST_CASE(every_mistake_is_said_and_everything_typed_stays) {
  Office office;
  const auto page = office.add("2026-11-26T16:00", "2026-11-26T08:00", domain::StaffId{999'999});
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Sampai harus sesudah mulai."));
  BOOST_TEST(contains(page, "Pilih petugas triase yang aktif."));
  BOOST_TEST(contains(page, "value=\"2026-11-26T16:00\""));
  BOOST_TEST(contains(page, "value=\"2026-11-26T08:00\""));
  for (const auto& [from, until] : {std::pair{"", ""},
                                    {"besok", "lusa"},
                                    {"2026-11-23T08:00", "2026-11-23T16:00"},
                                    {"2026-02-30T08:00", "2026-11-26T08:00"},
                                    {"2026-11-26T25:00", "2026-11-27T08:00"}})
    BOOST_TEST(status(office.add(from, until)) == 422);
  BOOST_TEST(office.shifts() == 0);
}

BOOST_AUTO_TEST_CASE(only_active_triage_can_be_on_duty) {
  Office office;
  const auto clerk = given::officer(office.db, {.role = Role::clerk, .email = "l@contoh.test"});
  BOOST_TEST(status(office.add("2026-11-25T08:00", "2026-11-25T16:00", clerk.id)) == 422);
  office.db.run("UPDATE staff_account SET active = 0 WHERE name = 'Ani'");
  BOOST_TEST(status(office.add("2026-11-25T08:00", "2026-11-25T16:00")) == 422);
}

BOOST_AUTO_TEST_CASE(overlaps_are_allowed_and_shown) {
  Office office;
  const auto budi = given::officer(office.db);
  (void)office.add("2026-11-25T08:00", "2026-11-25T16:00");
  (void)office.add("2026-11-25T15:00", "2026-11-26T06:00", budi.id);
  const auto page = office.browser.get("/kelola/piket");
  BOOST_TEST(contains(page, "bersamaan dengan petugas lain"));
  BOOST_TEST(contains(page, "15.00 – Kamis, 26 November 2026 pukul 06.00"));
  BOOST_TEST(contains(page, "2 celah tanpa petugas piket"));
}

BOOST_AUTO_TEST_CASE(a_removed_shift_can_be_brought_back) {
  Office office;
  (void)office.add("2026-11-25T08:00", "2026-11-25T16:00");
  BOOST_TEST(location(office.browser.post(office.path("penghapusan"), {})) ==
             "/kelola/piket?minggu=2026-11-25");
  BOOST_TEST(office.shifts() == 0);
  BOOST_TEST(contains(office.browser.get("/kelola/piket"), "Kembalikan"));

  auto other = office.person();
  (void)other.post(office.path("penghapusan"), {});
  BOOST_TEST(contains(other.get("/kelola/piket"), "sudah diubah lebih dulu"));

  (void)office.browser.post(office.path("pemulihan"), {});
  BOOST_TEST(office.shifts() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_past_stays_and_what_runs_ends_now) {
  Office office;
  (void)office.add("2026-11-24T08:00", "2026-11-24T16:00");
  office.browser.now += std::chrono::minutes{20};
  (void)office.browser.post(office.path("penghapusan"), {});
  BOOST_TEST(office.shifts("ends_at = '2026-11-24 02:20:00' AND removed_at IS NULL") == 1);
  const auto page = office.browser.get("/kelola/piket");
  BOOST_TEST(contains(page, "sudah lewat"));
  BOOST_TEST(!contains(page, "Akhiri sekarang"));
  (void)office.browser.post(office.path("penghapusan"), {});
  BOOST_TEST(office.shifts() == 1);
}

BOOST_AUTO_TEST_CASE(a_week_is_copied_once_however_often) {
  Office office;
  (void)office.add("2026-11-25T08:00", "2026-11-25T16:00");
  (void)office.add("2026-11-26T08:00", "2026-11-26T16:00");
  (void)office.browser.post(office.path("penghapusan"), {});
  for (int i = 0; i < 2; ++i) {
    const auto answer = office.browser.post("/kelola/piket/salinan", {{"week", "2026-11-23"}});
    BOOST_TEST(location(answer) == "/kelola/piket?minggu=2026-11-30");
  }
  BOOST_TEST(office.shifts() == 2);
  BOOST_TEST(office.shifts("starts_at = '2026-12-02 01:00:00'") == 1);
  const auto nothing = office.browser.post("/kelola/piket/salinan", {{"week", "2027-03-01"}});
  BOOST_TEST(contains(office.browser.get(location(nothing)), "Tidak ada giliran yang dapat"));
}

BOOST_AUTO_TEST_CASE(it_is_the_administrators_alone) {
  Office office;
  auto triage = office.person("ani@contoh.test");
  BOOST_TEST(status(triage.get("/kelola/piket")) == 403);
  BOOST_TEST(status(triage.post("/kelola/piket/salinan", {{"week", "2026-11-23"}})) == 403);
  BOOST_TEST(status(office.browser.post("/kelola/piket/0/penghapusan", {})) == 404);
  BOOST_TEST(status(office.browser.post("/kelola/piket/x/pemulihan", {})) == 404);
  office.browser.csrf = "wrong";
  BOOST_TEST(status(office.add("2026-11-25T08:00", "2026-11-25T16:00")) == 403);
  BOOST_TEST(office.shifts() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
