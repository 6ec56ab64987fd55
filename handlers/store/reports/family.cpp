// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/family.hpp"

#include "handlers/store/reports/reporter_names.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

/// As whoever reads a report reads this one, by its own privacy.
domain::Knowledge known_of(const mysql::Row& row, const domain::Knowledge& known,
                           const domain::Officer& officer) {
  return {domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")}),
          known.reader(), row.flag("is_public"), officer.opd, names_in(row)};
}

Sibling sibling_from(const mysql::Row& row, const domain::Knowledge& known) {
  return {
      .id = row.id<domain::ComplaintId>("id"),
      .code = code_of(row, "code"),
      .title = known.words(text_or_empty(row, "title"), text_or_empty(row, "public_title")),
      .story = known.words(text_or_empty(row, "story"), text_or_empty(row, "public_text")),
      .state = word_of(row, "state", domain::report_state_from),
      .kecamatan_name = text_or_empty(row, "kecamatan_name"),
      .received_at = row.instant("received_at"),
  };
}

}  // namespace

constexpr Fixed kMerged = R"sql(
    WITH RECURSIVE family (id) AS (
      SELECT ? UNION SELECT c.id FROM complaint c JOIN family f ON c.merged_into_id = f.id)
    SELECT c.id, c.code, t.title, t.story, c.public_title, c.public_text, c.hidden_from_public,
           c.identity_hidden, c.is_public, c.state, k.name AS kecamatan_name, c.received_at,
)sql";

constexpr Fixed kMergedFrom = R"sql(
      FROM family f
      JOIN complaint c ON c.id = f.id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
     WHERE c.id <> ? AND )sql";

std::vector<Sibling> Family::merged(const Complaint& target, const domain::Officer& officer) {
  const auto asked = Statement(kMerged)
                         .say(kNamesOfLine)
                         .say(kMergedFrom)
                         .bind(target.id, target.id)
                         .say(not_accused(officer))
                         .say(" ORDER BY c.received_at, c.id");
  std::vector<Sibling> all;
  for (const auto& row : asked.rows(connection_, "family.merged"))
    all.push_back(sibling_from(row, known_of(row, target.known, officer)));
  return all;
}

const mysql::Query kRoot{"family.root", R"sql(
    WITH RECURSIVE way (id, next) AS (
      SELECT id, merged_into_id FROM complaint WHERE id = ?
      UNION SELECT c.id, c.merged_into_id FROM complaint c JOIN way w ON c.id = w.next)
    SELECT id FROM way WHERE next IS NULL
)sql"};

std::optional<domain::ComplaintId> Family::root(domain::ComplaintId merged) {
  const auto row = connection_.row(kRoot, merged);
  if (!row || row->id<domain::ComplaintId>("id") == merged) return std::nullopt;
  return row->id<domain::ComplaintId>("id");
}

namespace {

const mysql::Query kCount{"family.count", R"sql(
    WITH RECURSIVE family (id) AS (
      SELECT ? UNION SELECT c.id FROM complaint c JOIN family f ON c.merged_into_id = f.id)
    SELECT COUNT(DISTINCT f.id) - 1 AS merged,
           COUNT(DISTINCT COALESCE(CONCAT('a', r.account_id), CONCAT('r', r.id))) AS people
      FROM family f JOIN reporter r ON r.complaint_id = f.id
)sql"};

const mysql::Query kKeepCount{"family.keep_count", R"sql(
    UPDATE complaint SET merged_reports = ?, reporters = ? WHERE id = ?
)sql"};

const mysql::Query kNext{"family.next", R"sql(
    SELECT merged_into_id FROM complaint WHERE id = ?
)sql"};

}  // namespace

void count_family(mysql::Transaction& transaction, domain::ComplaintId target) {
  for (auto at = std::optional(target); at;) {
    const auto count = transaction.row(kCount, *at);
    transaction.execute(kKeepCount, count->integer("merged"), count->integer("people"), *at);
    at = transaction.row(kNext, *at)->optional<domain::ComplaintId>("merged_into_id");
  }
}

}  // namespace store
