// SPDX-License-Identifier: AGPL-3.0-or-later
// Step one of filing: whose draft it is, what is kept, what is asked, each mistake.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(complaints_step_one, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_older_tab_does_not_silently_replace_newer_words) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto page = browser.get(draft);
  const std::string before = "name=\"saved\" value=\"";
  const auto at = page.body.find(before) + before.size();
  const auto mark = page.body.substr(at, page.body.find('"', at) - at);
  BOOST_TEST(mark.size() > 20U);
  const auto with = [&](const std::string& title, const std::string& saved) {
    auto fields = step_one(world, {{"title", title}});
    fields.emplace_back("saved", saved);
    return fields;
  };
  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang kedua", mark))) == 303);

  const auto older = browser.post(draft, with("Judul dari tab yang pertama", mark));
  BOOST_TEST(status(older) == 422);
  BOOST_TEST(contains(older, "Judul dari tab yang kedua"));
  BOOST_TEST(contains(older, "value=\"Judul dari tab yang pertama\""));

  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang kedua", mark))) == 303);
  const auto fresh = older.body.find(before) + before.size();
  const auto known = older.body.substr(fresh, older.body.find('"', fresh) - fresh);
  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang pertama", known))) == 303);
}

BOOST_AUTO_TEST_CASE(step_one_is_kept_for_the_browser_that_wrote_it_and_asks_to_register) {
  World world;
  auto browser = world.stranger();

  const auto answer = browser.post("/lapor", step_one(world));

  BOOST_TEST(status(answer) == 303);
  const auto draft = draft_of(answer);
  BOOST_TEST(location(answer) == draft + "/berkas");
  BOOST_TEST(browser.cookies.contains("__Host-draf"));
  BOOST_TEST(world.count("draft") == 1);
  BOOST_TEST(world.count("complaint") == 0);
  const auto next = browser.get(draft + "/berkas");
  BOOST_TEST(status(next) == 200);
  BOOST_TEST(contains(next, "/akun/daftar"));
  BOOST_TEST(contains(next, "Isian Anda sudah disimpan"));
  const auto again = browser.get(draft);
  BOOST_TEST(contains(again, "Sejak Sabtu tiga lampu mati.\n\nMalam hari gelap sekali."));
}

BOOST_AUTO_TEST_CASE(one_form_sent_twice_is_one_draft_with_the_newer_words) {
  World world;
  auto browser = world.stranger();
  auto fields = step_one(world);

  const auto first = draft_of(browser.post("/lapor", fields));
  for (auto& [name, value] : fields)
    if (name == "title") value = "Lampu jalan mati dari pasar sampai stasiun";
  const auto second = draft_of(browser.post("/lapor", fields));

  BOOST_TEST(first == second);
  BOOST_TEST(world.count("draft") == 1);
  BOOST_TEST(contains(browser.get(first), "sampai stasiun"));
}

BOOST_AUTO_TEST_CASE(the_form_of_another_browser_gives_nobody_its_draft) {
  World world;
  auto writer = world.stranger();
  const auto fields = step_one(world);
  const auto draft = draft_of(writer.post("/lapor", fields));

  auto other = world.stranger();
  BOOST_TEST(draft_of(other.post("/lapor", fields)) != draft);
  BOOST_TEST(world.count("draft") == 2);
}

BOOST_AUTO_TEST_CASE(another_browser_does_not_find_the_draft) {
  World world;
  auto writer = world.stranger();
  const auto draft = draft_of(writer.post("/lapor", step_one(world)));

  auto other = world.stranger();
  BOOST_TEST(location(other.get(draft)).starts_with("/akun/masuk"));
  auto citizen = world.signed_in(given::citizen(world.db));
  BOOST_TEST(status(citizen.get(draft)) == 404);
  BOOST_TEST(status(citizen.post(draft + "/kirim", sent({{"truth", "ya"}}))) == 404);
}

BOOST_AUTO_TEST_CASE(every_mistake_is_said_at_once_and_everything_typed_stays) {
  World world;
  auto browser = world.stranger();

  const auto answer =
      browser.post("/lapor", step_one(world, {{"title", "Pendek"},
                                              {"story", "<script>alert(1)</script> 🚧"},
                                              {"kecamatan", ""},
                                              {"happened_on", "2030-01-01"}}));

  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "Ada yang perlu diperbaiki"));
  BOOST_TEST(contains(answer, "href=\"#title\""));
  BOOST_TEST(contains(answer, "href=\"#kecamatan\""));
  BOOST_TEST(contains(answer, "href=\"#happened_on\""));
  BOOST_TEST(contains(answer, "value=\"Pendek\""));
  BOOST_TEST(contains(answer, "value=\"2030-01-01\""));
  BOOST_TEST(contains(answer, "&lt;script&gt;alert(1)&lt;/script&gt; 🚧"));
  BOOST_TEST(!contains(answer, "<script>alert"));
  BOOST_TEST(world.count("draft") == 0);
}

