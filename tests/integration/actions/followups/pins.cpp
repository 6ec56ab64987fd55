// SPDX-License-Identifier: AGPL-3.0-or-later
// A PIN is made when it is asked for, shown once, and kept nowhere readable; a new one ends the
// old.
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "tests/integration/actions/followups/entry_story.hpp"
#include "tests/support/elsewhere.hpp"
#include "tests/support/html.hpp"

using desks::sent;
using desks::whatsapp;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

const std::string kShown = "<b class=\"code\">";

/// The six digits behind `head` on the page, or empty.
std::string digits_behind(const fcgi::Response& page, const std::string& head) {
  const auto at = page.body.find(head);
  if (at == std::string::npos) return {};
  const auto digits = page.body.substr(at + head.size(), 6);
  return digits.find_first_not_of("0123456789") == std::string::npos ? digits : std::string();
}

std::string hash_of(World& world, domain::ComplaintId report) {
  const auto row = world.db.connection().row(
      {"test.pin", "SELECT pin_hash FROM reporter WHERE complaint_id = ?"}, report);
  return row->is_null("pin_hash") ? "" : row->text("pin_hash");
}

bool opens(World& world, const given::Elsewhere& report, const std::string& pin) {
  return crypto::password_matches(hash_of(world, report.id), pin);
}

std::string card(World& world) {
  return "/triase/kabari/" + std::to_string(world.db.number("SELECT MIN(id) FROM kabari")) + "/pin";
}

std::int64_t readable(World& world, const std::string& pin) {
  return world.db.number("SELECT (SELECT COUNT(*) FROM kabari WHERE details LIKE '%" + pin +
                         "%') + (SELECT COUNT(*) FROM event_body WHERE CONCAT_WS(' ', text, "
                         "public_text, data) LIKE '%" +
                         pin + "%')");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_pins, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_worklist_holds_no_pin_and_makes_one_when_it_is_asked_for) {
  World world;
  const auto report = given::elsewhere(world.db);
  auto triage = world.at_desk(Role::triage);
  const auto list = triage.get("/triase/kabari");
  BOOST_TEST(!contains(list, report.pin));
  BOOST_TEST(!contains(list, "PIN Anda"));
  BOOST_TEST(contains(list, "Buat PIN dan tampilkan pesan"));
  BOOST_TEST(readable(world, report.pin) == 0);

  const auto made = triage.post(card(world), sent({}));
  BOOST_TEST(location(made) == card(world));
  const auto page = triage.get(card(world));
  const auto pin = digits_behind(page, "PIN Anda ");
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_REQUIRE(pin.size() == 6U);
  BOOST_TEST(opens(world, report, pin));
  BOOST_TEST((pin == report.pin || !opens(world, report, report.pin)));
  BOOST_TEST(readable(world, pin) == 0);
  BOOST_TEST(!contains(triage.get(card(world)), pin));
  BOOST_TEST(contains(triage.get("/triase/kabari"), "PIN terakhir ditampilkan"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body b JOIN complaint_event e ON e.id = "
                             "b.event_id WHERE e.event = 'new_pin' AND b.data LIKE '%message%'") ==
             1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM reporter WHERE pin_seen_at IS NOT NULL AND "
                             "pin_seen_by IS NOT NULL") == 1);
}

BOOST_AUTO_TEST_CASE(who_may_not_know_the_person_makes_no_pin_of_his) {
  for (const auto privacy : {domain::Privacy::anonymous, domain::Privacy::secret_anonymous}) {
    World world;
    const auto report = given::elsewhere(world.db, {.draft = {.privacy = privacy}});
    auto triage = world.at_desk(Role::triage);
    const auto list = triage.get("/triase/kabari");
    BOOST_TEST(contains(list, report.code.display()));
    BOOST_TEST(!contains(list, "Buat PIN"));
    BOOST_TEST(location(triage.post(card(world), sent({}))) == "/triase/kabari");
    BOOST_TEST(world.events("new_pin") == 0);
    BOOST_TEST(opens(world, report, report.pin));
  }
}

