// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/title.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "greetings.words.hpp"
#include "handlers/domain/filing/offered.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/unicode.hpp"

namespace domain {
namespace {

namespace lists = word_lists::greetings;

constexpr std::size_t kLongestPhrase = 4;        // words
constexpr std::size_t kLongestAddressee = 8;     // words
constexpr std::string_view kHanging = " ,;:-/";  // no title ends so

/// What stands between white space.
struct Piece {
  std::size_t begin;    ///< bytes
  std::size_t end;      ///< bytes, behind it
  std::string letters;  ///< letters and figures alone, in lower case: "Wr." is "wr"
  char mark;            ///< its last byte
  bool ends_line;
};

/// The vowels and the stretching of Arabic, which one writes or leaves.
bool is_arabic_mark(char32_t c) {
  return (c >= U'\u064B' && c <= U'\u065F') || c == U'\u0670' || c == U'\u0640';
}

std::string letters_of(std::string_view word) {
  const auto key = comparison_key(word);
  std::string letters;
  for (std::string_view rest = key; !rest.empty();) {
    const auto next = unicode::decode(rest);
    if (!next) break;
    if (unicode::is_word_character(next->code_point) && !is_arabic_mark(next->code_point))
      letters += rest.substr(0, next->bytes);
    rest.remove_prefix(next->bytes);
  }
  return letters;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      if (text[at] == '\n' && !pieces.empty()) pieces.back().ends_line = true;
      ++at;
      continue;
    }
    auto end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    const auto word = text.substr(at, end - at);
    pieces.push_back({at, end, letters_of(word), word.back(), false});
    at = end;
  }
  return pieces;
}

bool is_mark(char c) {
  return c == ',' || c == '.' || c == '!' || c == ':';
}

/// How many pieces from `at` on are the longest phrase of `list`; 0 if none.
template <std::size_t N>
std::size_t says(const std::vector<Piece>& pieces, std::size_t at,
                 const std::array<std::string_view, N>& list) {
  std::string phrase;
  std::size_t found = 0;
  for (std::size_t n = 0; n < kLongestPhrase && at + n < pieces.size(); ++n) {
    phrase += (n == 0 ? "" : " ") + pieces[at + n].letters;
    if (std::ranges::binary_search(list, std::string_view(phrase))) found = n + 1;
  }
  return found;
}

bool begins_as_greeting(std::string_view letters) {
  return std::ranges::any_of(lists::kGreetingBeginnings, [&](std::string_view beginning) {
    return letters.starts_with(beginning);
  });
}

std::size_t address(const std::vector<Piece>& pieces, std::size_t at) {
  return std::max(says(pieces, at, lists::kAddresses), says(pieces, at, lists::kOffices));
}

/// "Pagi Pak, …" turns to somebody, "Ibu hamil …" does not: the mark behind it tells.
bool turns_to_somebody(const std::vector<Piece>& pieces, std::size_t at) {
  while (at < pieces.size()) {
    const auto length = address(pieces, at);
    if (length == 0) return false;
    at += length;
    if (is_mark(pieces[at - 1].mark) || pieces[at - 1].ends_line) return true;
  }
  return false;
}

/// "P", "Tes" alone: whether anybody is there. "Tes air …" is a story, "P. Sudirman" a name.
bool knocks(const Piece& piece) {
  if (!std::ranges::binary_search(lists::kKnocks, std::string_view(piece.letters))) return false;
  return piece.ends_line ||
         (is_mark(piece.mark) && (piece.mark != '.' || piece.letters.size() > 1));
}

/// "Nama: Budi Santoso" and the like, with what stands there: to the end of the line or up to the
/// next mark; 0 if it is none.
std::size_t label(const std::vector<Piece>& pieces, std::size_t at) {
  const auto length = says(pieces, at, lists::kLabels);
  if (length == 0) return 0;
  auto end = at + length;
  const auto is_colon = [](const Piece& one) { return one.mark == ':' || one.mark == '='; };
  if (!is_colon(pieces[end - 1])) {
    if (end == pieces.size() || !pieces[end].letters.empty() || !is_colon(pieces[end])) return 0;
    ++end;
  }
  if (pieces[end - 1].ends_line) return end - at;
  while (end < pieces.size()) {
    const auto& piece = pieces[end++];
    if (piece.letters.empty() || piece.ends_line || piece.mark == ',' ||
        (piece.mark == '.' && piece.letters.size() > 3))
      break;
  }
  return end - at;
}

