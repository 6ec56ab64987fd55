// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The own account: what it holds, changing it, its sessions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/desk_request.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// One device that is signed in.
struct Device {
  domain::SessionId id;
  std::string user_agent = {};
  domain::Instant signed_in_at = {};
  domain::Instant last_seen_at = {};
  bool is_this = false;
};

/// An address that waits for its mailbox to confirm.
struct WaitingAddress {
  std::string address = {};
  domain::Instant until = {};
};

/// What two officers confirmed at the counter against this account.
struct CounterRequest {
  domain::DeskRequestId id;
  domain::DeskRequestKind kind = domain::DeskRequestKind::recovery;
  domain::Instant stop_until = {};  ///< past: it may be carried out, and stopped until it is
};

/// What a profile shows; never the NIK.
struct Profile {
  std::string name = {};
  std::string email = {};
  std::string phone = {};  ///< E.164
  domain::Instant registered_at = {};
  domain::Instant activated_at = {};
  std::optional<domain::Instant> password_changed_at = {};
  std::string consent_version = {};
  std::optional<WaitingAddress> email_change = {};
  std::vector<CounterRequest> requests = {};
};

/// templates/accounts/profile.tpl.
[[nodiscard]] std::string profile(const Pages& pages, const Chrome& chrome, const Profile& account,
                                  const std::vector<Device>& devices, domain::Instant now);

/// templates/accounts/profile_edit.tpl.
[[nodiscard]] std::string profile_edit(const Pages& pages, const Chrome& chrome,
                                       std::string_view name, std::string_view phone,
                                       const domain::FieldErrors& errors);

/// templates/accounts/profile_password.tpl.
[[nodiscard]] std::string profile_password(const Pages& pages, const Chrome& chrome,
                                           const domain::FieldErrors& errors);

/// Expands `PASSWORD_FIELD`: the present password, before what is dear changes.
void put_present_password(Page& page);

/// "Chrome di Android": the device in words, from what the browser says of itself.
[[nodiscard]] std::string device_words(const Messages& messages, std::string_view user_agent);

}  // namespace view
