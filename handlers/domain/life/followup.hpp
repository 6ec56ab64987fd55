/// \file
/// What an act must carry: the words, dates and choices that staff and citizens give with it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/life/moves.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

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

/// The form of one act. Field names of the form are the member names.
struct ActInput {
  std::string text;  ///< question, answer, finding, plan, report of work, reason, words
  std::string public_title;
  std::string public_text;
  std::string public_place;   ///< forward, redact: where, as everybody may read it; may be empty
  bool words_agreed = false;  ///< forward, redact: the reporter lets his own words be read
  std::string new_title;      ///< amend; `public_title` and `text` are then what stood there before
  std::string new_story;
  std::optional<OpdId> opd;
  std::optional<Nature> nature;
  std::optional<SendBackReason> send_back_reason;
  std::optional<RejectionReason> rejection_reason;
  std::optional<RedirectKind> redirect_kind;
  std::string body;          ///< redirect: whom
  std::string channel_text;  ///< redirect: by which channel
  std::string number;        ///< redirect: letter or ticket number
  std::optional<Date> date;  ///< schedule, extend, redirect
  std::string address;       ///< redirect: where to turn
  std::string hours;         ///< redirect: when
  std::optional<int> stars;
  std::string other_code;  ///< merge: code of the other report
  std::optional<Privacy> privacy;
  std::optional<CategoryId> category;
  std::optional<StaffId> officer;
  bool has_photo = false;  ///< resolve: a photo or document is attached
  std::string no_proof_reason;
  std::optional<PinReason> pin_reason;
  std::optional<OwnData> own_data;
  std::optional<Channel> word_channel;  ///< on the citizen's word: by which channel
  std::string word_quotation;           ///< and what was said
  int photos_shown = 0;                 ///< forward, redact: photos that everybody may see now
  int photos_taken = 0;                 ///< redact: photos that nobody but us sees any more
  int boxes = 0;                        ///< forward, redact: parts painted over on those shown
};

/// Words beside a rating; what the column holds.
inline constexpr std::size_t kRatingWords = 1000;

/// True for what is the citizen's to do and what triage enters on his word: supply, add, reopen,
/// withdraw, change_privacy.
[[nodiscard]] bool is_on_the_word(Event event);

/// True for what an OPD or a desk says to the reporter as an answer, of which he may say that it
/// does not answer: findings, plans, work done, replies and endings, not questions.
[[nodiscard]] bool is_answer(Event event);

/// Everything that is missing or wrong in `input` for `needs`, at its field.
///
/// Texts of staff 10–4,000 code points, of citizens 1–4,000 (`from`); `err.required`,
/// `err.too_short`, `err.too_long`, `err.choice`, `err.date.past`, `err.code`, `err.proof`.
/// Staff who do what is the citizen's to do (`is_on_the_word`) must give `word_channel` and
/// `word_quotation`.
[[nodiscard]] FieldErrors check_input(Event event, Needs needs, const ActInput& input, Role from,
                                      Date today);

}  // namespace domain
