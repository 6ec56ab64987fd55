// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/desk_request.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kKinds{
    Word{DeskRequestKind::recovery, "recovery"},
    Word{DeskRequestKind::nik_claim, "nik_claim"},
};
static_assert(kKinds.size() == kAllDeskRequestKinds.size());

constexpr std::array kCards{
    Word{IdentityCard::ktp, "ktp"},
    Word{IdentityCard::kia, "kia"},
    Word{IdentityCard::sim, "sim"},
};
static_assert(kCards.size() == kAllIdentityCards.size());

constexpr std::array kStates{
    Word{DeskRequestState::unseen, "unseen"},
    Word{DeskRequestState::unproved, "unproved"},
    Word{DeskRequestState::unconfirmed, "unconfirmed"},
    Word{DeskRequestState::waiting, "waiting"},
    Word{DeskRequestState::ripe, "ripe"},
    Word{DeskRequestState::done, "done"},
    Word{DeskRequestState::stopped, "stopped"},
    Word{DeskRequestState::refused, "refused"},
    Word{DeskRequestState::expired, "expired"},
};

}  // namespace

std::string_view to_word(DeskRequestKind kind) {
  return word_of(kKinds, kind);
}
std::optional<DeskRequestKind> desk_request_kind_from(std::string_view word) {
  return value_of(kKinds, word);
}

std::string_view to_word(IdentityCard card) {
  return word_of(kCards, card);
}
std::optional<IdentityCard> identity_card_from(std::string_view word) {
  return value_of(kCards, word);
}

std::string_view to_word(DeskRequestState state) {
  return word_of(kStates, state);
}

DeskRequestState state_of(const DeskRequestDates& dates, Instant now) {
  using State = DeskRequestState;
  if (dates.stopped_at) return State::stopped;
  if (dates.refused_at) return State::refused;
  if (dates.done_at) return State::done;
  if (dates.expires_at <= now) return State::expired;
  if (dates.ripe_at) return *dates.ripe_at <= now ? State::ripe : State::waiting;
  if (!dates.opened_at) return State::unseen;
  return dates.proved_at ? State::unconfirmed : State::unproved;
}

}  // namespace domain
