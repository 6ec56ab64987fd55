#include "handlers/store/statistics.hpp"

#include <array>

#include "handlers/store/values.hpp"

namespace store {
namespace {

Figures figures_from(const mysql::Row& row) {
  return {
      .received = row.integer("received"),
      .answered_in_time = row.integer("answered_in_time"),
      .answered_late = row.integer("answered_late"),
      .published = row.integer("published"),
      .forwarded = row.integer("forwarded"),
      .resolved_in_time = row.integer("resolved_in_time"),
      .resolved_late = row.integer("resolved_late"),
      .accepted = row.integer("accepted"),
      .lapsed = row.integer("lapsed"),
      .reopened = row.integer("reopened"),
      .rejected = row.integer("rejected"),
      .redirected = row.integer("redirected"),
      .withdrawn = row.integer("withdrawn"),
      .abandoned = row.integer("abandoned"),
  };
}

}  // namespace

const mysql::Query kAdd{"stat.add", R"sql(
    INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, received,
                          answered_in_time, answered_late, published, forwarded, resolved_in_time,
                          resolved_late, accepted, lapsed, reopened, rejected, redirected, withdrawn,
                          abandoned)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON DUPLICATE KEY UPDATE
      received = received + VALUES(received),
      answered_in_time = answered_in_time + VALUES(answered_in_time),
      answered_late = answered_late + VALUES(answered_late),
      published = published + VALUES(published),
      forwarded = forwarded + VALUES(forwarded),
      resolved_in_time = resolved_in_time + VALUES(resolved_in_time),
      resolved_late = resolved_late + VALUES(resolved_late),
      accepted = accepted + VALUES(accepted),
      lapsed = lapsed + VALUES(lapsed),
      reopened = reopened + VALUES(reopened),
      rejected = rejected + VALUES(rejected),
      redirected = redirected + VALUES(redirected),
      withdrawn = withdrawn + VALUES(withdrawn),
      abandoned = abandoned + VALUES(abandoned)
)sql"};

void Statistics::add(mysql::Transaction& transaction, const FigureKey& key, Figure figure) {
  std::array<int, 14> ones{};
  ones.at(static_cast<std::size_t>(figure)) = 1;
  const auto opd = key.opd ? key.opd->value : std::int64_t{0};
  std::apply(
      [&](auto... one) {
        transaction.execute(kAdd, to_sql(key.day), opd, key.category, key.kecamatan,
                            domain::to_word(key.channel), one...);
      },
      ones);
}

const mysql::Query kSum{"stat.sum", R"sql(
    SELECT COALESCE(SUM(received), 0) AS received,
           COALESCE(SUM(answered_in_time), 0) AS answered_in_time,
           COALESCE(SUM(answered_late), 0) AS answered_late,
           COALESCE(SUM(published), 0) AS published, COALESCE(SUM(forwarded), 0) AS forwarded,
           COALESCE(SUM(resolved_in_time), 0) AS resolved_in_time,
           COALESCE(SUM(resolved_late), 0) AS resolved_late,
           COALESCE(SUM(accepted), 0) AS accepted, COALESCE(SUM(lapsed), 0) AS lapsed,
           COALESCE(SUM(reopened), 0) AS reopened, COALESCE(SUM(rejected), 0) AS rejected,
           COALESCE(SUM(redirected), 0) AS redirected, COALESCE(SUM(withdrawn), 0) AS withdrawn,
           COALESCE(SUM(abandoned), 0) AS abandoned
      FROM v_stat_day WHERE day BETWEEN ? AND ?
)sql"};

Figures Statistics::sum(domain::Date first, domain::Date last) {
  return figures_from(*connection_.row(kSum, to_sql(first), to_sql(last)));
}

const mysql::Query kSumByOpd{"stat.sum_by_opd", R"sql(
    SELECT opd_id, SUM(received) AS received, SUM(answered_in_time) AS answered_in_time,
           SUM(answered_late) AS answered_late, SUM(published) AS published,
           SUM(forwarded) AS forwarded, SUM(resolved_in_time) AS resolved_in_time,
           SUM(resolved_late) AS resolved_late, SUM(accepted) AS accepted, SUM(lapsed) AS lapsed,
           SUM(reopened) AS reopened, SUM(rejected) AS rejected, SUM(redirected) AS redirected,
           SUM(withdrawn) AS withdrawn, SUM(abandoned) AS abandoned
      FROM v_stat_day WHERE day BETWEEN ? AND ? AND opd_id <> 0
     GROUP BY opd_id ORDER BY SUM(forwarded) DESC, opd_id
)sql"};

std::vector<OpdFigures> Statistics::sum_by_opd(domain::Date first, domain::Date last) {
  std::vector<OpdFigures> all;
  for (const auto& row : connection_.rows(kSumByOpd, to_sql(first), to_sql(last)))
    all.push_back({row.id<domain::OpdId>("opd_id"), figures_from(row)});
  return all;
}

}  // namespace store
