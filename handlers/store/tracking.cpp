#include "handlers/store/tracking.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

// The code of a public report is known to all: with an e-mail as proof anybody could try whose an
// anonymous one is. There the PIN counts, or the account.
const mysql::Query kList{"tracking.list", R"sql(
    SELECT c.id AS complaint_id, r.id AS reporter_id, v.name,
           IF(c.identity_hidden = 1, NULL, v.email) AS email, r.pin_hash
      FROM complaint c
      JOIN reporter r ON r.complaint_id = c.id
      JOIN v_reporter v ON v.id = r.id
     WHERE c.code = ? ORDER BY r.id
)sql"};

}  // namespace

std::vector<Tracked> Tracking::list(const domain::ComplaintCode& code) {
  std::vector<Tracked> all;
  for (const auto& row : connection_.rows(kList, code.stored()))
    all.push_back({.complaint = row.id<domain::ComplaintId>("complaint_id"),
                   .reporter = row.id<domain::ReporterId>("reporter_id"),
                   .name = text_or_empty(row, "name"),
                   .email = text_or_empty(row, "email"),
                   .pin_hash = text_or_empty(row, "pin_hash")});
  return all;
}

}  // namespace store
