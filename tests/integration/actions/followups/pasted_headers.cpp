// SPDX-License-Identifier: AGPL-3.0-or-later
// What other telephones and programs write above a message, and what its writer says of himself:
// the sender becomes the contact, the time the time of reception, and neither stands in the title.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/pasted_story.hpp"

using desks::anew;
using desks::hidden_in;
using desks::pasting;
using desks::with;
using desks::World;
using domain::Role;
using support::contains;
using support::status;

namespace {

const std::string kWords = "Jalan dekat balai desa berlubang parah.";

int kept(World& world, const std::string& what) {
  return static_cast<int>(world.db.number(what));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_pasted_headers, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_dated_header_of_whatever_program_fills_time_and_name) {
  World world;
  auto triage = world.at_desk(Role::triage);
  int count = 0;
  for (const std::string header :
       {"Budi Hartono, [23.11.2026 9:14]\n", "Budi Hartono, [23 Nov 2026 09:14:00]:\n",
        "23 Nov 2026 09.14 - Budi Hartono: ", "[23 Nov 2026 09.14] Budi Hartono: "}) {
    const auto done = triage.post("/triase/baru", anew(pasting(world, header + kWords)));
    BOOST_REQUIRE_MESSAGE(status(done) == 303, header);
    ++count;
    BOOST_TEST(kept(world, "SELECT COUNT(*) FROM contact WHERE name = 'Budi Hartono'") == count);
    BOOST_TEST(kept(world,
                    "SELECT COUNT(*) FROM complaint WHERE received_at = "
                    "'2026-11-23 02:14:00.000'") == count);
  }
  BOOST_TEST(kept(world,
                  "SELECT COUNT(*) FROM complaint_text WHERE title LIKE '%Budi%' OR story "
                  "LIKE '%Budi%' OR story LIKE '%2026%'") == 0);
}

BOOST_AUTO_TEST_CASE(a_told_day_is_shown_as_it_is_read_and_asked_about_once) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = pasting(world, "[Kemarin 09.14] Budi Hartono: " + kWords);
  const auto asked = triage.post("/triase/baru", form);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "href=\"#received_at\""));
  BOOST_TEST(contains(asked, "di sini dibaca Senin, 23 November 2026 pukul 09.14 WIB"));
  BOOST_TEST(kept(world, "SELECT COUNT(*) FROM complaint") == 0);

  form.emplace_back("time_asked", hidden_in(asked, "time_asked"));
  form.emplace_back("received_given", hidden_in(asked, "received_given"));
  form = with(form, "received_at", hidden_in(asked, "received_given"));
  BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
  BOOST_TEST(kept(world,
                  "SELECT COUNT(*) FROM complaint WHERE received_at = "
                  "'2026-11-23 02:14:00.000'") == 1);

  // Who typed the time is not asked.
  const auto typed = pasting(world, "[Kemarin 09.14] Budi Hartono: " + kWords + " Lagi.");
  BOOST_TEST(status(triage.post("/triase/baru",
                                with(anew(typed), "received_at", "22/11/2026 09.14"))) == 303);
  BOOST_TEST(kept(world,
                  "SELECT COUNT(*) FROM complaint WHERE received_at = "
                  "'2026-11-22 02:14:00.000'") == 1);
}

BOOST_AUTO_TEST_CASE(a_time_without_its_day_is_asked_for_and_never_today) {
  World world;
  for (const auto role : {Role::triage, Role::clerk}) {
    auto officer = world.at_desk(role);
    const auto* address = role == Role::clerk ? "/loket/baru" : "/triase/baru";
    auto form = anew(pasting(world, "[09.14] Budi Hartono: " + kWords));
    // As the clerk's form opens: received now.
    form = with(form, "received_at", "2026-11-24T09:05");
    form.emplace_back("received_given", "2026-11-24T09:05");
    form.emplace_back("received_now", "ya");
    const auto asked = officer.post(address, form);
    BOOST_TEST(status(asked) == 422);
    BOOST_TEST(contains(asked, "href=\"#received_at\""));
    BOOST_TEST(contains(asked, "Budi Hartono"));
  }
  BOOST_TEST(kept(world, "SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(a_name_in_the_words_is_offered_once_and_stands_in_no_title) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const std::pair<std::string, std::string> stories[] = {
      {"Nama saya Sukirno Widodo. " + kWords, "Sukirno Widodo"},
      {"Saya Sukirno dari Panjer, jalan dekat balai desa berlubang parah.", "Sukirno"},
      {"Nama : Suparno Hadi / No HP 0812-0000-0033 / " + kWords, "Suparno Hadi"},
      {"Budi Hartono: " + kWords, "Budi Hartono"}};
  int count = 0;
  for (const auto& [story, name] : stories) {
    auto form = with(with(anew(pasting(world, story)), "channel", "whatsapp"), "received_at",
                     "23/11/2026 09.14");
    const auto asked = triage.post("/triase/baru", form);
    BOOST_REQUIRE_MESSAGE(status(asked) == 422, story);
    BOOST_TEST(contains(asked, "href=\"#name\""), story);
    BOOST_TEST(contains(asked, "value=\"" + name + "\""), story);
    form.emplace_back("contact_asked", "ya");
    form.emplace_back("name_offered", name);
    BOOST_TEST(status(triage.post("/triase/baru", form)) == 303, story);
    BOOST_TEST(kept(world,
                    "SELECT COUNT(*) FROM complaint_text WHERE title = "
                    "'Jalan dekat balai desa berlubang parah'") == ++count);
    BOOST_TEST(kept(world, "SELECT COUNT(*) FROM contact WHERE name = '" + name + "'") == 1, story);
  }
}

BOOST_AUTO_TEST_SUITE_END()
