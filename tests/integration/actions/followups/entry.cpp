// SPDX-License-Identifier: AGPL-3.0-or-later
// Entering on behalf, the slip, and telling people who have no e-mail.
#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "tests/integration/actions/followups/entry_story.hpp"

using desks::sent;
using desks::whatsapp;
using desks::with;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(followups_entry, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_clerk_enters_a_report_and_gets_a_slip_with_code_and_pin) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto form = clerk.get("/loket/baru");

  const auto done = clerk.post("/loket/baru", whatsapp(world));
  const auto slip = clerk.get(location(done));

  BOOST_TEST(contains(form, "value=\"2026-11-24T09:05\""));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done).starts_with("/loket/bukti/"));
  BOOST_TEST(contains(slip, "<dt>PIN</dt>"));
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM complaint WHERE channel = 'whatsapp' AND "
                      "received_at = '2026-11-24 01:30:00.000' AND recorded_by IS NOT NULL") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'open'") == 1);
  BOOST_TEST(contains(clerk.get("/loket"), "Jalan berlubang dekat balai desa"));
}

BOOST_AUTO_TEST_CASE(the_slip_shows_the_pin_only_where_it_was_entered) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto done = clerk.post("/loket/baru", whatsapp(world));
  auto elsewhere = world.at_desk(Role::clerk);
  auto other = world.at_desk(Role::clerk, "dpupr");
  auto triage = world.at_desk(Role::triage);

  BOOST_TEST(!contains(elsewhere.get(location(done)), "<dt>PIN</dt>"));
  BOOST_TEST(status(other.get(location(done))) == 404);
  BOOST_TEST(status(triage.get("/triase/bukti" + location(done).substr(12))) == 404);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_enters_once) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto form = whatsapp(world);

  const auto first = clerk.post("/loket/baru", form);
  const auto second = clerk.post("/loket/baru", form);

  BOOST_TEST(location(first) == location(second));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 1);
  BOOST_TEST(contains(clerk.get(location(second)), "<dt>PIN</dt>"));
}

BOOST_AUTO_TEST_CASE(everything_wrong_is_said_at_once_and_kept) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(whatsapp(world), "received_at", "2026-11-01T08:30");
  form = with(form, "contact", "123");
  form = with(form, "title", "pendek");

  const auto page = triage.post("/triase/baru", form);

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "value=\"2026-11-01T08:30\""));
  BOOST_TEST(contains(page, "value=\"123\""));
  BOOST_TEST(contains(page, "value=\"pendek\""));
  BOOST_TEST(contains(page, "paling lama 14 hari"));
  BOOST_TEST(contains(page, "0812 3456 7890"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(a_setting_says_how_old_an_entry_may_be) {
  World world;
  auto triage = world.at_desk(Role::triage);
  world.db.run("UPDATE setting SET value = '2' WHERE name = 'on_behalf.max_days_back'");
  const auto form = triage.get("/triase/baru");
  const auto early =
      triage.post("/triase/baru", with(sent(whatsapp(world)), "received_at", "2026-11-21T23:59"));
  const auto just =
      triage.post("/triase/baru", with(sent(whatsapp(world)), "received_at", "2026-11-22T00:00"));
  world.db.run("UPDATE setting SET value = '14' WHERE name = 'on_behalf.max_days_back'");
  BOOST_TEST(!contains(form, "14 hari"));
  BOOST_TEST(status(early) == 422);
  BOOST_TEST(contains(early, "paling lama 2 hari"));
  BOOST_TEST(status(just) == 303);
}

BOOST_AUTO_TEST_CASE(a_village_names_its_kecamatan_here_too) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(whatsapp(world), "kecamatan", "");
  const auto refused = triage.post("/triase/baru", form);
  BOOST_TEST(status(refused) == 422);
  form.emplace_back("village", "33.05.12.2001");
  const auto taken = triage.post("/triase/baru", form);
  BOOST_TEST(status(taken) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE kecamatan_code = '33.05.12'"
                             " AND village_code = '33.05.12.2001'") == 1);
}

BOOST_AUTO_TEST_CASE(danger_is_pointed_out_once_and_ticked_it_is_an_emergency) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(whatsapp(world), "story", "Tolong, ada rumah kebakaran di dekat balai desa.");

  const auto asked = triage.post("/triase/baru", form);
  form.emplace_back("danger_asked", "ya");
  const auto looked = triage.post("/triase/baru", form);
  auto burning = with(form, "nonce", crypto::random_token());
  burning.emplace_back("emergency", "ya");
  const auto ticked = triage.post("/triase/baru", burning);

  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "name=\"danger_asked\""));
  BOOST_TEST(contains(asked, "kebakaran"));
  BOOST_TEST(status(looked) == 303);
  BOOST_TEST(status(ticked) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE emergency = 1") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 2);
}

