// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/counting/statistics.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::array<std::string_view, kFigureCount> kColumns{"received",
                                                              "answered_clock",
                                                              "answered_service",
                                                              "missed_clock",
                                                              "missed_service",
                                                              "answer_15m",
                                                              "answer_30m",
                                                              "answer_1h",
                                                              "answer_2h",
                                                              "answer_4h",
                                                              "answer_8h",
                                                              "answer_1d",
                                                              "answer_3d",
                                                              "answer_more",
                                                              "on_behalf",
                                                              "entered_late",
                                                              "entry_15m",
                                                              "entry_30m",
                                                              "entry_1h",
                                                              "entry_2h",
                                                              "entry_4h",
                                                              "entry_8h",
                                                              "entry_1d",
                                                              "entry_3d",
                                                              "entry_more",
                                                              "published",
                                                              "forwarded",
                                                              "resolved_in_time",
                                                              "resolved_late",
                                                              "accepted",
                                                              "accepted_reopened",
                                                              "lapsed",
                                                              "lapsed_reopened",
                                                              "reopened",
                                                              "rejected",
                                                              "redirected",
                                                              "withdrawn",
                                                              "abandoned",
                                                              "opened",
                                                              "closed",
                                                              "answer_late_begun",
                                                              "answer_late_ended",
                                                              "work_late_begun",
                                                              "work_late_ended",
                                                              "verdict_begun",
                                                              "verdict_ended",
                                                              "ratings",
                                                              "stars",
                                                              "shown_forwarded",
                                                              "shown_resolved_late",
                                                              "doubted",
                                                              "by_ask",
                                                              "by_forward",
                                                              "by_redirect",
                                                              "by_merge",
                                                              "by_reject",
                                                              "shown_returned",
                                                              "shown_given_up_late"};

Figures figures_from(const mysql::Row& row) {
  Figures figures;
  for (std::size_t i = 0; i < kFigureCount; ++i)
    figures[static_cast<Figure>(i)] = row.integer(kColumns.at(i));
  return figures;
}

/// As the views of months write it: 2026-11.
std::string month_to_sql(domain::Date day) {
  return to_sql(day).substr(0, std::string_view("YYYY-MM").size());
}

std::chrono::year_month month_of(std::string_view text) {
  const auto first = date_from_sql(std::string(text) + "-01");
  return first.year() / first.month();
}

}  // namespace

std::string_view to_word(Figure figure) {
  return kColumns.at(static_cast<std::size_t>(figure));
}

Figures& Figures::operator+=(const Figures& more) {
  for (std::size_t i = 0; i < sums_.size(); ++i) sums_.at(i) += more.sums_.at(i);
  return *this;
}

domain::Bands Figures::bands(Figure first) const {
  domain::Bands bands{};
  for (std::size_t i = 0; i < bands.size(); ++i)
    bands.at(i) = sums_.at(static_cast<std::size_t>(first) + i);
  return bands;
}

