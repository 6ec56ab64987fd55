// SPDX-License-Identifier: AGPL-3.0-or-later
// A conversation pasted into the form of entering: the time, the sender and the words each go where
// they belong, and nothing is lost where they do not tell.
#include <boost/test/unit_test.hpp>

#include "handlers/domain/text/text.hpp"
#include "tests/integration/actions/followups/pasted_story.hpp"

using desks::anew;
using desks::Fields;
using desks::hidden_in;
using desks::kPasted;
using desks::kTwo;
using desks::pasting;
using desks::sent;
using desks::with;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(followups_pasted, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_pasted_conversation_is_entered_in_one_go) {
  World world;
  auto triage = world.at_desk(Role::triage);

  const auto done = triage.post("/triase/baru", pasting(world, kPasted));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE channel = 'whatsapp' AND "
                             "received_at = '2026-11-23 12:14:00.000'") == 1);
  const auto text =
      world.db.connection().row({"test.text", "SELECT title, story FROM complaint_text LIMIT 1"});
  BOOST_TEST(text->text("title") == "Jalan dekat balai desa berlubang parah");
  BOOST_TEST(text->text("story") ==
             "Assalamu\u2019alaikum wr. wb.\nJalan dekat balai desa berlubang parah.\nSudah dua "
             "orang jatuh.");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone = '+6281200000011' AND "
                             "name IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(a_name_in_the_header_is_the_contacts_and_stands_in_no_word_of_the_report) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = pasting(world, "23/11/26 19.15 - Tini Rahayu: Jalan dekat balai desa berlubang.");

  const auto done = triage.post("/triase/baru", form);

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE name = 'Tini Rahayu'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE title LIKE '%Tini%' OR "
                             "story LIKE '%Tini%' OR story LIKE '%23/11%'") == 0);
}

BOOST_AUTO_TEST_CASE(what_the_officer_typed_is_stronger_than_the_header) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(pasting(world, kPasted), "received_at", "24/11/2026 08.30");
  form = with(form, "contact", "0857 0000 0022");
  form = with(form, "name", "Pak Contoh");

  // Two times for one message: both are said, once, and nothing is entered meanwhile.
  const auto asked = triage.post("/triase/baru", form);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "href=\"#received_at\""));
  BOOST_TEST(contains(asked, "Senin, 23 November 2026 pukul 19.14 WIB"));
  BOOST_TEST(contains(asked, "Selasa, 24 November 2026 pukul 08.30 WIB"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
  form.emplace_back("time_asked", hidden_in(asked, "time_asked"));

  // Another time than the one that was asked about is asked about too.
  BOOST_TEST(status(triage.post("/triase/baru", with(form, "received_at", "24/11/2026 08.45"))) ==
             422);
  BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE "
                             "received_at = '2026-11-24 01:30:00.000'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone = '+6285700000022' AND "
                             "name = 'Pak Contoh'") == 1);
}

BOOST_AUTO_TEST_CASE(whose_report_it_is_is_asked_and_nothing_is_lost) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = pasting(world, kTwo);

  const auto asked = triage.post("/triase/baru", form);
  form.emplace_back("sender", "Pak Darmo");
  const auto chosen = triage.post("/triase/baru", form);

  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "href=\"#sender"));
  BOOST_TEST(contains(asked, "Ada pesan dari Bu Tini, Pak Darmo"));
  BOOST_TEST(contains(asked, "value=\"Pak Darmo\""));
  BOOST_TEST(contains(asked, "[19.20, 23/11/2026] Pak Darmo: Di tempat kami lampu jalan"));
  for (const auto* field : {"story", "channel", "received_at"})
    BOOST_TEST(!contains(asked, "href=\"#" + std::string(field)), field);
  BOOST_TEST(status(chosen) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE story = "
                             "'Di tempat kami lampu jalan juga mati.'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE "
                             "received_at = '2026-11-23 12:20:00.000'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE name = 'Pak Darmo'") == 1);
}

