// SPDX-License-Identifier: AGPL-3.0-or-later
// Two officers at the same words: the second sees what the first saved, and loses nothing.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <regex>
#include <thread>

#include "handlers/domain/life/moves.hpp"
#include "handlers/followups/actions.hpp"
#include "tests/integration/actions/followups/world.hpp"
#include "tests/support/html.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::Browser;
using support::contains;
using support::Fields;
using support::status;

namespace {

constexpr auto kLater = desks::kWork + std::chrono::minutes{20};

std::string mark_in(const fcgi::Response& page, const std::string& name = "saved") {
  std::smatch found;
  // In an input, or in a textarea that nobody sees.
  const std::regex pattern("name=\"" + name + "\"(?: value=\"|[^>]*>\\s*)([A-Za-z0-9_-]+)");
  BOOST_REQUIRE(std::regex_search(page.body, found, pattern));
  return found[1].str();
}

std::string text(World& world, const std::string& sql) {
  const auto rows = world.db.connection().select({"test", "SELECT (" + sql + ") AS t"}, {});
  return rows.at(0).is_null("t") ? "" : rows.at(0).text("t");
}

Fields naskah(const std::string& mark, const std::string& words,
              const std::string& title = "Jalan berlubang di pasar") {
  return sent(
      {{"saved", mark}, {"public_title", title}, {"public_text", words}, {"public_place", ""}});
}

struct Two {
  World world;
  given::Report report = given::forwarded(world.db);
  Browser budi = world.at_desk(Role::triage, "diskominfo", kLater);
  Browser ratna = world.at_desk_of(given::colleague(world.db, Role::triage, "diskominfo"), kLater);

  [[nodiscard]] std::string at(const std::string& act) const {
    return address("/triase", report, act);
  }
  std::string released() { return text(world, "SELECT public_text FROM complaint"); }
};

constexpr auto kBudis = "Ada lubang dalam di jalan depan pasar, sudah diberi tanda.";
constexpr auto kRatnas = "Ada lubang di jalan depan pasar yang membahayakan pengendara.";

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_stale, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(a_stale_public_text_is_shown_beside_the_colleagues_and_sent_again, Two) {
  const auto opened = mark_in(ratna.get(at("naskah")));
  BOOST_TEST(status(budi.post(at("naskah"), naskah(mark_in(budi.get(at("naskah"))), kBudis))) ==
             303);

  const auto stopped = ratna.post(at("naskah"), naskah(opened, kRatnas));

  BOOST_TEST(status(stopped) == 409);
  BOOST_TEST(released() == kBudis);
  BOOST_TEST(contains(stopped, "Budi Santoso menyimpan yang lain pada Selasa, 24 November 2026"));
  BOOST_TEST(contains(stopped, kBudis));                                // what is saved
  BOOST_TEST(contains(stopped, std::string(kRatnas) + "</textarea>"));  // what was typed
  BOOST_TEST(contains(stopped, "<del>dalam </del>"));
  BOOST_TEST(contains(stopped, "<ins>"));
  BOOST_TEST(contains(stopped, "<title>Galat: "));
  BOOST_TEST(support::html_faults(stopped.body).empty());

  const auto again = ratna.post(at("naskah"), naskah(mark_in(stopped), kRatnas));
  BOOST_TEST(status(again) == 303);
  BOOST_TEST(released() == kRatnas);
}

BOOST_FIXTURE_TEST_CASE(the_knowing_form_is_stale_again_if_the_colleague_saves_once_more, Two) {
  const auto opened = mark_in(ratna.get(at("naskah")));
  (void)budi.post(at("naskah"), naskah(mark_in(budi.get(at("naskah"))), kBudis));
  const auto stopped = ratna.post(at("naskah"), naskah(opened, kRatnas));
  const std::string third = "Lubang di depan pasar sudah ditimbun sementara oleh warga.";
  (void)budi.post(at("naskah"), naskah(mark_in(budi.get(at("naskah"))), third));

  const auto again = ratna.post(at("naskah"), naskah(mark_in(stopped), kRatnas));

  BOOST_TEST(status(again) == 409);
  BOOST_TEST(contains(again, third));
  BOOST_TEST(released() == third);
}

BOOST_FIXTURE_TEST_CASE(mistakes_are_said_at_once_and_nothing_typed_is_lost, Two) {
  const auto opened = mark_in(ratna.get(at("naskah")));
  (void)budi.post(at("naskah"), naskah(mark_in(budi.get(at("naskah"))), kBudis));

  const auto page =
      ratna.post(at("naskah"), naskah(opened, "Hubungi 0812 3456 7890 di pasar.", "Pendek"));

  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, "nomor telepon: 0812 3456 7890"));
  BOOST_TEST(contains(page, "value=\"Pendek\""));
  BOOST_TEST(contains(page, "aria-invalid"));
  BOOST_TEST(released() == kBudis);
}

