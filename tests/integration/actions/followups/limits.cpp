// SPDX-License-Identifier: AGPL-3.0-or-later
// What an act may choose: the day that is planned, by how much a target moves, which reason is open
// and to whom; each refused at its field with what to do next, and nothing typed is lost.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::status;

namespace {

constexpr auto kLater = desks::kWork + std::chrono::minutes{20};
const std::string kWhy = "Menunggu aspal dari pabrik, baru dikirim bulan depan.";

/// Forwarded on Tuesday, 24 November 2026: to be checked until 1 December, finished until the 14th.
struct Story {
  World world;
  given::Report report = given::forwarded(world.db);

  support::Browser officer(domain::Instant now = kLater) {
    return world.at_desk(Role::opd_officer, "dpupr", now);
  }
  support::Browser head(domain::Instant now = kLater) {
    return world.at_desk(Role::opd_head, "dpupr", now);
  }
  support::Browser triage(domain::Instant now = kLater) {
    return world.at_desk(Role::triage, "diskominfo", now);
  }
  void verified() {
    auto dpupr = officer();
    BOOST_REQUIRE(status(dpupr.post(address("/opd", report, "verifikasi"),
                                    sent({{"text", "Benar, lubangnya dua puluh senti."}}))) == 303);
  }
  [[nodiscard]] std::string opd(std::string_view act) { return address("/opd", report, act); }
  [[nodiscard]] std::string desk(std::string_view act) { return address("/triase", report, act); }
};

domain::Instant on(domain::Date day) {
  return domain::at_local(day, std::chrono::hours{9});
}

const auto kSecondOfDecember = on(std::chrono::year{2026} / 12 / 2);

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_limits, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(work_planned_beyond_the_target_is_refused_and_offers_to_ask, Story) {
  verified();
  auto dpupr = officer();
  const auto form = dpupr.get(opd("jadwal"));
  BOOST_TEST(contains(form, "sampai 14 Desember 2026, target selesai laporan ini"));

  const auto page = dpupr.post(opd("jadwal"), sent({{"date", "2026-12-15"}, {"text", kWhy}}));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Pilih hari sampai 14 Desember 2026, target selesai laporan ini."));
  BOOST_TEST(contains(page, "Tekan Minta perpanjangan"));
  BOOST_TEST(contains(page, "formaction=\"" + opd("permintaan-perpanjangan") + "\""));
  BOOST_TEST(contains(page, kWhy + "</textarea>"));
  BOOST_TEST(contains(page, "value=\"2026-12-15\""));
  BOOST_TEST(world.events("schedule") == 0);
  BOOST_TEST(status(dpupr.post(opd("jadwal"), sent({{"date", "2028-01-03"}, {"text", kWhy}}))) ==
             422);
  BOOST_TEST(status(dpupr.post(opd("jadwal"), sent({{"date", "2026-12-14"}, {"text", kWhy}}))) ==
             303);
}

BOOST_FIXTURE_TEST_CASE(what_was_typed_for_the_plan_goes_to_the_head_who_extends, Story) {
  verified();
  auto dpupr = officer();
  const support::Fields typed{{"date", "2026-12-21"}, {"text", kWhy}};

  BOOST_TEST(status(dpupr.post(opd("permintaan-perpanjangan"), sent(typed))) == 303);

  BOOST_TEST(world.events("ask_extension") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox o JOIN staff_account s ON s.id = "
                             "o.recipient_id WHERE o.template = 'staff_extension_asked' AND "
                             "s.role = 'opd_head'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = "
                             "'staff_extension_asked'") == 1);
  BOOST_TEST(world.db.number("SELECT extends FROM part") == 0);
  BOOST_TEST(contains(head().get(address("/opd", report)), kWhy));
  BOOST_TEST(status(head().get(opd("permintaan-perpanjangan"))) == 403);
  const auto form = head().get(opd("perpanjangan"));
  BOOST_TEST(contains(form, "value=\"2026-12-21\""));
  BOOST_TEST(contains(form, "Petugas meminta sampai 21 Desember 2026: " + kWhy));
  BOOST_TEST(status(head().post(opd("perpanjangan"), sent(typed))) == 303);
  BOOST_TEST(!contains(head().get(opd("perpanjangan")), "Petugas meminta sampai"));
  BOOST_TEST(contains(dpupr.get(opd("jadwal")), "sampai 21 Desember 2026"));
}

