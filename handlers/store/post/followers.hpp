// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Those who follow a report: addresses that confirmed themselves. They get the public part only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// What a follower wants to hear.
enum class Wants {
  steps,   ///< every step
  endings  ///< only how it ends: `ends_for_followers`
};

/// True for what a follower hears who wants to know how it ends and no more.
[[nodiscard]] bool ends_for_followers(domain::Event event);

/// Whose token it is.
struct Following {
  domain::ComplaintCode code;  ///< of the report
  Wants wants = Wants::steps;
};

struct Follower {
  std::int64_t id = 0;
  std::string email;
  std::string email_key;
};

/// The token of a follower's links (confirm, unsubscribe): 43 characters base64url.
///
/// Made from `key` (`keys.link_secret`, of the courier and `complaints` alone) so that every mail
/// can carry it while the table keeps only its hash (`follower.token_hash` = crypto::token_hash of
/// it).
[[nodiscard]] std::string follower_token(std::string_view key, domain::ComplaintId complaint,
                                         std::string_view email_key);

class Followers {
 public:
  explicit Followers(mysql::Connection& connection) : connection_(connection) {}

  /// Confirmed followers who want to hear of `event` (absent: of anything), with a number above
  /// `after`, lowest first, at most `most`; nobody once the report is not public any more.
  [[nodiscard]] std::vector<Follower> list(domain::ComplaintId complaint,
                                           std::optional<domain::Event> event, std::int64_t after,
                                           int most);

  /// An address that wants to follow, until it confirms itself; one that is there stays as it is.
  void add(mysql::Transaction& transaction, domain::ComplaintId complaint, std::string_view email,
           std::string_view email_key, std::string_view token_hash, domain::Instant now);
  /// By the hash of a follower's token; absent if nobody has it.
  [[nodiscard]] std::optional<Following> find(std::string_view token_hash);
  /// Confirms, once; false if the token is nobody's.
  bool confirm(mysql::Transaction& transaction, std::string_view token_hash, domain::Instant now);
  /// Nobody with that token is no error.
  void choose(mysql::Transaction& transaction, std::string_view token_hash, Wants wants);
  /// Follows no longer; nobody with that token is no error.
  void remove(mysql::Transaction& transaction, std::string_view token_hash);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
