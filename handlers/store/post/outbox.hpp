// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Mail to be sent: rows whose payload only the courier can open (docs/decisions/0007).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/notice.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// What is sealed into a row: one message to one person.
///
/// Values: as the notice says (`kode`, `judul`, `status`, `opd`, `keterangan`, `tautan`, `tenggat`
/// …). `status` is the state's word (`forwarded`); an instant is `YYYY-MM-DD hh:mm:ss.mmm` UTC and
/// a date `YYYY-MM-DD`; `tautan` is a path that begins with `/`; `meja` is the desk's word, whose
/// act it is where there is neither `opd`, who handles it, nor `pelaku`, who did and does no more.
/// The courier makes words of them.
struct Payload {
  std::string to;    ///< e-mail address; empty for a followers row, which is a fan-out
  std::string name;  ///< of the person, may be empty
  std::string template_key;
  domain::Values values;
  bool code_only = false;  ///< *Rahasia*: only `kode`, `tautan` and `pin` are among the values
};
[[nodiscard]] std::string to_text(const Payload& payload);
[[nodiscard]] Payload payload_from(std::string_view text);

/// Which event a message is about; nothing for messages about an account.
struct About {
  std::optional<domain::ComplaintId> complaint;
  std::optional<domain::EventId> event;
};

/// A row a courier holds for a while.
struct Leased {
  domain::OutboxId id;
  std::string template_key;
  std::optional<domain::ComplaintId> complaint;
  domain::Audience audience = domain::Audience::address;
  std::string sealed;  ///< crypto::open gives the text of a Payload
  int attempts = 0;    ///< before this one
  domain::Instant created_at;
};

class Outbox {
 public:
  /// `public_key`: 32 bytes, of the courier's pair (`keys.outbox_public`). A courier may leave it
  /// empty if it never adds.
  Outbox(mysql::Connection& connection, std::string public_key)
      : connection_(connection), public_key_(std::move(public_key)) {}

  /// One row: `notice` to one address. `recipient` is the reporter's or the staff's number.
  void add(mysql::Transaction& transaction, const domain::Notice& notice, std::string_view to,
           std::string_view name, std::optional<std::int64_t> recipient, const About& about,
           domain::Instant now);
  /// A notice about an account, to the address it names.
  void add(mysql::Transaction& transaction, const domain::Notice& notice, std::string_view name,
           domain::Instant now);

  /// Up to `most` rows that are due at `now` and that no other courier holds (SKIP LOCKED), leased
  /// to `worker` until `now + hold`. Commit before sending.
  [[nodiscard]] std::vector<Leased> lease(mysql::Transaction& transaction, std::string_view worker,
                                          domain::Instant now, std::chrono::milliseconds hold,
                                          int most);
  /// Sent: the payload is emptied. False if the lease was lost to another courier meanwhile.
  bool mark_sent(mysql::Transaction& transaction, domain::OutboxId id, std::string_view worker,
                 domain::Instant now);
  /// Try again at `not_before`. `error`: what the mail server said, without addresses.
  bool mark_retry(mysql::Transaction& transaction, domain::OutboxId id, std::string_view worker,
                  domain::Instant not_before, std::string_view error);
  /// Given up. The payload stays sealed, so that it can be sent by hand.
  bool mark_failed(mysql::Transaction& transaction, domain::OutboxId id, std::string_view worker,
                   std::string_view error);

  /// Counts what was added before `before` as sent, without sending: for the demo, whose past has
  /// been told.
  void settle(mysql::Transaction& transaction, domain::Instant before);

 private:
  mysql::Connection& connection_;
  std::string public_key_;
};

}  // namespace store
