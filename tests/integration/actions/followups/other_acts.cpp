// SPDX-License-Identifier: AGPL-3.0-or-later
// The acts beside the main road: on the reporter's word, to the public, to each other.
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
const desks::Fields kOnTheWord{{"word_channel", "whatsapp"},
                               {"word_quotation", "Pak, lubangnya yang di depan toko besi."}};

/// One act of triage on a forwarded report, and the event it makes.
struct OtherAct {
  std::string address;
  desks::Fields fields;
  std::string event;
};

std::ostream& operator<<(std::ostream& out, const OtherAct& act) {
  return out << act.address;
}

const std::vector<OtherAct> kActs{
    {"balasan", {{"text", "Terima kasih, laporan sudah di tangan DPUPR."}}, "reply"},
    {"keterangan", {{"text", "Jalan ini ditutup sebagian mulai besok pagi."}}, "comment"},
    {"penyembunyian", {{"text", "Ada wajah anak pada foto laporan."}}, "hide"},
    {"darurat", {{"text", "Lubangnya menganga, sudah ada korban luka."}}, "mark_emergency"},
    {"kerahasiaan", {{"privacy", "secret"}, kOnTheWord[0], kOnTheWord[1]}, "change_privacy"},
    {"tambahan", {{"text", "Lubangnya ada dua."}, kOnTheWord[0], kOnTheWord[1]}, "add"},
    {"pencabutan", kOnTheWord, "withdraw"},
};

desks::Fields both(desks::Fields first, const desks::Fields& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_other_acts, *support::needs_database())

BOOST_DATA_TEST_CASE(each_makes_its_event_and_comes_back_to_the_report,
                     boost::unit_test::data::make(kActs), act) {
  World world;
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);

  const auto empty = triage.post(address("/triase", report, act.address), sent({}));
  const auto done = triage.post(address("/triase", report, act.address), sent(act.fields));

  BOOST_TEST(status(empty) == 422);
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done) == address("/triase", report));
  BOOST_TEST(world.events(act.event) == 1);
  BOOST_TEST(status(triage.get(location(done))) == 200);
}

BOOST_AUTO_TEST_CASE(an_answer_by_another_channel_is_entered_with_the_very_words) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  (void)triage.post(address("/triase", report, "tanya"),
                    sent({{"text", "Di depan pasar yang mana tepatnya?"}}));
  const desks::Fields answer{{"text", "Di depan toko besi sebelah utara pasar."}};

  const auto unsaid = triage.post(address("/triase", report, "jawaban"), sent(answer));
  const auto done =
      triage.post(address("/triase", report, "jawaban"), sent(both(answer, kOnTheWord)));

  BOOST_TEST(status(unsaid) == 422);
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(contains(triage.get(location(done)), "depan toko besi."));
  BOOST_TEST(world.events("supply") == 1);
}

BOOST_AUTO_TEST_CASE(a_resolved_part_is_reopened_on_the_reporters_word) {
  World world;
  const auto report = given::forwarded(world.db);
  auto dpupr = world.at_desk(Role::opd_officer, "dpupr", kLater);
  (void)dpupr.post(address("/opd", report, "verifikasi"),
                   sent({{"text", "Sudah dicek ke lokasi: lubang sedalam 20 cm."}}));
  (void)dpupr.post(address("/opd", report, "selesai"),
                   sent({{"text", "Lima lubang ditutup aspal, marka dicat ulang."},
                         {"no_proof_reason", "Kamera petugas rusak kena hujan."}}));
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);

  const auto done =
      triage.post(address("/triase", report, "pembukaan"),
                  sent(both({{"text", "Tambalannya sudah lepas lagi hari ini."}}, kOnTheWord)));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT round FROM part WHERE state = 'forwarded'") == 2);
  BOOST_TEST(contains(triage.get(location(done)), "Dibuka kembali (ke-1)"));
}

BOOST_AUTO_TEST_CASE(hiding_takes_the_report_from_the_public_and_back) {
  World world;
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);

  (void)triage.post(address("/triase", report, "penyembunyian"),
                    sent({{"text", "Ada wajah anak pada foto laporan."}}));
  BOOST_TEST(world.db.number("SELECT is_public FROM complaint") == 0);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM cache_purge") == 1);
  (void)triage.post(address("/triase", report, "penampilan"),
                    sent({{"text", "Foto sudah diganti oleh petugas."}}));
  BOOST_TEST(world.db.number("SELECT is_public FROM complaint") == 1);
}

BOOST_AUTO_TEST_CASE(the_head_answers_the_leaders_instruction) {
  World world;
  const auto report = given::forwarded(world.db);
  auto leader = world.at_desk(Role::leader, "", kLater);
  auto head = world.at_desk(Role::opd_head, "dpupr", kLater);
  auto officer = world.at_desk(Role::opd_officer, "dpupr", kLater);
  (void)leader.post(address("/pimpinan", report, "petunjuk"),
                    sent({{"text", "Tutup lubang ini sebelum akhir pekan."}}));
  const desks::Fields answer{{"text", "Dikerjakan Kamis malam oleh tim pemeliharaan."}};

  BOOST_TEST(contains(head.get(address("/opd", report)), "Tutup lubang ini sebelum akhir pekan."));
  BOOST_TEST(status(officer.post(address("/opd", report, "jawaban-petunjuk"), sent(answer))) ==
             403);
  BOOST_TEST(status(head.post(address("/opd", report, "jawaban-petunjuk"), sent(answer))) == 303);
  BOOST_TEST(world.db.number("SELECT open_instruction FROM part") == 0);
}

