// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// By what a contact is known again: a telephone or a box, never a human. Two people on one
/// telephone are two reporters of one identity. Source: docs/decisions/0053.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/filing/entry.hpp"
#include "handlers/domain/kinds.hpp"

namespace domain {

/// Within what a key names one and the same.
enum class IdentityChannel {
  phone,      ///< E.164, by whatever it is used: a call, WhatsApp, a short message
  email,      ///< the key of a mailbox (decision 0050)
  facebook,   ///< a handle there
  instagram,  ///< a handle there
  x,          ///< a handle there
  tiktok,     ///< a handle there
  post        ///< the address of a post or a profile, kept as its digest
};

inline constexpr std::array kAllIdentityChannels{
    IdentityChannel::phone,     IdentityChannel::email, IdentityChannel::facebook,
    IdentityChannel::instagram, IdentityChannel::x,     IdentityChannel::tiktok,
    IdentityChannel::post};

[[nodiscard]] std::string_view to_word(IdentityChannel channel);

struct IdentityKey {
  IdentityChannel channel;
  std::string key;  ///< of a `post` what is digested: SHA-256, in hex, by whoever keeps it
  bool operator==(const IdentityKey&) const = default;
};

/// The identity of a contact that wrote by `channel`: the telephone, else the mailbox, else the
/// post or the handle. Absent for a postal address, for words that name no box, and for nothing.
/// Migration 0058 says the same in SQL of the contacts there were; a test compares.
[[nodiscard]] std::optional<IdentityKey> identity_key(Channel channel, const Contact& contact);

}  // namespace domain
