// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/profiles.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "handlers/domain/people/email.hpp"
#include "handlers/domain/publishing/named_places.hpp"
#include "handlers/domain/text/characters.hpp"
#include "profiles.words.hpp"

namespace domain {
namespace {

using word_lists::profiles::kBetween;
using word_lists::profiles::kHosts;
using word_lists::profiles::kMaps;
using word_lists::profiles::kNetworks;
using word_lists::profiles::kNumberedPages;
using word_lists::profiles::kOffices;

constexpr std::size_t kLeastLetters = 3;
constexpr std::size_t kLongestMention = 40;
constexpr std::size_t kLongestLink = 400;

/// True if `word`, in small letters, stands at `at` in any case.
bool stands(std::string_view text, std::size_t at, std::string_view word) {
  return text.size() >= at + word.size() &&
         std::ranges::equal(text.substr(at, word.size()), word,
                            [](char one, char other) { return small(one) == other; });
}

bool is_handle_byte(char c) {
  return is_letter(c) || is_digit(c) || c == '_' || c == '.';
}

bool is_address_byte(char c) {
  return is_letter(c) || is_digit(c) || std::string_view("._%+-").find(c) != std::string_view::npos;
}

/// Until a space or what no address holds.
bool is_link_byte(char c) {
  return static_cast<unsigned char>(c) > ' ' &&
         std::string_view("\"<>()'").find(c) == std::string_view::npos;
}

std::size_t without_marks(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && std::string_view(".,-!?;:").find(text[end - 1]) != std::string_view::npos)
    --end;
  return end;
}

bool is_office(std::string_view handle) {
  return std::ranges::any_of(kOffices,
                             [&](std::string_view name) { return stands(handle, 0, name); });
}

std::size_t letters_in(std::string_view handle) {
  return static_cast<std::size_t>(std::ranges::count_if(handle, is_letter));
}

/// Where the handle ends whose name begins at `at`; `at` if none does.
std::size_t after_handle(std::string_view text, std::size_t at) {
  const auto end = without_marks(text, at, end_of(text, at, is_handle_byte));
  const auto name = text.substr(at, end - at);
  return letters_in(name) >= kLeastLetters && !is_office(name) ? end : at;
}

/// Where the name of a link's host may begin: behind "https://", and behind "www." too.
std::array<std::size_t, 2> hosts_at(std::string_view text, std::size_t at) {
  for (const std::string_view scheme : {"https://", "http://"})
    if (stands(text, at, scheme)) at += scheme.size();
  for (const std::string_view name : {"www.", "m.", "web.", "mobile.", "id-id.", "vt.", "vm."})
    if (stands(text, at, name)) return {at + name.size(), at};
  return {at, at};
}

std::size_t after_link(std::string_view text, std::size_t at) {
  return without_marks(text, at, end_of(text.substr(0, at + kLongestLink), at, is_link_byte));
}

/// Where what stands behind the first of `hosts` begins that stands at `at`; 0 if none does.
template <class Hosts>
std::size_t behind_host(std::string_view text, std::size_t at, const Hosts& hosts) {
  for (const auto begin : hosts_at(text, at))
    for (const std::string_view host : hosts)
      if (stands(text, begin, host)) return begin + host.size();
  return 0;
}

std::optional<Piece> link_at(std::string_view text, std::size_t at) {
  const auto name = begins_word(text, at) ? behind_host(text, at, kHosts) : 0;
  if (name == 0) return std::nullopt;
  const auto end = after_link(text, name);
  auto path = text.substr(name, end - name);
  // A number behind "wa.me/" is a telephone's.
  const bool number = letters_in(path.substr(0, path.find('?'))) == 0 ||
                      path.find("phone=") != std::string_view::npos;
  if (path.starts_with('@')) path.remove_prefix(1);
  const bool numbered = std::ranges::any_of(
      kNumberedPages, [&](std::string_view page) { return path.starts_with(page); });
  if (number && !numbered) return std::nullopt;
  if (letters_in(path) < kLeastLetters || is_office(path)) return std::nullopt;
  return Piece{at, end};
}

/// "IG: sari_kbm", "tiktok @…" is a handle by itself: what is no plain word.
std::optional<Piece> named_at(std::string_view text, std::size_t at) {
  if (!begins_word(text, at)) return std::nullopt;
  const auto word = text.substr(at, end_of(text, at, is_letter) - at);
  const bool network = std::ranges::any_of(kNetworks, [&](std::string_view name) {
    return name.size() == word.size() && stands(word, 0, name);
  });
  if (!network) return std::nullopt;
  const auto after_marks = [&](std::size_t from) {
    auto end = from;
    while (end < text.size() && end < from + 3 &&
           (text[end] == ' ' || text[end] == ':' || text[end] == '='))
      ++end;
    return end;
  };
  auto begin = after_marks(at + word.size());
  // "IG saya:", "akun IG-nya bernama …"
  for (int i = 0; i < 2; ++i) {
    const auto between = short_word_at(text, begin);
    if (is_among(small(between), kBetween)) begin = after_marks(begin + between.size());
  }
  const auto end = after_handle(text, begin);
  const auto name = text.substr(begin, end - begin);
  const bool plain = name.find_first_of("_.0123456789") == std::string_view::npos;
  return begin == at + word.size() || plain ? std::nullopt : std::optional(Piece{begin, end});
}

}  // namespace

std::optional<Piece> email_at(std::string_view text, std::size_t at) {
  if (!is_address_byte(text[at]) || (at > 0 && is_address_byte(text[at - 1]))) return std::nullopt;
  const auto local = end_of(text, at, is_address_byte);
  auto sign = local;
  if (sign < text.size() && text[sign] == ' ') ++sign;
  if (sign >= text.size() || text[sign] != '@') return std::nullopt;
  auto host = sign + 1;
  if (host < text.size() && text[host] == ' ') ++host;
  const auto end = without_marks(text, host, end_of(text, host, is_address_byte));
  const auto address =
      std::string(text.substr(at, local - at)) + "@" + std::string(text.substr(host, end - host));
  return Email::parse(address) ? std::optional(Piece{at, end}) : std::nullopt;
}

std::optional<Piece> profile_at(std::string_view text, std::size_t at) {
  if (text[at] == '@' && (at == 0 || (!is_handle_byte(text[at - 1]) && begins_word(text, at)))) {
    const auto end = after_handle(text, at + 1);
    return end > at + 1 ? std::optional(Piece{at, end}) : std::nullopt;
  }
  if (!is_letter(text[at])) return std::nullopt;
  if (const auto link = link_at(text, at)) return link;
  return named_at(text, at);
}

std::optional<Piece> map_link_at(std::string_view text, std::size_t at) {
  const auto point =
      is_letter(text[at]) && begins_word(text, at) ? behind_host(text, at, kMaps) : 0;
  if (point == 0) return std::nullopt;
  const auto end = after_link(text, point);
  return end > point ? std::optional(Piece{at, end}) : std::nullopt;
}

std::optional<Piece> mention_at(const Scanned& scanned, std::size_t at) {
  const auto text = scanned.plain();
  if (text[at] != '@' || !begins_word(text, at) || at + 1 >= text.size()) return std::nullopt;
  if (scanned.hides_mark_before(at + 1)) {
    for (auto end = at + 2; end <= text.size() && end <= at + kLongestMention; ++end)
      if (scanned.hides_mark_before(end))
        return letters_in(text.substr(at, end - at)) > 0 ? std::optional(Piece{at, end})
                                                         : std::nullopt;
  }
  return mentioned_at(scanned, at);
}

}  // namespace domain