BOOST_FIXTURE_TEST_CASE(the_head_moves_a_target_only_later_and_by_fourteen_working_days, Story) {
  auto head_of = head();
  const auto extend = [&](const std::string& day) {
    return head_of.post(opd("perpanjangan"), sent({{"date", day}, {"text", kWhy}}));
  };
  BOOST_TEST(contains(head_of.get(opd("perpanjangan")), "dari 15 Desember 2026 sampai"));
  const auto same = extend("2026-12-14");
  BOOST_TEST(status(same) == 422);
  BOOST_TEST(contains(same, "Pilih hari sesudah 14 Desember 2026"));
  BOOST_TEST(contains(same, kWhy + "</textarea>"));
  const auto far = extend("2027-03-01");
  BOOST_TEST(status(far) == 422);
  BOOST_TEST(contains(far, "paling banyak 14 hari kerja sesudah target sekarang"));
  BOOST_TEST(status(extend("2026-12-15")) == 303);
  BOOST_TEST(status(extend("2026-12-16")) == 303);
  BOOST_TEST(status(extend("2026-12-17")) == 409);
  BOOST_TEST(world.events("extend") == 2);
}

BOOST_FIXTURE_TEST_CASE(once_the_target_is_over_nothing_is_planned_and_the_button_is_gone, Story) {
  verified();
  const auto over = on(std::chrono::year{2026} / 12 / 15);
  auto dpupr = officer(over);
  const auto page = dpupr.get(address("/opd", report));
  BOOST_TEST(!contains(page, opd("jadwal")));
  BOOST_TEST(!contains(page, opd("permintaan-perpanjangan")));
  BOOST_TEST(contains(page, opd("perkembangan")));
  const auto refused = dpupr.post(opd("jadwal"), sent({{"date", "2026-12-16"}, {"text", kWhy}}));
  BOOST_TEST(status(refused) == 409);
  BOOST_TEST(contains(refused, "Target selesai sudah lewat"));
  BOOST_TEST(contains(refused, kWhy));
  BOOST_TEST(status(head(over).post(opd("perpanjangan"),
                                    sent({{"date", "2026-12-16"}, {"text", kWhy}}))) == 409);
}

BOOST_FIXTURE_TEST_CASE(an_opd_without_a_head_has_nobody_to_ask_and_is_told_so, Story) {
  verified();
  world.db.run("UPDATE staff_account SET active = 0 WHERE role = 'opd_head'");
  auto dpupr = officer();
  BOOST_TEST(!contains(dpupr.get(address("/opd", report)), opd("permintaan-perpanjangan")));
  const auto page = dpupr.post(opd("jadwal"), sent({{"date", "2026-12-15"}, {"text", kWhy}}));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Target tidak dapat diperpanjang lagi."));
  BOOST_TEST(!contains(page, "formaction"));
  const auto asked =
      dpupr.post(opd("permintaan-perpanjangan"), sent({{"date", "2026-12-15"}, {"text", kWhy}}));
  BOOST_TEST(status(asked) == 409);
  BOOST_TEST(contains(asked, "belum punya akun kepala"));
}

BOOST_FIXTURE_TEST_CASE(not_ours_after_the_day_of_verify_is_the_heads, Story) {
  const support::Fields fields{{"send_back_reason", "not_ours"}, {"text", kWhy}};
  BOOST_TEST(contains(officer().get(opd("kembali")), "value=\"not_ours\""));
  auto dpupr = officer(kSecondOfDecember);
  const auto form = dpupr.get(opd("kembali"));
  BOOST_TEST(!contains(form, "value=\"not_ours\""));
  BOOST_TEST(contains(form, "value=\"not_clear\""));
  BOOST_TEST(contains(form, "hanya kepala OPD yang dapat mengembalikannya"));
  const auto page = dpupr.post(opd("kembali"), sent(fields));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Kepala OPD yang dapat mengembalikannya"));
  BOOST_TEST(contains(page, kWhy + "</textarea>"));
  BOOST_TEST(world.events("send_back") == 0);

  auto of_head = head(kSecondOfDecember);
  BOOST_TEST(contains(of_head.get(opd("kembali")), "value=\"not_ours\""));
  BOOST_TEST(status(of_head.post(opd("kembali"), sent(fields))) == 303);
}

