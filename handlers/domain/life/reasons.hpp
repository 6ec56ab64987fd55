// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The closed lists that an act chooses from.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace domain {

/// The closed list of reasons to reject.
enum class RejectionReason {
  unclear_after_asking,
  not_government,
  in_court,
  abusive,
  already_answered,
  not_proven,
  other  ///< written out
};

inline constexpr std::array kAllRejectionReasons{RejectionReason::unclear_after_asking,
                                                 RejectionReason::not_government,
                                                 RejectionReason::in_court,
                                                 RejectionReason::abusive,
                                                 RejectionReason::already_answered,
                                                 RejectionReason::not_proven,
                                                 RejectionReason::other};

[[nodiscard]] std::string_view to_word(RejectionReason reason);
[[nodiscard]] std::optional<RejectionReason> rejection_reason_from(std::string_view word);

/// Why an OPD sends a part back.
enum class SendBackReason { not_ours, not_proven, not_clear };

inline constexpr std::array kAllSendBackReasons{
    SendBackReason::not_ours, SendBackReason::not_proven, SendBackReason::not_clear};

[[nodiscard]] std::string_view to_word(SendBackReason reason);
[[nodiscard]] std::optional<SendBackReason> send_back_reason_from(std::string_view word);

/// How a report that is not ours leaves.
enum class RedirectKind {
  passed_on,  ///< *kami teruskan*: to whom, channel, number, date
  turn_to     ///< *silakan hubungi*: address, hours
};

inline constexpr std::array kAllRedirectKinds{RedirectKind::passed_on, RedirectKind::turn_to};

[[nodiscard]] std::string_view to_word(RedirectKind kind);
[[nodiscard]] std::optional<RedirectKind> redirect_kind_from(std::string_view word);

/// Why staff make a PIN: it goes into the message that tells the reporter, he lost it, or whoever
/// saw it had no time to hand it on.
enum class PinReason { message, lost, not_handed_on };

inline constexpr std::array kAllPinReasons{PinReason::message, PinReason::lost,
                                           PinReason::not_handed_on};

/// What an officer chooses between; `message` is said by the button.
inline constexpr std::array kChosenPinReasons{PinReason::lost, PinReason::not_handed_on};

[[nodiscard]] std::string_view to_word(PinReason reason);
[[nodiscard]] std::optional<PinReason> pin_reason_from(std::string_view word);

/// What becomes of a reporter's data by his code and PIN.
enum class OwnData { corrected, erased, linked };

inline constexpr std::array kAllOwnData{OwnData::corrected, OwnData::erased, OwnData::linked};

[[nodiscard]] std::string_view to_word(OwnData what);

}  // namespace domain
