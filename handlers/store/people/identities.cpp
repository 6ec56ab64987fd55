// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/identities.hpp"

namespace store {
namespace {

// Of a post its digest is kept, as in migration 0058.
const mysql::Query kFind{"identity.find", R"sql(
    SELECT id FROM identity WHERE channel = ? AND identity_key = IF(channel = 'post', SHA2(?, 256), ?)
)sql"};

const mysql::Query kMakePerson{"identity.make_person", R"sql(
    INSERT INTO person () VALUES ()
)sql"};

const mysql::Query kMake{"identity.make", R"sql(
    INSERT INTO identity (channel, identity_key, person_id)
    VALUES (?, IF(? = 'post', SHA2(?, 256), ?), ?)
)sql"};

const mysql::Query kErase{"identity.erase", R"sql(
    UPDATE identity SET identity_key = NULL
     WHERE id IN (SELECT c.identity_id FROM contact c JOIN reporter r ON r.contact_id = c.id WHERE r.account_id = ?)
       AND NOT EXISTS (SELECT 1 FROM contact o LEFT JOIN reporter r ON r.contact_id = o.id
                        WHERE o.identity_id = identity.id AND NOT r.account_id <=> ?)
)sql"};

const mysql::Query kForget{"identity.forget", R"sql(
    UPDATE identity SET identity_key = NULL
     WHERE id = ? AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.identity_id = identity.id)
)sql"};

struct PersonId {
  std::int64_t value{};
};

domain::IdentityId make(mysql::Transaction& transaction, std::string_view channel,
                        const std::string& key) {
  const auto person = transaction.insert<PersonId>(kMakePerson);
  try {
    return transaction.insert<domain::IdentityId>(kMake, channel, channel, key, key, person);
  } catch (const mysql::Error& error) {
    if (!error.is_duplicate("uq_identity_key")) throw;
    throw mysql::Conflict(error.code(), error.what());
  }
}

}  // namespace

std::optional<domain::IdentityId> find_or_make_identity(
    mysql::Transaction& transaction, const std::optional<domain::IdentityKey>& key) {
  if (!key) return std::nullopt;
  const auto channel = domain::to_word(key->channel);
  if (const auto row = transaction.row(kFind, channel, key->key, key->key))
    return row->id<domain::IdentityId>("id");
  return make(transaction, channel, key->key);
}

void forget_identity(mysql::Transaction& transaction, std::optional<domain::IdentityId> identity) {
  if (identity) transaction.execute(kForget, *identity);
}

void erase_identities(mysql::Transaction& transaction, domain::AccountId account) {
  transaction.execute(kErase, account, account);
}

}  // namespace store