BOOST_FIXTURE_TEST_CASE(not_proven_and_not_clear_want_what_they_say, Story) {
  const auto other = given::filed(
      world.db, {},
      given::citizen(world.db,
                     {.name = "Tini", .email = "tini@contoh.test", .phone = "+6281200000009"}));
  auto desk_of = triage();
  const auto at = [&](std::string_view act) { return address("/triase", other, act); };
  const auto form = desk_of.get(at("penolakan"));
  BOOST_TEST(!contains(form, "value=\"not_proven\""));
  BOOST_TEST(!contains(form, "value=\"unclear_after_asking\""));
  BOOST_TEST(contains(form, "dapat dipilih sesudah pelapor menjawab pertanyaan"));
  for (const auto& [reason, said] :
       {std::pair{"not_proven", "Belum ada OPD yang menulis hasil pemeriksaan."},
        std::pair{"unclear_after_asking", "Pelapor belum pernah menjawab pertanyaan."}}) {
    const auto page =
        desk_of.post(at("penolakan"), sent({{"rejection_reason", reason}, {"text", kWhy}}));
    BOOST_TEST(status(page) == 422, reason);
    BOOST_TEST(contains(page, said), reason);
    BOOST_TEST(contains(page, kWhy + "</textarea>"), reason);
  }
  BOOST_REQUIRE(status(desk_of.post(at("tanya"), sent({{"text", "Di sebelah mana?"}}))) == 303);
  BOOST_TEST(status(desk_of.get(at("penolakan"))) == 409);  // silence ends by itself
  BOOST_REQUIRE(status(desk_of.post(at("jawaban"), sent({{"text", "Pokoknya di situ."},
                                                         {"word_channel", "phone"},
                                                         {"word_quotation", "Di situ."}}))) == 303);
  BOOST_TEST(contains(desk_of.get(at("penolakan")), "value=\"unclear_after_asking\""));
  BOOST_TEST(status(desk_of.post(at("penolakan"),
                                 sent({{"rejection_reason", "unclear_after_asking"}}))) == 303);
}

BOOST_FIXTURE_TEST_CASE(an_objection_that_waits_is_not_merged_away, Story) {
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+6281200000009"});
  const auto other = given::filed(world.db, {}, tini);
  auto desk_of = triage();
  const auto at = [&](std::string_view act) { return address("/triase", other, act); };
  const support::Fields into{{"other_code", report.code.display()}};
  BOOST_REQUIRE(status(desk_of.post(at("gabungan"), sent(into))) == 303);
  BOOST_REQUIRE(given::act(
      world.db, other.id, store::by(tini),
      {.event = domain::Event::object, .input = given::words("Ini lubang yang lain.")}, kLater));
  BOOST_TEST(!contains(desk_of.get(at("")), at("gabungan")));
  const auto page = desk_of.post(at("gabungan"), sent(into));
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, "Pelapor berkeberatan dan menunggu keputusan"));
  const auto gathered = desk_of.post(desk("kembar"), sent({{"more_codes", other.code.display()}}));
  BOOST_TEST(status(gathered) == 422);
  BOOST_TEST(contains(gathered, "menunggu keputusan atas keberatan pelapornya"));
  BOOST_TEST(world.state_of(other) == "received");
}

BOOST_FIXTURE_TEST_CASE(a_question_is_taken_back_with_a_reason_and_was_no_answer, Story) {
  const auto other = given::filed(
      world.db, {},
      given::citizen(world.db,
                     {.name = "Tini", .email = "tini@contoh.test", .phone = "+6281200000009"}));
  auto desk_of = triage();
  const auto at = [&](std::string_view act) { return address("/triase", other, act); };
  const auto unanswered = [&] {
    return world.db.number("SELECT responded_at IS NULL FROM complaint WHERE id = " +
                           std::to_string(other.id.value)) == 1;
  };
  BOOST_REQUIRE(status(desk_of.post(at("tanya"), sent({{"text", "Di sebelah mana?"}}))) == 303);
  BOOST_TEST(!unanswered());
  BOOST_TEST(contains(desk_of.get(at("pembatalan")), "pertanyaan yang ditarik bukan tanggapan"));
  const auto page = desk_of.post(at("pembatalan"), sent({{"text", "Keliru"}}));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Keliru</textarea>"));
  BOOST_TEST(!unanswered());
  BOOST_TEST(status(desk_of.post(at("pembatalan"),
                                 sent({{"text", "Keliru, tempatnya sudah ditulis."}}))) == 303);
  BOOST_TEST(unanswered());
  const auto waits = desk_of.get("/triase");
  BOOST_TEST(contains(waits, other.code.display()));
}

BOOST_FIXTURE_TEST_CASE(the_last_reopening_is_declared_finished_by_the_head, Story) {
  verified();
  const support::Fields work{{"text", "Lima lubang ditutup aspal, marka dicat ulang."},
                             {"no_proof_reason", "Kamera petugas rusak kena hujan."}};
  world.db.run("UPDATE complaint SET reopens = 2");
  world.db.run("UPDATE part SET round = 3");
  auto dpupr = officer();
  BOOST_TEST(!contains(dpupr.get(address("/opd", report)), opd("selesai")));
  const auto page = dpupr.post(opd("selesai"), sent(work));
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, "hanya kepala OPD yang menyatakannya selesai"));
  BOOST_TEST(contains(page, "Lima lubang ditutup aspal"));
  BOOST_TEST(status(head().post(opd("selesai"), sent(work))) == 303);
}

BOOST_AUTO_TEST_SUITE_END()
