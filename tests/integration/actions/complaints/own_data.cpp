// SPDX-License-Identifier: AGPL-3.0-or-later
// What becomes of a pass when the PIN is made anew, what is marked, and Data saya without an
// account.
#include <boost/test/unit_test.hpp>

#include "handlers/store/people/pins.hpp"
#include "handlers/store/post/kabari.hpp"
#include "handlers/store/reports/history_walk.hpp"
#include "tests/integration/actions/complaints/staff_story.hpp"
#include "tests/support/html.hpp"

using citizens::entered;
using citizens::Entered;
using citizens::open_by_code;
using citizens::sent;
using citizens::tracked;
using citizens::World;
using domain::Event;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

constexpr const char* kContact = "data-saya/kontak";
constexpr const char* kErasure = "data-saya/penghapusan";

/// Staff make another PIN at `at`; its digits.
std::string renewed(World& world, const Entered& one, domain::Instant at) {
  const auto officer = given::officer(world.db);
  const auto pin = store::new_pin();
  domain::ActInput input;
  input.given = domain::choice(domain::PinReason::lost);
  world.staff_act(one.report, officer, citizens::command(Event::new_pin, input), at);
  mysql::Transaction transaction(world.db.connection());
  BOOST_REQUIRE(store::Pins(world.db.connection())
                    .renew(transaction, one.report.id, pin.hash, officer.id, at));
  transaction.commit();
  return pin.digits;
}

/// Somebody who opened it by its PIN.
support::Browser opened(World& world, const Entered& one,
                        domain::Instant now = given::kNow + 5min) {
  auto browser = world.stranger(now);
  (void)open_by_code(browser, one);
  return browser;
}

std::int64_t marked(World& world) {
  return world.db.number("SELECT COUNT(*) FROM event_body WHERE data LIKE '%pin_seen_at%'");
}

std::string kept(World& world, const std::string& column) {
  const auto row = world.db.connection().row(
      {"test.contact", "SELECT " + column + " AS kept FROM contact ORDER BY id DESC LIMIT 1"});
  return row->is_null("kept") ? "" : row->text("kept");
}

const std::string kMark = "tak lama setelah PIN itu ditampilkan kepada petugas";

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_own_data, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_new_pin_ends_what_the_old_one_opened_and_says_what_to_do) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  BOOST_TEST(status(browser.get(tracked(one.report))) == 200);
  const auto pin = renewed(world, one, given::kNow + 6min);

  const auto page = browser.get(tracked(one.report));
  BOOST_TEST(status(page) == 401);
  BOOST_TEST(contains(page, "tidak berlaku lagi: petugas membuat PIN baru"));
  BOOST_TEST(contains(page, "Slip hilang atau PIN lupa?"));
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(location(browser.get(tracked(one.report))).starts_with("/lacak?lain"));
  BOOST_TEST(status(open_by_code(browser, one)) == 422);
  BOOST_TEST(location(open_by_code(browser, one, pin)) == tracked(one.report));
  BOOST_TEST(status(browser.get(tracked(one.report))) == 200);
}

BOOST_AUTO_TEST_CASE(what_was_written_under_the_old_pin_is_not_done_and_goes_on_with_the_new) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  const auto pin = renewed(world, one, given::kNow + 6min);
  const auto address = tracked(one.report, "keterangan");

  const auto fields = sent({{"text", "Lubangnya makin dalam."}});
  const auto answer = browser.post(address, fields);
  BOOST_TEST(status(answer) == 401);
  BOOST_TEST(world.events("add") == 0);
  BOOST_TEST(contains(answer, "Lubangnya makin dalam."));
  BOOST_TEST(contains(answer, "masih ada dan ikut setelah PIN baru ditulis"));

  support::Fields again{
      {"code", one.report.code.display()}, {"email_or_pin", one.pin}, {"next", address}};
  for (const auto& [name, value] : fields) again.emplace_back("isian." + name, value);
  BOOST_TEST(status(browser.post("/lacak", again)) == 422);
  again[1].second = pin;
  const auto kept = browser.post("/lacak", again);
  BOOST_TEST(contains(kept, "Kirim lagi"));
  BOOST_TEST(contains(kept, "Lubangnya makin dalam."));
  for (int i = 0; i < 2; ++i)
    BOOST_TEST(location(browser.post(address, fields)) == tracked(one.report));
  BOOST_TEST(world.events("add") == 1);
}

