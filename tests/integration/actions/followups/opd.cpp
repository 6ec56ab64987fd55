// SPDX-License-Identifier: AGPL-3.0-or-later
// What an OPD does with its part, and what it never sees.
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
const std::string kWords = "Sudah dicek ke lokasi: lubang sedalam 20 cm, lebar satu meter.";

support::Browser officer(World& world, const std::string& opd = "dpupr") {
  return world.at_desk(Role::opd_officer, opd, kLater);
}

std::int64_t parts_in(World& world, const std::string& state) {
  return world.db.number("SELECT COUNT(*) FROM part WHERE state = '" + state + "'");
}

/// A red picture of 8 × 8 pixels as PNG.
std::string small_png() {
  return crypto::from_base64url(
      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEk"
      "lEQVR4nGP4z8CAFWEXHbQSACj_P8Fu7N9hAAAAAElFTkSuQmCC");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_opd, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_list_shows_the_own_parts_and_an_empty_one_says_why) {
  World world;
  auto dpupr = officer(world);
  const auto empty = dpupr.get("/opd");
  const auto report = given::forwarded(world.db);

  BOOST_TEST(contains(empty, "class=\"empty\""));
  BOOST_TEST(contains(dpupr.get("/opd"), address("/opd", report)));
  BOOST_TEST(!contains(officer(world, "dlhkp").get("/opd"), report.code.display()));
}

BOOST_AUTO_TEST_CASE(a_part_is_counted_late_once_its_target_is_over) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto by = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  BOOST_REQUIRE(given::act(world.db, report.id, store::by(by),
                           {.event = domain::Event::verify,
                            .part = report.part,
                            .input = given::words("Benar, lubangnya ada dan dalam.")},
                           given::kNow + std::chrono::hours{1}));
  const auto due = world.db.connection()
                       .select({"test", "SELECT finish_due_at FROM part"}, {})
                       .at(0)
                       .instant("finish_due_at");
  using std::chrono::milliseconds;
  for (const auto& [since, late] : {std::pair{milliseconds(-1), 0}, {{}, 0}, {milliseconds(1), 1}})
    BOOST_TEST(contains(world.at_desk(Role::opd_officer, "dpupr", due + since).get("/opd"),
                        "<b>" + std::to_string(late) + "</b> lewat batas"));
}

BOOST_AUTO_TEST_CASE(a_part_goes_from_verified_to_resolved) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  const auto page = dpupr.get(address("/opd", report));
  BOOST_TEST(contains(page, "Siti Rahayu"));
  BOOST_TEST(!contains(page, "siti@contoh.test"));
  BOOST_TEST(contains(page, address("/opd", report, "verifikasi")));
  BOOST_TEST(!contains(page, address("/opd", report, "selesai")));

  const auto act = [&](const std::string& name, desks::Fields fields) {
    const auto done = dpupr.post(address("/opd", report, name), sent(std::move(fields)));
    BOOST_TEST(status(done) == 303, name);
    BOOST_TEST(location(done) == address("/opd", report));
  };
  act("verifikasi", {{"text", kWords}});
  BOOST_TEST(parts_in(world, "verified") == 1);
  act("jadwal", {{"date", "2026-12-01"}, {"text", "Menunggu aspal datang dari rekanan."}});
  BOOST_TEST(parts_in(world, "scheduled") == 1);
  act("rencana", {{"text", "Lubang ditutup aspal dingin oleh tim pemeliharaan."}});
  act("perkembangan", {{"text", "Tiga dari lima lubang sudah ditutup hari ini."}});
  BOOST_TEST(parts_in(world, "in_progress") == 1);
  act("selesai", {{"text", "Lima lubang ditutup aspal, marka dicat ulang."},
                  {"no_proof_reason", "Kamera petugas rusak kena hujan."}});
  BOOST_TEST(parts_in(world, "resolved") == 1);
  for (const auto* mail : {"complaint_verified", "complaint_scheduled", "complaint_started",
                           "complaint_progress", "complaint_resolved"})
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE audience = 'reporter' AND "
                               "template = '" +
                               std::string(mail) + "'") == 1,
               mail);
  BOOST_TEST(contains(dpupr.get(address("/opd", report)), "Kamera petugas rusak kena hujan."));
}

BOOST_AUTO_TEST_CASE(resolving_needs_proof_or_why_there_is_none) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  (void)dpupr.post(address("/opd", report, "verifikasi"), sent({{"text", kWords}}));

  const auto page = dpupr.post(address("/opd", report, "selesai"),
                               sent({{"text", "Lima lubang ditutup aspal, marka dicat ulang."}}));

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Lima lubang ditutup aspal, marka dicat ulang."));
  BOOST_TEST(parts_in(world, "resolved") == 0);
}

