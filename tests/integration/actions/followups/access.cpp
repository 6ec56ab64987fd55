// SPDX-License-Identifier: AGPL-3.0-or-later
// Who gets in where, and what nobody sees.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

constexpr auto kLater = desks::kWork + std::chrono::minutes{20};

/// The addresses of one desk, and the roles that work there.
struct Desk {
  std::string_view home;
  std::vector<Role> roles;
  std::vector<std::string_view> pages;
  std::string asks = {};  ///< where a POST asks while one types, or empty
};

const std::vector<std::string_view> kActs{
    "tanya",       "jawaban",       "pembatalan", "terusan",   "bagian",           "penghentian",
    "naskah",      "penolakan",     "pengalihan", "gabungan",  "pemisahan",        "pengembalian",
    "balasan",     "keterangan",    "catatan",    "petunjuk",  "jawaban-petunjuk", "kategori",
    "kerahasiaan", "penyembunyian", "penampilan", "identitas", "koreksi",          "darurat",
    "pembukaan",   "pencabutan"};

const std::vector<std::string_view> kOpdActs{
    "verifikasi", "kembali",      "rencana", "jadwal",           "perkembangan",
    "selesai",    "perpanjangan", "tanya",   "pembatalan",       "balasan",
    "catatan",    "keterangan",   "darurat", "jawaban-petunjuk", "permintaan-perpanjangan"};

std::vector<Desk> all_desks() {
  return {{"/triase",
           {Role::triage},
           {"/triase", "/triase/baru", "/triase/kabari", "/triase/persetujuan"},
           "/triase/baru/saran"},
          {"/inspektorat",
           {Role::inspector},
           {"/inspektorat", "/inspektorat/kabari", "/inspektorat/persetujuan",
            "/inspektorat/pembukaan"}},
          {"/pimpinan", {Role::leader}, {"/pimpinan", "/pimpinan/kabari", "/pimpinan/persetujuan"}},
          {"/opd", {Role::opd_officer, Role::opd_head}, {"/opd"}},
          {"/loket", {Role::clerk}, {"/loket", "/loket/baru"}, "/loket/baru/saran"}};
}

const std::vector<std::string> kStaff{"clerk",     "triage", "opd_officer",  "opd_head",
                                      "inspector", "leader", "administrator"};

std::string opd_of(Role role) {
  if (role == Role::opd_officer || role == Role::opd_head) return "dpupr";
  if (role == Role::inspector) return "inspektorat";
  return role == Role::leader ? "" : "diskominfo";
}

bool works_at(const Desk& desk, Role role) {
  return std::find(desk.roles.begin(), desk.roles.end(), role) != desk.roles.end();
}

std::vector<std::string> addresses_of(const Desk& desk, const given::Report& report) {
  std::vector<std::string> all(desk.pages.begin(), desk.pages.end());
  if (desk.home == "/loket") return all;
  all.push_back(address(desk.home, report));
  all.push_back(address(desk.home, report, "berkas/1"));
  for (const auto act : desk.home == "/opd" ? kOpdActs : kActs)
    all.push_back(address(desk.home, report, act));
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_access, *support::needs_database())

BOOST_DATA_TEST_CASE(a_role_gets_into_its_own_desk_only, boost::unit_test::data::make(kStaff),
                     word) {
  World world;
  const auto role = domain::role_from(word).value();
  const auto report = given::forwarded(world.db);
  auto browser = world.at_desk(role, opd_of(role), kLater);
  for (const auto& desk : all_desks()) {
    for (const auto& path : addresses_of(desk, report)) {
      const auto answer = status(browser.get(path));
      if (!works_at(desk, role))
        BOOST_TEST(answer == 403, path);
      else
        BOOST_TEST((answer == 200 || answer == 404 || answer == 409 || answer == 403), path);
    }
    for (const auto page : desk.pages)
      if (works_at(desk, role)) BOOST_TEST(status(browser.get(std::string(page))) == 200, page);
    if (!desk.asks.empty())
      BOOST_TEST(status(browser.post(desk.asks)) == (works_at(desk, role) ? 200 : 403), desk.asks);
  }
}

