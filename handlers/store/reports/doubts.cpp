// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/doubts.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

std::vector<Doubt> doubts_from(const std::vector<mysql::Row>& rows) {
  std::vector<Doubt> all;
  all.reserve(rows.size());
  for (const auto& row : rows)
    all.push_back(
        {row.id<domain::EventId>("event_id"), text_or_empty(row, "words"), row.instant("at")});
  return all;
}

}  // namespace

const mysql::Query kAdd{"doubt.add", R"sql(
    INSERT INTO answer_doubt (event_id, reporter_id, complaint_id, words, at)
    SELECT e.id, r.id, e.complaint_id, ?, ?
      FROM complaint_event e JOIN reporter r ON r.complaint_id = e.complaint_id
     WHERE e.complaint_id = ? AND e.id = ? AND (r.account_id = ? OR r.id = ?)
     LIMIT 1
)sql"};

bool Doubts::add(mysql::Transaction& transaction, domain::ComplaintId complaint, const Doubt& doubt,
                 const By& by) try {
  return transaction.execute(kAdd, or_null(doubt.words), doubt.at, complaint, doubt.event, by.id,
                             by.reporter) == 1;
} catch (const mysql::Error& error) {
  if (!error.is_duplicate("PRIMARY")) throw;
  return false;
}

const mysql::Query kList{"doubt.list", R"sql(
    SELECT event_id, words, at FROM answer_doubt WHERE complaint_id = ? ORDER BY at, event_id
)sql"};

std::vector<Doubt> Doubts::list(domain::ComplaintId complaint) {
  return doubts_from(connection_.rows(kList, complaint));
}

const mysql::Query kListBy{"doubt.list_by", R"sql(
    SELECT d.event_id, d.words, d.at
      FROM answer_doubt d JOIN reporter r ON r.id = d.reporter_id
     WHERE d.complaint_id = ? AND (r.account_id = ? OR r.id = ?)
     ORDER BY d.at, d.event_id
)sql"};

std::vector<Doubt> Doubts::list(domain::ComplaintId complaint, const By& by) {
  return doubts_from(connection_.rows(kListBy, complaint, by.id, by.reporter));
}

}  // namespace store
