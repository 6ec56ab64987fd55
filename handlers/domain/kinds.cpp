// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/kinds.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kKinds{
    Word{Kind::complaint, "complaint"},     Word{Kind::report, "report"},
    Word{Kind::aspiration, "aspiration"},   Word{Kind::proposal, "proposal"},
    Word{Kind::information, "information"},
};
static_assert(kKinds.size() == kAllKinds.size());

constexpr std::array kNatures{
    Word{Nature::information, "information"},
    Word{Nature::ordinary, "ordinary"},
    Word{Nature::supervisory, "supervisory"},
};
static_assert(kNatures.size() == kAllNatures.size());

constexpr std::array kChannels{
    Word{Channel::web, "web"},
    Word{Channel::whatsapp, "whatsapp"},
    Word{Channel::facebook, "facebook"},
    Word{Channel::instagram, "instagram"},
    Word{Channel::x, "x"},
    Word{Channel::tiktok, "tiktok"},
    Word{Channel::phone, "phone"},
    Word{Channel::letter, "letter"},
    Word{Channel::walk_in, "walk_in"},
    Word{Channel::email, "email"},
    Word{Channel::open311, "open311"},
    Word{Channel::radio, "radio"},
    Word{Channel::other, "other"},
};
static_assert(kChannels.size() == kAllChannels.size());

}  // namespace

std::string_view to_word(Kind kind) {
  return word_of(kKinds, kind);
}
std::optional<Kind> kind_from(std::string_view word) {
  return value_of(kKinds, word);
}

std::string_view to_word(Nature nature) {
  return word_of(kNatures, nature);
}
std::optional<Nature> nature_from(std::string_view word) {
  return value_of(kNatures, word);
}

std::string_view to_word(Channel channel) {
  return word_of(kChannels, channel);
}
std::optional<Channel> channel_from(std::string_view word) {
  return value_of(kChannels, word);
}

}  // namespace domain
