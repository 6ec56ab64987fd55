// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/sanctions.hpp"

#include "handlers/store/people/audit.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

domain::Sanction rules_of(const mysql::Row& row) {
  return {.step = word_of(row, "step", domain::sanction_step_from),
          .imposed_at = row.instant("imposed_at"),
          .ends_at = row.instant("ends_at"),
          .lifted = !row.is_null("lifted_at")};
}

SanctionRecord record_from(const mysql::Row& row) {
  return {.id = row.id<domain::SanctionId>("id"),
          .account = row.id<domain::AccountId>("account_id"),
          .complaint = row.id<domain::ComplaintId>("complaint_id"),
          .code = code_of(row, "code"),
          .step = word_of(row, "step", domain::sanction_step_from),
          .abuse = word_of(row, "reason", domain::abuse_from),
          .words = text_or_empty(row, "words"),
          .imposed_at = row.instant("imposed_at"),
          .ends_at = row.instant("ends_at"),
          .appeal = text_or_empty(row, "appeal"),
          .appealed_at = row.optional<domain::Instant>("appealed_at"),
          .decision = text_or_empty(row, "decision"),
          .decided_at = row.optional<domain::Instant>("decided_at"),
          .lifted_at = row.optional<domain::Instant>("lifted_at")};
}

std::optional<SanctionRecord> record_of(const std::optional<mysql::Row>& row) {
  return row ? std::optional(record_from(*row)) : std::nullopt;
}

std::string subject_of(domain::AccountId account) {
  return "account " + std::to_string(account.value);
}

}  // namespace

const mysql::Query kPast{"sanction.past", R"sql(
    SELECT step, imposed_at, ends_at, lifted_at FROM sanction WHERE account_id = ?
)sql"};

std::vector<domain::Sanction> Sanctions::past(domain::AccountId account) {
  std::vector<domain::Sanction> past;
  for (const auto& row : connection_.rows(kPast, account)) past.push_back(rules_of(row));
  return past;
}

const mysql::Query kOfReport{"sanction.of_report", R"sql(
    SELECT s.id, s.account_id, s.complaint_id, c.code, s.step, s.reason, s.words, s.imposed_at, s.ends_at, s.appeal,
           s.appealed_at, s.decision, s.decided_at, s.lifted_at
      FROM sanction s JOIN complaint c ON c.id = s.complaint_id
     WHERE s.complaint_id = ? AND s.lifted_at IS NULL
     ORDER BY s.id DESC LIMIT 1
)sql"};

std::optional<SanctionRecord> Sanctions::of_report(domain::ComplaintId complaint) {
  return record_of(connection_.row(kOfReport, complaint));
}

const mysql::Query kLockAccount{"sanction.lock_account", R"sql(
    SELECT id FROM account WHERE id = ? FOR UPDATE
)sql"};

const mysql::Query kSetStanding{"sanction.set_standing", R"sql(
    UPDATE account SET standing = ?, standing_until = ? WHERE id = ?
)sql"};

/// The account's row is locked by the caller.
void Sanctions::set_standing(mysql::Transaction& transaction, domain::AccountId account,
                             domain::Instant now) {
  const auto holds = domain::standing_of(past(account), now);
  transaction.execute(kSetStanding, domain::to_word(holds.standing), holds.until, account);
}

