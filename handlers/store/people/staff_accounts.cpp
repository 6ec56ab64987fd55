// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/staff_accounts.hpp"

#include "handlers/store/people/audit.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

mysql::Blob blob(std::string_view bytes) {
  return {std::string(bytes)};
}

StaffLine line_from(const mysql::Row& row) {
  return {.id = row.id<domain::StaffId>("id"),
          .name = row.text("name"),
          .email = row.text("email"),
          .role = word_of(row, "role", domain::role_from),
          .opd = row.optional<domain::OpdId>("opd_id"),
          .opd_short_name = text_or_empty(row, "opd_short_name"),
          .active = row.flag("active")};
}

}  // namespace

const mysql::Query kDoor{"staff.door", R"sql(
    SELECT id, name, password_hash, role FROM staff_account WHERE email_key = ? AND active = 1
)sql"};

std::optional<StaffDoor> StaffAccounts::find_for_sign_in(std::string_view email_key) {
  const auto row = db_->row(kDoor, email_key);
  if (!row) return std::nullopt;
  return StaffDoor{.id = row->id<domain::StaffId>("id"),
                   .name = row->text("name"),
                   .password_hash = row->text("password_hash"),
                   .role = word_of(*row, "role", domain::role_from)};
}

const mysql::Query kFind{"staff.find", R"sql(
    SELECT s.id, s.name, s.email, s.role, s.opd_id, s.active, o.short_name AS opd_short_name
      FROM staff_account s LEFT JOIN opd o ON o.id = s.opd_id
     WHERE s.id = ?
)sql"};

std::optional<StaffLine> StaffAccounts::find(domain::StaffId id) {
  const auto row = db_->row(kFind, id);
  if (!row) return std::nullopt;
  return line_from(*row);
}

const mysql::Query kFindId{"staff.find_id", R"sql(
    SELECT id FROM staff_account WHERE email_key = ?
)sql"};

std::optional<domain::StaffId> StaffAccounts::find_id(std::string_view email_key) {
  const auto row = db_->row(kFindId, email_key);
  if (!row) return std::nullopt;
  return row->id<domain::StaffId>("id");
}

const mysql::Query kList{"staff.list", R"sql(
    SELECT s.id, s.name, s.email, s.role, s.opd_id, s.active, o.short_name AS opd_short_name
      FROM staff_account s LEFT JOIN opd o ON o.id = s.opd_id
     ORDER BY s.active DESC, s.role, o.short_name, s.name, s.id
     LIMIT 2000
)sql"};

std::vector<StaffLine> StaffAccounts::list() {
  std::vector<StaffLine> lines;
  for (const auto& row : db_->rows(kList)) lines.push_back(line_from(row));
  return lines;
}

const mysql::Query kInsert{"staff.insert", R"sql(
    INSERT INTO staff_account (name, email, email_key, password_hash, role, opd_id, created_at, created_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

domain::Result<domain::StaffId, StaffConflict> StaffAccounts::insert(
    mysql::Transaction& transaction, const NewStaff& staff, domain::Instant now) {
  try {
    return transaction.insert<domain::StaffId>(kInsert, staff.name, staff.email, staff.email_key,
                                               staff.password_hash, domain::to_word(staff.role),
                                               staff.opd, now, staff.created_by);
  } catch (const mysql::Error& fault) {
    if (fault.is_duplicate("uq_staff_email")) return tl::unexpected(StaffConflict::email);
    throw;
  }
}

const mysql::Query kDeactivate{"staff.deactivate", R"sql(
    UPDATE staff_account SET active = 0 WHERE id = ? AND active = 1
)sql"};

bool StaffAccounts::deactivate(mysql::Transaction& transaction, domain::StaffId id) {
  return transaction.execute(kDeactivate, id) == 1;
}

const mysql::Query kActivate{"staff.activate", R"sql(
    UPDATE staff_account SET active = 1 WHERE id = ? AND active = 0
)sql"};

bool StaffAccounts::activate(mysql::Transaction& transaction, domain::StaffId id) {
  return transaction.execute(kActivate, id) == 1;
}

const mysql::Query kChangePassword{"staff.change_password", R"sql(
    UPDATE staff_account SET password_hash = ?, password_changed_at = ? WHERE id = ?
)sql"};

void StaffAccounts::change_password(mysql::Transaction& transaction, domain::StaffId id,
                                    std::string_view password_hash, domain::Instant now) {
  transaction.execute(kChangePassword, password_hash, now, id);
}

const mysql::Query kRemoveLinks{"staff_link.remove", R"sql(
    DELETE FROM staff_link WHERE staff_account_id = ?
)sql"};

const mysql::Query kAddLink{"staff_link.insert", R"sql(
    INSERT INTO staff_link (staff_account_id, token_hash, created_at, expires_at) VALUES (?, ?, ?, ?)
)sql"};

void StaffAccounts::add_link(mysql::Transaction& transaction, domain::StaffId id,
                             std::string_view token_hash, domain::Instant now) {
  transaction.execute(kRemoveLinks, id);
  transaction.execute(kAddLink, id, blob(token_hash), now, now + kStaffLinkTime);
}

const mysql::Query kFindLink{"staff_link.find", R"sql(
    SELECT l.staff_account_id
      FROM staff_link l JOIN staff_account s ON s.id = l.staff_account_id
     WHERE l.token_hash = ? AND l.used_at IS NULL AND l.expires_at > ? AND s.active = 1
)sql"};

std::optional<domain::StaffId> StaffAccounts::find_link(std::string_view token_hash,
                                                        domain::Instant now) {
  const auto row = db_->row(kFindLink, blob(token_hash), now);
  if (!row) return std::nullopt;
  return row->id<domain::StaffId>("staff_account_id");
}

const mysql::Query kUseLink{"staff_link.use", R"sql(
    UPDATE staff_link SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?
)sql"};

bool StaffAccounts::use_link(mysql::Transaction& transaction, std::string_view token_hash,
                             domain::Instant now) {
  return transaction.execute(kUseLink, now, blob(token_hash), now) == 1;
}

void StaffAccounts::audit(mysql::Transaction& transaction, std::string_view act,
                          std::optional<domain::StaffId> by, domain::StaffId subject,
                          domain::Instant now) {
  store::audit(transaction,
               {.act = act, .by = by, .subject = "staff " + std::to_string(subject.value)}, now);
}

}  // namespace store
