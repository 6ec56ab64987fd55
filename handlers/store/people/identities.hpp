// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The telephones and boxes by which contacts are known again (docs/decisions/0053). Each begins
/// with a person of its own; nothing merges by itself.
#pragma once

#include <optional>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/identity.hpp"

namespace store {

/// The identity of that key, made if there is none yet. Absent for a contact without a key. Made
/// by somebody else meanwhile: throws mysql::Conflict, and the transaction that runs again finds
/// it.
std::optional<domain::IdentityId> find_or_make_identity(
    mysql::Transaction& transaction, const std::optional<domain::IdentityKey>& key);

/// Empties the key if no contact points to it any more: nobody is known again by a number that he
/// took away.
void forget_identity(mysql::Transaction& transaction, std::optional<domain::IdentityId> identity);

/// Empties the keys that no contact but those of the account's reports holds. Before those contacts
/// are emptied themselves.
void erase_identities(mysql::Transaction& transaction, domain::AccountId account);

}  // namespace store
