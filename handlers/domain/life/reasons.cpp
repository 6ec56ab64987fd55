// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/reasons.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kRejectionReasons{
    Word{RejectionReason::unclear_after_asking, "unclear_after_asking"},
    Word{RejectionReason::not_government, "not_government"},
    Word{RejectionReason::in_court, "in_court"},
    Word{RejectionReason::abusive, "abusive"},
    Word{RejectionReason::already_answered, "already_answered"},
    Word{RejectionReason::not_proven, "not_proven"},
    Word{RejectionReason::other, "other"},
};
static_assert(kRejectionReasons.size() == kAllRejectionReasons.size());

constexpr std::array kSendBackReasons{
    Word{SendBackReason::not_ours, "not_ours"},
    Word{SendBackReason::not_proven, "not_proven"},
    Word{SendBackReason::not_clear, "not_clear"},
};
static_assert(kSendBackReasons.size() == kAllSendBackReasons.size());

constexpr std::array kRedirectKinds{
    Word{RedirectKind::passed_on, "passed_on"},
    Word{RedirectKind::turn_to, "turn_to"},
};
static_assert(kRedirectKinds.size() == kAllRedirectKinds.size());

constexpr std::array kPinReasons{
    Word{PinReason::message, "message"},
    Word{PinReason::lost, "lost"},
    Word{PinReason::not_handed_on, "not_handed_on"},
};
static_assert(kPinReasons.size() == kAllPinReasons.size());

constexpr std::array kOwnData{
    Word{OwnData::corrected, "corrected"},
    Word{OwnData::erased, "erased"},
    Word{OwnData::linked, "linked"},
};
static_assert(kOwnData.size() == kAllOwnData.size());

}  // namespace

std::string_view to_word(RejectionReason reason) {
  return word_of(kRejectionReasons, reason);
}
std::optional<RejectionReason> rejection_reason_from(std::string_view word) {
  return value_of(kRejectionReasons, word);
}

std::string_view to_word(SendBackReason reason) {
  return word_of(kSendBackReasons, reason);
}
std::optional<SendBackReason> send_back_reason_from(std::string_view word) {
  return value_of(kSendBackReasons, word);
}

std::string_view to_word(RedirectKind kind) {
  return word_of(kRedirectKinds, kind);
}
std::optional<RedirectKind> redirect_kind_from(std::string_view word) {
  return value_of(kRedirectKinds, word);
}

std::string_view to_word(PinReason reason) {
  return word_of(kPinReasons, reason);
}
std::optional<PinReason> pin_reason_from(std::string_view word) {
  return value_of(kPinReasons, word);
}

std::string_view to_word(OwnData what) {
  return word_of(kOwnData, what);
}

}  // namespace domain
