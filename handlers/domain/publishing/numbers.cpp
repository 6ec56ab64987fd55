// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/numbers.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "handlers/domain/people/nik.hpp"
#include "handlers/domain/publishing/figures.hpp"
#include "handlers/domain/publishing/groups.hpp"
#include "handlers/domain/text/characters.hpp"

namespace domain {
namespace {

/// What is said before an account number, in small letters.
constexpr std::array<std::string_view, 18> kAccountWords{
    "rekening", "norek", "rek", "bri",     "bca",     "bni",      "mandiri", "bank", "btn",
    "bsi",      "cimb",  "bpd", "danamon", "permata", "muamalat", "account", "acc",  "va"};

/// Area codes of three digits; all others have four.
constexpr std::array<std::string_view, 5> kShortAreas{"021", "022", "024", "031", "061"};

constexpr std::size_t kNikDigits = 16;
constexpr std::size_t kMostDigits = 18;

/// Groups that may be one number.
struct Run {
  std::string_view text;
  std::span<const Group> groups;
  std::string digits;
  bool plus;     ///< a plus sign stands before it, or the letter O for its zero
  bool account;  ///< what stands before it speaks of an account

  [[nodiscard]] std::string_view written() const {
    return text.substr(groups.front().begin, groups.back().end - groups.front().begin);
  }
  [[nodiscard]] bool has(std::string_view marks) const {
    return written().find_first_of(marks) != std::string_view::npos;
  }
  [[nodiscard]] bool each(std::size_t least) const {
    return std::ranges::all_of(groups, [&](const Group& one) { return one.size() >= least; });
  }
  /// "0 8 1 2 3": digit by digit, always with the same between.
  [[nodiscard]] bool single() const {
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (groups[i].size() != 1 || (i > 1 && gap_between(text, groups[i - 1], groups[i]) !=
                                                 gap_between(text, groups[0], groups[1])))
        return false;
    return true;
  }
  [[nodiscard]] bool between(std::size_t least, std::size_t most) const {
    return digits.size() >= least && digits.size() <= most;
  }
};

bool is_international(const Run& run) {
  if (run.plus) return run.between(9, 15);
  const bool national = run.digits[2] != '0' || run.digits[3] == '8';
  const bool grouped = run.groups.size() == 1 || run.single() ||
                       (run.groups[0].size() > 1 && run.groups[1].size() > 2);
  return run.digits.starts_with("62") && national && grouped && run.between(9, 15) &&
         !is_amount(run.written());
}

bool is_mobile(const Run& run) {
  // "0812/34567" is none yet.
  const std::size_t least = run.has("/_\n") ? 10 : 9;
  return run.digits.starts_with("08") && run.between(least, 13) &&
         (run.single() || run.groups[0].size() > 1);
}

/// "(0287) 383-349", "0287/383349", "021 5551234".
bool is_landline(const Run& run) {
  if (run.digits[0] != '0' || run.digits[1] < '2' || run.digits[1] == '8' || !run.between(9, 12))
    return false;
  if (run.groups.size() == 1 || run.single()) return true;
  const auto area = run.digits.substr(0, run.groups[0].size());
  const bool known = area.size() == 4 || std::ranges::find(kShortAreas, area) != kShortAreas.end();
  return known && run.each(2) && (!run.has("/") || run.groups.size() == 2);
}

/// "812-3456-7890": the leading zero was left out.
bool is_without_zero(const Run& run) {
  if (run.digits[0] != '8' || run.digits[1] == '0' || !run.between(10, 12)) return false;
  if (run.groups.size() == 1) return !run.account;
  return run.groups[0].size() >= 3 && run.each(2) && !is_amount(run.written());
}

bool is_phone(const Run& run) {
  return is_international(run) || is_mobile(run) || is_landline(run) || is_without_zero(run);
}

bool is_account(const Run& run) {
  if (run.account && run.between(7, kMostDigits) && !is_amount(run.written())) return true;
  if (run.groups.size() > 1 && !run.each(3)) return false;
  if (run.digits.size() == kNikDigits && run.each(4) && !is_amount(run.written())) return true;
  if (run.digits[0] == '0' && run.between(10, kMostDigits) && !run.has("/")) return true;
  // Split by nothing but hyphens.
  return run.between(10, kMostDigits) && !run.has(" ./_()\n");
}

std::optional<FindingKind> kind_of(const Run& run) {
  if (run.digits.size() < 7) return std::nullopt;
  if (run.digits.size() == kNikDigits && Nik::parse(run.digits) && (run.each(2) || run.single()))
    return FindingKind::nik;
  if (is_phone(run)) return FindingKind::phone;
  if (is_account(run)) return FindingKind::account_number;
  return std::nullopt;
}

/// True if the last words before `at` speak of an account: "no. rek BRI 1234".
bool speaks_of_account(std::string_view text, std::size_t at) {
  constexpr std::size_t kNear = 24;
  const auto from = at > kNear ? at - kNear : 0;
  auto before = small(text.substr(from, at - from));
  const auto sentence = before.find_last_of(",;!?");
  if (sentence != std::string::npos) before.erase(0, sentence);
  return std::ranges::any_of(kAccountWords, [&](std::string_view word) {
    const auto found = before.rfind(word);
    if (found == std::string::npos) return false;
    const auto end = found + word.size();
    const bool begins = found == 0 ? from == 0 : !is_letter(before[found - 1]);
    return begins && (end == before.size() || !is_letter(before[end]));
  });
}

std::optional<FindingKind> kind_of(std::string_view text, std::span<const Group> groups, bool plus,
                                   bool account) {
  Run run{text, groups, {}, plus, account};
  for (const auto& group : groups) {
    if (run.digits.size() + group.size() > kMostDigits) return std::nullopt;
    run.digits += text.substr(group.begin, group.size());
  }
  return kind_of(run);
}

/// True if a telephone number begins with `groups`, by itself.
bool begins_phone(std::string_view text, std::span<const Group> groups) {
  constexpr std::size_t kMostOfPhone = 5;
  if (!begins_mobile(text.substr(groups[0].begin, groups[0].size()))) return false;
  for (auto last = std::min(kMostOfPhone, groups.size()); last > 0; --last)
    if (kind_of(text, groups.first(last), false, false) == FindingKind::phone) return true;
  return false;
}

/// How many of `groups` may belong to the number that begins with the first: where a telephone
/// number begins by itself, another one ends, unless it is a NIK.
std::size_t reach(std::string_view text, std::span<const Group> groups) {
  // "+62 0812 3456": both are its beginning.
  const bool doubled = text.substr(groups[0].begin, groups[0].size()) == "62";
  for (std::size_t i = doubled ? 2 : 1; i < groups.size(); ++i) {
    if (!begins_phone(text, groups.subspan(i))) continue;
    std::size_t last = i;
    while (last < groups.size() &&
           kind_of(text, groups.first(last + 1), false, false) != FindingKind::nik)
      ++last;
    if (last == groups.size()) return i;
  }
  return groups.size();
}

/// "0815": as a clock without a point.
bool is_hour(std::string_view text, const Group& group) {
  const auto value = value_of(text, group);
  return group.size() == 4 && value / 100 < 24 && value % 100 < 60;
}

/// Where a number ends whose groups stand apart by more than little, which must then look like it
/// by themselves: a NIK, or a mobile number from its first digit to its last, with no list of such
/// beginnings between commas ("tiang 0811, 0812, 0813").
std::optional<std::pair<FindingKind, std::size_t>> loose_number(std::string_view text,
                                                                std::size_t first, bool plus) {
  constexpr std::size_t kLeast = 10;
  constexpr std::size_t kLeastOfGroup = 3;
  const auto groups = loose_groups_at(text, first);
  Run run{text, groups, {}, plus, false};
  for (const auto& group : groups) run.digits += text.substr(group.begin, group.size());
  const auto end = groups.back().end;
  if (groups.size() < 2) return std::nullopt;
  if (run.digits.size() == kNikDigits && Nik::parse(run.digits) && (run.each(2) || run.single()))
    return std::pair(FindingKind::nik, end);
  const std::string_view digits = run.digits;
  const bool abroad = digits.starts_with("62");
  const auto national = digits.substr(abroad ? 2 : 1);
  const bool mobile = (abroad || (digits[0] == '0' && !plus)) && national.size() + 1 >= kLeast &&
                      national.size() <= 12 && national[0] == '8' && national[1] != '0';
  const auto local = std::span(groups).subspan(abroad && groups[0].size() == 2 ? 1 : 0);
  const bool grouped =
      run.each(kLeastOfGroup - (local.size() < groups.size() ? 1 : 0)) &&
      (local[0].size() > kLeastOfGroup || (local.size() > 1 && local[1].size() > kLeastOfGroup));
  const bool list =
      run.has(",;|\n") &&
      (std::ranges::all_of(groups, [&](const Group& one) { return is_hour(text, one); }) ||
       std::ranges::any_of(std::span(groups).subspan(1),
                           [&](const Group& one) { return text.substr(one.begin, 2) == "08"; }));
  if (!mobile || list || !(grouped || run.single())) return std::nullopt;
  return std::pair(FindingKind::phone, end);
}

/// True if a letter stands for the zero of "O812".
bool is_letter_zero(std::string_view text, std::size_t at) {
  return (text[at] == 'o' || text[at] == 'O') && at + 1 < text.size() && text[at + 1] == '8' &&
         begins_word(text, at);
}

struct DigitWord {
  std::string_view word;
  char digit;
};
constexpr std::array<DigitWord, 11> kDigitWords{{{"nol", '0'},
                                                 {"kosong", '0'},
                                                 {"satu", '1'},
                                                 {"dua", '2'},
                                                 {"tiga", '3'},
                                                 {"empat", '4'},
                                                 {"lima", '5'},
                                                 {"enam", '6'},
                                                 {"tujuh", '7'},
                                                 {"delapan", '8'},
                                                 {"sembilan", '9'}}};

/// The digit that the word says; 0 if it says none.
char digit_of(std::string_view word) {
  const auto* const found = std::ranges::find(kDigitWords, word, &DigitWord::word);
  return found == kDigitWords.end() ? '\0' : found->digit;
}

bool is_digit_word(const Token& token) {
  return digit_of(token.word) != '\0';
}

}  // namespace

std::optional<NumberFound> number_at(std::string_view text, std::size_t at) {
  const bool letter = is_letter_zero(text, at);
  const auto first = letter ? at + 1 : at;
  if (!is_digit(text[first]) || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
  const bool sign = !letter && at > 0 && text[at - 1] == '+' && begins_word(text, at - 1);
  const auto begin = sign ? at - 1 : at;
  const auto groups = groups_at(text, first);
  const auto all = std::span(groups);
  const auto loose = loose_number(text, first, letter || sign);
  const auto found = [&](FindingKind kind, std::size_t end) {
    return NumberFound{kind, {begin, after_keycap(text, end)}};
  };
  if (loose && loose->first == FindingKind::nik) return found(loose->first, loose->second);
  const bool account = speaks_of_account(text, begin);
  for (auto last = reach(text, all); last > 0; --last) {
    const auto kind = kind_of(text, all.first(last), letter || sign, account);
    if (kind) return found(*kind, groups[last - 1].end);
  }
  if (loose) return found(loose->first, loose->second);
  return std::nullopt;
}

std::string digits_said(std::string_view written) {
  std::string digits;
  for (const auto& word : words_of(written)) {
    if (const char digit = digit_of(word); digit != '\0') digits += digit;
    if (digits.empty() && is_letter_zero(word, 0)) digits += '0';
    std::ranges::copy_if(word, std::back_inserter(digits), is_digit);
  }
  return digits;
}

std::vector<Piece> scan_for_spoken_numbers(const Scanned& text) {
  constexpr std::size_t kLeast = 9;
  const auto& words = text.words();
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    auto end = at;
    while (end < words.size() && is_digit_word(words[end]) &&
           (end == at || text.gap_before(end).find_first_not_of(" -,.\n") == std::string::npos))
      ++end;
    if (end >= at + kLeast) found.push_back({words[at].begin, words[end - 1].end});
    at = std::max(end, at + 1);
  }
  return found;
}

}  // namespace domain