BOOST_AUTO_TEST_CASE(half_an_hour_after_an_officer_saw_the_pin_what_it_does_is_marked) {
  World world;
  const auto one = entered(world);  // an officer saw it at kNow
  auto browser = opened(world, one, given::kNow + 5min);
  (void)browser.post(tracked(one.report, "keterangan"), sent({{"text", "Di dekat pasar."}}));
  BOOST_TEST(marked(world) == 1);
  BOOST_TEST(contains(browser.get(tracked(one.report)), kMark));
  BOOST_TEST(!store::first_difference(world.db.connection(), one.report.id));

  auto later = opened(world, one, given::kNow + 31min);
  (void)later.post(tracked(one.report, "keterangan"), sent({{"text", "Masih berlubang."}}));
  BOOST_TEST(marked(world) == 1);
  (void)renewed(world, one, given::kNow + 40min);
  BOOST_TEST(marked(world) == 1);  // an officer's own act is no act by PIN

  world.db.run("UPDATE setting SET value = '2' WHERE name = 'pin.seen.minutes'");
  const auto two = entered(world);
  auto soon = opened(world, two, given::kNow + 5min);
  (void)soon.post(tracked(two.report, "pencabutan"), sent({{"asked", "tidak"}}));
  world.db.run("UPDATE setting SET value = '30' WHERE name = 'pin.seen.minutes'");
  BOOST_TEST(world.events("withdraw") == 1);
  BOOST_TEST(marked(world) == 1);
}

BOOST_AUTO_TEST_CASE(moving_it_into_an_account_by_a_pin_just_seen_is_marked_too) {
  World world;
  const auto one = entered(world);
  auto joko = world.signed_in(
      given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}), given::kNow + 5min);
  const support::Fields form{{"code", one.report.code.display()}, {"pin", one.pin}};
  for (int i = 0; i < 2; ++i)
    BOOST_TEST(location(joko.post("/laporan-saya/tautkan", form)) == citizens::own(one.report));
  BOOST_TEST(world.events("own_data") == 1);
  BOOST_TEST(marked(world) == 1);
  const auto page = joko.get(citizens::own(one.report));
  BOOST_TEST(contains(page, "laporan dimasukkan ke akun"));
  BOOST_TEST(contains(page, kMark));
}

BOOST_AUTO_TEST_CASE(what_is_kept_is_seen_and_copied_by_the_pin_alone) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  auto browser = opened(world, one);
  const auto data = tracked(one.report, "data-saya");
  BOOST_TEST(contains(browser.get(tracked(one.report)), data));
  const auto page = browser.get(data);
  for (const auto* said : {"Pak Karto", "0812 9999 0000", "karto@contoh.test", "WhatsApp"})
    BOOST_TEST(contains(page, said), said);
  BOOST_TEST(support::html_faults(page.body).empty());
  const auto json = browser.get(data + "/salinan.json");
  BOOST_TEST(contains(json, "\"telepon\":\"+6281299990000\""));
  BOOST_TEST(contains(json, "Jalan berlubang di depan pasar"));
  const auto html = browser.get(data + "/salinan.html");
  BOOST_TEST(contains(html, "Pak Karto"));
  BOOST_TEST(contains(html, "Lubang sedalam satu jengkal"));

  auto by_email = world.stranger(given::kNow + 5min);
  (void)open_by_code(by_email, one, "karto@contoh.test");
  for (const auto* word :
       {"data-saya", "data-saya/salinan.json", "data-saya/salinan.html", kContact, kErasure})
    BOOST_TEST(location(by_email.get(tracked(one.report, word))).starts_with("/lacak?lain"), word);
  BOOST_TEST(!contains(by_email.get(tracked(one.report)), data));
}

