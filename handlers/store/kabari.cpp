#include "handlers/store/kabari.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

/// The button pressed twice is one try.
constexpr std::chrono::minutes kBetweenTries{1};

ToTell to_tell_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::KabariId>("id"),
      .complaint = row.id<domain::ComplaintId>("complaint_id"),
      .code = row.text("code"),
      .reporter = row.id<domain::ReporterId>("reporter_id"),
      .name = text_or_empty(row, "name"),
      .identity_hidden = row.flag("identity_hidden"),
      .phone = text_or_empty(row, "phone"),
      .address = text_or_empty(row, "address"),
      .template_key = row.text("template"),
      .values = values_from_json(row.text("details")),
      .tries = static_cast<int>(row.integer("tries")),
      .created_at = row.instant("created_at"),
  };
}

}  // namespace

const mysql::Query kAdd{"kabari.add", R"sql(
    INSERT INTO kabari (complaint_id, reporter_id, event_id, template, details, created_at)
    VALUES (?, ?, ?, ?, ?, ?)
)sql"};

void Kabari::add(mysql::Transaction& transaction, const domain::Notice& notice,
                 domain::ComplaintId complaint, domain::EventId event, domain::Instant now) {
  transaction.execute(kAdd, complaint, notice.to.reporter, event, notice.template_key,
                      to_json(notice.values), now);
}

const mysql::Query kListOpen{"kabari.list_open", R"sql(
    SELECT k.id, k.complaint_id, c.code, k.reporter_id, r.name,
           r.identity_hidden OR own.identity_hidden AS identity_hidden, r.phone,
           r.address, k.template, k.details, k.tries, k.created_at
      FROM kabari k
      JOIN complaint c ON c.id = k.complaint_id
      JOIN v_reporter r ON r.id = k.reporter_id
      JOIN complaint own ON own.id = r.complaint_id
     WHERE k.state = 'open' AND c.unseen_by_triage = 0
     ORDER BY k.created_at, k.id LIMIT ?
)sql"};

std::vector<ToTell> Kabari::list_open(int most) {
  std::vector<ToTell> all;
  for (const auto& row : connection_.rows(kListOpen, most)) all.push_back(to_tell_from(row));
  return all;
}

const mysql::Query kFindOpen{"kabari.find_open", R"sql(
    SELECT k.id, k.complaint_id, c.code, k.reporter_id, r.name,
           r.identity_hidden OR own.identity_hidden AS identity_hidden, r.phone,
           r.address, k.template, k.details, k.tries, k.created_at
      FROM kabari k
      JOIN complaint c ON c.id = k.complaint_id
      JOIN v_reporter r ON r.id = k.reporter_id
      JOIN complaint own ON own.id = r.complaint_id
     WHERE k.id = ? AND k.state = 'open' AND c.unseen_by_triage = 0
)sql"};

std::optional<ToTell> Kabari::find_open(domain::KabariId id) {
  const auto row = connection_.row(kFindOpen, id);
  if (!row) return std::nullopt;
  return to_tell_from(*row);
}

const mysql::Query kOldest{"kabari.oldest", R"sql(
    SELECT created_at FROM kabari WHERE state = 'open' ORDER BY created_at, id LIMIT 1
)sql"};

std::optional<domain::Instant> Kabari::oldest_open() {
  const auto row = connection_.row(kOldest);
  if (!row) return std::nullopt;
  return row->instant("created_at");
}

const mysql::Query kTold{"kabari.told", R"sql(
    UPDATE kabari SET state = 'told', told_by = ?, done_at = ?, last_try_at = ?, tries = tries + 1,
                      details = '{}'
     WHERE id = ? AND state = 'open'
)sql"};

bool Kabari::mark_told(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                       domain::Instant now) {
  return transaction.execute(kTold, by, now, now, id) == 1;
}

// MariaDB assigns from left to right: state is decided on the tries before this one.
const mysql::Query kTry{"kabari.try", R"sql(
    UPDATE kabari SET state = IF(tries + 1 >= ?, 'unreachable', 'open'),
                      done_at = IF(tries + 1 >= ?, ?, NULL), tries = tries + 1, last_try_at = ?,
                      told_by = ?, details = IF(state = 'unreachable', '{}', details)
     WHERE id = ? AND state = 'open' AND (last_try_at IS NULL OR last_try_at <= ?)
)sql"};

bool Kabari::mark_try(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                      int most, domain::Instant now) {
  return transaction.execute(kTry, most, most, now, now, by, id, now - kBetweenTries) == 1;
}

}  // namespace store