const mysql::Query kAdd{"stat.add", R"sql(
    INSERT INTO stat_day (
      day, opd_id, category_id, kecamatan_code, channel, received, answered_clock,
      answered_service, missed_clock, missed_service, answer_15m, answer_30m, answer_1h,
      answer_2h, answer_4h, answer_8h, answer_1d, answer_3d, answer_more, on_behalf, entered_late,
      entry_15m, entry_30m, entry_1h, entry_2h, entry_4h, entry_8h, entry_1d, entry_3d,
      entry_more, published, forwarded, resolved_in_time, resolved_late, accepted,
      accepted_reopened, lapsed, lapsed_reopened, reopened, rejected, redirected, withdrawn,
      abandoned, opened, closed, answer_late_begun, answer_late_ended, work_late_begun,
      work_late_ended, verdict_begun, verdict_ended, ratings, stars, shown_forwarded,
      shown_resolved_late, doubted, by_ask, by_forward, by_redirect, by_merge, by_reject,
      shown_returned, shown_given_up_late)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?)
    ON DUPLICATE KEY UPDATE
      received = received + VALUES(received),
      answered_clock = answered_clock + VALUES(answered_clock),
      answered_service = answered_service + VALUES(answered_service),
      missed_clock = missed_clock + VALUES(missed_clock),
      missed_service = missed_service + VALUES(missed_service),
      answer_15m = answer_15m + VALUES(answer_15m), answer_30m = answer_30m + VALUES(answer_30m),
      answer_1h = answer_1h + VALUES(answer_1h), answer_2h = answer_2h + VALUES(answer_2h),
      answer_4h = answer_4h + VALUES(answer_4h), answer_8h = answer_8h + VALUES(answer_8h),
      answer_1d = answer_1d + VALUES(answer_1d), answer_3d = answer_3d + VALUES(answer_3d),
      answer_more = answer_more + VALUES(answer_more), on_behalf = on_behalf + VALUES(on_behalf),
      entered_late = entered_late + VALUES(entered_late),
      entry_15m = entry_15m + VALUES(entry_15m), entry_30m = entry_30m + VALUES(entry_30m),
      entry_1h = entry_1h + VALUES(entry_1h), entry_2h = entry_2h + VALUES(entry_2h),
      entry_4h = entry_4h + VALUES(entry_4h), entry_8h = entry_8h + VALUES(entry_8h),
      entry_1d = entry_1d + VALUES(entry_1d), entry_3d = entry_3d + VALUES(entry_3d),
      entry_more = entry_more + VALUES(entry_more), published = published + VALUES(published),
      forwarded = forwarded + VALUES(forwarded),
      resolved_in_time = resolved_in_time + VALUES(resolved_in_time),
      resolved_late = resolved_late + VALUES(resolved_late),
      accepted = accepted + VALUES(accepted),
      accepted_reopened = accepted_reopened + VALUES(accepted_reopened),
      lapsed = lapsed + VALUES(lapsed),
      lapsed_reopened = lapsed_reopened + VALUES(lapsed_reopened),
      reopened = reopened + VALUES(reopened), rejected = rejected + VALUES(rejected),
      redirected = redirected + VALUES(redirected), withdrawn = withdrawn + VALUES(withdrawn),
      abandoned = abandoned + VALUES(abandoned), opened = opened + VALUES(opened),
      closed = closed + VALUES(closed),
      answer_late_begun = answer_late_begun + VALUES(answer_late_begun),
      answer_late_ended = answer_late_ended + VALUES(answer_late_ended),
      work_late_begun = work_late_begun + VALUES(work_late_begun),
      work_late_ended = work_late_ended + VALUES(work_late_ended),
      verdict_begun = verdict_begun + VALUES(verdict_begun),
      verdict_ended = verdict_ended + VALUES(verdict_ended), ratings = ratings + VALUES(ratings),
      stars = stars + VALUES(stars), shown_forwarded = shown_forwarded + VALUES(shown_forwarded),
      shown_resolved_late = shown_resolved_late + VALUES(shown_resolved_late),
      doubted = doubted + VALUES(doubted), by_ask = by_ask + VALUES(by_ask),
      by_forward = by_forward + VALUES(by_forward),
      by_redirect = by_redirect + VALUES(by_redirect),
      by_merge = by_merge + VALUES(by_merge), by_reject = by_reject + VALUES(by_reject),
      shown_returned = shown_returned + VALUES(shown_returned),
      shown_given_up_late = shown_given_up_late + VALUES(shown_given_up_late)
)sql"};

void Statistics::add(mysql::Transaction& transaction, const FigureKey& key,
                     const Figures& figures) {
  if (figures.empty()) return;
  const auto opd = key.opd ? key.opd->value : std::int64_t{0};
  std::apply(
      [&](auto... sums) {
        transaction.execute(kAdd, to_sql(key.day), opd, key.category, key.kecamatan,
                            domain::to_word(key.channel), sums...);
      },
      figures.all());
}

const mysql::Query kByMonth{"stat.by_month", R"sql(
    SELECT month, channel, received, answered_clock, answered_service, missed_clock,
           missed_service, answer_15m, answer_30m, answer_1h, answer_2h, answer_4h, answer_8h,
           answer_1d, answer_3d, answer_more, on_behalf, entered_late, entry_15m, entry_30m,
           entry_1h, entry_2h, entry_4h, entry_8h, entry_1d, entry_3d, entry_more, published,
           forwarded, resolved_in_time, resolved_late, accepted, accepted_reopened, lapsed,
           lapsed_reopened, reopened, rejected, redirected, withdrawn, abandoned, opened, closed,
           answer_late_begun, answer_late_ended, work_late_begun, work_late_ended, verdict_begun,
           verdict_ended, ratings, stars, shown_forwarded, shown_resolved_late, doubted,
           by_ask, by_forward, by_redirect, by_merge, by_reject, shown_returned,
           shown_given_up_late
      FROM v_figures_month WHERE month BETWEEN ? AND ? ORDER BY month, channel
)sql"};

std::vector<MonthFigures> Statistics::by_month(domain::Date first, domain::Date last) {
  std::vector<MonthFigures> all;
  for (const auto& row : connection_.rows(kByMonth, month_to_sql(first), month_to_sql(last))) {
    all.push_back({month_of(row.text("month")), word_of(row, "channel", domain::channel_from),
                   figures_from(row)});
  }
  return all;
}

