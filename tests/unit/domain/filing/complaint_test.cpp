// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The draft of a report: what is missing, what is wrong, what follows from the category.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/complaint.hpp"
#include "tests/unit/domain/filing/draft_story.hpp"

using namespace domain;
using given::code_of;
using given::draft;
using given::kCategories;
using given::kVillages;
using given::rules;

BOOST_AUTO_TEST_SUITE(complaint_draft)

BOOST_AUTO_TEST_CASE(a_filled_draft_has_no_errors) {
  BOOST_TEST(check_sending(draft(), rules()).empty());
}

BOOST_AUTO_TEST_CASE(an_empty_draft_says_everything_at_once) {
  const auto errors = check_sending({}, rules());
  for (const auto* field : {"kind", "category", "title", "story", "kecamatan", "privacy"})
    BOOST_TEST(code_of(errors, field) == "err.required", field);
  BOOST_TEST(code_of(errors, "truth") == "err.truth");
  BOOST_TEST(check_draft({}, rules()).find("truth") == nullptr);
}

BOOST_AUTO_TEST_CASE(lengths_are_code_points) {
  auto d = draft();
  d.title = "sembilan!";
  d.story = "kurang dari dua pul";
  d.place = std::string(201, 'x');
  auto errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "title") == "err.too_short");
  BOOST_TEST(code_of(errors, "story") == "err.too_short");
  BOOST_TEST(code_of(errors, "place") == "err.too_long");
  BOOST_TEST(errors.find("place")->values.at("ada") == "201");
  d.title.clear();
  d.story.clear();
  for (int i = 0; i < 120; ++i) d.title += "é";
  for (int i = 0; i < 4000; ++i) d.story += "😀";
  d.place = std::string(200, 'x');
  BOOST_TEST(check_draft(d, rules()).empty());
  d.title += "é";
  d.story += "😀";
  errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "title") == "err.too_long");
  BOOST_TEST(code_of(errors, "story") == "err.too_long");
}

BOOST_AUTO_TEST_CASE(a_title_names_something) {
  const auto code = [](std::string title) {
    auto d = draft();
    d.title = std::move(title);
    return code_of(check_draft(d, rules()), "title");
  };
  std::string accents;
  std::string smileys;
  for (int i = 0; i < 12; ++i) {
    accents += "\u0301";
    smileys += "😀";
  }
  for (const auto& nothing :
       {std::string("............"), std::string("- - - - - -"), accents, smileys})
    BOOST_TEST(code(nothing) == "err.no_word", nothing);
  for (const auto& something :
       {std::string("........... a"), smileys + " banjir", std::string("شارع مكسور هنا")})
    BOOST_TEST(code(something) == "", something);
}

/// To a question that offers nothing to choose from: one line of at most 200 code points.
BOOST_AUTO_TEST_CASE(an_answer_in_own_words_is_at_most_200_code_points) {
  auto categories = given::categories();
  categories.front().questions = {{"since", "Sejak kapan?", {}, false}};
  auto rules_of_today = rules();
  rules_of_today.categories = categories;
  const auto errors_of = [&](std::string answer) {
    auto d = draft();
    d.answers = {{"since", std::move(answer)}};
    return check_draft(d, rules_of_today);
  };
  std::string longest;
  for (int i = 0; i < 200; ++i) longest += "é";
  BOOST_TEST(errors_of("").empty());
  BOOST_TEST(errors_of(longest).empty());
  const auto errors = errors_of(longest + "é");
  BOOST_TEST_REQUIRE(code_of(errors, "extra_since") == "err.too_long");
  BOOST_TEST(errors.find("extra_since")->values.at("ada") == "201");
  BOOST_TEST(errors.find("extra_since")->values.at("isian") == "Sejak kapan?");
}

BOOST_AUTO_TEST_CASE(the_day_it_happened_is_within_five_years_and_not_in_the_future) {
  const auto code = [](const char* date) {
    auto d = draft();
    d.happened_on = given::date(date);
    return code_of(check_draft(d, rules()), "happened_on");
  };
  BOOST_TEST(code("2026-11-02") == "");
  BOOST_TEST(code("2026-11-03") == "err.date.future");
  BOOST_TEST(code("2021-11-02") == "");
  BOOST_TEST(code("2021-11-01") == "err.date.old");
  BOOST_TEST(code("2026-02-30") == "err.date");
  auto d = draft();
  d.happened_on.reset();
  BOOST_TEST(check_draft(d, rules()).empty());
  d.happened_on_typed = "kemarin";
  BOOST_TEST(code_of(check_draft(d, rules()), "happened_on") == "err.date");
}

