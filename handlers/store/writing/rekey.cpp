// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/rekey.hpp"

#include "handlers/domain/people/identity.hpp"
#include "handlers/store/people/identities.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/writing/word_index.hpp"

namespace store {
namespace {

constexpr int kSlice = 500;

const mysql::Query kReports{"rekey.reports", R"sql(
    SELECT id FROM complaint WHERE id > ? ORDER BY id LIMIT ?
)sql"};

// Whoever changes a report locks it first.
const mysql::Query kLock{"rekey.lock", R"sql(
    SELECT id FROM complaint WHERE id = ? FOR UPDATE
)sql"};

const mysql::Query kContacts{"rekey.contacts", R"sql(
    SELECT id, channel, email, phone, address, identity_id FROM contact
     WHERE id > ? AND erased_at IS NULL ORDER BY id LIMIT ?
)sql"};

const mysql::Query kHolder{"rekey.holder", R"sql(
    SELECT id FROM identity WHERE channel = ? AND identity_key = IF(channel = 'post', SHA2(?, 256), ?)
)sql"};

const mysql::Query kChannel{"rekey.channel", R"sql(
    SELECT channel, identity_key IS NULL AS emptied FROM identity WHERE id = ?
)sql"};

const mysql::Query kOthers{"rekey.others", R"sql(
    SELECT id FROM contact WHERE identity_id = ? AND id <> ? LIMIT 1
)sql"};

const mysql::Query kRename{"rekey.rename", R"sql(
    UPDATE identity SET identity_key = IF(channel = 'post', SHA2(?, 256), ?) WHERE id = ?
)sql"};

const mysql::Query kPoint{"rekey.point", R"sql(
    UPDATE contact SET identity_id = ? WHERE id = ?
)sql"};

std::optional<domain::IdentityKey> key_of(const mysql::Row& row) {
  const auto channel = word_of(row, "channel", domain::channel_from);
  return domain::identity_key(channel, {.channel = channel,
                                        .email = text_or_empty(row, "email"),
                                        .phone = text_or_empty(row, "phone"),
                                        .address = text_or_empty(row, "address")});
}

/// A key of another channel, or one that several contacts share, is no mere spelling.
bool may_rename(mysql::Transaction& transaction, domain::IdentityId identity,
                domain::ContactId contact, std::string_view channel) {
  const auto row = transaction.row(kChannel, identity);
  return row && !row->flag("emptied") && row->text("channel") == channel &&
         !transaction.row(kOthers, identity, contact);
}

/// What differs of one contact; nothing if its key is its identity's.
std::optional<Misnamed> judge(mysql::Transaction& transaction, const mysql::Row& row) {
  Misnamed found{.contact = row.id<domain::ContactId>("id"),
                 .identity = row.optional<domain::IdentityId>("identity_id"),
                 .holder = std::nullopt};
  const auto key = key_of(row);
  found.nameless = !key;
  if (!key) return found.identity ? std::optional(found) : std::nullopt;
  const auto channel = domain::to_word(key->channel);
  if (const auto holder = transaction.row(kHolder, channel, key->key, key->key))
    found.holder = holder->id<domain::IdentityId>("id");
  if (found.holder && found.holder == found.identity) return std::nullopt;
  if (!found.holder && found.identity &&
      !may_rename(transaction, *found.identity, found.contact, channel))
    found.nameless = true;
  return found;
}

void mend(mysql::Transaction& transaction, const Misnamed& found, const domain::IdentityKey& key) {
  if (remedy_of(found) == Remedy::renamed)
    transaction.execute(kRename, key.key, key.key, *found.identity);
  else if (remedy_of(found) == Remedy::found)
    transaction.execute(kPoint, find_or_make_identity(transaction, key), found.contact);
}

}  // namespace

WordsRekeyed rekey_words(mysql::Connection& connection, bool commit) {
  WordsRekeyed done;
  domain::ComplaintId last{0};
  for (;;) {
    const auto slice = connection.rows(kReports, last, kSlice);
    if (slice.empty()) return done;
    for (const auto& row : slice) {
      last = row.id<domain::ComplaintId>("id");
      const auto stale = mysql::transact(connection, [&](mysql::Transaction& transaction) {
        if (commit) (void)transaction.row(kLock, last);
        WordIndex index(transaction);
        const auto found = index.compare(last);
        if (commit && found) index.rewrite(last);
        return found;
      });
      ++done.reports;
      done.originals += stale.original ? 1 : 0;
      done.released += stale.released ? 1 : 0;
    }
  }
}

Remedy remedy_of(const Misnamed& contact) {
  if (contact.nameless || contact.holder) return Remedy::alike;
  return contact.identity ? Remedy::renamed : Remedy::found;
}

std::vector<Misnamed> rekey_identities(mysql::Connection& connection, bool commit) {
  std::vector<Misnamed> all;
  domain::ContactId last{0};
  for (;;) {
    const auto slice = connection.rows(kContacts, last, kSlice);
    if (slice.empty()) return all;
    for (const auto& row : slice) {
      last = row.id<domain::ContactId>("id");
      const auto found = mysql::transact(connection, [&](mysql::Transaction& transaction) {
        const auto differs = judge(transaction, row);
        if (commit && differs && remedy_of(*differs) != Remedy::alike)
          mend(transaction, *differs, *key_of(row));
        return differs;
      });
      if (found) all.push_back(*found);
    }
  }
}

}  // namespace store