BOOST_FIXTURE_TEST_CASE(the_same_words_or_another_step_meanwhile_stop_nobody, Two) {
  const auto opened = mark_in(ratna.get(at("naskah")));
  (void)budi.post(at("keterangan"), sent({{"text", "Ruas ini masuk daftar perbaikan."}}));
  BOOST_TEST(status(ratna.post(at("naskah"), naskah(opened, kRatnas))) == 303);

  const auto both = naskah(mark_in(budi.get(at("naskah"))), kBudis);
  auto same = naskah(mark_in(ratna.get(at("naskah"))), kBudis);
  (void)budi.post(at("naskah"), both);
  BOOST_TEST(status(ratna.post(at("naskah"), same)) == 303);
}

BOOST_FIXTURE_TEST_CASE(a_form_sent_twice_is_no_conflict_with_itself, Two) {
  const auto fields = naskah(mark_in(ratna.get(at("naskah"))), kRatnas);
  for (int i = 0; i < 2; ++i) BOOST_TEST(status(ratna.post(at("naskah"), fields)) == 303);
  BOOST_TEST(world.events("redact") == 1);
}

BOOST_FIXTURE_TEST_CASE(who_is_faster_by_a_moment_is_seen_with_the_report_locked, Two) {
  const auto fields = naskah(mark_in(ratna.get(at("naskah"))), kRatnas);
  mysql::Connection other(world.db.root_address());
  fcgi::Response answer;
  std::thread late;
  {
    mysql::Transaction transaction(other);
    transaction.execute({"test", "UPDATE complaint SET public_text = ?"}, std::string(kBudis));
    late = std::thread([&] { answer = ratna.post(at("naskah"), fields); });
    // It has read the words as they were, and waits for the row.
    std::this_thread::sleep_for(std::chrono::milliseconds{700});
    transaction.commit();
  }
  late.join();

  BOOST_TEST(status(answer) == 409);
  BOOST_TEST(contains(answer, kBudis));
  BOOST_TEST(released() == kBudis);
}

BOOST_FIXTURE_TEST_CASE(a_stale_category_shows_both_by_name, Two) {
  const auto id = [&](const char* code) {
    return std::to_string(given::category(world.db, code).value);
  };
  const auto name = [&](const char* code) {
    return text(world, std::string("SELECT name FROM category WHERE code = '") + code + "'");
  };
  const auto opened = mark_in(ratna.get(at("kategori")));
  (void)budi.post(at("kategori"), sent({{"category", id("lampu-jalan")}}));

  const auto stopped =
      ratna.post(at("kategori"), sent({{"saved", opened}, {"category", id("usul")}}));

  BOOST_TEST(status(stopped) == 409);
  BOOST_TEST(contains(stopped, "Budi Santoso menyimpan yang lain"));
  BOOST_TEST(contains(stopped, "<p class=\"words\">" + name("lampu-jalan")));
  BOOST_TEST(contains(stopped, "<option value=\"" + id("usul") + "\" selected>"));
  BOOST_TEST(world.db.number("SELECT category_id FROM complaint") ==
             given::category(world.db, "lampu-jalan").value);
  const auto again =
      ratna.post(at("kategori"), sent({{"saved", mark_in(stopped)}, {"category", id("usul")}}));
  BOOST_TEST(status(again) == 303);
}

BOOST_FIXTURE_TEST_CASE(forwarding_again_does_not_undo_what_was_redacted_meanwhile, Two) {
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  const auto dpupr = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  BOOST_REQUIRE(given::act(world.db, report.id, store::by(dpupr),
                           {.event = domain::Event::send_back, .part = report.part, .input = input},
                           kLater));
  world.staff("disperkimhub");
  const auto opened = mark_in(ratna.get(at("terusan")));
  (void)budi.post(at("naskah"), naskah(mark_in(budi.get(at("naskah"))), kBudis));

  auto fields = desks::forwarding(world, "disperkimhub");
  fields.emplace_back("saved", opened);
  const auto stopped = ratna.post(at("terusan"), fields);

  BOOST_TEST(status(stopped) == 409);
  BOOST_TEST(contains(stopped, kBudis));
  BOOST_TEST(released() == kBudis);
  BOOST_TEST(world.events("forward") == 1);
}

