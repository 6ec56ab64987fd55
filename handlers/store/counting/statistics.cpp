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
                                                              "doubted"};

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
      shown_resolved_late, doubted)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
      doubted = doubted + VALUES(doubted)
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
    SELECT DATE_FORMAT(day, '%Y-%m') AS month, channel,
           SUM(received) AS received, SUM(answered_clock) AS answered_clock,
           SUM(answered_service) AS answered_service, SUM(missed_clock) AS missed_clock,
           SUM(missed_service) AS missed_service, SUM(answer_15m) AS answer_15m,
           SUM(answer_30m) AS answer_30m, SUM(answer_1h) AS answer_1h,
           SUM(answer_2h) AS answer_2h, SUM(answer_4h) AS answer_4h, SUM(answer_8h) AS answer_8h,
           SUM(answer_1d) AS answer_1d, SUM(answer_3d) AS answer_3d,
           SUM(answer_more) AS answer_more, SUM(on_behalf) AS on_behalf,
           SUM(entered_late) AS entered_late, SUM(entry_15m) AS entry_15m,
           SUM(entry_30m) AS entry_30m, SUM(entry_1h) AS entry_1h, SUM(entry_2h) AS entry_2h,
           SUM(entry_4h) AS entry_4h, SUM(entry_8h) AS entry_8h, SUM(entry_1d) AS entry_1d,
           SUM(entry_3d) AS entry_3d, SUM(entry_more) AS entry_more, SUM(published) AS published,
           SUM(forwarded) AS forwarded, SUM(resolved_in_time) AS resolved_in_time,
           SUM(resolved_late) AS resolved_late, SUM(accepted) AS accepted,
           SUM(accepted_reopened) AS accepted_reopened, SUM(lapsed) AS lapsed,
           SUM(lapsed_reopened) AS lapsed_reopened, SUM(reopened) AS reopened,
           SUM(rejected) AS rejected, SUM(redirected) AS redirected, SUM(withdrawn) AS withdrawn,
           SUM(abandoned) AS abandoned, SUM(opened) AS opened, SUM(closed) AS closed,
           SUM(answer_late_begun) AS answer_late_begun,
           SUM(answer_late_ended) AS answer_late_ended, SUM(work_late_begun) AS work_late_begun,
           SUM(work_late_ended) AS work_late_ended, SUM(verdict_begun) AS verdict_begun,
           SUM(verdict_ended) AS verdict_ended, SUM(ratings) AS ratings, SUM(stars) AS stars,
           SUM(shown_forwarded) AS shown_forwarded,
           SUM(shown_resolved_late) AS shown_resolved_late, SUM(doubted) AS doubted
      FROM v_stat_day WHERE day BETWEEN ? AND ?
     GROUP BY month, channel ORDER BY month, channel
)sql"};

std::vector<MonthFigures> Statistics::by_month(domain::Date first, domain::Date last) {
  std::vector<MonthFigures> all;
  for (const auto& row : connection_.rows(kByMonth, to_sql(first), to_sql(last))) {
    MonthFigures month{
        month_of(row.text("month")), word_of(row, "channel", domain::channel_from), {}};
    for (std::size_t i = 0; i < kFigureCount; ++i)
      month.figures[static_cast<Figure>(i)] = row.integer(kColumns.at(i));
    all.push_back(month);
  }
  return all;
}

Figures Statistics::sum(domain::Date first, domain::Date last) {
  Figures sum;
  for (const auto& month : by_month(first, last)) sum += month.figures;
  return sum;
}

const mysql::Query kByOpd{"stat.by_opd", R"sql(
    SELECT opd_id, SUM(shown_forwarded) AS forwarded, SUM(shown_resolved_late) AS resolved_late
      FROM v_stat_day WHERE day BETWEEN ? AND ? AND opd_id <> 0
     GROUP BY opd_id ORDER BY forwarded DESC, opd_id
)sql"};

std::vector<OpdFigures> Statistics::by_opd(domain::Date first, domain::Date last) {
  std::vector<OpdFigures> all;
  for (const auto& row : connection_.rows(kByOpd, to_sql(first), to_sql(last)))
    all.push_back(
        {row.id<domain::OpdId>("opd_id"), row.integer("forwarded"), row.integer("resolved_late")});
  return all;
}

const mysql::Query kStanding{"stat.standing", R"sql(
    SELECT COALESCE(SUM(opened) - SUM(closed), 0) AS open,
           COALESCE(SUM(answer_late_begun) - SUM(answer_late_ended), 0) AS late_for_answer,
           COALESCE(SUM(work_late_begun) - SUM(work_late_ended), 0) AS late_for_work,
           COALESCE(SUM(verdict_begun) - SUM(verdict_ended), 0) AS awaiting_verdict
      FROM v_stat_day
)sql"};

StandingFigures Statistics::standing() {
  const auto row = *connection_.row(kStanding);
  return {row.integer("open"), row.integer("late_for_answer"), row.integer("late_for_work"),
          row.integer("awaiting_verdict")};
}

}  // namespace store