BOOST_AUTO_TEST_CASE(another_category_must_be_one_of_the_list) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  const auto lamps = given::category(world.db, "lampu-jalan").value;

  const auto wrong =
      triage.post(address("/triase", report, "kategori"), sent({{"category", "99999"}}));
  const auto done = triage.post(address("/triase", report, "kategori"),
                                sent({{"category", std::to_string(lamps)}}));

  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT category_id FROM complaint") == lamps);
}

BOOST_AUTO_TEST_CASE(an_anonymous_person_is_told_without_a_name_on_the_screen) {
  World world;
  auto triage = world.at_desk(Role::triage);
  (void)triage.post(
      "/triase/baru",
      sent({{"channel", "whatsapp"},
            {"received_at", "2026-11-24T08:30"},
            {"category", std::to_string(given::category(world.db, "jalan-rusak").value)},
            {"title", "Jalan berlubang dekat balai desa"},
            {"story", "Selamat pagi, jalan dekat balai desa berlubang parah."},
            {"kecamatan", "33.05.12"},
            {"privacy", "anonymous"},
            {"name", "Pak Contoh"},
            {"contact", "0812 0000 0011"}}));

  const auto list = triage.get("/triase/kabari");
  const auto id = world.db.number("SELECT id FROM kabari");
  const auto card = "/triase/kabari/" + std::to_string(id) + "/kontak";
  const auto way = location(triage.get(card));
  const auto done =
      triage.post(way.substr(0, way.find('?')), sent({{"step", "open"},
                                                      {"kabari", std::to_string(id)},
                                                      {"text", "Perlu dikabari lewat WhatsApp."}}));
  const auto opened = triage.get(card);

  BOOST_TEST(!contains(list, "6281200000011"));
  BOOST_TEST(!contains(list, "Pak Contoh"));
  BOOST_TEST(way.ends_with("identitas?kabari=" + std::to_string(id)));
  BOOST_TEST(location(done) == card);
  BOOST_TEST(contains(opened, "wa.me/6281200000011"));
  BOOST_TEST(contains(opened, "Pak Contoh"));        // he is known now to this officer
  BOOST_TEST(!contains(opened, "Halo Pak Contoh"));  // and named in no message
  BOOST_TEST(world.events("unmask") == 1);
}

namespace {

/// A letter about `accused`, from somebody without e-mail.
void entered(World& world, const std::string& accused, domain::Privacy privacy) {
  const auto citizen = given::citizen(world.db, {.email = "warga" + accused + "@contoh.test"});
  const auto draft = given::draft(world.db, citizen, {.privacy = privacy, .accused = accused});
  const auto rules = given::rules(world.db);
  store::Recorder(world.db.connection(), support::Database::outbox_keys().public_key)
      .file(draft, given::officer(world.db),
            {.channel = domain::Channel::letter,
             .received_at = given::kNow,
             .name = "Bu Tini",
             .email = {},
             .phone = "+6281211112222",
             .address = {}},
            rules, given::kNow);
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_desk_tells_the_reporters_of_its_own_reports) {
  World world;
  for (const auto* accused : {"", "dpupr", "diskominfo", "inspektorat"})
    entered(world, accused, domain::Privacy::secret);
  auto triage = world.at_desk(Role::triage);
  auto inspector = world.at_desk(Role::inspector, "inspektorat");
  auto leader = world.at_desk(Role::leader, "");
  const auto about = [&](const char* where) {
    return world.db.number(std::string("SELECT k.id FROM kabari k JOIN complaint c"
                                       " ON c.id = k.complaint_id LEFT JOIN opd o"
                                       " ON o.id = c.accused_opd_id WHERE ") +
                           where);
  };
  const auto mark = [&](support::Browser& browser, const char* home, std::int64_t id) {
    return browser.post(std::string(home) + "/kabari/" + std::to_string(id),
                        sent({{"result", "told"}}));
  };

  BOOST_TEST(contains(triage.get("/triase/kabari"), "Perlu dikabari (1)"));
  BOOST_TEST(contains(inspector.get("/inspektorat/kabari"), "Perlu dikabari (2)"));
  BOOST_TEST(contains(leader.get("/pimpinan/kabari"), "Perlu dikabari (1)"));
  BOOST_TEST(contains(inspector.get("/inspektorat"), "href=\"/inspektorat/kabari\""));

  BOOST_TEST(status(mark(triage, "/triase", about("o.code = 'dpupr'"))) == 404);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'told'") == 0);
  BOOST_TEST(location(mark(inspector, "/inspektorat", about("o.code = 'diskominfo'"))) ==
             "/inspektorat/kabari");
  (void)mark(leader, "/pimpinan", about("o.code = 'inspektorat'"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'told'") == 2);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'told'") == 2);
}

BOOST_AUTO_TEST_SUITE_END()
