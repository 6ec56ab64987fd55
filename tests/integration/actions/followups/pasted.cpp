// SPDX-License-Identifier: AGPL-3.0-or-later
// A conversation pasted into the form of entering: the time, the sender and the words each go where
// they belong, and nothing is lost where they do not tell.
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "handlers/domain/text/text.hpp"
#include "tests/integration/actions/followups/entry_story.hpp"

using desks::Fields;
using desks::sent;
using desks::whatsapp;
using desks::with;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

/// The form as it is when only a message was pasted, and what no message tells was chosen.
Fields pasting(World& world, const std::string& story) {
  return sent({{"channel", ""},
               {"received_at", ""},
               {"category", std::to_string(given::category(world.db, "jalan-rusak").value)},
               {"title", ""},
               {"story", story},
               {"kecamatan", "33.05.12"},
               {"name", ""},
               {"contact", ""}});
}

/// As another form.
Fields anew(const Fields& form) {
  return with(form, "nonce", crypto::random_token());
}

const std::string kPasted =
    "[19.14, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: Assalamu\u2019alaikum wr. wb.\n"
    "[19.15, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: Jalan dekat balai desa "
    "berlubang parah.\n"
    "[19.15, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: <Media tidak disertakan>\n"
    "[19.16, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: Sudah dua orang jatuh.";

const std::string kTwo =
    "[19.15, 23/11/2026] Bu Tini: Jalan dekat balai desa berlubang parah.\n"
    "[19.20, 23/11/2026] Pak Darmo: Di tempat kami lampu jalan juga mati.\n";

}  // namespace

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

BOOST_AUTO_TEST_CASE(a_form_that_comes_back_holds_what_was_read) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto back = triage.post("/triase/baru", with(pasting(world, kPasted), "kecamatan", ""));

  BOOST_TEST(status(back) == 422);
  BOOST_TEST(contains(back, "value=\"2026-11-23T19:14\""));
  BOOST_TEST(contains(back, "value=\"0812 0000 0011\""));
  BOOST_TEST(contains(back, "value=\"whatsapp\" checked"));
  BOOST_TEST(contains(back, "Sudah dua orang jatuh."));
  BOOST_TEST(!contains(back, "[19.14"));
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
}

BOOST_AUTO_TEST_SUITE_END()
