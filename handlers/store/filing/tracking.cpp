// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/filing/tracking.hpp"

#include "handlers/store/statement.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

// The code of a public report is known to all: with an e-mail as proof anybody could try whose an
// anonymous one is. There the PIN counts, or the account.
constexpr Fixed kTracked = R"sql(
    SELECT c.id AS complaint_id, r.id AS reporter_id, r.account_id, v.name,
           IF(c.identity_hidden = 1, NULL, v.email) AS email, r.pin_hash
      FROM complaint c
      JOIN reporter r ON r.complaint_id = c.id
      JOIN v_told_reporter v ON v.id = r.id
     WHERE c.code = ? )sql";

Tracked tracked_from(const mysql::Row& row) {
  return {.complaint = row.id<domain::ComplaintId>("complaint_id"),
          .reporter = row.id<domain::ReporterId>("reporter_id"),
          .account = row.optional<domain::AccountId>("account_id"),
          .name = text_or_empty(row, "name"),
          .email = text_or_empty(row, "email"),
          .pin_hash = text_or_empty(row, "pin_hash")};
}

}  // namespace

std::vector<Tracked> Tracking::list(const domain::ComplaintCode& code) {
  const auto tracked = Statement(kTracked).bind(code.stored()).say("ORDER BY r.id");
  std::vector<Tracked> all;
  for (const auto& row : tracked.rows(connection_, "tracking.list"))
    all.push_back(tracked_from(row));
  return all;
}

std::optional<Tracked> Tracking::find(const domain::ComplaintCode& code,
                                      domain::ReporterId reporter) {
  const auto tracked = Statement(kTracked).say("AND r.id = ?").bind(code.stored(), reporter);
  const auto row = tracked.row(connection_, "tracking.find");
  if (!row) return std::nullopt;
  return tracked_from(*row);
}

const mysql::Query kIsOf{"tracking.is_of", R"sql(
    SELECT r.id FROM reporter r JOIN complaint c ON c.id = r.complaint_id
     WHERE c.code = ? AND r.account_id = ?
)sql"};

bool Tracking::is_of(const domain::ComplaintCode& code, domain::AccountId account) {
  return connection_.row(kIsOf, code.stored(), account).has_value();
}

const mysql::Query kCode{"tracking.code", R"sql(
    SELECT c.code FROM reporter r JOIN complaint c ON c.id = r.complaint_id WHERE r.id = ?
)sql"};

std::optional<domain::ComplaintCode> Tracking::code_of(domain::ReporterId reporter) {
  const auto row = connection_.row(kCode, reporter);
  return row ? std::optional(store::code_of(*row, "code")) : std::nullopt;
}

const mysql::Query kLink{"tracking.link", R"sql(
    UPDATE reporter SET account_id = ? WHERE id = ? AND account_id IS NULL
)sql"};

domain::Result<void, domain::Refusal> Tracking::link(mysql::Transaction& transaction,
                                                     domain::ReporterId reporter,
                                                     domain::AccountId account) try {
  if (transaction.execute(kLink, account, reporter) == 1) return {};
  return tl::unexpected(domain::Refusal::already_changed);
} catch (const mysql::Error& error) {
  if (!error.is_duplicate("uq_reporter_account")) throw;
  return tl::unexpected(domain::Refusal::already_done);
}

}  // namespace store
