// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/correction.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "handlers/domain/text/tokens.hpp"

namespace domain {
namespace {

/// What alone asks for it, also inside a longer word: *dirahasiakan*, *disamarkan*, *ketahuan*.
constexpr std::array<std::string_view, 7> kStems{"rahasia", "anonim",   "sembunyi", "samark",
                                                 "takut",   "ketahuan", "privasi"};

/// *Jangan*, in what people write, and what is not to happen then, also inside a longer word:
/// *disebarkan*, *menyebut*, *dibocorkan*.
constexpr std::array<std::string_view, 8> kDont{"jangan", "jangn", "jngan", "jgn",
                                                "jng",    "tanpa", "ojo",   "usah"};
constexpr std::array<std::string_view, 20> kTold{
    "sebut",  "sebar",  "nyebar", "nyebut", "ketahu", "nama",   "identitas",
    "bocor",  "umum",   "publik", "viral",  "tampil", "cantum", "posting",
    "upload", "ungkap", "bilang", "cerita", "ngerti", "share"};
/// The same by these words alone: *tahun* is none.
constexpr std::array<std::string_view, 4> kKnown{"tahu", "tau", "tahunya", "taunya"};

/// *Tidak*: of much that is none of it, so with fewer of those words.
constexpr std::array<std::string_view, 8> kNot{"tidak", "tdk",   "tak",    "gak",
                                               "ga",    "nggak", "enggak", "aja"};
constexpr std::array<std::string_view, 5> kNotTold{"sebut", "sebar", "nyebar", "identitas",
                                                   "ketahu"};

/// Words between the two: "jangan sampai ada yang tahu".
constexpr std::size_t kBetween = 4;

template <std::size_t N>
bool holds_one_of(std::string_view word, const std::array<std::string_view, N>& stems) {
  return std::ranges::any_of(
      stems, [&](std::string_view stem) { return word.find(stem) != std::string_view::npos; });
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

/// True if the word at `at` and one of those behind it ask that nothing be told.
bool forbids_telling(const std::vector<std::string>& words, std::size_t at) {
  const bool dont = is_one_of(words[at], kDont);
  if (!dont && !is_one_of(words[at], kNot)) return false;
  const auto behind = std::span(words).subspan(at + 1);
  return std::ranges::any_of(behind.first(std::min(behind.size(), kBetween + 1)),
                             [&](const std::string& word) {
                               return dont ? holds_one_of(word, kTold) || is_one_of(word, kKnown)
                                           : holds_one_of(word, kNotTold);
                             });
}

}  // namespace

Instant correct_until(Instant entered_at, const SlaPolicy& policy, const Holidays& holidays) {
  return end_of_day(add_working_days(to_local_date(entered_at), policy.correct_days, holidays));
}

std::optional<Refusal> hinders_correction(const Situation& situation, const Actor& actor,
                                          const Moment& moment) {
  if (situation.ever_forwarded) return Refusal::already_changed;
  const auto& entry = situation.entry;
  if (!entry || entry->by != actor.role) return Refusal::not_allowed;
  if (entry->others_chose) return Refusal::already_changed;
  if (entry->reporter_spoke) return Refusal::less_private;
  if (moment.now > correct_until(entry->at, moment.policy, moment.holidays))
    return Refusal::too_late;
  return std::nullopt;
}

Privacy least_private(const Course& course, const std::optional<Accused>& accused) {
  return joined(course.lock.value_or(Privacy::open),
                accused ? Privacy::secret_anonymous : Privacy::open);
}

bool loosens(Privacy before, Privacy now) {
  return !at_least_as_private(before, now);
}

bool asks_secrecy(std::string_view words) {
  const auto said = words_of(words);
  for (std::size_t at = 0; at < said.size(); ++at) {
    if (holds_one_of(said[at], kStems)) return true;
    if (forbids_telling(said, at)) return true;
  }
  return false;
}

}  // namespace domain
