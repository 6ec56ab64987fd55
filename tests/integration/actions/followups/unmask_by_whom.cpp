// SPDX-License-Identifier: AGPL-3.0-or-later
// Who consents, how often, and what becomes of it when the report or the people change meanwhile.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/unmask_story.hpp"
#include "tests/support/elsewhere.hpp"
#include "tests/support/html.hpp"

using desks::address;
using desks::kReason;
using desks::sent;
using desks::Two;
using desks::World;
using domain::Privacy;
using domain::Role;
using std::chrono::hours;
using support::Browser;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(unmasking_by_whom, *support::needs_database())

BOOST_AUTO_TEST_CASE(nobody_of_the_accused_body_or_of_another_desk_finds_the_request) {
  Two two;
  (void)two.ask();
  auto accused = two.world.at_desk(Role::inspector, "dpupr");
  auto triage = two.world.at_desk(Role::triage);
  auto leader = two.world.at_desk(Role::leader, "");
  for (auto* browser : {&accused, &triage, &leader}) {
    const std::string home = browser == &accused  ? "/inspektorat"
                             : browser == &triage ? "/triase"
                                                  : "/pimpinan";
    const auto at = home + "/persetujuan/" + two.consent();
    BOOST_TEST(!contains(browser->get(home + "/persetujuan"), two.report.code.display()));
    BOOST_TEST(status(browser->get(at)) == 404, at);
    BOOST_TEST(status(browser->post(at, sent({{"verdict", "grant"}}))) == 404, at);
  }
  BOOST_TEST(two.number("COUNT(*) FROM consent WHERE given_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(an_inspector_who_is_accused_has_no_say_two_leaders_have) {
  World world;
  const auto report =
      given::filed(world.db, {.privacy = Privacy::secret_anonymous, .accused = "inspektorat"});
  const auto sekda = given::colleague(world.db, Role::leader, "");
  auto leader = world.at_desk(Role::leader, "");
  auto other = world.at_desk_of(sekda);
  auto inspector = world.at_desk(Role::inspector, "inspektorat");
  const auto form = address("/pimpinan", report, "identitas");
  (void)leader.post(form, sent({{"step", "ask"}, {"text", kReason}}));
  const auto id = std::to_string(world.db.number("SELECT MAX(id) FROM consent"));
  BOOST_TEST(status(inspector.get("/inspektorat/persetujuan/" + id)) == 404);
  BOOST_TEST(status(inspector.post("/inspektorat/persetujuan/" + id,
                                   sent({{"verdict", "grant"}}))) == 404);
  BOOST_TEST(contains(other.get("/pimpinan"), "menunggu jawaban Anda: 1"));
  (void)other.post("/pimpinan/persetujuan/" + id, sent({{"verdict", "grant"}}));
  BOOST_TEST(status(leader.post(form, sent({{"step", "open"}, {"consent", id}}))) == 303);
  BOOST_TEST(contains(leader.get(address("/pimpinan", report)), "Siti Rahayu"));
  BOOST_TEST(!contains(inspector.get("/inspektorat/pembukaan"), report.code.display()));
}

BOOST_AUTO_TEST_CASE(it_is_used_once_and_two_clicks_are_one) {
  Two two;
  (void)two.ask();
  (void)two.ask();
  BOOST_TEST(two.number("COUNT(*) FROM consent") == 1);
  (void)two.grant(two.other);
  (void)two.grant(two.other);
  const auto form = two.opening();
  BOOST_TEST(status(two.asker.post(two.form, form)) == 303);
  BOOST_TEST(status(two.asker.post(two.form, form)) == 303);
  BOOST_TEST(status(two.open()) == 303);
  BOOST_TEST(two.world.events("unmask") == 1);

  two.asker = two.world.at_desk(Role::inspector, "inspektorat", desks::kWork + hours{1});
  BOOST_TEST(!two.is_shown());
  BOOST_TEST(status(two.open()) == 409);
  BOOST_TEST(two.world.events("unmask") == 1);
}

BOOST_AUTO_TEST_CASE(another_ones_consent_is_no_consent) {
  Two two;
  (void)two.ask();
  (void)two.grant(two.other);
  BOOST_TEST(status(two.other.post(two.form, two.opening())) == 409);
  BOOST_TEST(two.world.events("unmask") == 0);
}

BOOST_AUTO_TEST_CASE(a_refusal_is_shown_to_the_asker_who_may_ask_again) {
  Two two;
  (void)two.ask();
  (void)two.other.post(two.decision(), sent({{"verdict", "refuse"}}));
  BOOST_TEST(status(two.open()) == 409);
  const auto page = two.asker.get(two.form);
  BOOST_TEST(contains(page, "Wahyu Kurniawan tidak menyetujui"));
  BOOST_TEST(contains(two.asker.get("/inspektorat/persetujuan"), "tidak disetujui"));
  BOOST_TEST(status(two.ask("pendek")) == 422);
  (void)two.ask();
  BOOST_TEST(two.number("COUNT(*) FROM consent") == 2);
}

BOOST_AUTO_TEST_CASE(a_report_less_private_by_now_opens_with_a_reason_alone_after_a_second_look) {
  Two two;
  (void)two.ask();
  (void)two.grant(two.other);
  two.becomes(false, true);
  const auto page = two.ask();
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, kReason));
  BOOST_TEST(status(two.asker.post(two.form, sent({{"step", "open"}, {"text", kReason}}))) == 303);
  BOOST_TEST(two.number("COUNT(*) FROM consent WHERE used_at IS NOT NULL") == 0);
  BOOST_TEST(two.is_shown());

  two.becomes(false, false);
  BOOST_TEST(status(two.asker.get(two.form)) == 409);
}

