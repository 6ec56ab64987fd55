// SPDX-License-Identifier: AGPL-3.0-or-later
// Figures are kept, never counted; here they are counted, slowly, and compared.
#include <map>
#include <random>
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/target.hpp"
#include "handlers/store/counting/statistics.hpp"
#include "handlers/store/reports/situations.hpp"
#include "tests/support/given.hpp"

namespace {

using namespace std::chrono_literals;
using domain::Event;
using domain::Role;
using store::Figure;

domain::Instant wib(domain::Date date, std::chrono::minutes of_day) {
  return domain::at_local(date, of_day);
}

struct World {
  support::Database db;
  domain::Citizen citizen = given::citizen(db);
  domain::Officer triage = given::officer(db);
  domain::Officer dpupr = given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  store::Rules rules = given::rules(db);
  store::Recorder recorder{db.connection(), support::Database::outbox_keys().public_key};
  store::Statistics statistics{db.connection()};

  domain::ComplaintId file(domain::Instant at, const given::DraftOf& of = {}) {
    return recorder.file(given::draft(db, citizen, of), citizen, rules, at).id;
  }
  domain::ComplaintId enter(domain::Instant received, domain::Instant recorded) {
    const store::Elsewhere elsewhere{domain::Channel::whatsapp, received, "Tukiman", "",
                                     "+6281234567899",          ""};
    return recorder.file(given::draft(db, citizen), triage, elsewhere, rules, recorded).id;
  }
  bool act(domain::ComplaintId id, const store::By& by, Event event, domain::Instant at,
           std::optional<domain::PartId> part = std::nullopt) {
    auto input = given::words("Sudah kami periksa di tempat dan kami perbaiki.");
    input.given = given_with(event);
    if (part)
      if (const auto days =
              domain::days_for(event, *domain::find_part(situation(id), *part), rules.at(at)))
        input.given = domain::PlannedDay{days->last};
    return given::act(db, id, by, {.event = event, .part = part, .input = input, .percent = 100},
                      at)
        .has_value();
  }
  domain::Given given_with(Event event) {
    switch (event) {
      case Event::forward:
        return given::forwarding(given::opd(db, "dpupr")).given;
      case Event::split:
        return domain::Task{given::opd(db, "dpupr")};
      case Event::redact:
        return given::released();
      case Event::rate:
        return domain::Stars{4};
      case Event::change_privacy:
        return domain::choice(domain::Privacy::secret);
      case Event::reject:
        return domain::choice(domain::RejectionReason::other);
      case Event::redirect:
        return domain::OtherBody{.kind = domain::RedirectKind::turn_to, .body = "PLN"};
      case Event::reclass:
        return domain::choice(given::category(db, "jalan-rusak"));
      default:
        return {};
    }
  }
  domain::Situation situation(domain::ComplaintId id) {
    mysql::Transaction transaction(db.connection());
    return store::Situations().lock(transaction, id)->situation;
  }
  domain::PartId part(domain::ComplaintId id) { return situation(id).parts.front().id; }
  store::Figures all() {
    return statistics.sum(domain::Date{2020y / 1 / 1}, domain::Date{2040y / 1 / 1});
  }
  std::int64_t count(const std::string& what) { return db.number("SELECT COUNT(*) FROM " + what); }
};

/// Needs another report, officer or category, or words to erase; none of them moves a figure alone.
const std::set<Event> kLeftOut{Event::merge,         Event::assign, Event::reclass,
                               Event::correct_entry, Event::unmask, Event::erase};

/// One report's history, from its events alone.
struct Told {
  bool open = false;
  bool answered = false;
  domain::Instant answered_at{};
  std::optional<Event> answered_by = {};  ///< while it can be taken back: nothing came after it
  std::optional<Event> ended_by;          ///< accept or lapse
};

void count_answer(store::Figures& sum, const mysql::Row& row, domain::Instant at, Event by, int n) {
  static const std::map<Event, Figure> kBy{{Event::ask, Figure::by_ask},
                                           {Event::forward, Figure::by_forward},
                                           {Event::redirect, Figure::by_redirect},
                                           {Event::merge, Figure::by_merge},
                                           {Event::reject, Figure::by_reject}};
  sum.answer(domain::band_of(row.instant("received_at"), at)) += n;
  sum[kBy.at(by)] += n;
  if (at <= row.instant("response_due_at")) sum[Figure::answered_clock] += n;
  if (at <= row.instant("response_due_service_at")) sum[Figure::answered_service] += n;
}

/// A question taken back before it was answered, and a merge undone, were none.
bool takes_back(const Told& report, Event event) {
  return (event == Event::cancel_ask && report.answered_by == Event::ask) ||
         (event == Event::unmerge && report.answered_by == Event::merge);
}

/// The same sums, recounted from events.
store::Figures recount(World& world) {
  store::Figures sum;
  std::map<std::int64_t, Told> reports;
  const mysql::Query events{"test", R"(
    SELECT e.complaint_id, e.event, e.to_state, e.at, c.received_at, c.response_due_at,
           c.response_due_service_at
      FROM complaint_event e JOIN complaint c ON c.id = e.complaint_id ORDER BY e.complaint_id, e.seq)"};
  for (const auto& row : world.db.connection().rows(events)) {
    auto& report = reports[row.integer("complaint_id")];
    const auto event = domain::event_from(row.text("event")).value();
    const auto at = row.instant("at");
    const bool on_the_clock = at <= row.instant("response_due_at");
    const bool in_service = at <= row.instant("response_due_service_at");
    const bool answers = event == Event::ask || event == Event::forward || event == Event::reject ||
                         event == Event::redirect || event == Event::merge;
    if (answers && !report.answered) {
      report.answered = true;
      report.answered_at = at;
      report.answered_by = event;
      count_answer(sum, row, at, event, 1);
    } else if (report.answered && takes_back(report, event)) {
      count_answer(sum, row, report.answered_at, *report.answered_by, -1);
      report.answered = false;
      report.answered_by.reset();
    } else if (event == Event::supply || event == Event::abandon || event == Event::object) {
      report.answered_by.reset();
    }
    const bool ends = event == Event::reject || event == Event::redirect || event == Event::merge ||
                      event == Event::withdraw || event == Event::accept || event == Event::lapse ||
                      (event == Event::abandon && row.text("to_state") == "closed");
    const bool opens = event == Event::file || event == Event::object || event == Event::unmerge ||
                       (event == Event::reopen && !report.open);
    if (event == Event::file) ++sum[Figure::received];
    if (event == Event::accept) ++sum[Figure::accepted];
    if (event == Event::lapse) ++sum[Figure::lapsed];
    if (event == Event::forward || event == Event::split) ++sum[Figure::forwarded];
    if (event == Event::reopen) {
      const bool abandoned = !report.open && !report.ended_by;
      if (!abandoned) ++sum[Figure::reopened];
      if (report.ended_by == Event::accept) ++sum[Figure::accepted_reopened];
      if (report.ended_by == Event::lapse) ++sum[Figure::lapsed_reopened];
    }
    if (ends) {
      ++sum[Figure::closed];
      report.open = false;
      report.ended_by =
          event == Event::accept || event == Event::lapse ? std::optional(event) : std::nullopt;
      if (!report.answered && !on_the_clock) ++sum[Figure::missed_clock];
      if (!report.answered && !in_service) ++sum[Figure::missed_service];
    }
    if (opens) {
      ++sum[Figure::opened];
      report.open = true;
      report.ended_by.reset();
    }
  }
  return sum;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figures, *support::needs_database())

BOOST_AUTO_TEST_CASE(whatever_happens_the_kept_sums_are_the_recounted_ones) {
  World world;
  const std::vector<store::By> people{store::by(world.citizen), store::by(world.triage),
                                      store::by(world.dpupr), store::by_clock()};
  std::mt19937 dice(20261124);  // NOLINT: the same every time
  const auto roll = [&](std::size_t sides) { return dice() % sides; };
  int done = 0;
  for (int i = 0; i < 24; ++i) {
    auto now = given::kNow + std::chrono::hours(roll(24 * 60));
    const auto id =
        i % 3 == 0 ? world.enter(now - std::chrono::hours(roll(30)), now) : world.file(now);
    for (int step = 0; step < 16; ++step) {
      now += roll(5) == 0 ? std::chrono::hours(roll(24 * 20)) : std::chrono::minutes(roll(300));
      const auto& by = people.at(roll(people.size()));
      const auto open = domain::may(world.situation(id), by.actor, world.rules.at(now));
      if (open.empty()) continue;
      const auto& move = open.at(roll(open.size()));
      if (kLeftOut.contains(move.event)) continue;
      if (move.event == Event::rate && i % 3 == 0) continue;  // somebody else's report
      if (world.act(id, by, move.event, now, move.part)) ++done;
    }
  }
  BOOST_TEST_MESSAGE(done << " acts");
  BOOST_TEST(done > 120);

  const auto kept = world.all();
  const auto counted = recount(world);
  for (const auto figure :
       {Figure::received, Figure::answered_clock, Figure::answered_service, Figure::missed_clock,
        Figure::missed_service, Figure::accepted, Figure::accepted_reopened, Figure::lapsed,
        Figure::lapsed_reopened, Figure::reopened, Figure::forwarded, Figure::opened,
        Figure::closed, Figure::by_ask, Figure::by_forward, Figure::by_redirect, Figure::by_merge,
        Figure::by_reject})
    BOOST_TEST(kept[figure] == counted[figure], store::to_word(figure));
  BOOST_TEST((kept.answers() == counted.answers()));
  BOOST_TEST(domain::total(kept.answers()) ==
             world.count("complaint WHERE responded_at IS NOT NULL"));
  BOOST_TEST(kept[Figure::ratings] == world.count("rating"));
  BOOST_TEST(kept[Figure::stars] == world.db.number("SELECT COALESCE(SUM(score), 0) FROM rating"));
  BOOST_TEST(kept[Figure::resolved_in_time] + kept[Figure::resolved_late] ==
             world.count("complaint_event WHERE event = 'resolve'"));
  BOOST_TEST(domain::total(kept.entries()) ==
             world.count("complaint WHERE recorded_by IS NOT NULL"));
  BOOST_TEST(kept[Figure::entered_late] ==
             world.count("complaint WHERE recorded_by IS NOT NULL AND "
                         "TIMESTAMPDIFF(SECOND, received_at, recorded_at) > 7200"));

  const auto standing = world.statistics.standing();
  BOOST_TEST(standing.open == world.count("complaint WHERE closed_at IS NULL"));
  BOOST_TEST(standing.awaiting_verdict == world.count("complaint WHERE state = 'resolved'"));
  BOOST_TEST(standing.late_for_answer ==
             world.count("complaint WHERE state = 'received' AND late_told_at IS NOT NULL"));
  BOOST_TEST(standing.late_for_work ==
             world.count("complaint c WHERE c.closed_at IS NULL AND EXISTS (SELECT 1 FROM part p "
                         "WHERE p.complaint_id = c.id AND p.late_told_at IS NOT NULL AND "
                         "p.finish_due_at <= c.updated_at AND p.state IN ('forwarded', "
                         "'needs_data', 'verified', 'in_progress', 'scheduled'))"));
}

BOOST_AUTO_TEST_CASE(the_clock_runs_from_when_it_was_received_whenever_it_is_entered) {
  World world;
  const auto received = given::kNow - 3h;
  const auto id = world.enter(received, given::kNow);
  BOOST_REQUIRE(world.act(id, store::by(world.triage), Event::forward, given::kNow + 1min));

  const auto sum = world.all();
  BOOST_TEST(sum[Figure::answered_clock] == 0);
  BOOST_TEST(sum[Figure::on_behalf] == 1);
  BOOST_TEST(sum[Figure::entered_late] == 1);
  BOOST_TEST(sum.entries().at(4) == 1);
  BOOST_TEST(sum.answers().at(4) == 1);
}

BOOST_AUTO_TEST_CASE(both_readings_are_kept_over_a_holiday) {
  World world;
  // Thursday and Friday, 24 and 25 December 2026, are free.
  const auto id = world.file(wib(2026y / 12 / 23, 15h + 30min));
  BOOST_REQUIRE(world.act(id, store::by(world.triage), Event::ask, wib(2026y / 12 / 28, 8h)));
  const auto other = world.file(wib(2026y / 12 / 23, 15h + 30min));
  BOOST_REQUIRE(
      world.act(other, store::by(world.triage), Event::ask, wib(2026y / 12 / 28, 9h + 1min)));

  const auto sum = world.all();
  BOOST_TEST(sum[Figure::answered_clock] == 0);
  BOOST_TEST(sum[Figure::answered_service] == 1);
  BOOST_TEST(domain::total(sum.answers()) == 2);
}

BOOST_AUTO_TEST_CASE(a_month_ends_at_midnight_in_kebumen) {
  World world;
  const auto last = wib(2026y / 11 / 30, 23h + 59min);
  const auto first = world.file(last);
  world.file(last + 1min);
  BOOST_REQUIRE(world.act(first, store::by(world.triage), Event::ask, last + 2min));

  const auto months =
      world.statistics.by_month(domain::Date{2026y / 11 / 1}, domain::Date{2026y / 12 / 31});
  BOOST_REQUIRE(months.size() == 2U);
  BOOST_TEST((months[0].month == 2026y / std::chrono::November));
  BOOST_TEST(months[0].figures[Figure::received] == 1);
  BOOST_TEST(months[0].figures[Figure::answered_clock] == 0);
  BOOST_TEST(months[1].figures[Figure::received] == 1);
  BOOST_TEST(months[1].figures[Figure::answered_clock] == 1);
}

BOOST_AUTO_TEST_CASE(withdrawing_a_late_report_does_not_mend_the_promise) {
  World world;
  const auto early = world.file(given::kNow);
  const auto late = world.file(given::kNow);
  const auto citizen = store::by(world.citizen);
  BOOST_REQUIRE(world.act(early, citizen, Event::withdraw, given::kNow + 1h));
  BOOST_REQUIRE(world.act(late, citizen, Event::withdraw, given::kNow + 121min));
  const auto sum = world.all();
  BOOST_TEST(sum[Figure::withdrawn] == 2);
  BOOST_TEST(sum[Figure::missed_clock] == 1);
  BOOST_TEST(sum[Figure::missed_service] == 1);
}

BOOST_AUTO_TEST_CASE(late_begins_with_the_clocks_mark_and_ends_with_the_answer) {
  World world;
  const auto id = world.file(given::kNow);
  BOOST_REQUIRE(world.act(id, store::by_clock(), Event::late, given::kNow + 121min));
  BOOST_REQUIRE(world.act(id, store::by_clock(), Event::late, given::kNow + 241min));
  BOOST_TEST(world.statistics.standing().late_for_answer == 1);
  BOOST_REQUIRE(world.act(id, store::by(world.triage), Event::comment, given::kNow + 250min));
  BOOST_TEST(world.statistics.standing().late_for_answer == 1);
  BOOST_REQUIRE(world.act(id, store::by(world.triage), Event::forward, given::kNow + 5h));
  BOOST_TEST(world.statistics.standing().late_for_answer == 0);

  const auto month_later = given::kNow + 24h * 30;
  const auto part = world.part(id);
  BOOST_REQUIRE(world.act(id, store::by_clock(), Event::late, month_later, part));
  BOOST_TEST(world.statistics.standing().late_for_work == 1);
  BOOST_REQUIRE(world.act(id, store::by(world.dpupr), Event::verify, month_later + 1h, part));
  BOOST_TEST(world.statistics.standing().late_for_work == 1);
  BOOST_REQUIRE(world.act(id, store::by(world.dpupr), Event::resolve, month_later + 2h, part));
  BOOST_TEST(world.statistics.standing().late_for_work == 0);
  BOOST_TEST(world.statistics.standing().awaiting_verdict == 1);
}

BOOST_AUTO_TEST_CASE(a_report_about_an_officer_counts_for_no_body_and_no_place) {
  World world;
  const auto inspector = given::officer(world.db, {.role = Role::inspector, .opd = "inspektorat"});
  const auto id = world.file(
      given::kNow,
      {.category = "pungli", .privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"});
  auto input = given::forwarding(given::opd(world.db, "bkpsdm"));
  given::officer(world.db, {.role = Role::opd_officer, .opd = "bkpsdm"});
  BOOST_REQUIRE(given::act(world.db, id, store::by(inspector),
                           {.event = Event::forward, .input = input}, given::kNow + 5min));
  BOOST_TEST(world.all()[Figure::forwarded] == 1);
  BOOST_TEST(world.count("stat_day WHERE opd_id <> 0 OR kecamatan_code <> ''") == 0);
  BOOST_TEST(world.statistics.by_opd(2026y / 1 / 1, 2026y / 12 / 31).empty());
}

BOOST_AUTO_TEST_CASE(by_body_only_what_everybody_can_read_is_published) {
  World world;
  const auto open = world.file(given::kNow);
  const auto secret = world.file(given::kNow, {.privacy = domain::Privacy::secret});
  for (const auto id : {open, secret})
    BOOST_REQUIRE(world.act(id, store::by(world.triage), Event::forward, given::kNow + 5min));
  const auto bodies = world.statistics.by_opd(2026y / 1 / 1, 2026y / 12 / 31);
  BOOST_REQUIRE(bodies.size() == 1U);
  BOOST_TEST(bodies.front().forwarded == 1);
  BOOST_TEST(world.all()[Figure::forwarded] == 2);
}

BOOST_AUTO_TEST_SUITE_END()
