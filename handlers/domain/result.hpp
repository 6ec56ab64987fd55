// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How the domain says no: every wrong field at once, or one refusal of an act.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace domain {

/// Either a value or the reason why there is none; `std::expected` when the compiler has it.
template <class T, class E>
using Result = tl::expected<T, E>;

/// Named values for the placeholders of a message: words, shown as they are. What a message calls a
/// field (`isian`) is said by whoever shows it, unless the field has a name of its own.
using Values = std::map<std::string, std::string, std::less<>>;

/// One thing wrong with one field of a form.
struct FieldError {
  std::string field;  ///< name of the form field
  std::string code;   ///< key in the message catalogue, `err.…`
  Values values;      ///< for the placeholders of that message
  bool operator==(const FieldError&) const = default;
};

/// Everything wrong with a form, in the order of its fields.
class FieldErrors {
 public:
  void add(std::string_view field, std::string_view message_key, Values values = {});

  /// Adds all of `others` behind what is here.
  void append(const FieldErrors& others);

  [[nodiscard]] bool empty() const { return list_.empty(); }
  [[nodiscard]] std::size_t size() const { return list_.size(); }
  [[nodiscard]] auto begin() const { return list_.begin(); }
  [[nodiscard]] auto end() const { return list_.end(); }

  /// The first error of `field`, or null.
  [[nodiscard]] const FieldError* find(std::string_view field) const;

  bool operator==(const FieldErrors&) const = default;

 private:
  std::vector<FieldError> list_;
};

/// Why an act is not done. Pages answer 404 for `not_found`, 403 for `not_allowed`, else 409.
enum class Refusal {
  not_allowed,           ///< not this person's business
  not_found,             ///< not there, or not for these eyes
  already_changed,       ///< someone was faster, or the state does not permit it any more
  already_done,          ///< the very same act was done before
  too_late,              ///< its time is over
  too_early,             ///< its time has not come (the clock's own events)
  limit_reached,         ///< as often as allowed: asks, new dates, extensions, objections
  third_reopen,          ///< reopened twice; the Ombudsman is the way
  leader_decides,        ///< sent back too often; the leader forwards, rejects or redirects
  accused_body,          ///< the OPD is the one accused
  opd_has_part,          ///< the OPD already has an open part
  privacy_locked,        ///< the category keeps who may know
  less_private,          ///< only the citizen, and only before it is forwarded
  second_person_needed,  ///< unmasking here takes two
  past_target,           ///< the part's target is over; no day can be set for its work
  day_out_of_reach,      ///< the day is none that may be set for the target that stands
  head_sends_back,       ///< *not ours* after the *verify* date: only the head says it
  objection_waits,       ///< the reporter objected and nobody has decided yet
  finding_needed,        ///< *not proven*, and no OPD has written a finding
  answer_needed,         ///< *not clear*, and no question was answered
  no_head,               ///< the OPD has no head who could be asked
  head_answers           ///< reopened for the last time: the head alone says that it is finished
};

inline constexpr std::array kAllRefusals{Refusal::not_allowed,     Refusal::not_found,
                                         Refusal::already_changed, Refusal::already_done,
                                         Refusal::too_late,        Refusal::too_early,
                                         Refusal::limit_reached,   Refusal::third_reopen,
                                         Refusal::leader_decides,  Refusal::accused_body,
                                         Refusal::opd_has_part,    Refusal::privacy_locked,
                                         Refusal::less_private,    Refusal::second_person_needed,
                                         Refusal::past_target,     Refusal::day_out_of_reach,
                                         Refusal::head_sends_back, Refusal::objection_waits,
                                         Refusal::finding_needed,  Refusal::answer_needed,
                                         Refusal::no_head,         Refusal::head_answers};

[[nodiscard]] std::string_view to_word(Refusal refusal);

/// Key of the sentence for the visitor: `refusal.` and the word.
[[nodiscard]] std::string message_key(Refusal refusal);

}  // namespace domain