BOOST_AUTO_TEST_CASE(a_time_that_nobody_gave_is_asked_for) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto clerk = world.at_desk(Role::clerk);
  const std::string story = "Jalan dekat balai desa berlubang parah.";
  auto form = with(pasting(world, story), "channel", "whatsapp");

  BOOST_TEST(!contains(triage.get("/triase/baru"), "value=\"2026-11-24T"));
  const auto asked = triage.post("/triase/baru", form);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "href=\"#received_at\""));

  // The clerk's form begins with now, for whoever stands there; a message did not come just now.
  const Fields now{{"received_given", "2026-11-24T09:05"}, {"received_now", "ya"}};
  auto counter = with(form, "received_at", "2026-11-24T09:05");
  counter.insert(counter.end(), now.begin(), now.end());
  const auto message = clerk.post("/loket/baru", counter);
  BOOST_TEST(status(message) == 422);
  BOOST_TEST(contains(message, "href=\"#received_at\""));
  BOOST_TEST(status(clerk.post("/loket/baru", with(counter, "channel", "walk_in"))) == 303);

  const auto headed =
      clerk.post("/loket/baru", anew(with(with(counter, "channel", ""), "story", kPasted)));
  BOOST_TEST(status(headed) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE channel = 'whatsapp' AND "
                             "received_at = '2026-11-23 12:14:00.000'") == 1);
}

BOOST_AUTO_TEST_CASE(a_number_in_the_words_is_offered_once_and_never_taken_silently) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = pasting(world,
                      "[19.15, 23/11/2026] Bu Tini: Jalan berlubang parah. Nama saya Tini Rahayu, "
                      "hubungi 0812-0000-0033.");
  const auto asked = triage.post("/triase/baru", form);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "value=\"0812 0000 0033\""));
  BOOST_TEST(contains(asked, "name=\"contact_asked\""));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);

  form.emplace_back("contact_asked", "ya");
  BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone IS NOT NULL") == 0);

  auto chosen = anew(form);
  chosen.emplace_back("contact_offered", "0812 0000 0033");
  BOOST_TEST(status(triage.post("/triase/baru", chosen)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone = '+6281200000033'") == 1);
}

BOOST_AUTO_TEST_CASE(sixty_lines_with_their_headers_fit) {
  World world;
  auto triage = world.at_desk(Role::triage);
  std::string story;
  for (int i = 0; i < 60; ++i)
    story += "[19.15, 23/11/2026] Bu Tini Warga Jatimulyo: Jalan berlubang di tempat yang ke-" +
             std::to_string(i) + ", dan di sana juga.\n";
  BOOST_TEST(story.size() > domain::kStoryLength.most);

  BOOST_TEST(status(triage.post("/triase/baru", pasting(world, story))) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE story LIKE "
                             "'%tempat yang ke-59, dan di sana juga.'") == 1);
}

BOOST_AUTO_TEST_CASE(a_file_of_many_takes_conversations_too) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto sends = [&](const std::string& rows) {
    return triage.post("/triase/impor", sent({}),
                       {{.field = "file",
                         .name = "malam.csv",
                         .type = "text/csv",
                         .bytes = "saluran;diterima;kategori;isi;kecamatan;kontak\n" + rows}});
  };
  const auto kept = sends(
      "WA;-;lampu-jalan;[19.15, 23/11/2026] +62 812-0000-0044: Lampu jalan di depan balai "
      "desa mati.;Kec. Kebumen;-\n");
  BOOST_REQUIRE(status(kept) == 303);
  BOOST_TEST(status(triage.post(location(kept), sent({}))) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE "
                             "received_at = '2026-11-23 12:15:00.000'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone = '+6281200000044'") == 1);

  const auto two = sends("WA;;lampu-jalan;\"" + kTwo + "\";Kebumen;\n");
  BOOST_TEST(status(two) == 422);
  BOOST_TEST(contains(two, "Satu baris untuk satu pelapor"));

  const std::string header = "[19.15, 23/11/2026] Bu Tini: ";
  const auto wordless = sends("WA;;lampu-jalan;" + header + "<Media tidak disertakan>;Kebumen;\n");
  BOOST_TEST(status(wordless) == 422);
  BOOST_TEST(contains(wordless, "Pesan ini tidak berisi tulisan"));

  const auto late = sends("WA;24/11/2026 08.30;lampu-jalan;" + header +
                          "Lampu jalan di depan balai desa mati.;Kebumen;\n");
  BOOST_TEST(status(late) == 422);
  BOOST_TEST(contains(late, "Waktu di kepala pesan Senin, 23 November 2026 pukul 19.15 WIB"));
}

BOOST_AUTO_TEST_SUITE_END()
