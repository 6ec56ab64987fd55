// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a citizen asks for at the counter, identity card in hand: to get into the account again
/// after the mailbox was lost, or the NIK that another account holds (*Klaim NIK*).
///
/// Two officers, then 72 hours in which whoever holds the account may stop it.
/// Source: docs/decisions/0044.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

enum class DeskRequestKind { recovery, nik_claim };
inline constexpr std::array kAllDeskRequestKinds{DeskRequestKind::recovery,
                                                 DeskRequestKind::nik_claim};
[[nodiscard]] std::string_view to_word(DeskRequestKind kind);
[[nodiscard]] std::optional<DeskRequestKind> desk_request_kind_from(std::string_view word);

/// The card an officer saw; each bears name and NIK.
enum class IdentityCard { ktp, kia, sim };
inline constexpr std::array kAllIdentityCards{IdentityCard::ktp, IdentityCard::kia,
                                              IdentityCard::sim};
[[nodiscard]] std::string_view to_word(IdentityCard card);
[[nodiscard]] std::optional<IdentityCard> identity_card_from(std::string_view word);

/// Where a request stands.
enum class DeskRequestState {
  unseen,       ///< nobody has seen the card yet (a NIK claim that began at activation)
  unproved,     ///< the card was seen; its holder has not opened the link of his mailbox yet
  unconfirmed,  ///< a second officer is awaited
  waiting,      ///< 72 hours for an objection
  ripe,         ///< it may be carried out
  done,
  stopped,  ///< by whoever holds the account
  refused,  ///< by an officer
  expired
};
[[nodiscard]] std::string_view to_word(DeskRequestState state);

/// How long the holder of the account has to stop it.
inline constexpr std::chrono::hours kObjectionTime{72};
/// How long the two officers have, and after that whoever asked.
inline constexpr std::chrono::days kDeskRequestTime{14};

/// The instants of a request.
struct DeskRequestDates {
  Instant expires_at;
  std::optional<Instant> opened_at;
  std::optional<Instant> proved_at;
  std::optional<Instant> confirmed_at;
  std::optional<Instant> ripe_at;
  std::optional<Instant> refused_at;
  std::optional<Instant> stopped_at;
  std::optional<Instant> done_at;
};
[[nodiscard]] DeskRequestState state_of(const DeskRequestDates& dates, Instant now);

}  // namespace domain
