// SPDX-License-Identifier: AGPL-3.0-or-later
// /lacak: who is let in, for how long, how guessing is slowed down, what an e-mail opens.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::entered;
using citizens::open_by_code;
using citizens::sent;
using citizens::tracked;
using citizens::World;
using support::contains;
using support::header;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kForm = "Kode saja tidak cukup";

/// Wrong PINs for the report from `address`; the last answer.
fcgi::Response guess(World& world, const citizens::Entered& one, const std::string& address,
                     int times, domain::Instant now = given::kNow) {
  auto browser = world.stranger(now);
  browser.remote_address = address;
  fcgi::Response answer;
  for (int i = 0; i < times; ++i)
    answer = open_by_code(browser, one, one.pin == "000000" ? "000001" : "000000");
  return answer;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_tracking, *support::needs_database())

BOOST_AUTO_TEST_CASE(code_and_pin_open_the_report_for_half_an_hour) {
  World world;
  const auto one = entered(world);
  auto browser = world.stranger(given::kNow + 5min);
  BOOST_TEST(contains(browser.get("/lacak"), kForm));

  BOOST_TEST(location(open_by_code(browser, one)) == tracked(one.report));

  BOOST_TEST(location(browser.get("/lacak")) == tracked(one.report));
  const auto page = browser.get(tracked(one.report));
  BOOST_TEST(contains(page, "Jalan berlubang di depan pasar"));
  BOOST_TEST(contains(page, "Diskominfo menanggapi paling lambat"));
  BOOST_TEST(contains(page, "terbuka di peramban ini sampai pukul 09.35"));
  BOOST_TEST(contains(browser.get("/lacak?lain"), kForm));
  browser.now += 31min;
  BOOST_TEST(contains(browser.get("/lacak"), kForm));
  BOOST_TEST(location(browser.get(tracked(one.report))) ==
             "/lacak?lain&kode=" + one.report.code.display());
}

BOOST_AUTO_TEST_CASE(the_code_alone_or_a_wrong_proof_opens_nothing_and_says_one_thing) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  auto browser = world.stranger();
  for (const auto& proof : {std::string("joko@contoh.test"), citizens::wrong_pin(one)}) {
    const auto answer = open_by_code(browser, one, proof);
    BOOST_TEST(status(answer) == 422);
    BOOST_TEST(contains(answer, "Kode lacak dan e-mail atau PIN tidak cocok"));
    BOOST_TEST(contains(answer, "Slip hilang"));
  }
  for (const auto* proof : {"12345", "siti"}) {
    const auto answer = open_by_code(browser, one, proof);
    BOOST_TEST(status(answer) == 422);
    BOOST_TEST(contains(answer, "PIN yang terdiri atas 6 angka"));
  }
  const auto unknown =
      browser.post("/lacak", {{"code", "0000-0000-000"}, {"email_or_pin", "123456"}});
  BOOST_TEST(contains(unknown, "Kode lacak dan e-mail atau PIN tidak cocok"));
  BOOST_TEST(status(browser.post("/lacak", {{"code", one.report.code.display()}})) == 422);
  BOOST_TEST(contains(browser.post("/lacak", {{"code", "x"}, {"email_or_pin", "1"}}),
                      "Periksa lagi kode lacak"));
  BOOST_TEST(contains(browser.get("/lacak"), kForm));
}

