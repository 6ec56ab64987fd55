// What triage does with a report: each act with its rows, its event and its notices; each refusal.
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

/// An OPD with an officer, so that a report can go there.
void staff(World& world, const std::string& opd) {
  given::officer(world.db, {.role = Role::opd_officer, .opd = opd});
}

std::int64_t events(World& world, const std::string& event) {
  return world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = '" + event + "'");
}

std::string state_of(World& world, const given::Report& report) {
  const auto row = world.db.connection().row(
      {"test.state", "SELECT state FROM complaint WHERE id = ?"}, report.id);
  return row->text("state");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_triage, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_queue_shows_the_time_left_and_a_button_until_somebody_opened_the_report) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto queue = triage.get("/triase");
  const auto opened = triage.post(address("/triase", report, "buka"));

  BOOST_TEST(status(queue) == 200);
  BOOST_TEST(contains(queue, "1 jam 55 menit"));
  BOOST_TEST(contains(queue, "action=\"" + address("/triase", report, "buka")));
  BOOST_TEST(location(opened) == address("/triase", report));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE opened_at IS NOT NULL") == 1);
  BOOST_TEST(contains(triage.get("/triase"), "<a href=\"" + address("/triase", report)));
}

BOOST_AUTO_TEST_CASE(an_emergency_stands_on_top_however_long_the_queue_is) {
  World world;
  const auto citizen = given::citizen(world.db);
  for (int i = 0; i < 105; ++i) (void)given::filed(world.db, {}, citizen);
  auto late = given::draft(world.db, citizen, {.title = "Kabel putus di depan sekolah"});
  late.content.danger = domain::DangerAnswer::emergency;
  store::Recorder recorder(world.db.connection(), support::Database::outbox_keys().public_key);
  (void)recorder.file(late, citizen, given::rules(world.db), given::kNow + std::chrono::minutes{1});
  auto triage = world.at_desk(Role::triage);

  const auto queue = triage.get("/triase");

  BOOST_TEST(contains(queue, "<title>1 darurat: Antrean triase"));
  BOOST_TEST(contains(queue, "Darurat: telepon dulu, lalu tanggapi"));
  const auto at = queue.body.find("Kabel putus di depan sekolah");
  BOOST_TEST(at != std::string::npos);
  BOOST_TEST(at < queue.body.find("Jalan berlubang di depan pasar"));
  BOOST_TEST(queue.body.find("Kabel putus di depan sekolah", at + 1) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_empty_tray_says_what_will_stand_there) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const auto* tray : {"menunggu", "pelapor", "berjalan", "selesai", "entah"}) {
    const auto queue = triage.get(std::string("/triase?baki=") + tray);
    BOOST_TEST(status(queue) == 200);
    BOOST_TEST(contains(queue, "class=\"empty\""));
  }
}

BOOST_AUTO_TEST_CASE(a_report_shows_its_person_and_every_act_that_is_open) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto page = triage.get(address("/triase", report));

  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Siti Rahayu"));
  for (const auto* act : {"tanya", "terusan", "penolakan", "pengalihan", "gabungan", "catatan"})
    BOOST_TEST(contains(page, address("/triase", report, act)));
  BOOST_TEST(!contains(page, address("/triase", report, "pengembalian")));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE opened_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(every_form_that_a_report_offers_opens) {
  World world;
  staff(world, "dpupr");
  const auto fresh = given::filed(world.db);
  const auto with_opd = given::forwarded(
      world.db, {},
      given::citizen(world.db, {.email = "ani@contoh.test", .phone = "+628111111111"}));
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + std::chrono::minutes{20});
  for (const auto* act :
       {"tanya", "terusan", "penolakan", "pengalihan", "gabungan", "catatan", "balasan",
        "keterangan", "kategori", "darurat", "pencabutan", "kerahasiaan"})
    BOOST_TEST(status(triage.get(address("/triase", fresh, act))) == 200, act);
  for (const auto* act : {"bagian", "penghentian", "naskah", "penyembunyian", "gabungan"})
    BOOST_TEST(status(triage.get(address("/triase", with_opd, act))) == 200, act);
}