BOOST_AUTO_TEST_CASE(two_presses_of_one_form_make_one_pin_and_two_forms_two) {
  World world;
  (void)given::elsewhere(world.db);
  auto triage = world.at_desk(Role::triage);
  const auto form = sent({});
  (void)triage.post(card(world), form);
  const auto pin = digits_behind(triage.get(card(world)), "PIN Anda ");
  BOOST_TEST(location(triage.post(card(world), form)) == card(world));
  BOOST_TEST(world.events("new_pin") == 1);
  BOOST_TEST(digits_behind(triage.get(card(world)), "PIN Anda ").empty());
  BOOST_TEST(crypto::password_matches(
      world.db.connection().row({"test.hash", "SELECT pin_hash FROM reporter"})->text("pin_hash"),
      pin));
  (void)triage.post(card(world), sent({}));
  BOOST_TEST(world.events("new_pin") == 2);
}

BOOST_AUTO_TEST_CASE(a_press_after_he_was_told_or_took_it_into_an_account_makes_nothing) {
  World world;
  const auto report = given::elsewhere(world.db);
  auto triage = world.at_desk(Role::triage);
  auto colleague = world.at_desk(Role::triage, "dpupr");
  const auto row = card(world).substr(0, card(world).size() - 4);
  BOOST_TEST(location(colleague.post(row, sent({{"result", "told"}}))) == "/triase/kabari");
  BOOST_TEST(location(triage.post(card(world), sent({}))) == "/triase/kabari");
  BOOST_TEST(contains(triage.get("/triase/kabari"), "Tidak ada yang terkirim dua kali"));
  BOOST_TEST(location(triage.get(card(world))) == "/triase/kabari");

  world.db.run("UPDATE kabari SET state = 'open'");
  const auto account = given::citizen(world.db, {.email = "tini@contoh.test"});
  world.db.run("UPDATE reporter SET account_id = " + std::to_string(account.id.value) +
               " WHERE complaint_id = " + std::to_string(report.id.value));
  BOOST_TEST(!contains(triage.get("/triase/kabari"), "Buat PIN"));
  BOOST_TEST(location(triage.post(card(world), sent({}))) == "/triase/kabari");
  BOOST_TEST(world.events("new_pin") == 0);
  BOOST_TEST(opens(world, report, report.pin));

  auto inspector = world.at_desk(Role::inspector, "inspektorat");
  const auto foreign = "/inspektorat" + card(world).substr(7);
  BOOST_TEST(status(inspector.post(foreign, sent({}))) == 404);
  BOOST_TEST(status(inspector.get(foreign)) == 404);
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_the_pin_stands_beside_the_message) {
  World world;
  (void)given::elsewhere(world.db, {.draft = {.privacy = domain::Privacy::secret}});
  auto triage = world.at_desk(Role::triage);
  (void)triage.post(card(world), sent({}));
  const auto page = triage.get(card(world));
  BOOST_TEST(!contains(page, "PIN Anda"));
  BOOST_TEST(contains(page, "sampaikan PIN secara lisan"));
  BOOST_TEST(page.body.find("</b>", page.body.find(kShown)) - page.body.find(kShown) -
                 kShown.size() ==
             6U);
}

BOOST_AUTO_TEST_CASE(the_slip_shows_the_pin_once_and_then_the_way_to_another) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto slip = location(clerk.post("/loket/baru", whatsapp(world)));
  const auto first = digits_behind(clerk.get(slip), "<dt>PIN</dt><dd class=\"code\">");
  BOOST_REQUIRE(first.size() == 6U);
  const auto again = clerk.get(slip);
  BOOST_TEST(!contains(again, first));
  BOOST_TEST(contains(again, "PIN hanya ditampilkan satu kali"));
  BOOST_TEST(contains(again, slip + "/pin"));

  const auto form = clerk.get(slip + "/pin");
  BOOST_TEST(status(form) == 200);
  BOOST_TEST(support::html_faults(form.body).empty());
  BOOST_TEST(!contains(form, "value=\"message\""));
  for (const auto* reason : {"", "message", "lainnya"})
    BOOST_TEST(status(clerk.post(slip + "/pin", sent({{"pin_reason", reason}}))) == 422, reason);
  const auto fields = sent({{"pin_reason", "lost"}});
  for (int i = 0; i < 2; ++i) BOOST_TEST(location(clerk.post(slip + "/pin", fields)) == slip);
  const auto second = digits_behind(clerk.get(slip), "<dt>PIN</dt><dd class=\"code\">");
  BOOST_REQUIRE(second.size() == 6U);
  BOOST_TEST(!contains(clerk.get(slip), second));
  BOOST_TEST(world.events("new_pin") == 1);
  const auto hash =
      world.db.connection().row({"test.hash", "SELECT pin_hash FROM reporter"})->text("pin_hash");
  BOOST_TEST(crypto::password_matches(hash, second));
  BOOST_TEST((first == second || !crypto::password_matches(hash, first)));
  auto other = world.at_desk(Role::clerk, "dpupr");
  BOOST_TEST(status(other.get(slip + "/pin")) == 404);
  BOOST_TEST(status(other.post(slip + "/pin", fields)) == 404);
}

