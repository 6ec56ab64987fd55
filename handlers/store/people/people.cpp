// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/people.hpp"

#include "handlers/domain/officer.hpp"
#include "handlers/store/people/identities.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

Reporter reporter_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::ReporterId>("id"),
      .complaint = row.id<domain::ComplaintId>("complaint_id"),
      .code = code_of(row, "code"),
      .account = row.optional<domain::AccountId>("account_id"),
      .contact = row.optional<domain::ContactId>("contact_id"),
      .name = text_or_empty(row, "name"),
      .email = text_or_empty(row, "email"),
      .phone = text_or_empty(row, "phone"),
      .address = text_or_empty(row, "address"),
      .channel = optional_word_of(row, "channel", domain::channel_from),
      .identity_hidden = row.flag("identity_hidden"),
      .hidden_from_public = row.flag("hidden_from_public"),
      .is_first = row.flag("is_first"),
      .joined_at = row.instant("joined_at"),
  };
}

Reporter told_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::ReporterId>("id"),
      .complaint = row.id<domain::ComplaintId>("complaint_id"),
      .code = code_of(row, "code"),
      .account = row.optional<domain::AccountId>("account_id"),
      .contact = {},
      .name = text_or_empty(row, "name"),
      .email = text_or_empty(row, "email"),
      .phone = {},
      .address = {},
      .channel = {},
      .hidden_from_public = row.flag("hidden_from_public"),
      .joined_at = {},
  };
}

std::vector<Reporter> reporters_from(const std::vector<mysql::Row>& rows) {
  std::vector<Reporter> all;
  all.reserve(rows.size());
  for (const auto& row : rows) all.push_back(reporter_from(row));
  return all;
}

/// Those from whom the report does not hide.
std::vector<StaffAddress> staff_from(const std::vector<mysql::Row>& rows,
                                     const std::optional<domain::Accused>& accused) {
  std::vector<StaffAddress> all;
  all.reserve(rows.size());
  for (const auto& row : rows) {
    const auto role = word_of(row, "role", domain::role_from);
    const auto opd = row.optional<domain::OpdId>("opd_id");
    if (!hides_from(accused, role, opd))
      all.push_back(
          {row.id<domain::StaffId>("id"), row.text("name"), row.text("email"), role, opd});
  }
  return all;
}

}  // namespace

const mysql::Query kReporters{"people.reporters", R"sql(
    SELECT r.id, r.complaint_id, c.code, r.account_id, r.contact_id, r.name, r.email, r.phone,
           r.address, r.channel, r.identity_hidden, c.hidden_from_public, r.is_first, r.joined_at
      FROM v_reporter r JOIN complaint c ON c.id = r.complaint_id
     WHERE r.complaint_id = ? ORDER BY r.is_first DESC, r.id
)sql"};

std::vector<Reporter> People::reporters(domain::ComplaintId complaint) {
  return reporters_from(connection_.rows(kReporters, complaint));
}

const mysql::Query kTold{"people.told", R"sql(
    WITH RECURSIVE family (id) AS (
      SELECT ? UNION SELECT c.id FROM complaint c JOIN family f ON c.merged_into_id = f.id)
    SELECT r.id, r.complaint_id, c.code, r.account_id, r.name, r.email, c.hidden_from_public
      FROM family f JOIN v_told_reporter r ON r.complaint_id = f.id JOIN complaint c ON c.id = f.id
      JOIN reporter p ON p.id = r.id AND p.erased_at IS NULL
     WHERE r.account_id IS NULL OR r.email IS NOT NULL
     ORDER BY r.id
)sql"};

std::vector<Reporter> People::told(domain::ComplaintId complaint) {
  std::vector<Reporter> all;
  for (const auto& row : connection_.rows(kTold, complaint)) all.push_back(told_from(row));
  return all;
}

const mysql::Query kAddAccount{"people.add_account", R"sql(
    INSERT INTO reporter (complaint_id, account_id, identity_hidden, is_first, joined_at)
    VALUES (?, ?, ?, 1, ?)
)sql"};

domain::ReporterId People::add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                               domain::AccountId account, bool identity_hidden,
                               domain::Instant now) {
  return transaction.insert<domain::ReporterId>(kAddAccount, complaint, account, identity_hidden,
                                                now);
}

