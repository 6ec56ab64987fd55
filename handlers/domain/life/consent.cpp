// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/consent.hpp"

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kKinds{Word{ConsentKind::unmask, "unmask"}};
static_assert(kKinds.size() == kAllConsentKinds.size());

constexpr std::array kStates{
    Word{ConsentState::awaited, "awaited"}, Word{ConsentState::given, "given"},
    Word{ConsentState::refused, "refused"}, Word{ConsentState::expired, "expired"},
    Word{ConsentState::used, "used"},
};

bool works_here(const Situation& situation, const Colleague& colleague) {
  return colleague.active && acts_as_triage(situation, colleague.actor);
}

}  // namespace

std::string_view to_word(ConsentKind kind) {
  return word_of(kKinds, kind);
}
std::string_view to_word(ConsentState state) {
  return word_of(kStates, state);
}

ConsentState state_of(const ConsentDates& dates, Instant now) {
  if (dates.used_at) return ConsentState::used;
  if (dates.refused_at) return ConsentState::refused;
  if (dates.expires_at <= now) return ConsentState::expired;
  return dates.given_at ? ConsentState::given : ConsentState::awaited;
}

Result<void, Refusal> may_consent(const Situation& situation, const Colleague& asker,
                                  const Colleague& second, ConsentState state) {
  if (!works_here(situation, second)) return tl::unexpected(Refusal::not_found);
  if (second.id == asker.id) return tl::unexpected(Refusal::second_person_needed);
  const bool awaited = state == ConsentState::awaited && works_here(situation, asker);
  if (!awaited || !takes_two(situation.privacy)) return tl::unexpected(Refusal::already_changed);
  return {};
}

bool consent_counts(const Situation& situation, const Colleague& asker, const Colleague& second,
                    ConsentState state) {
  return state == ConsentState::given && second.id != asker.id && works_here(situation, asker) &&
         works_here(situation, second);
}

}  // namespace domain