BOOST_AUTO_TEST_CASE(an_address_with_a_slip_is_asked_about_once) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(with(whatsapp(world), "contact", "warga@gmail.con"), "channel", "email");
  const auto asked = triage.post("/triase/baru", form);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "Maksud Anda warga@gmail.com?"));
  BOOST_TEST(contains(asked, "name=\"contact_asked\" value=\"warga@gmail.con\""));
  form.emplace_back("contact_asked", "warga@gmail.con");
  BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE email = 'warga@gmail.con'") == 1);
}

BOOST_AUTO_TEST_CASE(a_title_that_nobody_sees_is_none) {
  World world;
  auto triage = world.at_desk(Role::triage);
  std::string fillers;
  for (int i = 0; i < 12; ++i) fillers += "\u200b\u3164";
  auto form = with(whatsapp(world), "title", fillers);
  BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE title = "
                             "'Jalan dekat balai desa berlubang parah'") == 1);
  form = with(with(form, "story", fillers), "nonce", crypto::random_token());
  const auto refused = triage.post("/triase/baru", form);
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "href=\"#story\""));
}

BOOST_AUTO_TEST_CASE(a_title_left_open_is_the_first_sentence) {
  World world;
  auto triage = world.at_desk(Role::triage);

  const auto done = triage.post("/triase/baru", with(whatsapp(world), "title", ""));
  auto nothing = with(whatsapp(world), "title", "");
  nothing = with(nothing, "story", "");
  const auto refused = triage.post("/triase/baru", nothing);

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE title = "
                             "'Jalan dekat balai desa berlubang parah'") == 1);
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "href=\"#story\""));
  BOOST_TEST(!contains(refused, "href=\"#title\""));
}

BOOST_AUTO_TEST_CASE(saving_for_the_next_shows_the_slip_above_an_empty_form) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(whatsapp(world), "received_at", "2026-11-23T19:30");
  form.emplace_back("next", "ya");

  const auto done = triage.post("/triase/baru", form);
  const auto page = triage.get(location(done));

  BOOST_TEST(location(done) == "/triase/baru?saluran=whatsapp&diterima=2026-11-23T19%3A30");
  BOOST_TEST(contains(page, "Terakhir dimasukkan: Jalan berlubang dekat balai desa"));
  BOOST_TEST(contains(page, "PIN <b class=\"code\">"));
  BOOST_TEST(contains(page, "https://wa.me/6281200000011?text="));
  BOOST_TEST(contains(page, "<b>1</b> Anda masukkan hari ini"));
  BOOST_TEST(contains(page, "value=\"2026-11-23T19:30\""));
  BOOST_TEST(contains(page, "value=\"whatsapp\" checked"));
  BOOST_TEST(
      !contains(triage.get("/triase/baru?saluran=web&diterima=2027-01-01T00%3A00"), "2027-01-01T"));
}

BOOST_AUTO_TEST_CASE(the_more_private_of_category_and_channel_holds_unless_chosen) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto hidden = [&] {
    return world.db.number(
        "SELECT hidden_from_public * 10 + identity_hidden FROM complaint ORDER BY id DESC LIMIT 1");
  };
  auto letter = with(whatsapp(world), "channel", "letter");
  letter = with(letter, "contact", "Jalan Pemuda 10, Kebumen");

  (void)triage.post("/triase/baru", whatsapp(world));
  BOOST_TEST(hidden() == 0);
  const auto slip = triage.get(location(triage.post("/triase/baru", letter)));
  BOOST_TEST(hidden() == 10);
  BOOST_TEST(contains(slip, "pesannya hanya memuat kode"));
  BOOST_TEST(!contains(slip, "Jangan berikan kepada siapa pun"));
  letter = with(sent(letter), "title", "Surat lain tentang jalan yang rusak");
  letter.emplace_back("privacy", "open");
  letter.erase(std::find_if(letter.begin(), letter.end(),
                            [](const auto& field) { return field.first == "nonce"; }));
  (void)triage.post("/triase/baru", letter);
  BOOST_TEST(hidden() == 0);
}

BOOST_AUTO_TEST_CASE(a_setting_makes_a_channel_more_private) {
  World world;
  auto triage = world.at_desk(Role::triage);
  world.db.run(
      "UPDATE setting SET value = 'anonymous' WHERE name = "
      "'privacy.channel.whatsapp'");
  (void)triage.post("/triase/baru", whatsapp(world));
  world.db.run("UPDATE setting SET value = 'open' WHERE name = 'privacy.channel.whatsapp'");
  BOOST_TEST(world.db.number("SELECT identity_hidden FROM complaint") == 1);
}