BOOST_AUTO_TEST_CASE(without_a_session_a_get_goes_to_sign_in_and_a_post_loses_nothing) {
  World world;
  const auto report = given::forwarded(world.db);
  auto stranger = world.at_desk(Role::triage, "diskominfo", kLater);
  stranger.cookies.clear();
  for (const auto& desk : all_desks())
    for (const auto& path : addresses_of(desk, report)) {
      const auto answer = stranger.get(path);
      BOOST_TEST(status(answer) == 303, path);
      BOOST_TEST(location(answer).starts_with("/petugas/masuk"), path);
    }
  for (const auto& desk : all_desks())
    if (!desk.asks.empty()) BOOST_TEST(status(stranger.post(desk.asks)) >= 401, desk.asks);

  auto late = world.at_desk(Role::triage, "diskominfo", kLater);
  late.now += std::chrono::hours{2};
  const auto ended = late.post(address("/triase", report, "catatan"),
                               sent({{"text", "Panjang dan belum tersimpan."}}));
  BOOST_TEST(status(ended) == 401);
  BOOST_TEST(contains(ended, "Panjang dan belum tersimpan."));
}

BOOST_AUTO_TEST_CASE(a_post_with_the_token_of_another_page_is_not_acted_on) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  triage.csrf = std::string(86, 'A');

  const auto page = triage.post(address("/triase", report, "catatan"),
                                sent({{"text", "Panjang dan belum tersimpan."}}));

  BOOST_TEST(status(page) == 403);
  BOOST_TEST(contains(page, "Panjang dan belum tersimpan."));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event") == 1);
}

BOOST_AUTO_TEST_CASE(nobody_reads_a_national_id_on_a_page) {
  World world;
  const auto report = given::forwarded(world.db);
  world.db.run("UPDATE account SET nik_sealed = REPEAT('3305120101900001', 4)");
  const auto triage =
      world.at_desk(Role::triage, "diskominfo", kLater).get(address("/triase", report));
  const auto opd = world.at_desk(Role::opd_head, "dpupr", kLater).get(address("/opd", report));
  BOOST_TEST(!contains(triage, "3305120101900001"));
  BOOST_TEST(!contains(opd, "3305120101900001"));
}