// "5 Desember", typed on 2 November, silently became last year's.
BOOST_AUTO_TEST_CASE(a_day_near_ahead_without_its_year_is_asked_about_with_both_years) {
  auto d = draft();
  for (const auto& today_or_past : {"2 November", "1 Nov", "1 Mei"}) {
    d.happened_on_typed = today_or_past;
    BOOST_TEST(code_of(check_draft(d, rules()), "happened_on").empty(), today_or_past);
  }
  d.happened_on.reset();
  d.happened_on_typed = "5 Desember";
  const auto errors = check_draft(d, rules());
  BOOST_TEST_REQUIRE(code_of(errors, "happened_on") == "err.date.year");
  BOOST_TEST(errors.find("happened_on")->values.at("lalu") == "5 Desember 2025");
  BOOST_TEST(errors.find("happened_on")->values.at("nanti") == "5 Desember 2026");
}

BOOST_AUTO_TEST_CASE(the_village_lies_in_the_kecamatan) {
  auto d = draft();
  d.village = "33.05.01.2001";
  BOOST_TEST(code_of(check_draft(d, rules()), "village") == "err.village");
  d.village = "33.05.12.9999";
  BOOST_TEST(code_of(check_draft(d, rules()), "village") == "err.village");
  d.kecamatan = "99.99.99";
  BOOST_TEST(code_of(check_draft(d, rules()), "kecamatan") == "err.choice");
}

BOOST_AUTO_TEST_CASE(a_village_names_its_kecamatan_where_it_was_left_open) {
  BOOST_TEST(kecamatan_of(kVillages, "33.05.01.2001") == "33.05.01");
  BOOST_TEST(kecamatan_of(kVillages, "33.05.12.9999") == "");
  BOOST_TEST(kecamatan_of(kVillages, "") == "");
  BOOST_TEST(kecamatan_of({}, "33.05.01.2001") == "");
  BOOST_TEST(!lies_in(kVillages, "33.05.12.9999", ""));

  auto d = draft();
  d.kecamatan.clear();
  BOOST_TEST(completed(d, nullptr, kVillages).kecamatan == "33.05.12");
  BOOST_TEST(check_draft(completed(d, nullptr, kVillages), rules()).empty());
  d.kecamatan = "33.05.01";  // chosen, though the village lies elsewhere: that is said, not mended
  BOOST_TEST(completed(d, nullptr, kVillages).kecamatan == "33.05.01");
  d.kecamatan.clear();
  d.village = "33.05.12.9999";
  BOOST_TEST(completed(d, nullptr, kVillages).kecamatan == "");
}

BOOST_AUTO_TEST_CASE(what_is_left_to_us_follows_the_category_and_what_was_chosen_stays) {
  auto category = kCategories[0];
  category.kind = Kind::information;
  category.privacy = Privacy::anonymous;
  ComplaintDraft d;
  BOOST_TEST(!completed(d, nullptr, kVillages).kind);
  BOOST_TEST(!completed(d, nullptr, kVillages).privacy);
  BOOST_TEST((completed(d, &category, kVillages).kind == Kind::information));
  BOOST_TEST((completed(d, &category, kVillages).privacy == Privacy::anonymous));
  d.accused = given::kDpupr;
  BOOST_TEST((completed(d, &category, kVillages).privacy == Privacy::secret_anonymous));
  d.kind = Kind::aspiration;
  d.privacy = Privacy::open;
  BOOST_TEST((completed(d, &category, kVillages).kind == Kind::aspiration));
  BOOST_TEST((completed(d, &category, kVillages).privacy == Privacy::open));
}

BOOST_AUTO_TEST_CASE(opinions_and_questions_need_no_place_unless_the_place_decides) {
  auto d = draft();
  d.kecamatan.clear();
  d.village.clear();
  d.kind = Kind::information;
  BOOST_TEST(check_draft(d, rules()).empty());
  d.category = CategoryId{3};
  BOOST_TEST(code_of(check_draft(d, rules()), "kecamatan") == "err.required");
}

BOOST_AUTO_TEST_CASE(a_locked_category_keeps_who_may_know) {
  auto d = draft();
  d.category = CategoryId{2};
  d.privacy = Privacy::secret;
  BOOST_TEST(code_of(check_draft(d, rules()), "privacy") == "err.privacy.locked");
  d.privacy = Privacy::secret_anonymous;
  BOOST_TEST(check_draft(d, rules()).empty());
}

BOOST_AUTO_TEST_CASE(extra_questions_are_answered_from_their_choices) {
  auto d = draft();
  d.answers.clear();
  BOOST_TEST(code_of(check_draft(d, rules()), "extra_road") == "err.required");
  d.answers = {{"road", "moon"}};
  BOOST_TEST(code_of(check_draft(d, rules()), "extra_road") == "err.choice");
}

BOOST_AUTO_TEST_CASE(an_unknown_category_or_body_is_refused) {
  auto d = draft();
  d.category = CategoryId{99};
  d.accused = OpdId{99};
  const auto errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "category") == "err.choice");
  BOOST_TEST(code_of(errors, "accused_opd") == "err.choice");
}

BOOST_AUTO_TEST_CASE(with_an_accused_body_the_preset_is_the_most_private) {
  BOOST_TEST((preset_privacy(kCategories[0], std::nullopt) == Privacy::open));
  BOOST_TEST((preset_privacy(kCategories[0], given::kPdam) == Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_SUITE_END()