const mysql::Query kImpose{"sanction.insert", R"sql(
    INSERT INTO sanction (account_id, complaint_id, step, reason, words, imposed_by, imposed_at, ends_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

domain::Result<SanctionRecord, domain::Refusal> Sanctions::impose(
    mysql::Transaction& transaction, const NewSanction& fresh, domain::StaffId by,
    domain::Instant now, const domain::SanctionTimes& times) {
  using domain::Refusal;
  (void)transaction.row(kLockAccount, fresh.account);
  if (of_report(fresh.complaint)) return tl::unexpected(Refusal::already_done);
  const auto next = domain::next_step(past(fresh.account), fresh.last_word, now, times);
  if (!next) return tl::unexpected(next.error());
  if (*next != fresh.step) return tl::unexpected(Refusal::already_changed);

  const auto ends = domain::ends_at(fresh.step, now, times);
  transaction.execute(kImpose, fresh.account, fresh.complaint, domain::to_word(fresh.step),
                      domain::to_word(fresh.abuse), fresh.words, by, now, ends);
  set_standing(transaction, fresh.account, now);
  const auto act = "sanction_" + std::string(domain::to_word(fresh.step));
  audit(transaction,
        {.act = act,
         .by = by,
         .complaint = fresh.complaint,
         .subject = subject_of(fresh.account),
         .reason = fresh.words},
        now);
  return *of_report(fresh.complaint);
}

const mysql::Query kLift{"sanction.lift", R"sql(
    UPDATE sanction SET lifted_at = ?, decided_at = ?, decided_by = ?, decision = ?
     WHERE id = ? AND lifted_at IS NULL
)sql"};

domain::Result<void, domain::Refusal> Sanctions::lift(mysql::Transaction& transaction,
                                                      const SanctionRecord& sanction,
                                                      domain::StaffId by, std::string_view words,
                                                      domain::Instant now) {
  (void)transaction.row(kLockAccount, sanction.account);
  if (transaction.execute(kLift, now, now, by, words, sanction.id) != 1)
    return tl::unexpected(domain::Refusal::already_done);
  set_standing(transaction, sanction.account, now);
  audit(transaction,
        {.act = "sanction_lifted",
         .by = by,
         .complaint = sanction.complaint,
         .subject = subject_of(sanction.account),
         .reason = std::string(words)},
        now);
  return {};
}

const mysql::Query kUphold{"sanction.uphold", R"sql(
    UPDATE sanction SET decided_at = ?, decided_by = ?, decision = ?
     WHERE id = ? AND decided_at IS NULL AND appealed_at IS NOT NULL
)sql"};

domain::Result<void, domain::Refusal> Sanctions::uphold(mysql::Transaction& transaction,
                                                        const SanctionRecord& sanction,
                                                        domain::StaffId by, std::string_view words,
                                                        domain::Instant now) {
  if (transaction.execute(kUphold, now, by, words, sanction.id) != 1)
    return tl::unexpected(domain::Refusal::already_done);
  audit(transaction,
        {.act = "appeal_refused",
         .by = by,
         .complaint = sanction.complaint,
         .subject = subject_of(sanction.account),
         .reason = std::string(words)},
        now);
  return {};
}

const mysql::Query kAppeals{"sanction.appeals", R"sql(
    SELECT s.id, c.code, s.step, s.reason, s.appealed_at, s.imposed_by
      FROM sanction s JOIN complaint c ON c.id = s.complaint_id
     WHERE s.decided_at IS NULL AND s.appealed_at IS NOT NULL
     ORDER BY s.appealed_at, s.id LIMIT 100
)sql"};

std::vector<AppealLine> Sanctions::appeals() {
  std::vector<AppealLine> lines;
  for (const auto& row : connection_.rows(kAppeals))
    lines.push_back({.id = row.id<domain::SanctionId>("id"),
                     .code = code_of(row, "code"),
                     .step = word_of(row, "step", domain::sanction_step_from),
                     .abuse = word_of(row, "reason", domain::abuse_from),
                     .appealed_at = row.instant("appealed_at"),
                     .imposed_by = row.id<domain::StaffId>("imposed_by")});
  return lines;
}

const mysql::Query kFindAppeal{"sanction.find_appeal", R"sql(
    SELECT s.id, s.account_id, s.complaint_id, c.code, s.step, s.reason, s.words, s.imposed_at, s.ends_at, s.appeal,
           s.appealed_at, s.decision, s.decided_at, s.lifted_at, s.imposed_by
      FROM sanction s JOIN complaint c ON c.id = s.complaint_id
     WHERE s.id = ? AND s.appealed_at IS NOT NULL
)sql"};

std::optional<Sanctions::Appealed> Sanctions::find_appeal(domain::SanctionId id) {
  const auto row = connection_.row(kFindAppeal, id);
  if (!row) return std::nullopt;
  return Appealed{record_from(*row), row->id<domain::StaffId>("imposed_by")};
}

const mysql::Query kHolding{"sanction.holding", R"sql(
    SELECT s.id, s.account_id, s.complaint_id, c.code, s.step, s.reason, s.words, s.imposed_at, s.ends_at, s.appeal,
           s.appealed_at, s.decision, s.decided_at, s.lifted_at
      FROM sanction s JOIN complaint c ON c.id = s.complaint_id
     WHERE s.account_id = ? AND s.lifted_at IS NULL AND s.ends_at > ?
     ORDER BY s.imposed_at DESC, s.id DESC LIMIT 1
)sql"};

std::optional<SanctionRecord> Sanctions::holding(domain::AccountId account, domain::Instant now) {
  return record_of(connection_.row(kHolding, account, now));
}

const mysql::Query kFind{"sanction.find", R"sql(
    SELECT s.id, s.account_id, s.complaint_id, c.code, s.step, s.reason, s.words, s.imposed_at, s.ends_at, s.appeal,
           s.appealed_at, s.decision, s.decided_at, s.lifted_at
      FROM sanction s JOIN complaint c ON c.id = s.complaint_id
     WHERE s.account_id = ? AND s.complaint_id = ?
     ORDER BY s.id DESC LIMIT 1
)sql"};

std::optional<SanctionRecord> Sanctions::find(domain::AccountId account,
                                              domain::ComplaintId complaint) {
  return record_of(connection_.row(kFind, account, complaint));
}

const mysql::Query kAppeal{"sanction.appeal", R"sql(
    UPDATE sanction SET appeal = ?, appealed_at = ?
     WHERE id = ? AND account_id = ? AND appealed_at IS NULL AND decided_at IS NULL AND lifted_at IS NULL
)sql"};

bool Sanctions::appeal(mysql::Transaction& transaction, const SanctionRecord& sanction,
                       std::string_view words, domain::Instant now) {
  return transaction.execute(kAppeal, words, now, sanction.id, sanction.account) == 1;
}

}  // namespace store
