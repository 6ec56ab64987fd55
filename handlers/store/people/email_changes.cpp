// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/email_changes.hpp"

namespace store {
namespace {

mysql::Blob blob(std::string_view bytes) {
  return {std::string(bytes)};
}

std::optional<EmailChange> change_from(const std::optional<mysql::Row>& row) {
  if (!row) return std::nullopt;
  return EmailChange{.id = row->id<domain::EmailChangeId>("id"),
                     .account = row->id<domain::AccountId>("account_id"),
                     .old_email = row->text("old_email"),
                     .old_email_key = row->text("old_email_key"),
                     .new_email = row->text("new_email"),
                     .new_email_key = row->text("new_email_key"),
                     .confirm_until = row->instant("confirm_until"),
                     .stop_until = row->instant("stop_until"),
                     .confirmed_at = row->optional<domain::Instant>("confirmed_at")};
}

}  // namespace

const mysql::Query kCloseWaiting{"email_change.close_waiting", R"sql(
    UPDATE email_change SET confirm_until = ? WHERE account_id = ? AND confirmed_at IS NULL AND confirm_until > ?
)sql"};

const mysql::Query kAdd{"email_change.add", R"sql(
    INSERT INTO email_change (account_id, old_email, old_email_key, new_email, new_email_key, confirm_hash, stop_hash,
                              created_at, confirm_until, stop_until)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

void EmailChanges::add(mysql::Transaction& transaction, const NewEmailChange& change,
                       domain::Instant now) {
  transaction.execute(kCloseWaiting, now, change.account, now);
  transaction.execute(kAdd, change.account, change.old_email, change.old_email_key,
                      change.email.typed(), change.email.canonical(), blob(change.confirm_hash),
                      blob(change.stop_hash), now, now + kConfirmEmailTime, now + kStopEmailTime);
}

const mysql::Query kWaiting{"email_change.waiting", R"sql(
    SELECT id, account_id, old_email, old_email_key, new_email, new_email_key, confirm_until, stop_until, confirmed_at
      FROM email_change WHERE account_id = ? AND confirmed_at IS NULL AND confirm_until > ?
)sql"};

std::optional<EmailChange> EmailChanges::find_waiting(domain::AccountId account,
                                                      domain::Instant now) {
  return change_from(db_->row(kWaiting, account, now));
}

const mysql::Query kByConfirm{"email_change.by_confirm", R"sql(
    SELECT id, account_id, old_email, old_email_key, new_email, new_email_key, confirm_until, stop_until, confirmed_at
      FROM email_change WHERE confirm_hash = ? AND account_id = ?
)sql"};

std::optional<EmailChange> EmailChanges::find_by_confirm(domain::AccountId account,
                                                         std::string_view confirm_hash) {
  return change_from(db_->row(kByConfirm, blob(confirm_hash), account));
}

const mysql::Query kByStop{"email_change.by_stop", R"sql(
    SELECT id, account_id, old_email, old_email_key, new_email, new_email_key, confirm_until, stop_until, confirmed_at
      FROM email_change WHERE (stop_hash = ? OR undo_hash = ?) AND stop_until > ?
)sql"};

std::optional<EmailChange> EmailChanges::find_by_stop(std::string_view hash, domain::Instant now) {
  return change_from(db_->row(kByStop, blob(hash), blob(hash), now));
}

const mysql::Query kMarkConfirmed{"email_change.mark_confirmed", R"sql(
    UPDATE email_change SET confirmed_at = ?, undo_hash = ?, stop_until = ?
     WHERE id = ? AND confirmed_at IS NULL AND confirm_until > ?
)sql"};

const mysql::Query kSetEmail{"account.set_email", R"sql(
    UPDATE account SET email = ?, email_key = ? WHERE id = ? AND erased_at IS NULL
)sql"};

const mysql::Query kRemove{"email_change.remove", R"sql(
    DELETE FROM email_change WHERE id = ?
)sql"};

domain::Result<void, EmailRefusal> EmailChanges::confirm(mysql::Transaction& transaction,
                                                         const EmailChange& change,
                                                         std::string_view undo_hash,
                                                         domain::Instant now) {
  const auto marked = transaction.execute(kMarkConfirmed, now, blob(undo_hash),
                                          now + kStopEmailTime, change.id, now);
  if (marked != 1) return tl::unexpected(EmailRefusal::old_link);
  try {
    transaction.execute(kSetEmail, change.new_email, change.new_email_key, change.account);
  } catch (const mysql::Error& fault) {
    if (!fault.is_duplicate("uq_account_email")) throw;
    transaction.execute(kRemove, change.id);
    return tl::unexpected(EmailRefusal::taken);
  }
  return {};
}

const mysql::Query kRemoveLater{"email_change.remove_later", R"sql(
    DELETE FROM email_change WHERE account_id = ? AND id > ?
)sql"};

domain::Result<void, EmailRefusal> EmailChanges::stop(mysql::Transaction& transaction,
                                                      const EmailChange& change) {
  if (transaction.execute(kRemove, change.id) != 1) return tl::unexpected(EmailRefusal::old_link);
  try {
    transaction.execute(kSetEmail, change.old_email, change.old_email_key, change.account);
  } catch (const mysql::Error& fault) {
    if (!fault.is_duplicate("uq_account_email")) throw;
    return tl::unexpected(EmailRefusal::taken);
  }
  transaction.execute(kRemoveLater, change.account, change.id);
  return {};
}

const mysql::Query kCancel{"email_change.cancel", R"sql(
    UPDATE email_change SET confirm_until = ?
     WHERE account_id = ? AND new_email = ? AND confirmed_at IS NULL AND confirm_until > ?
)sql"};

bool EmailChanges::cancel(mysql::Transaction& transaction, domain::AccountId account,
                          std::string_view new_email, domain::Instant now) {
  return transaction.execute(kCancel, now, account, new_email, now) == 1;
}

const mysql::Query kRemoveAll{"email_change.remove_all", R"sql(
    DELETE FROM email_change WHERE account_id = ?
)sql"};

void EmailChanges::remove_all(mysql::Transaction& transaction, domain::AccountId account) {
  transaction.execute(kRemoveAll, account);
}

}  // namespace store