BOOST_AUTO_TEST_CASE(a_photo_is_kept_with_its_event_and_public_only_if_ticked) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  (void)dpupr.post(address("/opd", report, "verifikasi"), sent({{"text", kWords}}));
  const auto progress = [&](desks::Fields fields) {
    return dpupr.post(address("/opd", report, "perkembangan"), sent(std::move(fields)),
                      {{"photo", "../../etc/<b>foto.png", "image/png", small_png()}});
  };

  const auto kept = progress({{"text", "Dua lubang ditutup, sisanya besok pagi."}});
  const auto shown = progress({{"text", "Semua lubang ditutup sore ini."}, {"photo_public", "ya"}});
  const auto page = dpupr.get(address("/opd", report));
  const auto id = world.db.number("SELECT MIN(id) FROM attachment");
  const auto file = dpupr.get(address("/opd", report, "berkas/" + std::to_string(id)));

  BOOST_TEST(status(kept) == 303);
  BOOST_TEST(status(shown) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE event_id IS NOT NULL") == 2);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE public_name IS NOT NULL") == 1);
  BOOST_TEST(contains(page, "&lt;b&gt;foto"));
  BOOST_TEST(status(file) == 200);
  BOOST_TEST(support::header(file, "Content-Type") == "image/jpeg");
  BOOST_TEST(file.body.starts_with("\xFF\xD8"));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_photo_is_refused_and_the_words_stay) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  (void)dpupr.post(address("/opd", report, "verifikasi"), sent({{"text", kWords}}));

  const auto page = dpupr.post(address("/opd", report, "perkembangan"),
                               sent({{"text", "Dua lubang ditutup, sisanya besok pagi."}}),
                               {{"photo", "foto.jpg", "image/jpeg", "<script>alert(1)</script>"}});

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "foto.jpg tidak dapat dibaca"));
  BOOST_TEST(contains(page, "Dua lubang ditutup, sisanya besok pagi.</textarea>"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment") == 0);
}

BOOST_AUTO_TEST_CASE(an_opd_asks_at_most_twice_a_round) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  for (int i = 0; i < 2; ++i) {
    BOOST_TEST(status(dpupr.post(address("/opd", report, "tanya"),
                                 sent({{"text", "Lubang yang mana dari yang lima itu?"}}))) == 303);
    BOOST_TEST(status(dpupr.post(address("/opd", report, "pembatalan"),
                                 sent({{"text", "Sudah jelas dari fotonya."}}))) == 303);
  }

  BOOST_TEST(status(dpupr.get(address("/opd", report, "tanya"))) == 409);
  BOOST_TEST(status(dpupr.post(address("/opd", report, "tanya"),
                               sent({{"text", "Lubang yang mana dari yang lima itu?"}}))) == 409);
}

BOOST_AUTO_TEST_CASE(a_part_goes_back_with_its_reason_and_finding) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);

  const auto half = dpupr.post(address("/opd", report, "kembali"), sent({{"text", kWords}}));
  const auto done = dpupr.post(address("/opd", report, "kembali"),
                               sent({{"send_back_reason", "not_ours"}, {"text", kWords}}));

  BOOST_TEST(status(half) == 422);
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(parts_in(world, "returned") == 1);
  BOOST_TEST(world.db.number("SELECT send_backs FROM complaint") == 1);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_sent_back'") == 1);
}

BOOST_AUTO_TEST_CASE(the_report_of_another_opd_is_not_there_at_any_address) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dlhkp = officer(world, "dlhkp");
  for (const auto* act :
       {"", "verifikasi", "rencana", "perkembangan", "selesai", "kembali", "tanya", "berkas/1"})
    BOOST_TEST(status(dlhkp.get(address("/opd", report, act))) == 404, act);
  BOOST_TEST(status(dlhkp.post(address("/opd", report, "verifikasi"), sent({{"text", kWords}}))) ==
             404);
  BOOST_TEST(parts_in(world, "forwarded") == 1);
}

BOOST_AUTO_TEST_CASE(the_accused_body_finds_nothing_even_if_it_had_a_part) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  BOOST_TEST(status(dpupr.get(address("/opd", report))) == 200);
  world.db.run("UPDATE complaint SET desk = 'inspector', accused_opd_id = " +
               std::to_string(given::opd(world.db, "dpupr").value));

  BOOST_TEST(status(dpupr.get(address("/opd", report))) == 404);
  BOOST_TEST(!contains(dpupr.get("/opd"), report.code.display()));
}