const mysql::Query kAddContact{"people.add_contact", R"sql(
    INSERT INTO contact (channel, name, email, phone, address, identity_id) VALUES (?, ?, ?, ?, ?, ?)
)sql"};

const mysql::Query kAddContactReporter{"people.add_contact_reporter", R"sql(
    INSERT INTO reporter (complaint_id, contact_id, pin_hash, identity_hidden, is_first, joined_at)
    VALUES (?, ?, ?, ?, 1, ?)
)sql"};

domain::ReporterId People::add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                               const NewContact& contact,
                               const std::optional<std::string>& pin_hash, domain::Instant now) {
  const auto channel = contact.channel;
  const auto identity = find_or_make_identity(
      transaction, domain::identity_key(channel, {.channel = channel,
                                                  .email = contact.email,
                                                  .phone = contact.phone,
                                                  .address = contact.address}));
  const auto id = transaction.insert<domain::ContactId>(
      kAddContact, domain::to_word(channel), or_null(contact.name), or_null(contact.email),
      or_null(contact.phone), or_null(contact.address), identity);
  return transaction.insert<domain::ReporterId>(kAddContactReporter, complaint, id, pin_hash,
                                                contact.identity_hidden, now);
}

const mysql::Query kOnDuty{"people.on_duty", R"sql(
    SELECT DISTINCT s.id, s.name, s.email, s.role, s.opd_id
      FROM roster r JOIN v_staff s ON s.id = r.staff_account_id
     WHERE r.starts_at <= ? AND r.ends_at > ? AND r.removed_at IS NULL AND s.role = ?
       AND s.active = 1 ORDER BY s.id
)sql"};

const mysql::Query kByRole{"people.by_role", R"sql(
    SELECT id, name, email, role, opd_id FROM v_staff WHERE role = ? AND active = 1 ORDER BY id
)sql"};

const mysql::Query kByRoleOfOpd{"people.by_role_of_opd", R"sql(
    SELECT id, name, email, role, opd_id FROM v_staff
     WHERE role = ? AND opd_id = ? AND active = 1 ORDER BY id
)sql"};

namespace {

std::vector<StaffAddress> on_duty(mysql::Connection& connection, const domain::Recipient& to,
                                  domain::Instant now) {
  const auto role = domain::to_word(domain::role_at(to.desk));
  auto rostered = staff_from(connection.rows(kOnDuty, now, now, role), to.accused);
  return rostered.empty() ? staff_from(connection.rows(kByRole, role), to.accused) : rostered;
}

std::vector<StaffAddress> at_opd(mysql::Connection& connection, const domain::Recipient& to,
                                 domain::Role first, domain::Role second, domain::Instant now) {
  for (const auto role : {first, second}) {
    auto found =
        staff_from(connection.rows(kByRoleOfOpd, domain::to_word(role), to.opd), to.accused);
    if (!found.empty()) return found;
  }
  return on_duty(connection, to, now);
}

}  // namespace

std::vector<StaffAddress> People::staff(const domain::Recipient& audience, domain::Instant now) {
  using domain::Audience;
  using domain::Role;
  switch (audience.audience) {
    case Audience::duty:
      return on_duty(connection_, audience, now);
    case Audience::opd:
      return at_opd(connection_, audience, Role::opd_officer, Role::opd_head, now);
    case Audience::opd_head:
      return at_opd(connection_, audience, Role::opd_head, Role::opd_officer, now);
    case Audience::leaders:
      return staff_from(connection_.rows(kByRole, domain::to_word(Role::leader)), audience.accused);
    case Audience::reporter:
    case Audience::followers:
    case Audience::address:
      break;
  }
  return {};
}

std::vector<StaffAddress> People::administrators() {
  return staff_from(connection_.rows(kByRole, domain::to_word(domain::Role::administrator)), {});
}

const mysql::Query kStaffName{"people.staff_name", R"sql(
    SELECT name FROM v_staff WHERE id = ?
)sql"};

std::string People::staff_name(domain::StaffId id) {
  const auto row = connection_.row(kStaffName, id);
  return row ? row->text("name") : std::string();
}

}  // namespace store