BOOST_AUTO_TEST_CASE(the_card_above_the_next_entry_shows_it_once_too) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = whatsapp(world);
  form.emplace_back("next", "ya");
  const auto next = location(triage.post("/triase/baru", form));
  BOOST_TEST(contains(triage.get(next), "PIN Anda "));
  BOOST_TEST(!contains(triage.get(next), "PIN Anda "));
}

BOOST_AUTO_TEST_CASE(
    triage_makes_another_for_whoever_lost_his_and_never_opens_a_hidden_name_by_it) {
  World world;
  const auto report =
      given::elsewhere(world.db, {.draft = {.privacy = domain::Privacy::anonymous}});
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + 2h);
  const auto code = report.code.display();
  const auto lost = "/triase/bukti/" + code + "/pin";
  BOOST_TEST(contains(triage.get("/triase/aduan/" + code), lost));
  BOOST_TEST(location(triage.post(lost, sent({{"pin_reason", "lost"}}))) ==
             "/triase/bukti/" + code);
  const auto slip = triage.get("/triase/bukti/" + code);
  BOOST_TEST(opens(world, report, digits_behind(slip, "<dt>PIN</dt><dd class=\"code\">")));
  BOOST_TEST(!contains(slip, "Bu Tini"));
  BOOST_TEST(!contains(slip, "6281211112222"));
  BOOST_TEST(contains(triage.get("/triase/aduan/" + code), "Bukti atau PIN hilang"));

  const auto of_account = given::filed(world.db);
  const auto none = "/triase/bukti/" + of_account.code.display() + "/pin";
  BOOST_TEST(!contains(triage.get(desks::address("/triase", of_account)), none));
  BOOST_TEST(status(triage.get(none)) == 404);
  BOOST_TEST(status(triage.post(none, sent({{"pin_reason", "lost"}}))) == 404);
}

BOOST_AUTO_TEST_CASE(the_desk_reads_what_was_done_by_a_pin_just_seen_and_the_opd_does_not) {
  World world;
  world.staff("dpupr");
  const auto report = given::elsewhere(world.db);  // entered, and its PIN seen, at kNow
  const auto reporter =
      domain::ReporterId{world.db.number("SELECT id FROM reporter ORDER BY id DESC LIMIT 1")};
  const auto act = [&](const store::By& by, Event event, const domain::ActInput& input,
                       domain::Instant at) {
    BOOST_REQUIRE(
        given::act(world.db, report.id, by, {.event = event, .input = input}, at).has_value());
  };
  act(store::by(given::officer(world.db)), Event::forward,
      given::forwarding(given::opd(world.db, "dpupr")), given::kNow + 5min);
  act(store::by_pin(reporter), Event::add, given::words("Sudah makin dalam."), given::kNow + 30min);
  act(store::by_pin(reporter), Event::add, given::words("Hari ini juga."), given::kNow + 31min);
  act(store::by(reporter), Event::add, given::words("Lewat tautan e-mail."), given::kNow + 10min);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body WHERE data LIKE '%pin_seen_at%'") ==
             1);
  act(store::by_pin(reporter), Event::withdraw, {}, given::kNow + 20min);

  const auto code = report.code.display();
  auto triage = world.at_desk(Role::triage);
  const auto page = triage.get("/triase/aduan/" + code);
  const std::string mark = "tak lama setelah PIN itu ditampilkan kepada Budi Santoso";
  const auto first = page.body.find(mark);
  BOOST_REQUIRE(first != std::string::npos);
  BOOST_TEST(page.body.find(mark, first + 1) != std::string::npos);
  auto opd = world.at_desk(Role::opd_officer, "dpupr");
  const auto theirs = opd.get("/opd/aduan/" + code);
  BOOST_TEST(status(theirs) == 200);
  BOOST_TEST(!contains(theirs, "PIN"));
}

BOOST_AUTO_TEST_SUITE_END()