BOOST_AUTO_TEST_CASE(asking_writes_the_event_and_one_mail_and_meets_the_two_hours) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto done = triage.post(address("/triase", report, "tanya"),
                                sent({{"text", "Di depan pasar yang mana tepatnya?"}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done) == address("/triase", report));
  BOOST_TEST(state_of(world, report) == "needs_data");
  BOOST_TEST(events(world, "ask") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_asked'") ==
             1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE responded_at IS NOT NULL") == 1);
  BOOST_TEST(contains(triage.get(location(done)), "Di depan pasar yang mana tepatnya?"));
}

BOOST_AUTO_TEST_CASE(a_question_that_is_too_short_keeps_what_was_typed) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto page = triage.post(address("/triase", report, "tanya"), sent({{"text", "Di mana"}}));

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Di mana</textarea>"));
  BOOST_TEST(contains(page, "pertanyaan"));
  BOOST_TEST(events(world, "ask") == 0);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_acts_once) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  const auto form = sent({{"text", "Di depan pasar yang mana tepatnya?"}});

  const auto first = triage.post(address("/triase", report, "tanya"), form);
  const auto second = triage.post(address("/triase", report, "tanya"), form);

  BOOST_TEST(status(second) == 303);
  BOOST_TEST(location(second) == location(first));
  BOOST_TEST(events(world, "ask") == 1);
}

BOOST_AUTO_TEST_CASE(a_form_without_nonce_is_not_acted_on) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto page =
      triage.post(address("/triase", report, "catatan"), {{"text", "Tanpa tanda sekali pakai."}});

  BOOST_TEST(status(page) == 403);
  BOOST_TEST(events(world, "note") == 0);
}

BOOST_AUTO_TEST_CASE(forwarding_proposes_the_body_and_makes_the_report_public) {
  World world;
  staff(world, "dpupr");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto form = triage.get(address("/triase", report, "terusan"));
  const auto done =
      triage.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));

  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  BOOST_TEST(contains(form, "<option value=\"" + dpupr + "\" selected>"));
  BOOST_TEST(contains(form, "Lubang sedalam satu jengkal"));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT is_public FROM complaint") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part WHERE state = 'forwarded' AND opd_id = " +
                             dpupr) == 1);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_forwarded'") == 1);
}

BOOST_AUTO_TEST_CASE(what_tells_who_somebody_is_must_be_confirmed_before_it_goes_out) {
  World world;
  staff(world, "dpupr");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  auto form = desks::forwarding(world, "dpupr");
  form[3].second = "Hubungi 0812 3456 7890, NIK 3305120101900001, mobil AA 1234 BC di pasar.";

  const auto stopped = triage.post(address("/triase", report, "terusan"), form);
  form.emplace_back("confirm", "ya");
  const auto done = triage.post(address("/triase", report, "terusan"), form);

  BOOST_TEST(status(stopped) == 422);
  BOOST_TEST(contains(stopped, "NIK: 3305120101900001"));
  BOOST_TEST(contains(stopped, "name=\"confirm\""));
  BOOST_TEST(contains(stopped, "mobil AA 1234 BC di pasar.</textarea>"));
  BOOST_TEST(status(done) == 303);
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_offered_is_refused_whatever_the_form_says) {
  World world;
  staff(world, "dpupr");
  staff(world, "dlhkp");
  world.db.run("UPDATE opd SET active = 0 WHERE code = 'dlhkp'");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  for (const auto* opd : {"dlhkp", "disdikpora"}) {
    const auto page =
        triage.post(address("/triase", report, "terusan"), desks::forwarding(world, opd));
    BOOST_TEST(status(page) == 422, opd);
  }
  auto form = desks::forwarding(world, "dpupr");
  form[0].second = "99999";
  BOOST_TEST(status(triage.post(address("/triase", report, "terusan"), form)) == 422);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part") == 0);
  world.db.run("UPDATE opd SET active = 1 WHERE code = 'dlhkp'");
}