BOOST_AUTO_TEST_CASE(a_report_more_private_by_now_closes_and_takes_two) {
  Two two;
  two.becomes(false, true);
  BOOST_TEST(status(two.asker.post(two.form, sent({{"step", "open"}, {"text", kReason}}))) == 303);
  BOOST_TEST(two.is_shown());
  two.becomes(true, true);
  BOOST_TEST(!two.is_shown());
  const auto page = two.asker.post(two.form, sent({{"step", "open"}, {"text", kReason}}));
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, kReason));
  BOOST_TEST(two.world.events("unmask") == 1);
}

BOOST_AUTO_TEST_CASE(from_kabari_a_contact_opens_by_the_same_two) {
  World world;
  const auto report = given::elsewhere(
      world.db, {.draft = {.privacy = Privacy::secret_anonymous, .accused = "dpupr"}});
  const auto second = given::colleague(world.db, Role::inspector, "inspektorat");
  auto asker = world.at_desk(Role::inspector, "inspektorat");
  auto other = world.at_desk_of(second);
  const auto row = std::to_string(world.db.number("SELECT MIN(id) FROM kabari"));
  const auto card = "/inspektorat/kabari/" + row + "/kontak";
  const auto form = "/inspektorat/aduan/" + report.code.display() + "/identitas";
  const auto hides = [&](Browser& browser) {
    for (const auto* path : {"/inspektorat/kabari", "/inspektorat"})
      for (const auto* what : {"Bu Tini", "81211112222"})
        BOOST_TEST(!contains(browser.get(path), what), path);
  };
  hides(asker);
  BOOST_TEST(location(asker.get(card)) == form + "?kabari=" + row);
  BOOST_TEST(
      location(asker.post(form, sent({{"step", "ask"}, {"kabari", row}, {"text", kReason}}))) ==
      form + "?kabari=" + row);
  const auto id = std::to_string(world.db.number("SELECT MAX(id) FROM consent"));
  (void)other.post("/inspektorat/persetujuan/" + id, sent({{"verdict", "grant"}}));
  hides(other);
  BOOST_TEST(location(asker.post(
                 form, sent({{"step", "open"}, {"kabari", row}, {"consent", id}}))) == card);
  const auto shown = asker.get(card);
  BOOST_TEST(contains(shown, "wa.me/6281211112222?text="));
  BOOST_TEST(contains(shown, "Bu Tini"));
  BOOST_TEST(!contains(shown, "Yth. Bu Tini"));
  hides(other);
  BOOST_TEST(location(other.get(card)) == form + "?kabari=" + row);
  BOOST_TEST(contains(asker.get("/inspektorat/kabari"), "Petugas membuka identitas Anda") ==
             false);  // *Rahasia*: nothing but the code is said
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE template = 'complaint_unmasked'") ==
             1);
}

BOOST_AUTO_TEST_SUITE_END()
