// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Links in mails by which a reporter answers one question, or speaks on one result, without
/// signing in. Source: docs/decisions/0046.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"

namespace store {

enum class ReplyKind {
  answer,  ///< of a question: `/jawab/{token}`
  verdict  ///< on what is said to be finished: `/nilai/{token}`
};

/// As long as a question may stay open; a result is closed sooner.
inline constexpr std::chrono::days kReplyLinkLife{30};

/// What the mail about `event` lets its reader do; absent if nothing.
[[nodiscard]] std::optional<ReplyKind> reply_kind(domain::Event event);

/// What a link is for, and for whom.
struct ReplyFor {
  ReplyKind kind = ReplyKind::answer;
  domain::ComplaintId complaint;
  domain::ReporterId reporter;
  std::optional<domain::PartId> part;  ///< that asked or is finished; absent: triage asked
  domain::EventId event;               ///< the step that was told
};

struct ReplyLink {
  ReplyFor what;
  domain::ComplaintCode code;  ///< of the report
  domain::Instant expires_at;
  std::optional<domain::Instant> used_at;
};

class ReplyLinks {
 public:
  explicit ReplyLinks(mysql::Connection& connection) : connection_(connection) {}

  /// A new link, alive for `kReplyLinkLife`; returns its token, 43 characters base64url, of which
  /// only the hash is kept.
  [[nodiscard]] std::string add(mysql::Transaction& transaction, const ReplyFor& what,
                                domain::Instant now);

  /// By crypto::token_hash of its token, whether or not it still lives; absent if nobody's.
  [[nodiscard]] std::optional<ReplyLink> find(std::string_view token_hash);

  /// Spends it. False if it was spent or has expired: nothing may be done by it then.
  bool use(mysql::Transaction& transaction, std::string_view token_hash, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