BOOST_FIXTURE_TEST_CASE(what_a_colleague_decided_of_a_photo_stays_or_is_shown, Two) {
  const auto first = world.photo_of(report);
  const auto second = world.photo_of(report);
  const auto of = [&](const fcgi::Response& page, std::int64_t id, const std::string& caption) {
    const auto n = std::to_string(id);
    return Fields{{"photo_" + n, "ya"},
                  {"saved_" + n, mark_in(page, "saved_" + n)},
                  {"caption_" + n, caption}};
  };
  const auto caption = [&](std::int64_t id) {
    return text(world, "SELECT caption FROM attachment WHERE id = " + std::to_string(id));
  };
  const auto joined = [](Fields one, const Fields& other) {
    one.insert(one.end(), other.begin(), other.end());
    return sent(std::move(one));
  };
  const auto opened = ratna.get(at("foto"));
  const auto budis = budi.get(at("foto"));
  (void)budi.post(at("foto"), joined(of(budis, first, "Lubang dari utara"), of(budis, second, "")));

  // Left as it stood: the colleague's stays, and her own is saved.
  const auto left =
      ratna.post(at("foto"), joined(of(opened, first, ""), of(opened, second, "Rambu sementara")));
  BOOST_TEST(status(left) == 303);
  BOOST_TEST(caption(first) == "Lubang dari utara");
  BOOST_TEST(caption(second) == "Rambu sementara");

  // Written over: shown first.
  const auto stopped =
      ratna.post(at("foto"), joined(of(opened, first, "Lubang besar"), of(opened, second, "")));
  BOOST_TEST(status(stopped) == 409);
  BOOST_TEST(contains(stopped, "Lubang dari utara"));
  BOOST_TEST(contains(stopped, "value=\"Lubang besar\""));
  BOOST_TEST(caption(first) == "Lubang dari utara");
  const auto again = ratna.post(at("foto"), joined(of(stopped, first, "Lubang besar"),
                                                   of(stopped, second, "Rambu sementara")));
  BOOST_TEST(status(again) == 303);
  BOOST_TEST(caption(first) == "Lubang besar");
}

BOOST_FIXTURE_TEST_CASE(a_face_that_a_colleague_covered_is_not_uncovered_unseen, Two) {
  const auto photo = at("foto/" + std::to_string(world.photo_of(report)));
  const auto box = [](const fcgi::Response& page, const std::string& left) {
    return Fields{{"saved", mark_in(page)},
                  {"left", left},
                  {"top", left},
                  {"width", left.empty() ? "" : "20"},
                  {"height", left.empty() ? "" : "20"}};
  };
  const auto opened = ratna.get(photo);
  (void)budi.post(photo, sent(box(budi.get(photo), "25")));

  auto fields = box(opened, "");
  fields.emplace_back("show", "ya");
  const auto stopped = ratna.post(photo, sent(fields));

  BOOST_TEST(status(stopped) == 409);
  BOOST_TEST(contains(stopped, "dari kiri 25, dari atas 25, lebar 20, tinggi 20"));
  BOOST_TEST(world.count("public") == 0);
  BOOST_TEST(text(world, "SELECT boxes FROM attachment") == "250,250,200,200");
  BOOST_TEST(status(ratna.post(photo, sent(box(stopped, "40")))) == 303);
  BOOST_TEST(text(world, "SELECT boxes FROM attachment") == "400,400,200,200");
}

// Of every act: where its form is open no more, each word that was typed in it stands on the page.
BOOST_AUTO_TEST_CASE(what_was_typed_in_a_form_that_is_open_no_more_is_given_back_whole) {
  World world;
  const auto report = given::forwarded(world.db);
  auto desk = world.at_desk(Role::triage, "diskominfo", kLater);
  view::ActChoices choices{.place = true, .on_the_word = true};
  Fields fields;
  for (const auto& move : domain::moves())
    for (const auto& field :
         view::act_fields(view::Messages(LAPORBUP_SOURCE "/templates/messages/id.toml"), move.event,
                          move.needs, {}, choices))
      if (field.input == view::Input::text || field.input == view::Input::long_text)
        if (std::ranges::find(fields, field.name, &Fields::value_type::first) == fields.end())
          fields.emplace_back(field.name, "Yang ditulis di " + field.name);
  BOOST_TEST(fields.size() >= 10U);

  const auto late = desk.post(address("/triase", report, "penolakan"), sent(fields));

  BOOST_TEST(status(late) == 409);
  for (const auto& [name, words] : fields) BOOST_TEST(contains(late, words), name);
}

BOOST_AUTO_TEST_SUITE_END()
