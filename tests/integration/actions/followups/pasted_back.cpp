// SPDX-License-Identifier: AGPL-3.0-or-later
// A pasted conversation while the page comes back: the box holds all of it, what was read of it is
// ours until somebody touches it, and what it lacks is asked for.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/pasted_story.hpp"

using desks::again;
using desks::anew;
using desks::hidden_in;
using desks::kPasted;
using desks::kTwo;
using desks::pasting;
using desks::sent;
using desks::whatsapp;
using desks::with;
using desks::World;
using domain::Role;
using support::contains;
using support::status;

BOOST_AUTO_TEST_SUITE(followups_pasted_back, *support::needs_database())

BOOST_AUTO_TEST_CASE(nothing_of_a_conversation_is_lost_while_the_page_comes_back) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const std::string two =
      "[19.15, 23/11/2026] 0812-0000-0055: Jalan dekat balai desa berlubang parah.\n"
      "[19.20, 23/11/2026] Pak Darmo: Di tempat kami lampu jalan juga mati.\n";
  auto form = pasting(world, two);
  form.emplace_back("sender", "0812-0000-0055");

  const auto back = triage.post("/triase/baru", with(form, "kecamatan", ""));
  BOOST_TEST(status(back) == 422);
  for (const auto* kept :
       {"[19.15, 23/11/2026] 0812-0000-0055: Jalan dekat",
        "[19.20, 23/11/2026] Pak Darmo: Di tempat kami", "value=\"0812-0000-0055\" checked",
        "value=\"Pak Darmo\"", "value=\"0812 0000 0055\"", "value=\"2026-11-23T19:15\""})
    BOOST_TEST(contains(back, kept), kept);
  BOOST_TEST(!contains(back, "href=\"#sender"));

  // Who changes his mind finds nothing of the other in the report.
  const auto other =
      triage.post("/triase/baru", again(form, back, {{"sender", "Pak Darmo"}, {"kecamatan", ""}}));
  BOOST_TEST(hidden_in(other, "name_read") == "Pak Darmo");
  BOOST_TEST(!contains(other, "value=\"0812 0000 0055\""));
  BOOST_TEST(status(triage.post("/triase/baru", again(form, other, {{"sender", "Pak Darmo"}}))) ==
             303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE "
                             "received_at = '2026-11-23 12:20:00.000'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone IS NOT NULL") == 0);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE name = 'Pak Darmo'") == 1);
}

BOOST_AUTO_TEST_CASE(what_the_officer_changed_after_it_was_read_is_his) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto form = pasting(world, "[19.15, 23/11/2026] Bu Tini: Jalan berlubang parah di sini.");
  const auto back = triage.post("/triase/baru", with(form, "kecamatan", ""));
  const auto emptied = again(form, back, {{"name", ""}, {"contact", "0812 0000 0066"}});

  BOOST_TEST(status(triage.post("/triase/baru", emptied)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE name IS NULL AND "
                             "phone = '+6281200000066'") == 1);
}

BOOST_AUTO_TEST_CASE(a_header_whose_date_is_not_understood_stays_in_sight) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const std::string header :
       {"[11/29/26, 9:14:22 AM] Bu Tini: ", "[24.00, 30/11/2026] Bu Tini: "}) {
    auto form = pasting(world, header + "Jalan dekat balai desa berlubang parah.");
    // Neither does the time of the entry before stand for it.
    form = with(form, "received_at", "2026-11-23T10:00");
    form.emplace_back("received_given", "2026-11-23T10:00");
    const auto back = triage.post("/triase/baru", form);
    BOOST_TEST(status(back) == 422, header);
    BOOST_TEST(contains(back, "href=\"#received_at\""), header);
    BOOST_TEST(contains(back, header), header);
    BOOST_TEST(!contains(back, "value=\"2026-11-23T10:00\""), header);
    BOOST_TEST(hidden_in(back, "name_read") == "Bu Tini");
  }
}

BOOST_AUTO_TEST_CASE(a_message_without_words_asks_what_was_told) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const std::string header = "23/11/26 19.15 - Tini Rahayu: ";
  for (const std::string& rest :
       {std::string("<Media tidak disertakan>"), "<Media tidak disertakan>\n" + header + "null",
        std::string("Pesan ini dihapus"), std::string("Panggilan suara tak terjawab"),
        std::string()}) {
    const auto back = triage.post("/triase/baru", pasting(world, header + rest));
    BOOST_TEST(status(back) == 422, rest);
    BOOST_TEST(contains(back, "Pesan ini tidak berisi tulisan; tulis apa yang disampaikan"), rest);
    BOOST_TEST(contains(back, "value=\"2026-11-23T19:15\""), rest);
    BOOST_TEST(hidden_in(back, "name_read") == "Tini Rahayu");
    for (const auto* field : {"title", "received_at"})
      BOOST_TEST(!contains(back, "href=\"#" + std::string(field)), rest);
  }
  BOOST_TEST(contains(triage.post("/triase/baru", pasting(world, "Pesan ini dihapus")),
                      "Pesan ini tidak berisi tulisan"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(a_typed_title_keeps_no_header) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const std::string header :
       {"[09.14, 23/11/2026] Tini Rahayu: ", "+62 812\u20110000\u20110077: "}) {
    auto form = with(anew(whatsapp(world)), "title", header + "Sampah menumpuk di pasar");
    BOOST_TEST(status(triage.post("/triase/baru", form)) == 303, header);
  }
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE "
                             "title = 'Sampah menumpuk di pasar'") == 2);

  auto form = with(pasting(world,
                           "\u202a+62 812\u20110000\u20110088\u202c: Lampu mati di depan "
                           "balai desa."),
                   "received_at", "23/11/2026 19.15");
  BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone = '+6281200000088'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE "
                             "title = 'Lampu mati di depan balai desa'") == 1);
}

BOOST_AUTO_TEST_CASE(an_address_as_sender_is_the_contact_and_who_copied_is_no_name) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const std::string sender : {"tini@contoh.test", "Anda"})
    BOOST_TEST(
        status(triage.post("/triase/baru",
                           pasting(world, "[19.15, 23/11/2026] " + sender +
                                              ": Jalan dekat balai desa berlubang parah."))) == 303,
        sender);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE email = 'tini@contoh.test' AND "
                             "name IS NULL") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE name = 'Anda'") == 0);
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
  // The box holds the whole as it was pasted: the officer sees what a header says.
  BOOST_TEST(contains(back, "[19.14, 23/11/2026]"));

  BOOST_TEST(status(triage.post("/triase/baru", again(pasting(world, kPasted), back))) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE story LIKE '%19.14%' OR "
                             "title LIKE '%19.14%'") == 0);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE "
                             "received_at = '2026-11-23 12:14:00.000'") == 1);
}

BOOST_AUTO_TEST_CASE(what_stands_beside_asks_no_more_once_it_is_chosen) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto beside = [&](const std::string& sender) {
    return triage.post("/triase/baru/saran", sent({{"story", kTwo}, {"sender", sender}}));
  };
  BOOST_TEST(contains(beside(""), "Anda ditanya laporan siapa"));
  BOOST_TEST(contains(beside("Bu Siapa"), "Anda ditanya laporan siapa"));
  const auto chosen = beside("Pak Darmo");
  BOOST_TEST(!contains(chosen, "Anda ditanya laporan siapa"));
  BOOST_TEST(contains(chosen, "pukul 19.20"));
  BOOST_TEST(!contains(chosen, "Bu Tini"));
}

BOOST_AUTO_TEST_SUITE_END()
