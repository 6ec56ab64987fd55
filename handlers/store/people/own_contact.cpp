// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/own_contact.hpp"

#include "handlers/store/people/identities.hpp"
#include "handlers/store/values.hpp"

namespace store {

const mysql::Query kFind{"own_contact.find", R"sql(
    SELECT channel, name, former_names, email, phone, address, identity_hidden FROM v_own_contact WHERE id = ?
)sql"};

std::optional<KeptContact> OwnContact::find(domain::ReporterId reporter) {
  const auto row = connection_.row(kFind, reporter);
  if (!row) return std::nullopt;
  return KeptContact{.channel = word_of(*row, "channel", domain::channel_from),
                     .name = text_or_empty(*row, "name"),
                     .former_names = text_or_empty(*row, "former_names"),
                     .email = text_or_empty(*row, "email"),
                     .phone = text_or_empty(*row, "phone"),
                     .address = text_or_empty(*row, "address"),
                     .identity_hidden = row->flag("identity_hidden")};
}

const mysql::Query kLock{"own_contact.lock", R"sql(
    SELECT r.contact_id, c.identity_id FROM reporter r JOIN contact c ON c.id = r.contact_id
     WHERE r.id = ? AND r.account_id IS NULL AND r.erased_at IS NULL FOR UPDATE
)sql"};

const mysql::Query kChange{"own_contact.change", R"sql(
    UPDATE contact SET name = ?, former_names = ?, email = ?, phone = ?, address = ?, identity_id = ? WHERE id = ?
)sql"};

namespace {

/// One a line, the last one last.
std::string former_names(const KeptContact& kept, const std::string& name) {
  if (kept.name.empty() || kept.name == name) return kept.former_names;
  return kept.former_names.empty() ? kept.name : kept.former_names + "\n" + kept.name;
}

}  // namespace

bool OwnContact::change(mysql::Transaction& transaction, domain::ReporterId reporter,
                        const KeptContact& contact) {
  const auto row = transaction.row(kLock, reporter);
  const auto kept = find(reporter);
  if (!row || !kept) return false;
  const auto key = domain::identity_key(contact.channel, {.channel = std::nullopt,
                                                          .email = contact.email,
                                                          .phone = contact.phone,
                                                          .address = contact.address});
  const auto before = row->optional<domain::IdentityId>("identity_id");
  transaction.execute(kChange, or_null(contact.name), or_null(former_names(*kept, contact.name)),
                      or_null(contact.email), or_null(contact.phone), or_null(contact.address),
                      find_or_make_identity(transaction, key),
                      row->id<domain::ContactId>("contact_id"));
  forget_identity(transaction, before);
  return true;
}

const mysql::Query kEmpty{"own_contact.empty", R"sql(
    UPDATE contact SET name = NULL, former_names = NULL, email = NULL, phone = NULL, address = NULL, identity_id = NULL, erased_at = ?
     WHERE id = ?
)sql"};

const mysql::Query kEnd{"own_contact.end", R"sql(
    UPDATE reporter SET pin_hash = NULL, erased_at = ? WHERE id = ?
)sql"};

const mysql::Query kUnsay{"own_contact.unsay", R"sql(
    UPDATE kabari SET details = '{}' WHERE reporter_id = ?
)sql"};

bool OwnContact::erase(mysql::Transaction& transaction, domain::ReporterId reporter,
                       domain::Instant now) {
  const auto row = transaction.row(kLock, reporter);
  if (!row) return false;
  transaction.execute(kEmpty, now, row->id<domain::ContactId>("contact_id"));
  forget_identity(transaction, row->optional<domain::IdentityId>("identity_id"));
  transaction.execute(kEnd, now, reporter);
  transaction.execute(kUnsay, reporter);
  return true;
}

}  // namespace store