/// What we send can be pasted back, and what has the shape of neither is no try.
BOOST_AUTO_TEST_CASE(code_and_pin_open_however_they_were_pasted) {
  World world;
  const auto one = entered(world);
  const auto code = one.report.code.display();
  const auto& pin = one.pin;
  const auto half = [&](std::string_view between) {
    return pin.substr(0, 3) + std::string(between) + pin.substr(3);
  };
  auto hyphens = code;
  for (auto at = hyphens.find('-'); at != std::string::npos; at = hyphens.find('-'))
    hyphens.replace(at, 1, "\u2011");
  const std::pair<std::string, std::string> pasted[] = {
      {code + ".", pin},
      {code, pin + "."},
      {code, half(" ")},
      {"*" + code + "*", pin},
      {hyphens, half("\u2011")},
      {"\u202a" + code + "\u202c", "*" + pin + "*"},
      {one.report.code.stored(), half("\u00a0")},
      {"(" + code + "),", half("-") + "!"},
      {"Kode laporan Anda: " + code + ".", "PIN Anda " + half(" ") + ", jangan diberikan"},
      {"https://lapor.contoh.test/lacak/" + one.report.code.stored(), pin},
      {"Kode " + code + " dan PIN " + half(" ") + ".", ""}};
  for (const auto& [typed, proof] : pasted) {
    auto browser = world.stranger();
    BOOST_TEST(location(browser.post("/lacak", {{"code", typed}, {"email_or_pin", proof}})) ==
               tracked(one.report));
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_shape_costs_no_try) {
  World world;
  const auto one = entered(world);
  auto browser = world.stranger();
  for (const auto* proof : {"x", "12345", "1234567", "siti@", "PIN saya"})
    for (int i = 0; i < 12; ++i) BOOST_TEST(status(open_by_code(browser, one, proof)) == 422);
  for (int i = 0; i < 60; ++i)
    BOOST_TEST(status(browser.post("/lacak",
                                   {{"code", "0000-0000-001"}, {"email_or_pin", one.pin}})) == 422);
  BOOST_TEST(world.count("throttle") == 0);
  BOOST_TEST(location(open_by_code(browser, one)) == tracked(one.report));
}

BOOST_AUTO_TEST_CASE(a_pass_of_another_browser_a_forged_or_broken_one_opens_nothing) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  auto browser = world.stranger();
  (void)open_by_code(browser, one, "karto@contoh.test");
  const auto pass = browser.cookies["__Host-lacak"];
  BOOST_TEST_REQUIRE(pass.starts_with("email."));
  auto other = world.stranger();
  other.cookies["__Host-lacak"] = pass;
  BOOST_TEST(contains(other.get("/lacak"), kForm));
  for (const auto& forged : {"pin" + pass.substr(5), pass + "A", "email.99" + pass.substr(7),
                             std::string("pin.1.9999999999999."), std::string("."),
                             std::string("pin.1"), std::string("email.")}) {
    browser.cookies["__Host-lacak"] = forged;
    BOOST_TEST(contains(browser.get("/lacak"), kForm), forged);
  }
}

BOOST_AUTO_TEST_CASE(an_email_lets_read_and_nothing_more) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  auto browser = world.stranger(given::kNow + 1min);
  BOOST_TEST(location(open_by_code(browser, one, "karto@contoh.test")) == tracked(one.report));
  const auto page = browser.get(tracked(one.report));
  BOOST_TEST(contains(page, "Jalan berlubang di depan pasar"));
  BOOST_TEST(contains(page, "buka dengan PIN"));
  BOOST_TEST(!contains(page, tracked(one.report, "pencabutan")));
  BOOST_TEST(location(browser.get(tracked(one.report, "pencabutan"))).starts_with("/lacak?lain"));

  const auto answer = browser.post(tracked(one.report, "pencabutan"), sent({{"asked", "tidak"}}));

  BOOST_TEST(status(answer) == 401);
  BOOST_TEST(world.state_of(one.report) == "received");
  BOOST_TEST(location(browser.get(tracked(one.report, "berkas/1"))).starts_with("/lacak?lain"));
}

BOOST_AUTO_TEST_CASE(the_pin_opens_every_privacy_and_an_email_never_an_anonymous_one) {
  for (const auto privacy : domain::kAllPrivacies) {
    World world;
    const auto one = entered(world, {.draft = {.privacy = privacy}, .email = "karto@contoh.test"});
    auto browser = world.stranger();
    const auto by_email = open_by_code(browser, one, "karto@contoh.test");
    BOOST_TEST(status(by_email) == (domain::flags_of(privacy).identity_hidden ? 422 : 303));
    BOOST_TEST(location(open_by_code(browser, one)) == tracked(one.report));
    BOOST_TEST(contains(browser.get(tracked(one.report)), "Jalan berlubang di depan pasar"));
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_pin_many_times_here_waits_and_neither_the_owner_nor_the_email_does) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  BOOST_TEST(status(guess(world, one, "192.0.2.66", 5)) == 422);
  const auto sixth = guess(world, one, "192.0.2.66", 1);
  BOOST_TEST(status(sixth) == 429);
  BOOST_TEST(header(sixth, "Retry-After") == "3600");
  BOOST_TEST(contains(sixth, "Coba lagi pukul 10.00"));
  BOOST_TEST(contains(sixth, "Slip hilang"));

  auto guesser = world.stranger();
  guesser.remote_address = "192.0.2.66";
  BOOST_TEST(status(open_by_code(guesser, one)) == 429);
  BOOST_TEST(status(open_by_code(guesser, one, "karto@contoh.test")) == 303);
  auto owner = world.stranger();
  BOOST_TEST(status(open_by_code(owner, one)) == 303);
  guesser.now = given::kNow + 61min;
  BOOST_TEST(status(open_by_code(guesser, one)) == 303);
}