BOOST_AUTO_TEST_CASE(a_report_past_this_desk_still_has_a_slip) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = whatsapp(world);
  form.emplace_back("accused", "opd");
  form.emplace_back("accused_opd", std::to_string(given::opd(world.db, "diskominfo").value));

  const auto done = triage.post("/triase/baru", form);
  const auto slip = triage.get(location(done));
  auto elsewhere = world.at_desk(Role::triage);

  BOOST_TEST(status(slip) == 200);
  BOOST_TEST(contains(slip, "<dt>PIN</dt>"));
  BOOST_TEST(!contains(slip, "Jalan berlubang"));
  BOOST_TEST(status(elsewhere.get(location(done))) == 404);
}

BOOST_AUTO_TEST_CASE(every_kind_of_body_can_be_accused_at_the_desk_too) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto wrong = whatsapp(world);
  wrong.emplace_back("accused", "school");
  wrong.emplace_back("accused_name", "S");
  const auto refused = triage.post("/triase/baru", wrong);
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "href=\"#accused_name\""));
  BOOST_TEST(contains(refused, "href=\"#accused_kecamatan\""));
  BOOST_TEST(contains(refused, "<option value=\"school\" selected>"));

  const std::vector<std::pair<support::Fields, std::string>> bodies{
      {{{"accused", "leadership"}}, "accused_opd_id IS NULL AND accused_kind = 'leadership'"},
      {{{"accused", "village"}, {"accused_village", "33.05.12.2001"}},
       "accused_village_code = '33.05.12.2001' AND accused_opd_id = (SELECT id FROM opd WHERE code "
       "= "
       "'kec-kebumen')"},
      {{{"accused", "puskesmas"}, {"accused_name", "Sruweng"}, {"accused_kecamatan", "33.05.11"}},
       "accused_kecamatan_code = '33.05.11' AND accused_opd_id = (SELECT id FROM opd WHERE code = "
       "'dinkesppkb')"}};
  for (const auto& [typed, holds] : bodies) {
    auto form = whatsapp(world);
    form.insert(form.end(), typed.begin(), typed.end());
    BOOST_TEST(status(triage.post("/triase/baru", form)) == 303);
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE hidden_from_public AND "
                               "identity_hidden AND desk = 'inspector' AND " +
                               holds) == 1,
               holds);
  }
}

BOOST_AUTO_TEST_CASE(a_marked_twin_leads_to_the_merge_form) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto twin = given::filed(world.db);
  auto form = whatsapp(world);
  form.emplace_back("twin", twin.code.display());

  const auto done = triage.post("/triase/baru", form);
  const auto slip = triage.get(location(done));
  const auto merge = "/triase/aduan/" + location(done).substr(14, 13) + "/gabungan";

  BOOST_TEST(contains(slip, "Gabungkan dengan " + twin.code.display()));
  BOOST_TEST(contains(triage.get(merge + "?kode=" + twin.code.display()),
                      "value=\"" + twin.code.display() + "\""));
}

BOOST_AUTO_TEST_CASE(a_category_that_asks_more_asks_it_here_too) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const auto* code : {"rsud", "layanan-kecamatan", "pungli"}) {
    const auto row = world.db.connection().row(
        {"test.category", "SELECT id FROM category WHERE code = ?"}, std::string(code));
    if (!row) continue;
    const auto page =
        triage.post("/triase/baru", with(whatsapp(world), "category", row->text("id")));
    BOOST_TEST((status(page) == 422 || status(page) == 303), code);
  }
}

BOOST_AUTO_TEST_CASE(triage_tells_a_person_once_and_gives_up_after_three_tries) {
  World world;
  auto triage = world.at_desk(Role::triage);
  (void)triage.post("/triase/baru", whatsapp(world));
  (void)triage.post("/triase/baru", with(whatsapp(world), "title", "Lampu jalan mati dekat balai"));
  const auto list = triage.get("/triase/kabari");
  const auto first = world.db.number("SELECT MIN(id) FROM kabari");
  const auto second = world.db.number("SELECT MAX(id) FROM kabari");
  const auto mark = [&](std::int64_t id, const char* result) {
    return triage.post("/triase/kabari/" + std::to_string(id), sent({{"result", result}}));
  };

  BOOST_TEST(contains(list, "https://wa.me/6281200000011?text="));
  BOOST_TEST(!contains(list, "PIN Anda"));
  BOOST_TEST(contains(list, " dan tampilkan pesan"));
  BOOST_TEST(location(mark(first, "told")) == "/triase/kabari");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'told'") == 1);
  BOOST_TEST(status(mark(first, "told")) == 303);
  for (int i = 0; i < 3; ++i) {
    triage.now += std::chrono::minutes(2);
    BOOST_TEST(status(mark(second, "not_reached")) == 303);
  }
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'unreachable'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'told'") == 1);
  BOOST_TEST(contains(triage.get("/triase/kabari"), "Semua sudah dikabari"));
}

BOOST_AUTO_TEST_SUITE_END()
