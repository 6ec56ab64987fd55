// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// When a desk's page says that something is late: after it was due, never at or before it.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/view/followups/queue.hpp"
#include "handlers/view/followups/report.hpp"
#include "tests/unit/view/given.hpp"

namespace {

namespace data = boost::unit_test::data;
using std::chrono::milliseconds;

const auto kDue = given::kNow;
/// Since it was due, and whether it is late then.
const std::vector<int> kSince{-7'200'000, -1, 0, 1, 7'200'000};

bool has(const std::string& html, std::string_view what) {
  return html.find(what) != std::string::npos;
}

/// A report that triage reads at `now`; what runs ends at `due`.
std::string page(std::optional<domain::Instant> due, domain::Instant now) {
  return view::desk_report(given::pages(), given::desk(domain::Role::triage),
                           {.code = given::code(),
                            .title = "Jalan berlubang",
                            .story = "Lubang sedalam satu jengkal.",
                            .due = due,
                            .due_word = "desk.clock.verify",
                            .no_act = "desk.no_act",
                            .back = {"desk.back.triage", "/triase"},
                            .now = now});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(late)

BOOST_DATA_TEST_CASE(a_report_is_late_once_what_runs_is_overdue, data::make(kSince), since) {
  const auto html = page(kDue, kDue + milliseconds(since));
  BOOST_TEST(has(html, ">Terlambat<") == (since > 0));
  BOOST_TEST(has(html, "class=\"due late\"") == (since > 0));
  BOOST_TEST(has(html, "Sudah lewat") == (since > 0));
  BOOST_TEST(has(html, ". Sisa ") == (since <= 0));
}

BOOST_AUTO_TEST_CASE(a_report_of_which_nothing_runs_is_never_late) {
  const auto html = page(std::nullopt, kDue);
  for (const auto* word : {">Terlambat<", "class=\"due", "Sudah lewat", "Sisa "})
    BOOST_TEST(!has(html, word), word);
}

BOOST_DATA_TEST_CASE(a_line_of_the_list_is_late_once_it_is_overdue, data::make(kSince), since) {
  const view::QueuePage queue{
      .heading = "queue.opd",
      .rows = {{.code = given::code(),
                .href = "/opd/aduan/7F3KQ2MX4H0",
                .title = "Jalan berlubang",
                .clock = view::ClockBar{kDue - std::chrono::hours(4), kDue}}},
      .empty = "queue.empty.opd",
      .now = kDue + milliseconds(since)};
  const auto html = view::queue(given::pages(), given::desk(domain::Role::opd_officer), queue);
  BOOST_TEST(has(html, ">Terlambat<") == (since > 0));
  BOOST_TEST(has(html, "Lewat ") == (since > 0));
}

BOOST_AUTO_TEST_SUITE_END()