BOOST_AUTO_TEST_CASE(an_empty_form_names_every_required_field) {
  World world;
  auto browser = world.stranger();
  const auto answer = browser.post("/lapor", sent({{"title", ""}}));
  BOOST_TEST(status(answer) == 422);
  for (const auto* field : {"#category", "#title", "#story", "#kecamatan"})
    BOOST_TEST(contains(answer, "href=\"" + std::string(field) + "\""), field);
}

BOOST_AUTO_TEST_CASE(a_village_alone_names_its_kecamatan) {
  World world;
  auto browser = world.stranger();
  const auto village = world.db.connection().row(
      {"test.village", "SELECT code FROM village WHERE kecamatan_code = '33.05.19' LIMIT 1"});
  const auto answer = browser.post(
      "/lapor", step_one(world, {{"kecamatan", ""}, {"village", village->text("code")}}));
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE kecamatan_code = '33.05.19'") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_left_to_us_follows_the_category) {
  World world;
  auto browser = world.stranger();
  const auto bansos = std::to_string(given::category(world.db, "bansos").value);
  const auto answer = browser.post(
      "/lapor", step_one(world, {{"category", bansos}, {"kind", ""}, {"privacy", ""}}));
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(world.db.number("SELECT hidden_from_public FROM draft") == 1);
  BOOST_TEST(world.db.number("SELECT identity_hidden FROM draft") == 0);
}

BOOST_AUTO_TEST_CASE(a_locked_category_keeps_who_may_know) {
  World world;
  auto browser = world.stranger();
  const auto pungli = std::to_string(given::category(world.db, "pungli").value);
  const auto answer =
      browser.post("/lapor", step_one(world, {{"category", pungli}, {"privacy", "open"}}));
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "selalu rahasia dan anonim"));
}

BOOST_AUTO_TEST_CASE(an_accused_body_makes_it_secret_and_must_be_named) {
  World world;
  auto browser = world.stranger();
  const auto unnamed =
      browser.post("/lapor", step_one(world, {{"accused", "opd"}, {"privacy", ""}}));
  BOOST_TEST(status(unnamed) == 422);
  BOOST_TEST(contains(unnamed, "href=\"#accused_opd\""));

  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  const auto named = browser.post(
      "/lapor", step_one(world, {{"accused", "opd"}, {"accused_opd", dpupr}, {"privacy", ""}}));
  BOOST_TEST(status(named) == 303);
  BOOST_TEST(world.db.number("SELECT hidden_from_public AND identity_hidden FROM draft") == 1);
}

BOOST_AUTO_TEST_CASE(a_category_with_questions_asks_them_once_it_is_known) {
  World world;
  auto browser = world.stranger();
  const auto rsud = std::to_string(given::category(world.db, "rsud").value);
  const auto first = browser.post("/lapor", step_one(world, {{"category", rsud}}));
  BOOST_TEST(location(first) == draft_of(first) + "?tanya");
  BOOST_TEST(contains(browser.get(location(first)), "Rumah sakit yang mana?"));

  const auto draft = draft_of(first);
  const auto unanswered =
      browser.post(draft, step_one(world, {{"category", rsud}, {"asked", rsud}}));
  BOOST_TEST(status(unanswered) == 422);
  BOOST_TEST(contains(unanswered, "href=\"#extra_hospital\""));

  const auto answered = browser.post(
      draft,
      step_one(world, {{"category", rsud}, {"asked", rsud}, {"extra_hospital", "soedirman"}}));
  BOOST_TEST(location(answered) == draft + "/berkas");
  BOOST_TEST(world.count("draft_answer") == 1);
}

BOOST_AUTO_TEST_CASE(a_wrong_token_does_nothing_and_keeps_the_text) {
  World world;
  auto browser = world.stranger();
  browser.csrf = "wrong";
  const auto answer = browser.post("/lapor", step_one(world));
  BOOST_TEST(status(answer) == 403);
  BOOST_TEST(contains(answer, "Lampu jalan mati di tikungan Pasar Gombong"));
  BOOST_TEST(world.count("draft") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