BOOST_AUTO_TEST_CASE(of_two_officers_who_forward_at_once_the_second_sees_what_the_first_did) {
  World world;
  staff(world, "dpupr");
  staff(world, "disperkimhub");
  const auto report = given::filed(world.db);
  auto first = world.at_desk(Role::triage);
  auto second = world.at_desk(Role::triage, "disdikpora");
  BOOST_TEST(status(second.get(address("/triase", report, "terusan"))) == 200);

  (void)first.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));
  const auto late =
      second.post(address("/triase", report, "terusan"), desks::forwarding(world, "disperkimhub"));

  BOOST_TEST(status(late) == 409);
  BOOST_TEST(contains(late, "Diteruskan"));
  BOOST_TEST(contains(late, "Ada lubang dalam di jalan depan pasar"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part") == 1);
}

BOOST_AUTO_TEST_CASE(rejecting_needs_a_reason_of_the_list) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto none =
      triage.post(address("/triase", report, "penolakan"), sent({{"rejection_reason", "malas"}}));
  const auto done = triage.post(address("/triase", report, "penolakan"),
                                sent({{"rejection_reason", "not_government"}}));

  BOOST_TEST(status(none) == 422);
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(state_of(world, report) == "rejected");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_rejected'") ==
             1);
}

BOOST_AUTO_TEST_CASE(redirecting_says_to_whom_it_went_or_where_to_turn) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto half =
      triage.post(address("/triase", report, "pengalihan"),
                  sent({{"redirect_kind", "passed_on"}, {"body", "PLN UP3 Cilacap"}}));
  const auto done =
      triage.post(address("/triase", report, "pengalihan"), sent({{"redirect_kind", "passed_on"},
                                                                  {"body", "PLN UP3 Cilacap"},
                                                                  {"channel_text", "surat"},
                                                                  {"number", "005/123"},
                                                                  {"date", "2026-11-24"}}));

  BOOST_TEST(status(half) == 422);
  BOOST_TEST(contains(half, "value=\"PLN UP3 Cilacap\""));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(state_of(world, report) == "not_ours");
  BOOST_TEST(contains(triage.get(location(done)), "005/123"));
}

BOOST_AUTO_TEST_CASE(merging_takes_a_code_of_another_report_that_is_not_more_private) {
  World world;
  const auto citizen = given::citizen(world.db);
  const auto report = given::filed(world.db, {}, citizen);
  const auto other = given::filed(world.db, {}, citizen);
  const auto secret = given::filed(world.db, {.privacy = domain::Privacy::secret}, citizen);
  auto triage = world.at_desk(Role::triage);
  const auto merge = [&](const std::string& code) {
    return triage.post(address("/triase", report, "gabungan"), sent({{"other_code", code}}));
  };

  BOOST_TEST(status(merge("salah")) == 422);
  BOOST_TEST(status(merge(report.code.display())) == 422);
  BOOST_TEST(status(merge(secret.code.display())) == 422);
  BOOST_TEST(status(merge(other.code.display())) == 303);
  BOOST_TEST(state_of(world, report) == "duplicate");
  BOOST_TEST(world.db.number("SELECT merged_into_id FROM complaint WHERE id = " +
                             std::to_string(report.id.value)) == other.id.value);
  BOOST_TEST(status(triage.post(address("/triase", report, "pemisahan"), sent({}))) == 303);
  BOOST_TEST(state_of(world, report) == "received");
}

BOOST_AUTO_TEST_CASE(a_second_part_is_made_and_dropped_again) {
  World world;
  staff(world, "disperkimhub");
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + std::chrono::minutes{20});
  const auto other = std::to_string(given::opd(world.db, "disperkimhub").value);

  const auto made =
      triage.post(address("/triase", report, "bagian"),
                  sent({{"opd", other}, {"text", "Pasang rambu sementara di dekat lubang."}}));
  const auto part = world.db.number("SELECT id FROM part WHERE opd_id = " + other);
  const auto foreign = triage.post(address("/triase", report, "penghentian"),
                                   sent({{"part", std::to_string(part + 1000)}}));
  const auto dropped = triage.post(address("/triase", report, "penghentian"),
                                   sent({{"part", std::to_string(part)}}));

  BOOST_TEST(status(made) == 303);
  BOOST_TEST(status(foreign) == 422);
  BOOST_TEST(status(dropped) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part WHERE state = 'dropped'") == 1);
}

