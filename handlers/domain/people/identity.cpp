// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/identity.hpp"

#include <algorithm>

#include "handlers/domain/people/email.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kChannels{
    Word{IdentityChannel::phone, "phone"},
    Word{IdentityChannel::email, "email"},
    Word{IdentityChannel::facebook, "facebook"},
    Word{IdentityChannel::instagram, "instagram"},
    Word{IdentityChannel::x, "x"},
    Word{IdentityChannel::tiktok, "tiktok"},
    Word{IdentityChannel::post, "post"},
};
static_assert(kChannels.size() == kAllIdentityChannels.size());

constexpr Length kHandle{2, 60};

/// Where people have a handle of their own.
std::optional<IdentityChannel> medium_of(Channel channel) {
  switch (channel) {
    case Channel::facebook:
      return IdentityChannel::facebook;
    case Channel::instagram:
      return IdentityChannel::instagram;
    case Channel::x:
      return IdentityChannel::x;
    case Channel::tiktok:
      return IdentityChannel::tiktok;
    default:
      return std::nullopt;
  }
}

/// The address of a page with its scheme and host in lower case; what follows tells apart by its
/// capitals too. Nothing else is taken away: two addresses that only look alike stay two.
std::optional<std::string> post_key(std::string_view address) {
  const auto folded = comparison_key(address);
  const auto begin = folded.starts_with("https://")  ? std::size_t{8}
                     : folded.starts_with("http://") ? std::size_t{7}
                                                     : std::size_t{0};
  const auto printed = [](char c) { return c >= '!' && c <= '~'; };
  if (begin == 0 || begin == address.size() || !std::ranges::all_of(address, printed))
    return std::nullopt;
  const auto path = std::min(address.find('/', begin), address.size());
  return folded.substr(0, path) + std::string(address.substr(path));
}

std::optional<std::string> handle_key(std::string_view address) {
  auto folded = comparison_key(address);
  if (folded.starts_with('@')) folded.erase(0, 1);
  const auto known = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
  };
  const bool fits = folded.size() >= kHandle.least && folded.size() <= kHandle.most;
  return fits && std::ranges::all_of(folded, known) ? std::optional(folded) : std::nullopt;
}

}  // namespace

std::string_view to_word(IdentityChannel channel) {
  return word_of(kChannels, channel);
}

std::optional<IdentityKey> identity_key(Channel channel, const Contact& contact) {
  if (!contact.phone.empty()) return IdentityKey{IdentityChannel::phone, contact.phone};
  if (const auto box = comparison_key(contact.email); !box.empty()) {
    const auto email = Email::parse(contact.email);
    return IdentityKey{IdentityChannel::email, email ? email->canonical() : box};
  }
  const auto address = read_line(contact.address);
  if (auto post = post_key(address)) return IdentityKey{IdentityChannel::post, *std::move(post)};
  const auto medium = medium_of(channel);
  auto handle = medium ? handle_key(address) : std::nullopt;
  return handle ? std::optional(IdentityKey{*medium, *std::move(handle)}) : std::nullopt;
}

}  // namespace domain