BOOST_AUTO_TEST_CASE(wrong_pins_from_everywhere_close_the_pin_for_an_hour_but_not_the_email) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  for (int address = 1; address <= 5; ++address)
    (void)guess(world, one, "198.51.100." + std::to_string(address), 2);
  auto owner = world.stranger();
  BOOST_TEST(status(open_by_code(owner, one)) == 429);
  BOOST_TEST(status(open_by_code(owner, one, "karto@contoh.test")) == 303);
  owner.now = given::kNow + 61min;
  BOOST_TEST(status(open_by_code(owner, one)) == 303);
}

BOOST_AUTO_TEST_CASE(a_right_pin_never_counts) {
  World world;
  const auto one = entered(world);
  auto browser = world.stranger();
  for (int i = 0; i < 12; ++i) BOOST_TEST(status(open_by_code(browser, one)) == 303, i);
  BOOST_TEST(world.db.number("SELECT SUM(tries) FROM throttle WHERE bucket LIKE 'track%'") == 0);
}

BOOST_AUTO_TEST_CASE(the_button_ends_it_at_a_shared_telephone) {
  World world;
  const auto one = entered(world);
  auto browser = world.stranger();
  (void)open_by_code(browser, one);
  BOOST_TEST(contains(browser.get(tracked(one.report)), "Selesai, tutup"));
  BOOST_TEST(location(browser.post("/lacak/selesai")) == "/lacak");
  BOOST_TEST(contains(browser.get("/lacak"), "Laporan sudah ditutup di peramban ini."));
  BOOST_TEST(location(browser.get(tracked(one.report))).starts_with("/lacak?lain"));
}

BOOST_AUTO_TEST_CASE(a_pass_opens_its_own_report_alone) {
  World world;
  const auto one = entered(world);
  const auto other = entered(world, {.draft = {.title = "Lampu mati di perempatan desa"}});
  auto browser = world.stranger(given::kNow + 1min);
  (void)open_by_code(browser, one);
  BOOST_TEST(location(browser.get(tracked(other.report))).starts_with("/lacak?lain"));
  const auto answer = browser.post(tracked(other.report, "pencabutan"), sent({{"asked", "ya"}}));
  BOOST_TEST(status(answer) == 401);
  BOOST_TEST(!contains(answer, "Lampu mati"));
  BOOST_TEST(world.state_of(other.report) == "received");
  BOOST_TEST(status(browser.get("/lacak/bukan-kode")) == 404);
}

BOOST_AUTO_TEST_CASE(what_was_typed_when_the_pass_ended_is_sent_after_all_and_once) {
  World world;
  const auto one = entered(world);
  auto browser = world.stranger(given::kNow + 1min);
  (void)open_by_code(browser, one);
  (void)browser.get(tracked(one.report, "keterangan"));
  browser.now += 40min;
  auto fields = sent({{"text", "Lubangnya makin dalam sejak tadi malam."}});

  const auto ended = browser.post(tracked(one.report, "keterangan"), fields);

  BOOST_TEST(status(ended) == 401);
  BOOST_TEST(contains(ended, "Lubangnya makin dalam sejak tadi malam."));
  BOOST_TEST(contains(ended, one.report.code.display()));
  BOOST_TEST(world.events("add") == 0);
  support::Fields again{{"code", one.report.code.display()},
                        {"email_or_pin", "siti@contoh.test"},
                        {"next", tracked(one.report, "keterangan")}};
  for (const auto& [name, value] : fields) again.emplace_back("isian." + name, value);
  BOOST_TEST(contains(browser.post("/lacak", again), "Lubangnya makin dalam"));
  again[1].second = one.pin;
  const auto kept = browser.post("/lacak", again);
  BOOST_TEST(status(kept) == 200);
  BOOST_TEST(contains(kept, "Kirim lagi"));
  BOOST_TEST(contains(kept, "Lubangnya makin dalam sejak tadi malam."));
  for (int i = 0; i < 2; ++i)
    BOOST_TEST(location(browser.post(tracked(one.report, "keterangan"), fields)) ==
               tracked(one.report));
  BOOST_TEST(world.events("add") == 1);
}

BOOST_AUTO_TEST_CASE(what_travels_along_goes_to_lacak_alone) {
  World world;
  const auto one = entered(world);
  auto browser = world.stranger(given::kNow + 1min);
  for (const auto* next : {"/akun/profil", "//contoh.test/lacak/", "https://contoh.test"}) {
    const auto answer = browser.post("/lacak", {{"code", one.report.code.display()},
                                                {"email_or_pin", one.pin},
                                                {"next", next},
                                                {"isian.text", "x"}});
    BOOST_TEST(location(answer) == tracked(one.report), next);
  }
}

BOOST_AUTO_TEST_SUITE_END()