BOOST_AUTO_TEST_CASE(of_another_bodys_part_an_opd_reads_what_everybody_may_read) {
  World world;
  const auto report = given::forwarded(world.db);
  given::officer(world.db, {.role = Role::opd_officer, .opd = "dlhkp"});
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  BOOST_REQUIRE(
      status(triage.post(address("/triase", report, "bagian"),
                         sent({{"opd", std::to_string(given::opd(world.db, "dlhkp").value)},
                               {"text", "Mohon potong dahan yang menutup jalan."}}))) == 303);
  auto dpupr = officer(world);
  (void)dpupr.post(address("/opd", report, "balasan"),
                   sent({{"text", "Ibu Siti, kami telepon besok pagi."}}));
  const auto verified = sent({{"text", "Benar, tetangga 085711112222 ada di lokasi."}});
  const auto asked = dpupr.post(address("/opd", report, "verifikasi"), verified);
  BOOST_REQUIRE(status(dpupr.post(address("/opd", report, "verifikasi"),
                                  desks::ticked(asked, verified))) == 303);

  const auto theirs = officer(world, "dlhkp").get(address("/opd", report));
  const auto own = dpupr.get(address("/opd", report));

  BOOST_TEST(contains(own, "kami telepon besok pagi"));
  BOOST_TEST(contains(own, "085711112222"));
  BOOST_TEST(!contains(own, "Mohon potong dahan"));
  BOOST_TEST(!contains(theirs, "kami telepon besok pagi"));
  BOOST_TEST(!contains(theirs, "tetangga 085711112222"));
  BOOST_TEST(contains(theirs, "ada di lokasi."));
  BOOST_TEST(contains(theirs, "Mohon potong dahan"));
}

BOOST_AUTO_TEST_CASE(of_another_bodys_part_an_opd_opens_public_photos_only) {
  World world;
  const auto report = given::forwarded(world.db);
  given::officer(world.db, {.role = Role::opd_officer, .opd = "dlhkp"});
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  (void)triage.post(address("/triase", report, "bagian"),
                    sent({{"opd", std::to_string(given::opd(world.db, "dlhkp").value)},
                          {"text", "Mohon potong dahan yang menutup jalan."}}));
  auto dpupr = officer(world);
  (void)dpupr.post(address("/opd", report, "verifikasi"), sent({{"text", kWords}}));
  const auto event = world.db.number("SELECT id FROM complaint_event WHERE event = 'verify'");
  world.db.run(
      "INSERT INTO attachment (complaint_id, event_id, kind, media_type, stored_name,"
      " original_name, size_bytes, digest, added_by_kind, created_at) VALUES (" +
      std::to_string(report.id.value) + ", " + std::to_string(event) +
      ", 'document', 'application/pdf', 'ffffffffffffffffffffffffffffffff.pdf', 'denah.pdf', 1,"
      " RANDOM_BYTES(32), 'opd_officer', '2026-11-24')");
  const auto file = address(
      "/opd", report, "berkas/" + std::to_string(world.db.number("SELECT id FROM attachment")));

  auto dlhkp = officer(world, "dlhkp");
  BOOST_TEST(contains(dpupr.get(address("/opd", report)), file));
  BOOST_TEST(!contains(dlhkp.get(address("/opd", report)), "denah.pdf"));
  BOOST_TEST(status(dlhkp.get(file)) == 404);
}

BOOST_AUTO_TEST_CASE(of_an_anonymous_report_the_opd_reads_the_text_and_not_the_person) {
  World world;
  const auto report =
      given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::anonymous}});
  const auto page = officer(world).get(address("/opd", report));

  BOOST_TEST(contains(page, "Lubang sedalam satu jengkal"));
  BOOST_TEST(!contains(page, "Siti Rahayu"));
  BOOST_TEST(!contains(page, "81234567890"));
}

BOOST_AUTO_TEST_CASE(of_a_secret_and_anonymous_report_the_opd_reads_the_released_text_only) {
  World world;
  const auto report =
      given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::secret_anonymous}});
  const auto page = officer(world).get(address("/opd", report));

  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Ada lubang dalam di jalan depan pasar"));
  BOOST_TEST(!contains(page, "Lubang sedalam satu jengkal"));
  BOOST_TEST(!contains(page, "Siti Rahayu"));
}

BOOST_AUTO_TEST_CASE(only_the_head_extends_and_answers_an_instruction) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = officer(world);
  auto head = world.at_desk(Role::opd_head, "dpupr", kLater);
  const desks::Fields longer{{"date", "2027-01-04"}, {"text", "Menunggu anggaran perubahan cair."}};

  BOOST_TEST(status(dpupr.post(address("/opd", report, "perpanjangan"), sent(longer))) == 403);
  BOOST_TEST(status(head.post(address("/opd", report, "perpanjangan"), sent(longer))) == 303);
  BOOST_TEST(world.db.number("SELECT extends FROM part") == 1);
  BOOST_TEST(contains(head.get(address("/opd", report)), "target semula"));
}

BOOST_AUTO_TEST_SUITE_END()
