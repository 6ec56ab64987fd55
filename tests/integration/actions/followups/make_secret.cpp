// SPDX-License-Identifier: AGPL-3.0-or-later
// RAHASIA at the counter: hidden at once by whoever entered it, on the reporter's word.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/entry_story.hpp"
#include "tests/support/html.hpp"

using desks::Fields;
using desks::sent;
using desks::whatsapp;
using desks::World;
using domain::Role;
using support::Browser;
using support::contains;
using support::location;
using support::status;

namespace {

struct Entered {
  World world;
  Browser clerk = world.at_desk(Role::clerk);
  std::string slip = location(clerk.post("/loket/baru", whatsapp(world)));
  std::string path = slip + "/rahasia";

  static Fields said(const std::string& words) {
    return sent({{"word_channel", "walk_in"}, {"word_quotation", words}});
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(make_secret)

BOOST_FIXTURE_TEST_CASE(the_slip_leads_there_and_the_report_is_hidden_at_once, Entered) {
  const auto before = clerk.get(slip);
  BOOST_TEST(contains(before, "dapat dibaca umum"));
  BOOST_TEST(contains(before, path));
  const auto form = clerk.get(path);
  BOOST_TEST(status(form) == 200);
  BOOST_TEST(support::html_faults(form.body).empty());
  BOOST_TEST(contains(form, "value=\"walk_in\" selected"));

  const auto fields = said("Tolong jangan sampai tetangga tahu.");
  for (int i = 0; i < 2; ++i) BOOST_TEST(location(clerk.post(path, fields)) == slip);
  BOOST_TEST(world.events("change_privacy") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE hidden_from_public = 1 AND "
                             "identity_hidden = 0") == 1);
  const auto after = clerk.get(slip);
  BOOST_TEST(contains(after, "Laporan ini rahasia: umum tidak dapat membacanya."));
  BOOST_TEST(!contains(after, path));
  BOOST_TEST(status(clerk.get(path)) == 404);
  BOOST_TEST(status(clerk.post(path, said("Sekali lagi."))) == 404);
}

BOOST_FIXTURE_TEST_CASE(the_slip_promises_only_what_is_still_to_come, Entered) {
  const auto report = domain::ComplaintId{world.db.number("SELECT MAX(id) FROM complaint")};
  const auto dpupr = given::opd(world.db, "dpupr");
  const auto triage = store::by(given::officer(world.db));
  (void)given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto act = [&](domain::Event event, const domain::ActInput& input) {
    BOOST_REQUIRE(
        given::act(world.db, report, triage, {.event = event, .input = input}, desks::kWork));
  };
  // What the slip and the message beside a new PIN say.
  const auto said = [&](bool answer_awaited, const std::string& publication) {
    (void)clerk.post(slip + "/pin", sent({{"pin_reason", "lost"}}));
    const auto page = clerk.get(slip);
    BOOST_TEST(contains(page, "Pesan untuk pelapor"));
    for (const auto* promise : {"Ditanggapi paling lambat", "Petugas menanggapi paling lambat"})
      BOOST_TEST(contains(page, promise) == answer_awaited, promise);
    for (const std::string one : {"Setelah diteruskan, ringkasannya", "Ringkasannya sekarang",
                                  "Umum tidak dapat membaca laporan ini."})
      BOOST_TEST(contains(page, one) == (one == publication), one);
  };
  said(true, "Setelah diteruskan, ringkasannya");
  act(domain::Event::ask, given::words("Di sebelah mana tepatnya?"));
  said(false, "Setelah diteruskan, ringkasannya");
  act(domain::Event::cancel_ask, {});
  act(domain::Event::forward, given::forwarding(dpupr));
  said(false, "Ringkasannya sekarang");
  act(domain::Event::hide, given::words("Memuat nama orang."));
  said(false, "Umum tidak dapat membaca laporan ini.");
}

// What comes back to the desk has a day again, as its page says.
BOOST_FIXTURE_TEST_CASE(the_slip_names_the_desks_day_again_when_something_came_back, Entered) {
  const auto report = domain::ComplaintId{world.db.number("SELECT MAX(id) FROM complaint")};
  const auto triage = store::by(given::officer(world.db));
  const auto dpupr = given::officer(world.db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto act = [&](const store::By& by, store::Command command) {
    const auto done = given::act(world.db, report, by, std::move(command), desks::kWork);
    BOOST_REQUIRE(done.has_value());
  };
  auto refusal = given::words("Ruas ini milik provinsi.");
  refusal.given = domain::choice(domain::RejectionReason::other);
  act(triage, {.event = domain::Event::reject, .input = refusal});
  BOOST_TEST(!contains(clerk.get(slip), "paling lambat"));
  act(store::by_pin(domain::ReporterId{world.db.number("SELECT MAX(id) FROM reporter")}),
      {.event = domain::Event::object, .input = given::words("Ini jalan kabupaten.")});
  const std::string decided = "Langkah berikutnya ditentukan paling lambat";
  BOOST_TEST(contains(clerk.get(slip), decided));
  act(triage, {.event = domain::Event::forward, .input = given::forwarding(*dpupr.opd)});
  BOOST_TEST(!contains(clerk.get(slip), decided));
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  act(store::by(dpupr), {.event = domain::Event::send_back,
                         .part = domain::PartId{world.db.number("SELECT MAX(id) FROM part")},
                         .input = input});
  const auto page = clerk.get(slip);
  BOOST_TEST(!contains(page, "Ditanggapi paling lambat"));
  BOOST_TEST(contains(page, decided));
}

BOOST_FIXTURE_TEST_CASE(the_slip_of_what_was_withdrawn_promises_no_answer, Entered) {
  BOOST_TEST(contains(clerk.get(slip), "Ditanggapi paling lambat"));
  const auto report = domain::ComplaintId{world.db.number("SELECT MAX(id) FROM complaint")};
  BOOST_REQUIRE(given::act(world.db, report, store::by(given::officer(world.db)),
                           {.event = domain::Event::withdraw, .input = given::words("Cabut saja.")},
                           desks::kWork));
  const auto page = clerk.get(slip);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(!contains(page, "Ditanggapi paling lambat"));
}

BOOST_FIXTURE_TEST_CASE(without_the_words_it_is_asked_again_and_nothing_is_lost, Entered) {
  const auto empty = clerk.post(path, sent({{"word_channel", ""}, {"word_quotation", ""}}));
  BOOST_TEST(status(empty) == 422);
  const auto half =
      clerk.post(path, sent({{"word_channel", ""}, {"word_quotation", "Rahasia ya"}}));
  BOOST_TEST(status(half) == 422);
  BOOST_TEST(contains(half, "Rahasia ya"));
  BOOST_TEST(world.events("change_privacy") == 0);
}

BOOST_FIXTURE_TEST_CASE(what_another_clerk_entered_is_not_there, Entered) {
  auto other = world.at_desk(Role::clerk, "dpupr");
  BOOST_TEST(status(other.get(path)) == 404);
  BOOST_TEST(status(other.post(path, said("Tolong."))) == 404);
  BOOST_TEST(world.events("change_privacy") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