BOOST_AUTO_TEST_CASE(how_a_report_came_and_how_its_reporter_is_told_are_two_things) {
  World world;
  const auto one = entered(world);
  const auto both = entered(world, {.email = "karto@contoh.test"});
  world.db.run("UPDATE complaint SET channel = 'walk_in'");
  for (const auto& [report, way] : {std::pair{one, "WhatsApp"}, {both, "e-mail"}}) {
    auto browser = opened(world, report);
    const auto data = tracked(report.report, "data-saya");
    BOOST_TEST(contains(browser.get(tracked(report.report)), "lewat loket"));
    const auto page = browser.get(data);
    BOOST_TEST(contains(page, "<dt>Melapor lewat</dt><dd>loket</dd>"));
    BOOST_TEST(contains(page, "<dt>Dikabari lewat</dt><dd>" + std::string(way) + "</dd>"));
    const auto json = browser.get(data + "/salinan.json");
    BOOST_TEST(contains(json, "\"saluran\":\"loket\""));
    BOOST_TEST(contains(json, "\"cara_dikabari\":\"" + std::string(way) + "\""));
    const auto html = browser.get(data + "/salinan.html");
    for (const auto* said : {"Melapor lewat", "loket", "Dikabari lewat", way})
      BOOST_TEST(contains(html, said), said);
  }
}

BOOST_AUTO_TEST_CASE(a_hidden_identity_is_not_opened_by_a_pin) {
  World world;
  const auto one = entered(
      world, {.draft = {.privacy = domain::Privacy::anonymous}, .email = "karto@contoh.test"});
  auto browser = opened(world, one);
  for (const auto* word :
       {"data-saya", "data-saya/salinan.json", "data-saya/salinan.html", kContact}) {
    const auto page = browser.get(tracked(one.report, word));
    BOOST_TEST(status(page) == 200, word);
    for (const auto* hidden : {"Karto", "9999", "karto@"})
      BOOST_TEST(!contains(page, hidden), std::string(word) + " says " + hidden);
  }
  BOOST_TEST(contains(browser.get(tracked(one.report, "data-saya")), "…000"));
}

BOOST_AUTO_TEST_CASE(what_is_typed_replaces_what_is_ticked_goes_and_the_rest_stays) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  auto browser = opened(world, one);
  const auto address = tracked(one.report, kContact);
  const auto form = browser.get(address);
  BOOST_TEST(support::html_faults(form.body).empty());
  BOOST_TEST(!contains(form, "value=\"Pak Karto\""));

  const auto fields = sent({{"phone", "0812 3333 4444"}, {"remove", "email"}, {"pin", one.pin}});
  for (int i = 0; i < 2; ++i)
    BOOST_TEST(location(browser.post(address, fields)) == tracked(one.report, "data-saya"));
  BOOST_TEST(kept(world, "name") == "Pak Karto");
  BOOST_TEST(kept(world, "phone") == "+6281233334444");
  BOOST_TEST(kept(world, "email").empty());
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM contact c JOIN identity i ON i.id = c.identity_id"
                      " WHERE i.identity_key = '+6281233334444'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM identity WHERE identity_key IS NOT NULL") == 1);
  BOOST_TEST(world.events("own_data") == 1);
  BOOST_TEST(marked(world) == 1);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM event_body WHERE CONCAT_WS(' ', text, data) LIKE "
                      "'%3333%'") == 0);
  BOOST_TEST(contains(browser.get(tracked(one.report)), "kontak diubah"));
}

BOOST_AUTO_TEST_CASE(an_address_with_a_slip_is_asked_about_once) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  const auto address = tracked(one.report, kContact);
  auto fields = sent({{"email", "karto@gmial.com"}, {"pin", one.pin}});
  const auto asked = browser.post(address, fields);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "Maksud Anda karto@gmail.com?"));
  BOOST_TEST(contains(asked, "name=\"email_asked\" value=\"karto@gmial.com\""));
  BOOST_TEST(kept(world, "email").empty());
  fields.emplace_back("email_asked", "karto@gmial.com");
  BOOST_TEST(location(browser.post(address, fields)) == tracked(one.report, "data-saya"));
  BOOST_TEST(kept(world, "email") == "karto@gmial.com");
}

