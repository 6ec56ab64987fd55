// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The feed and the pages that are printed or kept are well-formed whatever a title holds.

#include "tests/support/hostile.hpp"

#include "handlers/view/kit/copy.hpp"
#include "handlers/view/pages/reports.hpp"
#include "handlers/view/pages/texts.hpp"
#include "tests/support/html.hpp"
#include "tests/unit/view/given.hpp"

BOOST_AUTO_TEST_SUITE(hostile_titles)

BOOST_AUTO_TEST_CASE(the_feed_is_read_by_every_program) {
  hostile::check_parsed("atom", [](const std::string& title) {
    auto rows = given::rows();
    rows.front() = given::row(title);
    rows.back().category = title;
    return view::feed(given::pages(), rows, given::kNow);
  });
}

BOOST_AUTO_TEST_CASE(a_copy_to_keep_is_a_page_without_a_fault) {
  hostile::check_parsed("html", [](const std::string& title) {
    const auto page = view::copy_page(
        given::pages(), title, {{"laporan", title, {{"judul", "Judul", title}}}}, given::kNow);
    // A title in our templates' marks is no mark left over.
    if (title.find("{{") == title.npos) BOOST_TEST(support::html_faults(page).empty());
    return page;
  });
}

BOOST_AUTO_TEST_CASE(a_report_s_page_has_no_fault) {
  hostile::check_parsed("html", [](const std::string& title) {
    auto report = given::report();
    report.row = given::row(title);
    const auto page = view::public_report(given::pages(), report, given::kNow);
    if (title.find("{{") == title.npos) BOOST_TEST(support::html_faults(page).empty());
    return page;
  });
}

BOOST_AUTO_TEST_SUITE_END()