BOOST_AUTO_TEST_CASE(an_anonymous_reporter_is_masked_until_opened_with_a_reason_and_told) {
  World world;
  const auto report = given::filed(world.db, {.privacy = domain::Privacy::anonymous});
  auto triage = world.at_desk(Role::triage);
  auto colleague = world.at_desk(Role::triage, "disdikpora");

  const auto masked = triage.get(address("/triase", report));
  const auto done =
      triage.post(address("/triase", report, "identitas"),
                  sent({{"step", "open"}, {"text", "Perlu menelepon untuk menanyakan lokasi."}}));
  const auto opened = triage.get(address("/triase", report));

  BOOST_TEST(!contains(masked, "Siti Rahayu"));
  BOOST_TEST(contains(masked, address("/triase", report, "identitas")));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(contains(opened, "Siti Rahayu"));
  BOOST_TEST(!contains(colleague.get(address("/triase", report)), "Siti Rahayu"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_unmasked'") ==
             1);
}

BOOST_AUTO_TEST_CASE(a_secret_and_anonymous_reporter_needs_a_second_person) {
  World world;
  const auto report = given::filed(world.db, {.privacy = domain::Privacy::secret_anonymous});
  auto triage = world.at_desk(Role::triage);

  const auto refused =
      triage.post(address("/triase", report, "identitas"),
                  sent({{"step", "open"}, {"text", "Perlu menelepon untuk menanyakan lokasi."}}));

  BOOST_TEST(status(refused) == 409);
  BOOST_TEST(contains(refused, "Perlu menelepon untuk menanyakan lokasi."));
  BOOST_TEST(world.events("unmask") == 0);
  BOOST_TEST(!contains(triage.get(address("/triase", report)), "Siti Rahayu"));
}

BOOST_AUTO_TEST_CASE(a_report_about_an_officer_is_the_inspectors_and_unseen_by_the_accused) {
  World world;
  const auto report =
      given::filed(world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"});
  auto triage = world.at_desk(Role::triage);
  auto inspector = world.at_desk(Role::inspector, "inspektorat");
  auto leader = world.at_desk(Role::leader, "");

  const auto seen = triage.get(address("/triase", report));
  const auto refused = triage.post(address("/triase", report, "catatan"),
                                   sent({{"text", "Ini sebenarnya bukan urusan kami."}}));
  const auto done = inspector.post(address("/inspektorat", report, "tanya"),
                                   sent({{"text", "Kapan dan di loket mana hal itu terjadi?"}}));

  BOOST_TEST(status(seen) == 200);
  BOOST_TEST(!contains(seen, address("/triase", report, "terusan")));
  BOOST_TEST(status(refused) == 403);
  BOOST_TEST(contains(inspector.get("/inspektorat?baki=pelapor"), report.code.display()));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(status(leader.get(address("/pimpinan", report))) == 404);
  BOOST_TEST(status(inspector.get(
                 address("/inspektorat", given::filed(world.db, {}, report.citizen)))) == 404);
}

BOOST_AUTO_TEST_CASE(a_report_about_diskominfo_does_not_exist_for_triage) {
  World world;
  const auto report = given::filed(
      world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "diskominfo"});
  auto triage = world.at_desk(Role::triage);

  BOOST_TEST(status(triage.get(address("/triase", report))) == 404);
  BOOST_TEST(!contains(triage.get("/triase"), report.code.display()));
}

BOOST_AUTO_TEST_CASE(a_report_about_inspektorat_is_the_leaders) {
  World world;
  const auto report = given::filed(
      world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "inspektorat"});
  auto leader = world.at_desk(Role::leader, "");
  auto inspector = world.at_desk(Role::inspector, "inspektorat");

  BOOST_TEST(contains(leader.get("/pimpinan"), report.code.display()));
  BOOST_TEST(status(leader.post(address("/pimpinan", report, "tanya"),
                                sent({{"text", "Kapan dan di loket mana hal itu terjadi?"}}))) ==
             303);
  BOOST_TEST(status(inspector.get(address("/inspektorat", report))) == 404);
}

BOOST_AUTO_TEST_CASE(the_leader_reads_texts_without_the_person_and_instructs) {
  World world;
  const auto report = given::forwarded(world.db);
  auto leader = world.at_desk(Role::leader, "", kLater);

  const auto page = leader.get(address("/pimpinan", report));
  const auto done = leader.post(address("/pimpinan", report, "petunjuk"),
                                sent({{"text", "Tutup lubang ini sebelum akhir pekan."}}));

  BOOST_TEST(contains(page, "Lubang sedalam satu jengkal"));
  BOOST_TEST(!contains(page, "Siti Rahayu"));
  BOOST_TEST(!contains(page, address("/pimpinan", report, "naskah")));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT open_instruction FROM part") == 1);
}

namespace {
const std::vector<std::string> kHostile{
    "<script>alert(1)</script> dan seterusnya",  "\"><img src=x onerror=alert(1)> seterusnya",
    "' OR '1'='1'; DROP TABLE complaint; -- ",   "{TITLE} %AUTOESCAPE &amp; &lt;b&gt; lagi",
    "</textarea><script>alert(1)</script> lagi", "javascript:alert(document.cookie) lagi"};
}

BOOST_DATA_TEST_CASE(hostile_words_are_shown_as_words, boost::unit_test::data::make(kHostile),
                     words) {
  World world;
  const auto report = given::filed(world.db, {.title = words, .story = words + " " + words});
  auto triage = world.at_desk(Role::triage);
  BOOST_TEST(status(triage.post(address("/triase", report, "catatan"), sent({{"text", words}}))) ==
             303);

  for (const auto& path : {std::string("/triase"), address("/triase", report),
                           address("/triase", report, "terusan")}) {
    const auto page = triage.get(path);
    BOOST_TEST(status(page) == 200);
    BOOST_TEST(!contains(page, "<script>alert"));
    BOOST_TEST(!contains(page, "<img src=x"));
  }
}

BOOST_AUTO_TEST_SUITE_END()