BOOST_AUTO_TEST_CASE(everything_wrong_is_said_at_once_and_a_wrong_pin_counts_as_at_the_door) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  const auto address = tracked(one.report, kContact);
  const auto wrong = browser.post(
      address, sent({{"name", "K"}, {"phone", "12"}, {"email", "karto"}, {"address", "x"}}));
  BOOST_TEST(status(wrong) == 422);
  for (const auto* field : {"name", "phone", "email", "address", "pin"})
    BOOST_TEST(contains(wrong, "href=\"#" + std::string(field) + "\""), field);
  BOOST_TEST(contains(wrong, "value=\"karto\""));
  const auto nothing = browser.post(address, sent({{"pin", one.pin}}));
  BOOST_TEST(status(nothing) == 422);
  BOOST_TEST(contains(nothing, "Belum ada yang diisi atau dicentang"));
  const std::string other = one.pin == "000000" ? "000001" : "000000";
  for (int i = 0; i < 5; ++i)
    BOOST_TEST(status(browser.post(address, sent({{"name", "Pak Kardi"}, {"pin", other}}))) == 422);
  BOOST_TEST(status(browser.post(address, sent({{"name", "Pak Kardi"}, {"pin", one.pin}}))) == 429);
  BOOST_TEST(kept(world, "name") == "Pak Karto");
  BOOST_TEST(world.events("own_data") == 0);
}

BOOST_AUTO_TEST_CASE(erasing_empties_the_contact_ends_the_pin_and_nobody_is_told_any_more) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  const auto address = tracked(one.report, kErasure);
  BOOST_TEST(contains(browser.get(address), "arsip pelayanan publik"));
  BOOST_TEST(status(browser.post(address, sent({{"pin", one.pin}}))) == 422);
  BOOST_TEST(location(browser.post(address, sent({{"running", "cabut"}}))) ==
             tracked(one.report, "pencabutan"));
  BOOST_TEST(status(browser.post(address, sent({{"running", "lanjut"}, {"pin", "x"}}))) == 422);
  BOOST_TEST(kept(world, "name") == "Pak Karto");

  const auto done = browser.post(address, sent({{"running", "lanjut"}, {"pin", one.pin}}));
  BOOST_TEST(location(done) == "/lacak");
  for (const auto* column : {"name", "email", "phone", "address"})
    BOOST_TEST(kept(world, column).empty(), column);
  BOOST_TEST(!kept(world, "erased_at").empty());
  BOOST_TEST(kept(world, "identity_id").empty());
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM identity WHERE identity_key IS NOT NULL") == 0);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM reporter WHERE erased_at IS NOT NULL AND pin_hash "
                      "IS NULL") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE details <> '{}'") == 0);
  BOOST_TEST(world.events("own_data") == 1);
  BOOST_TEST(marked(world) == 1);
  BOOST_TEST(!store::first_difference(world.db.connection(), one.report.id));

  BOOST_TEST(location(browser.get(tracked(one.report))).starts_with("/lacak?lain"));
  BOOST_TEST(status(open_by_code(browser, one)) == 422);
  const auto triage = given::officer(world.db);
  world.staff_act(one.report, triage,
                  citizens::command(Event::reply, given::words("Kami periksa minggu ini.")),
                  given::kNow + 20min);
  BOOST_TEST(world.count("kabari") == 1);
  BOOST_TEST(store::Kabari(world.db.connection())
                 .list(triage, store::TellList::no_contact, std::nullopt, 10)
                 .empty());
  BOOST_TEST(
      store::Kabari(world.db.connection())
          .backlog_of_all(given::officer(world.db, {.role = domain::Role::leader, .opd = ""}))
          .no_contact == 0);
  BOOST_TEST(!store::Pins(world.db.connection()).holder(one.report.id));
}

BOOST_AUTO_TEST_CASE(a_report_that_is_over_is_not_asked_about) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  (void)browser.post(tracked(one.report, "pencabutan"), sent({{"asked", "tidak"}}));
  const auto address = tracked(one.report, kErasure);
  BOOST_TEST(!contains(browser.get(address), "name=\"running\""));
  BOOST_TEST(location(browser.post(address, sent({{"pin", one.pin}}))) == "/lacak");
  BOOST_TEST(kept(world, "name").empty());
}

BOOST_AUTO_TEST_SUITE_END()
