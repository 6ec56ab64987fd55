// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The storybook says what is wrong with it.

#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "handlers/view/pages/texts.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

bool says(const Storybook& book, const std::string& fault) {
  const auto faults = book.faults();
  return std::ranges::find(faults, fault) != faults.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(storybook)

BOOST_AUTO_TEST_CASE(what_no_story_shows_is_named_until_one_does) {
  Storybook book;
  const std::string unrendered = "templates/pages/help.tpl: no story renders it";
  const std::string hidden = "templates/pages/help.tpl: no story shows {{#DANGER}}";
  const std::string empty = "templates/pages/help.tpl: no story shows {{PHONE_TEXT}}";
  const std::string unfilled = "templates/layout/base.tpl: no story shows {{>MAIN}}";
  for (const auto& fault : {unrendered, hidden, empty, unfilled}) BOOST_TEST(says(book, fault));

  book.page("pages/help_no_number", view::help(book.pages(), {}));
  BOOST_TEST(!says(book, unrendered));
  BOOST_TEST(!says(book, unfilled));
  BOOST_TEST(says(book, hidden));
  BOOST_TEST(says(book, empty));

  book.page("pages/help", view::help(book.pages(), {{"polisi", "110"}}));
  BOOST_TEST(!says(book, hidden));
  BOOST_TEST(!says(book, empty));
}

BOOST_AUTO_TEST_CASE(a_page_that_is_no_good_html_is_named) {
  Storybook book;
  book.page("pages/broken", "<p><b>tebal</p>");
  BOOST_TEST(says(book, "pages/broken: </p> closes <b>"));
}

BOOST_AUTO_TEST_CASE(a_story_without_words_and_a_name_used_twice_are_named) {
  Storybook book;
  book.text("mail/a.txt", "");
  book.text("mail/a.txt", "lain");
  BOOST_TEST(says(book, "mail/a.txt: is empty"));
  BOOST_TEST(says(book, "mail/a.txt: stands twice"));
}

BOOST_AUTO_TEST_SUITE_END()
