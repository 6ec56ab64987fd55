// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/mistyped_email.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "handlers/domain/text/characters.hpp"
namespace domain {
namespace {

/// Where people here have their mailbox; the more usual first.
constexpr std::array<std::string_view, 8> kProviders{"gmail.com",   "yahoo.com",      "yahoo.co.id",
                                                     "hotmail.com", "rocketmail.com", "outlook.com",
                                                     "icloud.com",  "outlook.co.id"};

/// One letter from one of them, and mailboxes too.
constexpr std::array<std::string_view, 11> kBesideThem{
    "mail.com",    "email.com",   "ymail.com",   "yahoo.co.in", "yahoo.co.th",  "yahoo.co.uk",
    "yahoo.co.jp", "yahoo.co.kr", "yahoo.co.nz", "yahoo.co.za", "hotmail.co.id"};

/// What is no top-level domain (IANA's list of 2026), and the one beside it on the keys.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kEndings{{{"con", "com"},
                                                                                  {"cpm", "com"},
                                                                                  {"vom", "com"},
                                                                                  {"xom", "com"},
                                                                                  {"cim", "com"},
                                                                                  {"cmo", "com"},
                                                                                  {"ocm", "com"},
                                                                                  {"comm", "com"},
                                                                                  {"ccom", "com"},
                                                                                  {"coom", "com"},
                                                                                  {"c0m", "com"},
                                                                                  {"di", "id"},
                                                                                  {"idd", "id"},
                                                                                  {"iid", "id"},
                                                                                  {"od", "id"}}};

/// Whether one letter was left out, doubled, taken for another or swapped with the next.
bool is_one_slip(std::string_view typed, std::string_view meant) {
  const auto differ =
      static_cast<std::size_t>(std::ranges::mismatch(typed, meant).in1 - typed.begin());
  const auto from = [&](std::string_view text, std::size_t more) {
    return text.substr(std::min(differ + more, text.size()));
  };
  if (typed.size() == meant.size() + 1) return from(typed, 1) == from(meant, 0);
  if (typed.size() + 1 == meant.size()) return from(typed, 0) == from(meant, 1);
  if (typed.size() != meant.size() || typed == meant) return false;
  if (from(typed, 1) == from(meant, 1)) return true;
  return differ + 1 < typed.size() && typed[differ] == meant[differ + 1] &&
         typed[differ + 1] == meant[differ] && from(typed, 2) == from(meant, 2);
}

std::string with_known_ending(std::string_view name) {
  const auto dot = name.rfind('.') + 1;
  const auto ending = name.substr(dot);
  const auto* mended =
      std::ranges::find(kEndings, ending, [](const auto& pair) { return pair.first; });
  return std::string(name.substr(0, dot)) +
         std::string(mended == kEndings.end() ? ending : mended->second);
}

/// The domain that was meant; the same if nothing is wrong with it.
std::string meant_by(std::string_view typed) {
  auto name = with_known_ending(typed);
  if (is_among(name, kProviders) || is_among(name, kBesideThem)) return name;
  if (name.starts_with("gmail.")) return "gmail.com";
  const auto* near = std::ranges::find_if(
      kProviders, [&](std::string_view provider) { return is_one_slip(name, provider); });
  return near == kProviders.end() ? name : std::string(*near);
}

}  // namespace

std::optional<std::string> likely_meant(const Email& email) {
  const auto& typed = email.typed();
  const auto begin = typed.rfind('@') + 1;
  const std::string name = email.canonical().substr(begin);
  const auto meant = meant_by(name);
  return meant == name ? std::nullopt : std::optional(typed.substr(0, begin) + meant);
}

}  // namespace domain