/// "Yth. Bapak Bupati, …": up to the mark behind the name; 0 if there is none near.
std::size_t addressee(const std::vector<Piece>& pieces, std::size_t at) {
  const auto length = says(pieces, at, lists::kAddressees);
  if (length == 0) return 0;
  for (auto end = at + length; end < pieces.size() && end < at + length + kLongestAddressee; ++end)
    if (is_mark(pieces[end].mark) || pieces[end].ends_line) return end + 1 - at;
  return length;
}

/// "Info:", "Isi laporan :": what follows is the matter. 0 if it is none.
std::size_t topic(const std::vector<Piece>& pieces, std::size_t at) {
  const auto length = says(pieces, at, lists::kTopics);
  if (length == 0) return 0;
  if (pieces[at + length - 1].mark == ':') return length;
  const auto next = at + length;
  const bool is_colon =
      next < pieces.size() && pieces[next].letters.empty() && pieces[next].mark == ':';
  return is_colon ? length + 1 : 0;
}

/// "Mohon izin bertanya", "saya ingin melaporkan": asks for an ear in whatever words; 0 if not.
std::size_t asks_leave(const std::vector<Piece>& pieces, std::size_t at) {
  const auto is = [&](const auto& list, std::size_t n) {
    return n < pieces.size() &&
           std::ranges::binary_search(list, std::string_view(pieces[n].letters));
  };
  auto end = at;
  while (is(lists::kWriters, end)) ++end;
  const auto first = end;
  while (end < first + kLongestPhrase &&
         (is(lists::kWants, end) || (end > first && is(lists::kWantsOn, end))))
    ++end;
  if (end == first || !is(lists::kSays, end)) return 0;
  while (is(lists::kSays, end) || (is(lists::kAnds, end) && is(lists::kSays, end + 1))) ++end;
  return end - at;
}

/// How many pieces from `at` on say nothing yet.
std::size_t aside(const std::vector<Piece>& pieces, std::size_t at, bool greeted) {
  if (pieces[at].letters.empty()) return 1;
  if (knocks(pieces[at])) return 1;
  if (const auto length = std::max(topic(pieces, at), asks_leave(pieces, at))) return length;
  if (const auto length = addressee(pieces, at)) return length;
  if (const auto length =
          std::max(says(pieces, at, lists::kGreetings), says(pieces, at, lists::kAsides)))
    return length;
  if (begins_as_greeting(pieces[at].letters)) return 1;
  if (turns_to_somebody(pieces, at)) return address(pieces, at);
  if (!greeted) return 0;
  const auto& before = pieces[at - 1];
  if (says(pieces, at, lists::kOffices) > 0 && !is_mark(before.mark) && !before.ends_line)
    return says(pieces, at, lists::kOffices);
  return says(pieces, at, lists::kAddresses);
}

/// The story from behind its greeting and what names its writer; the whole if it only greets,
/// nothing if it only says who writes.
std::string_view behind_greeting(std::string_view story) {
  const auto pieces = pieces_of(story);
  bool labelled = false;
  for (std::size_t at = 0; at < pieces.size();) {
    auto length = label(pieces, at);
    labelled = labelled || length > 0;
    if (length == 0) length = aside(pieces, at, at > 0);
    if (length == 0) return story.substr(pieces[at].begin);
    at += length;
  }
  return labelled ? std::string_view() : story;
}

/// What a title leaves out. Unit: bytes.
struct Left {
  std::size_t begin;
  std::size_t end;
  bool is_number;
};

