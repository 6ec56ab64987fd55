// SPDX-License-Identifier: AGPL-3.0-or-later
// Telling people who have no e-mail: what is told together, what is marked, and what they answer.
#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"
#include "tests/support/elsewhere.hpp"
#include "tests/support/html.hpp"

using desks::sent;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::Fields;
using support::location;
using support::status;

namespace {

/// A report from a WhatsApp message, forwarded, and triage at the worklist.
struct Told {
  World world;
  given::Elsewhere report;
  support::Browser triage;

  explicit Told(const given::ElsewhereOf& of = {})
      : report(given::elsewhere(world.db, of)), triage(world.at_desk(Role::triage)) {
    (void)given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
    act(Role::triage, "diskominfo", Event::forward,
        given::forwarding(given::opd(world.db, "dpupr")));
  }

  void act(Role role, const std::string& opd, Event event, domain::ActInput input) {
    const auto who = given::officer(world.db, {.role = role, .opd = opd});
    const auto situation =
        store::Complaints(world.db.connection()).find(report.id).value().situation;
    std::optional<domain::PartId> part;
    if (role == Role::opd_officer) part = situation.parts.back().id;
    if (event == Event::resolve) input.given = domain::Proof{.none_because = "Foto menyusul."};
    const auto done =
        given::act(world.db, report.id, store::by(who),
                   {.event = event, .part = part, .input = std::move(input)}, desks::kWork);
    BOOST_REQUIRE(done.has_value());
  }
  void by_opd(Event event, const std::string& text) {
    act(Role::opd_officer, "dpupr", event, given::words(text));
  }

  std::int64_t number(const std::string& what) { return world.db.number("SELECT " + what); }
  std::int64_t first() { return number("MIN(id) FROM kabari"); }
  std::int64_t last() { return number("MAX(id) FROM kabari"); }
  std::int64_t waiting() { return number("COUNT(*) FROM kabari WHERE state = 'open'"); }
  std::int64_t events(const std::string& event) {
    return number("COUNT(*) FROM complaint_event WHERE event = '" + event + "'");
  }
  std::string card() { return "/triase/kabari/" + std::to_string(first()); }