BOOST_AUTO_TEST_CASE(redacting_writes_the_public_text_anew_and_empties_the_caches) {
  World world;
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + std::chrono::minutes{20});

  const auto done = triage.post(
      address("/triase", report, "naskah"),
      sent({{"public_title", "Jalan di depan pasar rusak"},
            {"public_text", "Jalan di depan pasar rusak dan membahayakan pengendara."}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE public_text LIKE "
                             "'Jalan di depan pasar rusak dan%'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM cache_purge") == 1);
}

BOOST_AUTO_TEST_CASE(a_note_is_for_staff_only) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto done = triage.post(address("/triase", report, "catatan"),
                                sent({{"text", "Sudah ditelepon, belum diangkat."}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(events(world, "note") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE event_id IN (SELECT id FROM "
                             "complaint_event WHERE event = 'note')") == 0);
}

BOOST_AUTO_TEST_CASE(an_answer_that_does_not_answer_goes_back_to_the_opd) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto opd = store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"}));
  const auto at = given::kNow + std::chrono::minutes{20};
  const auto words = given::words("Sudah kami periksa dan tindak lanjuti di lapangan.");
  auto finished = words;
  finished.no_proof_reason = "Tidak ada yang dapat difoto malam hari.";
  BOOST_REQUIRE(given::act(world.db, report.id, opd,
                           {.event = domain::Event::verify, .part = report.part, .input = words},
                           at));
  BOOST_REQUIRE(
      given::act(world.db, report.id, opd,
                 {.event = domain::Event::resolve, .part = report.part, .input = finished}, at));
  auto triage = world.at_desk(Role::triage, "diskominfo", at + std::chrono::minutes{5});

  const auto done = triage.post(address("/triase", report, "pengembalian"),
                                sent({{"text", "Jelaskan lubang yang mana yang ditutup."}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part WHERE state = 'in_progress'") == 1);
}

BOOST_AUTO_TEST_CASE(after_two_send_backs_the_decision_is_the_leaders) {
  World world;
  staff(world, "disperkimhub");
  const auto report = given::forwarded(world.db);
  const auto at = given::kNow + std::chrono::minutes{20};
  const auto send_back = [&](const std::string& opd, domain::PartId part) {
    auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
    input.send_back_reason = domain::SendBackReason::not_ours;
    return given::act(world.db, report.id,
                      store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = opd})),
                      {.event = domain::Event::send_back, .part = part, .input = input}, at);
  };
  BOOST_REQUIRE(send_back("dpupr", *report.part));
  const auto again = given::act(world.db, report.id, store::by(given::officer(world.db)),
                                {.event = domain::Event::forward,
                                 .input = given::forwarding(given::opd(world.db, "disperkimhub"))},
                                at);
  BOOST_REQUIRE(again.has_value());
  BOOST_REQUIRE(send_back("disperkimhub", again->situation.parts.back().id));
  auto triage = world.at_desk(Role::triage, "diskominfo", at);
  auto leader = world.at_desk(Role::leader, "", at);

  const auto page = triage.get(address("/triase", report));
  const auto refused =
      triage.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));
  const auto list = leader.get("/pimpinan");
  const auto done =
      leader.post(address("/pimpinan", report, "terusan"), desks::forwarding(world, "dpupr"));

  BOOST_TEST(!contains(page, address("/triase", report, "terusan")));
  BOOST_TEST(status(refused) == 409);
  BOOST_TEST(contains(list, report.code.display()));
  BOOST_TEST(status(done) == 303);
}

BOOST_AUTO_TEST_SUITE_END()
