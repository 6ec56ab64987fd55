// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the hashes of a history are made of. docs/decisions/0001 describes the same to the byte,
/// and tests/system recomputes it from there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace store {

/// What of an event goes into its hash, in this order. `at` as `YYYY-MM-DD hh:mm:ss.mmm` UTC,
/// `body_hash` as bytes.
struct EventFields {
  std::int64_t complaint = 0;
  std::int64_t seq = 0;
  std::optional<std::int64_t> part;
  std::string event;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::string actor_kind;
  std::optional<std::int64_t> actor_id;
  std::string at;
  std::optional<std::string> nonce;
  std::string body_hash;
};

/// What of a body goes into its hash: the columns as they stand in the row, NULL absent. `data` is
/// the JSON text itself, never one written anew.
struct BodyFields {
  std::optional<std::string> text;
  std::optional<std::string> public_text;
  std::optional<std::string> data;
};

/// What stands before the first event: 32 zero bytes.
[[nodiscard]] std::string no_hash();

/// BLAKE2b-256(salt ‖ canonical body), 32 bytes.
[[nodiscard]] std::string body_hash(const std::string& salt, const BodyFields& body);

/// BLAKE2b-256(previous ‖ canonical event), 32 bytes; `previous` is the hash of the event before.
[[nodiscard]] std::string link_hash(const std::string& previous, const EventFields& event);

}  // namespace store
