// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/result.hpp"

#include <algorithm>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kRefusals{
    Word{Refusal::not_allowed, "not_allowed"},
    Word{Refusal::not_found, "not_found"},
    Word{Refusal::already_changed, "already_changed"},
    Word{Refusal::already_done, "already_done"},
    Word{Refusal::too_late, "too_late"},
    Word{Refusal::too_early, "too_early"},
    Word{Refusal::limit_reached, "limit_reached"},
    Word{Refusal::third_reopen, "third_reopen"},
    Word{Refusal::leader_decides, "leader_decides"},
    Word{Refusal::accused_body, "accused_body"},
    Word{Refusal::opd_has_part, "opd_has_part"},
    Word{Refusal::privacy_locked, "privacy_locked"},
    Word{Refusal::less_private, "less_private"},
    Word{Refusal::second_person_needed, "second_person_needed"},
    Word{Refusal::past_target, "past_target"},
    Word{Refusal::day_out_of_reach, "day_out_of_reach"},
    Word{Refusal::head_sends_back, "head_sends_back"},
    Word{Refusal::objection_waits, "objection_waits"},
    Word{Refusal::finding_needed, "finding_needed"},
    Word{Refusal::answer_needed, "answer_needed"},
    Word{Refusal::no_head, "no_head"},
    Word{Refusal::head_answers, "head_answers"},
};
static_assert(kRefusals.size() == kAllRefusals.size());

}  // namespace

void FieldErrors::add(std::string_view field, std::string_view message_key, Values values) {
  list_.push_back({std::string(field), std::string(message_key), std::move(values)});
}

void FieldErrors::append(const FieldErrors& others) {
  list_.insert(list_.end(), others.begin(), others.end());
}

const FieldError* FieldErrors::find(std::string_view field) const {
  const auto at = std::ranges::find(list_, field, &FieldError::field);
  return at == list_.end() ? nullptr : &*at;
}

std::string_view to_word(Refusal refusal) {
  return word_of(kRefusals, refusal);
}

std::string message_key(Refusal refusal) {
  return "refusal." + std::string(to_word(refusal));
}

}  // namespace domain