/// Telephone numbers, and where the writer says who he is.
std::vector<Left> left_out(std::string_view story) {
  std::vector<Left> all;
  for (const auto& one : introductions_in(story)) all.push_back({one.begin, one.end, false});
  for (const auto& finding : scan_public_text(story))
    if (finding.kind == FindingKind::phone)
      all.push_back({finding.offset, finding.offset + finding.length, true});
  std::ranges::sort(all, {},
                    [](const Left& left) { return std::pair(left.begin, left.is_number); });
  return all;
}

/// `text` without the "No. HP :" or the "WA saya" at its end.
std::string_view without_label(std::string_view text) {
  const auto pieces = pieces_of(text);
  auto kept = pieces.size();
  for (auto at = pieces.size(); at-- > 0;) {
    const auto among = [&](const auto& list) {
      return std::ranges::binary_search(list, std::string_view(pieces[at].letters));
    };
    if (at + 1 < pieces.size() && pieces[at].ends_line) break;
    if (among(lists::kNumbers))
      kept = at;
    else if (!among(lists::kNumberParts) && !pieces[at].letters.empty())
      break;
  }
  return kept == pieces.size() ? text : text.substr(0, pieces[kept].begin);
}

/// `story` without them, and without what would be left around the hole: "HP , takut roboh".
std::string without_private(std::string_view story) {
  constexpr std::string_view kMarks = ",.;:";
  std::string kept;
  std::size_t from = 0;
  for (const auto& one : left_out(story)) {
    if (one.begin < from) {
      from = std::max(from, one.end);
      continue;
    }
    kept += story.substr(from, one.begin - from);
    from = one.end;
    const bool in_brackets = from < story.size() && story[from] == ')';
    if (one.is_number) {
      const auto bracket = in_brackets ? kept.rfind('(') : std::string::npos;
      const auto inner = bracket == std::string::npos ? 0 : bracket + 1;
      kept.resize(inner + without_label(std::string_view(kept).substr(inner)).size());
    }
    if (in_brackets && kept.ends_with('(')) {
      kept.pop_back();
      ++from;
    }
    const auto next = story.find_first_not_of(' ', from);
    if (next == std::string_view::npos || kMarks.find(story[next]) == kMarks.npos) continue;
    const auto before = kept.find_last_not_of(' ');
    kept.resize(before == std::string::npos ? 0 : before + 1);
    const bool is_open =
        kept.empty() || kept.ends_with('\n') || kMarks.find(kept.back()) != kMarks.npos;
    from = is_open ? next + 1 : next;
  }
  return kept + std::string(story.substr(std::min(from, story.size())));
}

/// A full stop that ends a sentence, not the one of "Jl. Pemuda", "RT.02" or "No. 6".
bool ends_sentence(std::string_view text, std::size_t at) {
  // A line that ends in a comma goes on in the next.
  if (text[at] == '\n') return !trim(text.substr(0, at)).ends_with(',');
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
  if (at + 1 < text.size() && !is_space(text[at + 1])) return false;
  if (text[at] != '.') return true;
  auto begin = at;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  return at - begin > 3;
}

/// The first sentence of `text`, and with it the next ones while it is too short for a title.
std::string first_words(std::string_view text) {
  std::string title;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ends_sentence(text, at) && count_code_points(trim(title)) >= kTitleLength.least) break;
    if (!is_space(text[at]))
      title += text[at];
    else if (!title.ends_with(' '))
      title += ' ';
  }
  while (!title.empty() && kHanging.find(title.back()) != kHanging.npos) title.pop_back();
  return title;
}

/// At most `most` code points, cut between words where there are some, with an ellipsis.
std::string shortened(std::string text, std::size_t most) {
  if (count_code_points(text) <= most) return text;
  text = first_code_points(text, most - 1);
  const auto space = text.rfind(' ');
  if (space != std::string::npos && space > text.size() / 2) text.resize(space);
  return std::string(trim(text)) + "…";
}

}  // namespace

std::string title_from(std::string_view story) {
  const auto told = without_private(trim(story));
  return capitalised(shortened(first_words(behind_greeting(told)), kTitleLength.most));
}

}  // namespace domain
