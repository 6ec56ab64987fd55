// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The browser before us: known to the account, or not. Source: docs/decisions/0041.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "handlers/accounts/actions.hpp"

namespace accounts {

/// The hash of the token that this browser holds; empty if it holds none.
[[nodiscard]] std::string device_hash(const App& app, const fcgi::Visit& visit);

/// What failed sign-ins with the address `key` are counted by: by the address, or, in a browser
/// that opened this account before, by that browser alone, so that no stranger locks it out.
struct Counted {
  std::string key;
  bool known = false;
};
[[nodiscard]] Counted counted_by(App& app, const fcgi::Visit& visit, std::string_view key);

/// Until when no password is looked at for it; absent: now.
[[nodiscard]] std::optional<domain::Instant> blocked_until(App& app, const fcgi::Visit& visit,
                                                           const Counted& counted);

/// Notes that this browser opened the account, and tells the owner by mail unless it is known or
/// the account's first. Gives the token for the browser to keep.
[[nodiscard]] std::string remember_device(App& app, mysql::Transaction& transaction,
                                          const fcgi::Visit& visit, const store::AccountDoor& door);

/// The same on somebody else's phone, which is to keep nothing: told unless the account knows it,
/// or knows none.
void tell_of_borrowed_device(App& app, mysql::Transaction& transaction, const fcgi::Visit& visit,
                             const store::AccountDoor& door);

/// Sets the cookie of `remember_device`, for 400 days.
void set_device(const App& app, fcgi::Response& response, std::string_view token);

}  // namespace accounts