const mysql::Query kSum{"stat.sum", R"sql(
    SELECT COALESCE(SUM(received), 0) AS received,
           COALESCE(SUM(answered_clock), 0) AS answered_clock,
           COALESCE(SUM(answered_service), 0) AS answered_service,
           COALESCE(SUM(missed_clock), 0) AS missed_clock,
           COALESCE(SUM(missed_service), 0) AS missed_service,
           COALESCE(SUM(answer_15m), 0) AS answer_15m, COALESCE(SUM(answer_30m), 0) AS answer_30m,
           COALESCE(SUM(answer_1h), 0) AS answer_1h, COALESCE(SUM(answer_2h), 0) AS answer_2h,
           COALESCE(SUM(answer_4h), 0) AS answer_4h, COALESCE(SUM(answer_8h), 0) AS answer_8h,
           COALESCE(SUM(answer_1d), 0) AS answer_1d, COALESCE(SUM(answer_3d), 0) AS answer_3d,
           COALESCE(SUM(answer_more), 0) AS answer_more, COALESCE(SUM(on_behalf), 0) AS on_behalf,
           COALESCE(SUM(entered_late), 0) AS entered_late,
           COALESCE(SUM(entry_15m), 0) AS entry_15m, COALESCE(SUM(entry_30m), 0) AS entry_30m,
           COALESCE(SUM(entry_1h), 0) AS entry_1h, COALESCE(SUM(entry_2h), 0) AS entry_2h,
           COALESCE(SUM(entry_4h), 0) AS entry_4h, COALESCE(SUM(entry_8h), 0) AS entry_8h,
           COALESCE(SUM(entry_1d), 0) AS entry_1d, COALESCE(SUM(entry_3d), 0) AS entry_3d,
           COALESCE(SUM(entry_more), 0) AS entry_more, COALESCE(SUM(published), 0) AS published,
           COALESCE(SUM(forwarded), 0) AS forwarded,
           COALESCE(SUM(resolved_in_time), 0) AS resolved_in_time,
           COALESCE(SUM(resolved_late), 0) AS resolved_late,
           COALESCE(SUM(accepted), 0) AS accepted,
           COALESCE(SUM(accepted_reopened), 0) AS accepted_reopened,
           COALESCE(SUM(lapsed), 0) AS lapsed,
           COALESCE(SUM(lapsed_reopened), 0) AS lapsed_reopened,
           COALESCE(SUM(reopened), 0) AS reopened, COALESCE(SUM(rejected), 0) AS rejected,
           COALESCE(SUM(redirected), 0) AS redirected, COALESCE(SUM(withdrawn), 0) AS withdrawn,
           COALESCE(SUM(abandoned), 0) AS abandoned, COALESCE(SUM(opened), 0) AS opened,
           COALESCE(SUM(closed), 0) AS closed,
           COALESCE(SUM(answer_late_begun), 0) AS answer_late_begun,
           COALESCE(SUM(answer_late_ended), 0) AS answer_late_ended,
           COALESCE(SUM(work_late_begun), 0) AS work_late_begun,
           COALESCE(SUM(work_late_ended), 0) AS work_late_ended,
           COALESCE(SUM(verdict_begun), 0) AS verdict_begun,
           COALESCE(SUM(verdict_ended), 0) AS verdict_ended, COALESCE(SUM(ratings), 0) AS ratings,
           COALESCE(SUM(stars), 0) AS stars, COALESCE(SUM(shown_forwarded), 0) AS shown_forwarded,
           COALESCE(SUM(shown_resolved_late), 0) AS shown_resolved_late,
           COALESCE(SUM(doubted), 0) AS doubted, COALESCE(SUM(by_ask), 0) AS by_ask,
           COALESCE(SUM(by_forward), 0) AS by_forward,
           COALESCE(SUM(by_redirect), 0) AS by_redirect,
           COALESCE(SUM(by_merge), 0) AS by_merge, COALESCE(SUM(by_reject), 0) AS by_reject,
           COALESCE(SUM(shown_returned), 0) AS shown_returned,
           COALESCE(SUM(shown_given_up_late), 0) AS shown_given_up_late
      FROM v_figures_day WHERE day BETWEEN ? AND ?
)sql"};

Figures Statistics::sum(domain::Date first, domain::Date last) {
  return figures_from(*connection_.row(kSum, to_sql(first), to_sql(last)));
}

const mysql::Query kByOpd{"stat.by_opd", R"sql(
    SELECT opd_id, SUM(shown_forwarded) AS forwarded, SUM(shown_returned) AS returned,
           SUM(shown_resolved_late) + SUM(shown_given_up_late) AS late
      FROM v_figures_opd WHERE month BETWEEN ? AND ?
     GROUP BY opd_id ORDER BY forwarded DESC, opd_id
)sql"};

std::vector<OpdFigures> Statistics::by_opd(domain::Date first, domain::Date last) {
  std::vector<OpdFigures> all;
  for (const auto& row : connection_.rows(kByOpd, month_to_sql(first), month_to_sql(last)))
    all.push_back({row.id<domain::OpdId>("opd_id"), row.integer("forwarded"),
                   row.integer("returned"), row.integer("late")});
  return all;
}

const mysql::Query kStanding{"stat.standing", R"sql(
    SELECT COALESCE(SUM(opened) - SUM(closed), 0) AS open,
           COALESCE(SUM(answer_late_begun) - SUM(answer_late_ended), 0) AS late_for_answer,
           COALESCE(SUM(work_late_begun) - SUM(work_late_ended), 0) AS late_for_work,
           COALESCE(SUM(verdict_begun) - SUM(verdict_ended), 0) AS awaiting_verdict
      FROM v_figures_day
)sql"};

StandingFigures Statistics::standing() {
  const auto row = *connection_.row(kStanding);
  return {row.integer("open"), row.integer("late_for_answer"), row.integer("late_for_work"),
          row.integer("awaiting_verdict")};
}

}  // namespace store
