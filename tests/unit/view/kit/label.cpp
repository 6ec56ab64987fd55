// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Labels: a key is looked up, given words never, however they begin.

#include "handlers/view/kit/label.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/config.hpp"
#include "handlers/view/kit/layout.hpp"
#include "tests/unit/view/given.hpp"

namespace {

using view::Label;

/// Words that somebody may type and that are keys of ours, or begin like one.
constexpr std::string_view kLikeKeys[] = {"field.title", "field.nik", "field.", "priv.open",
                                          "nama.title"};

const view::Messages& messages() {
  return given::pages().messages();
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

/// The names between braces of `pattern`, each with `words` as its value.
domain::Values filled_with(std::string_view pattern, std::string_view words) {
  domain::Values values;
  for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1)) {
    const auto name = pattern.substr(open + 1, pattern.find('}', open) - open - 1);
    values.emplace(name, words);
  }
  return values;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(label_suite)

BOOST_AUTO_TEST_CASE(a_literal_is_a_key_and_so_is_a_key_made_of_our_own_words) {
  BOOST_TEST(Label("field.title").text(messages()) == messages().text("field.title"));
  BOOST_TEST(Label::keyed(std::string("field.") + "title").text(messages()) ==
             messages().text("field.title"));
  BOOST_TEST(Label().text(messages()) == "");
  BOOST_TEST(Label().empty());
}

BOOST_AUTO_TEST_CASE(given_words_that_begin_like_a_key_are_shown_as_they_are) {
  for (const auto words : kLikeKeys) {
    const auto label = Label::given(std::string(words));
    BOOST_TEST(label.text(messages()) == words);
    BOOST_TEST(label.key() == "");
    BOOST_TEST(!view::name_of(messages(), label).has_value());
  }
}

BOOST_AUTO_TEST_CASE(a_field_shows_given_words_as_they_are_and_its_error_names_it_itself) {
  for (const auto words : kLikeKeys) {
    domain::FieldErrors errors;
    errors.add("extra_hewan", "err.required", {{"isian", std::string(words)}});
    view::Page page(given::pages(), view::citizen_chrome(given::no_session(), "token", "/lapor"),
                    "layout/resubmit.tpl", "Buat laporan", errors);
    auto form = page.main().section("SIGN_IN");
    page.field(form, "EMAIL_FIELD",
               {.name = "extra_hewan",
                .label = Label::given(std::string(words)),
                .hint = Label::given(std::string(words) + " itu apa")});
    const auto html = page.render();
    BOOST_TEST(count(html, ">" + std::string(words) + "</label>") == 1U);
    BOOST_TEST(count(html, std::string(words) + " itu apa") == 1U);
    BOOST_TEST(count(html, "Isi " + std::string(words)) == 2U);
  }
}

// A title, a finding, a reason, a note: none of them is ours.
BOOST_AUTO_TEST_CASE(no_message_of_the_catalogue_looks_up_what_it_is_filled_with) {
  std::size_t filled = 0;
  for (const auto& [key, pattern] :
       fcgi::read_toml_strings(std::string(LAPORBUP_SOURCE) + "/templates/messages/id.toml")) {
    const auto gaps = count(pattern, "{");
    if (gaps == 0) continue;
    ++filled;
    for (const auto words : kLikeKeys) {
      const auto said = messages().text(key, filled_with(pattern, words));
      BOOST_TEST(count(said, words) == gaps, key << " says " << said << " of " << words);
    }
  }
  BOOST_TEST(filled > 100U);
}

BOOST_AUTO_TEST_CASE(an_error_names_its_field_by_the_label_else_by_the_fields_own_name) {
  const domain::FieldError error{"text", "err.required", {}};
  BOOST_TEST(view::sentence_of(messages(), error, "field.plan") == "Isi rencana");
  BOOST_TEST(view::sentence_of(messages(), error, Label::given("field.plan")) ==
             "Isi " + messages().name_of_field("text"));
  BOOST_TEST(view::sentence_of(messages(), error) == "Isi " + messages().name_of_field("text"));
}

BOOST_AUTO_TEST_SUITE_END()