  /// `fields` of the card's form, with all its rows as they are now.
  Fields with_rows(Fields fields) {
    for (const auto& row : world.db.connection().rows(
             {"test.rows", "SELECT id FROM kabari WHERE state <> 'told' ORDER BY id"}))
      fields.emplace_back("rows", row.text("id"));
    return sent(std::move(fields));
  }
  Fields answer(const std::string& kind, Fields more = {}) {
    more.insert(
        more.end(),
        {{"kind", kind}, {"word_channel", "whatsapp"}, {"word_quotation", "Di depan toko besi."}});
    return with_rows(std::move(more));
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(telling_people, *support::needs_database())

BOOST_AUTO_TEST_CASE(several_events_of_one_person_are_one_message_and_are_marked_together) {
  Told told;
  const auto page = told.triage.get("/triase/kabari");
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(contains(page, "Perlu dikabari (1)"));
  BOOST_TEST(!contains(page, told.report.pin));
  BOOST_TEST(contains(page, "Buat PIN dan tampilkan pesan"));
  BOOST_TEST(contains(page, "diteruskan ke DPUPR"));
  BOOST_TEST(page.body.find("sudah kami terima") < page.body.find("diteruskan ke DPUPR"));
  const auto form = told.with_rows({{"result", "told"}});

  BOOST_TEST(location(told.triage.post(told.card(), form)) == "/triase/kabari");
  BOOST_TEST(told.waiting() == 0);
  BOOST_TEST(told.events("told") == 1);
  BOOST_TEST(location(told.triage.post(told.card(), form)) == "/triase/kabari");
  BOOST_TEST(told.events("told") == 1);
}

BOOST_AUTO_TEST_CASE(what_came_after_the_page_was_shown_stays_open) {
  Told told;
  const auto form = told.with_rows({{"result", "told"}});
  told.by_opd(Event::verify, "Lubangnya memang dalam.");
  (void)told.triage.post(told.card(), form);
  BOOST_TEST(told.waiting() == 1);
  BOOST_TEST(contains(told.triage.get("/triase/kabari"), "Lubangnya memang dalam."));
}

BOOST_AUTO_TEST_CASE(two_officers_who_tell_the_same_person_tell_him_once) {
  Told told;
  auto other = told.world.at_desk(Role::triage);
  const auto form = told.with_rows({{"result", "told"}});
  (void)told.triage.post(told.card(), form);
  BOOST_TEST(status(other.post(told.card(), told.with_rows({{"result", "told"}}))) == 303);
  BOOST_TEST(contains(other.get("/triase/kabari"), "Tidak ada yang terkirim dua kali"));
  BOOST_TEST(told.events("told") == 1);
}

BOOST_AUTO_TEST_CASE(another_persons_row_or_another_desks_is_not_there) {
  Told told;
  given::elsewhere(told.world.db, {.name = "Pak Karno", .phone = "+6281233334444"});
  BOOST_TEST(status(told.triage.post(told.card(), told.with_rows({{"result", "told"}}))) == 404);
  auto inspector = told.world.at_desk(Role::inspector, "inspektorat");
  const auto row = "/inspektorat/kabari/" + std::to_string(told.first());
  for (const auto* what : {"", "/jawaban"})
    BOOST_TEST(status(inspector.post(row + what, sent({{"result", "told"}}))) == 404);
  for (const auto* what : {"/kontak", "/jawaban"})
    BOOST_TEST(status(inspector.get(row + what)) == 404);
  for (const auto* id : {"0", "x", "99999999999999999999"})
    BOOST_TEST(status(told.triage.post("/triase/kabari/" + std::string(id),
                                       sent({{"result", "told"}}))) == 404);
  BOOST_TEST(told.waiting() == 3);
}

BOOST_AUTO_TEST_CASE(whoever_is_not_reached_three_times_waits_in_sight_and_can_be_tried_again) {
  Told told;
  for (int i = 0; i < 3; ++i) {
    (void)told.triage.post(told.card(), told.with_rows({{"result", "not_reached"}}));
    told.triage.now += std::chrono::minutes(5);
  }
  BOOST_TEST(contains(told.triage.get("/triase/kabari"), "Semua sudah dikabari"));
  const auto lost = told.triage.get("/triase/kabari?daftar=tidak-terhubung");
  BOOST_TEST(support::html_faults(lost.body).empty());
  BOOST_TEST(!contains(lost, told.report.pin));
  BOOST_TEST(contains(lost, "Buat PIN dan tampilkan pesan"));
  BOOST_TEST(contains(lost, "Tidak terhubung: "));
  BOOST_TEST(contains(lost, "Coba lagi"));

  (void)told.triage.post(told.card(), told.with_rows({{"result", "again"}}));
  BOOST_TEST(contains(told.triage.get("/triase/kabari"), "diteruskan ke DPUPR"));
  (void)told.triage.post(told.card(),
                         told.with_rows({{"result", "told"}, {"word_channel", "letter"}}));
  BOOST_TEST(told.waiting() == 0);
  BOOST_TEST(told.number("COUNT(*) FROM event_body WHERE data LIKE '%\"letter\"%'") == 1);
}

BOOST_AUTO_TEST_CASE(reports_of_one_person_stand_together_but_a_secret_one_apart) {
  Told told;
  given::elsewhere(told.world.db, {.draft = {.title = "Lampu jalan mati dekat balai"}});
  given::elsewhere(told.world.db, {.draft = {.title = "Iuran yang tidak jelas di pasar",
                                             .privacy = domain::Privacy::secret}});
  const auto page = told.triage.get("/triase/kabari");
  const auto count = [&](std::string_view what) {
    std::size_t n = 0;
    for (auto at = page.body.find(what); at != std::string::npos; at = page.body.find(what, at + 1))
      ++n;
    return n;
  };
  BOOST_TEST(count("<blockquote") == 2U);
  BOOST_TEST(contains(page, "Nomor yang sama"));
  BOOST_TEST(contains(page, "Lampu jalan mati dekat balai"));
  BOOST_TEST(!contains(page, "Iuran yang tidak jelas"));
}

BOOST_AUTO_TEST_CASE(anonymous_reports_of_one_phone_are_never_shown_to_belong_together) {
  Told told({.draft = {.privacy = domain::Privacy::anonymous}});
  given::elsewhere(told.world.db, {.draft = {.privacy = domain::Privacy::anonymous}});
  const auto page = told.triage.get("/triase/kabari");
  BOOST_TEST(!contains(page, "Nomor yang sama"));
  BOOST_TEST(!contains(page, "Bu Tini"));
  BOOST_TEST(!contains(page, "6281211112222"));
  const auto way = location(told.triage.get(told.card() + "/kontak"));
  const auto asks = told.triage.get(way);
  BOOST_TEST(support::html_faults(asks.body).empty());
  BOOST_TEST(!contains(asks, "Bu Tini"));
  BOOST_TEST(!contains(asks, "6281211112222"));
  (void)told.triage.post(way.substr(0, way.find('?')),
                         sent({{"step", "open"},
                               {"kabari", std::to_string(told.first())},
                               {"text", "Perlu ditanya di mana persisnya."}}));
  const auto opened = told.triage.get(told.card() + "/kontak");
  BOOST_TEST(contains(opened, "wa.me/6281211112222?text="));
  BOOST_TEST(told.events("unmask") == 1);
  const auto after = told.triage.get("/triase/kabari");
  BOOST_TEST(!contains(after, "Nomor yang sama"));
  BOOST_TEST(!contains(told.triage.get(told.card() + "/jawaban"), "Bu Tini"));
}

BOOST_AUTO_TEST_CASE(the_page_asks_the_database_as_often_for_forty_people_as_for_one) {
  Told told;
  const auto cost = [&] {
    const auto before = told.world.statements();
    (void)told.triage.get("/triase/kabari");
    return told.world.statements() - before;
  };
  (void)cost();
  const auto one = cost();
  for (int i = 0; i < 40; ++i)
    given::elsewhere(told.world.db, {.phone = "+62812111" + std::to_string(20'000 + i)});
  BOOST_TEST(cost() == one);
}

BOOST_AUTO_TEST_CASE(an_answer_to_a_question_is_offered_only_when_one_was_asked) {
  Told told;
  const auto before = told.triage.get(told.card() + "/jawaban");
  BOOST_TEST(support::html_faults(before.body).empty());
  BOOST_TEST(!contains(before, "value=\"supply\""));
  BOOST_TEST(!contains(before, "value=\"reopen\""));
  BOOST_TEST(contains(before, "value=\"add\""));
  BOOST_TEST(status(told.triage.post(told.card() + "/jawaban", told.answer("supply"))) == 409);
  BOOST_TEST(told.waiting() == 2);

  told.by_opd(Event::ask, "Di sisi mana lubangnya, Bu?");
  BOOST_TEST(contains(told.triage.get(told.card() + "/jawaban"), "value=\"supply\""));
  const auto form = told.answer("supply");
  BOOST_TEST(location(told.triage.post(told.card() + "/jawaban", form)) == "/triase/kabari");
  BOOST_TEST(location(told.triage.post(told.card() + "/jawaban", form)) == "/triase/kabari");
  BOOST_TEST(told.events("supply") == 1);
  BOOST_TEST(told.events("told") == 1);
  BOOST_TEST(told.number("COUNT(*) FROM kabari WHERE state = 'told'") == 3);
  BOOST_TEST(told.number("COUNT(*) FROM event_body WHERE text = 'Di depan toko besi.'") == 1);
}

BOOST_AUTO_TEST_CASE(a_bad_answer_keeps_everything_that_was_typed) {
  Told told;
  const auto path = told.card() + "/jawaban";
  auto no_kind = told.with_rows({{"word_quotation", "Masih berlubang, Bu."}});
  const auto page = told.triage.post(path, no_kind);
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Masih berlubang, Bu."));
  BOOST_TEST(contains(page, "name=\"rows\""));
  BOOST_TEST(status(told.triage.post(path, told.answer("forward"))) == 422);
  BOOST_TEST(status(told.triage.post(path, told.answer("withdraw"))) == 422);
  BOOST_TEST(told.waiting() == 2);
  BOOST_TEST(told.events("told") == 0);
}

BOOST_AUTO_TEST_CASE(a_citizen_who_says_it_is_not_right_opens_his_report_again) {
  Told told;
  told.by_opd(Event::verify, "Lubangnya memang dalam.");
  told.by_opd(Event::resolve, "Sudah ditambal dengan aspal.");
  const auto answered = told.triage.post(told.card() + "/jawaban", told.answer("reopen"));
  BOOST_TEST(location(answered) == "/triase/kabari");
  BOOST_TEST(told.events("reopen") == 1);
  BOOST_TEST(told.waiting() == 1);  // that it was opened again
}

BOOST_AUTO_TEST_CASE(a_note_an_addition_and_a_withdrawal_are_written_down_as_what_they_are) {
  Told told;
  const auto path = told.card() + "/jawaban";
  BOOST_TEST(status(told.triage.post(path, told.answer("note"))) == 303);
  BOOST_TEST(told.number("COUNT(*) FROM event_body WHERE text LIKE 'Kata pelapor%toko besi.'") ==
             1);
  BOOST_TEST(status(told.triage.post(path, told.answer("add"))) == 303);
  BOOST_TEST(told.events("add") == 1);
  BOOST_TEST(status(told.triage.post(path, told.answer("withdraw", {{"asked", "ya"}}))) == 303);
  BOOST_TEST(told.events("withdraw") == 1);
  BOOST_TEST(!contains(told.triage.get("/triase/kabari"), "Ya, ada yang meminta"));
}

BOOST_AUTO_TEST_CASE(the_leader_sees_how_many_wait_and_since_when) {
  Told told;
  const auto page = told.world.at_desk(Role::leader, "").get("/pimpinan");
  BOOST_TEST(contains(page, "1 pelapor belum dikabari, yang paling lama sejak"));
  BOOST_TEST(contains(told.triage.get("/triase"), "<b>1</b> pelapor belum dikabari"));
}

BOOST_AUTO_TEST_CASE(rahasia_hides_the_report_at_once_and_never_opens_it) {
  Told told;
  const auto path = told.card() + "/jawaban";
  BOOST_TEST(contains(told.triage.get(path), "Minta dirahasiakan (RAHASIA)"));
  BOOST_TEST(told.number("COUNT(*) FROM complaint WHERE is_public = 1") == 1);
  BOOST_TEST(status(told.triage.post(path, told.answer("change_privacy"))) == 303);
  BOOST_TEST(told.number("COUNT(*) FROM complaint WHERE is_public = 1") == 0);
  BOOST_TEST(told.number("hidden_from_public FROM complaint") == 1);
  BOOST_TEST(told.events("change_privacy") == 1);
  BOOST_TEST(told.number("COUNT(*) FROM cache_purge") > 0);
  // He is told, and it is not offered a second time.
  BOOST_TEST(told.waiting() == 1);
  const auto again = told.card() + "/jawaban";
  BOOST_TEST(!contains(told.triage.get(again), "Minta dirahasiakan (RAHASIA)"));
  BOOST_TEST(status(told.triage.post(again, told.answer("change_privacy"))) == 303);
  BOOST_TEST(told.events("change_privacy") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
