// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/public_text.hpp"

#include <algorithm>
#include <optional>

#include "handlers/domain/code.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/nik.hpp"
#include "handlers/domain/publishing/named_places.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kFindingKinds{
    Word{FindingKind::nik, "nik"},
    Word{FindingKind::phone, "phone"},
    Word{FindingKind::plate, "plate"},
    Word{FindingKind::account_number, "account_number"},
    Word{FindingKind::email, "email"},
    Word{FindingKind::author_name, "author_name"},
    Word{FindingKind::author_place, "author_place"},
    Word{FindingKind::self, "self"},
    Word{FindingKind::circumstance, "circumstance"},
    Word{FindingKind::home, "home"},
    Word{FindingKind::third_person, "third_person"},
};
static_assert(kFindingKinds.size() == kAllFindingKinds.size());

/// Area letters of Indonesian number plates.
constexpr std::string_view kPlateAreas[] = {
    "A",  "B",  "D",  "E",  "F",  "G",  "H",  "K",  "L",  "M",  "N",  "P",  "R",
    "S",  "T",  "W",  "Z",  "AA", "AB", "AD", "AE", "AG", "BA", "BB", "BD", "BE",
    "BG", "BH", "BK", "BL", "BM", "BN", "BP", "DA", "DB", "DC", "DD", "DE", "DF",
    "DG", "DH", "DK", "DL", "DM", "DN", "DP", "DR", "DS", "DT", "DW", "EA", "EB",
    "ED", "KB", "KH", "KT", "KU", "PA", "PB", "PG", "PS", "PT", "PY", "CD", "CC"};

/// Groups joined by separators that are looked at together; more is never one number.
constexpr std::size_t kMostGroups = 16;
/// "(0287) 381-234": a bracket and a space stand between two groups.
constexpr std::size_t kMostSeparators = 2;
constexpr std::string_view kSeparators = " .-()";

/// What is said before an account number, in small letters.
constexpr std::string_view kAccountWords[] = {"rekening", "norek", "rek",     "bri",
                                              "bca",      "bni",   "mandiri", "bank"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z');
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

/// 1.500.000: an amount of money, not an account.
bool is_amount(std::string_view text) {
  if (text.find_first_of(" -") != std::string_view::npos) return false;
  auto rest = text;
  auto dot = rest.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot > 3) return false;
  while (dot != std::string_view::npos) {
    rest.remove_prefix(dot + 1);
    dot = rest.find('.');
    if ((dot == std::string_view::npos ? rest.size() : dot) != 3) return false;
  }
  return true;
}

bool is_phone(std::string_view run, const std::string& digits, bool plus) {
  const bool whole = plus || digits.starts_with("62") || digits.starts_with("0");
  if (whole && digits.size() >= 9 && digits.size() <= 15) return true;
  // "812-3456-7890": the leading zero was left out.
  return digits.starts_with("8") && digits.size() >= 10 && digits.size() <= 12 && !is_amount(run) &&
         run.find_first_of(" -") != std::string_view::npos;
}

/// What a run of digits with its separators is, if anything; `plus` if a plus sign stands before,
/// `account` if what stands before speaks of an account.
std::optional<FindingKind> kind_of(std::string_view run, bool plus, bool account) {
  const auto digits = digits_of(run);
  if (digits.size() == 16 && Nik::parse(digits)) return FindingKind::nik;
  const bool spoken_of = account && digits.size() >= 7 && digits.size() <= 18 && !is_amount(run);
  if (spoken_of && !is_phone(run, digits, plus)) return FindingKind::account_number;
  // A national number has at most 13 digits with its zero.
  const bool longer = !plus && digits.starts_with("0") && digits.size() > 13;
  if (is_phone(run, digits, plus)) return longer ? FindingKind::account_number : FindingKind::phone;
  if (digits.size() == 16 && !is_amount(run)) return FindingKind::account_number;
  const bool tight = run.find_first_of(" .()") == std::string_view::npos;
  if (tight && digits.size() >= 10 && digits.size() <= 18) return FindingKind::account_number;
  return std::nullopt;
}

struct Group {
  std::size_t begin;
  std::size_t end;
};

/// Groups of digits from `at`, at most two separators between each.
std::vector<Group> groups_at(std::string_view text, std::size_t at) {
  std::vector<Group> groups;
  while (at < text.size() && is_digit(text[at]) && groups.size() < kMostGroups) {
    auto end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    groups.push_back({at, end});
    const auto next = text.find_first_not_of(kSeparators, end);
    const bool joined = next != std::string_view::npos && next - end <= kMostSeparators;
    at = joined ? next : text.size();
  }
  return groups;
}

/// True if the last words before `at` speak of an account: "no. rek BRI 1234".
bool speaks_of_account(std::string_view text, std::size_t at) {
  constexpr std::size_t kNear = 24;
  const auto from = at > kNear ? at - kNear : 0;
  std::string before(text.substr(from, at - from));
  std::ranges::transform(before, before.begin(),
                         [](char c) { return is_upper(c) ? static_cast<char>(c + 32) : c; });
  const auto sentence = before.find_last_of(",;!?\n");
  if (sentence != std::string::npos) before.erase(0, sentence);
  return std::ranges::any_of(kAccountWords, [&](std::string_view word) {
    const auto found = before.rfind(word);
    if (found == std::string::npos) return false;
    const auto end = found + word.size();
    const bool begins = found == 0 ? from == 0 : !is_letter(before[found - 1]);
    return begins && (end == before.size() || !is_letter(before[end]));
  });
}

std::optional<Finding> number_at(std::string_view text, std::size_t at) {
  const bool letter_for_zero = (text[at] == 'o' || text[at] == 'O') && at + 1 < text.size() &&
                               text[at + 1] == '8' && (at == 0 || !is_letter(text[at - 1]));
  const auto first = letter_for_zero ? at + 1 : at;
  if (!is_digit(text[first]) || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
  const bool plus = letter_for_zero || (at > 0 && text[at - 1] == '+');
  const auto begin = plus && !letter_for_zero ? at - 1 : at;
  const bool account = speaks_of_account(text, begin);
  const auto groups = groups_at(text, first);
  for (auto last = groups.rbegin(); last != groups.rend(); ++last) {
    const auto kind = kind_of(text.substr(first, last->end - first), plus, account);
    if (!kind) continue;
    return Finding{*kind, begin, last->end - begin,
                   std::string(text.substr(begin, last->end - begin))};
  }
  return std::nullopt;
}

int value_of(std::string_view text, const Group& group) {
  int value = 0;
  for (auto at = group.begin; at < group.end && value < 10'000; ++at)
    value = value * 10 + (text[at] - '0');
  return value;
}

/// Where a date ends that begins at `at` ("08-11-2026", "2026.11.08"); `at` if none does.
std::size_t after_date(std::string_view text, std::size_t at) {
  if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) return at;
  const auto groups = groups_at(text, at);
  if (groups.size() < 3) return at;
  const auto fits = [&](std::size_t i, std::size_t longest, int most) {
    const auto length = groups[i].end - groups[i].begin;
    const auto value = value_of(text, groups[i]);
    return length <= longest && value >= 1 && value <= most;
  };
  const auto is_year = [&](std::size_t i) {
    return groups[i].end - groups[i].begin == 4 && value_of(text, groups[i]) >= 1900 &&
           value_of(text, groups[i]) <= 2100;
  };
  const bool tight = groups[1].begin - groups[0].end == 1 && groups[2].begin - groups[1].end == 1 &&
                     text[groups[0].end] == text[groups[1].end] && text[groups[0].end] != ' ';
  const bool day_first = fits(0, 2, 31) && fits(1, 2, 12) && is_year(2);
  const bool year_first = is_year(0) && fits(1, 2, 12) && fits(2, 2, 31);
  return tight && (day_first || year_first) ? groups[2].end : at;
}

/// Where a code of ours ends that begins at `at`; `at` if none does. A code of digits alone could
/// as well be a telephone number: it counts as none.
std::size_t after_code(std::string_view text, std::size_t at) {
  constexpr std::size_t kShownLength = 13;  // XXXX-XXXX-XXX
  const auto is_part = [](char c) { return is_letter(c) || is_digit(c); };
  if (!is_part(text[at]) || (at > 0 && is_part(text[at - 1]))) return at;
  const auto shown = text.substr(at, kShownLength);
  const auto end = at + kShownLength;
  const bool shaped = shown.size() == kShownLength && shown[4] == '-' && shown[9] == '-' &&
                      (end == text.size() || !is_part(text[end]));
  if (!shaped || !std::ranges::any_of(shown, is_letter)) return at;
  return ComplaintCode::parse(shown) ? end : at;
}

std::size_t count_while(std::string_view text, std::size_t at, bool (*is)(char)) {
  auto end = at;
  while (end < text.size() && is(text[end])) ++end;
  return end - at;
}

std::size_t after_space(std::string_view text, std::size_t at) {
  return at < text.size() && std::string_view(" -.").find(text[at]) != std::string_view::npos
             ? at + 1
             : at;
}

std::optional<Finding> plate_at(std::string_view text, std::size_t at) {
  if (!is_letter(text[at]) || (at > 0 && (is_letter(text[at - 1]) || is_digit(text[at - 1]))))
    return std::nullopt;
  const auto area = count_while(text, at, is_letter);
  if (area > 2) return std::nullopt;
  std::string letters(text.substr(at, area));
  const bool shouted = std::ranges::all_of(letters, is_upper);
  std::ranges::transform(letters, letters.begin(),
                         [](char c) { return is_upper(c) ? c : static_cast<char>(c - 32); });
  if (std::ranges::find(kPlateAreas, letters) == std::end(kPlateAreas)) return std::nullopt;

  const auto number = after_space(text, at + area);
  const auto digits = count_while(text, number, is_digit);
  const auto series = after_space(text, number + digits);
  const auto tail = count_while(text, series, is_letter);
  if (digits < 1 || digits > 4 || tail < 1 || tail > 3) return std::nullopt;
  const auto tail_letters = text.substr(series, tail);
  const bool series_shouted = std::ranges::all_of(tail_letters, is_upper);
  // In lower case "d 200 m" is a sentence: a plate then has four digits, or two letters before.
  const bool loud = shouted && series_shouted;
  if (!loud && digits < 4 && (digits < 3 || area < 2)) return std::nullopt;
  // "BLOK B 12 RT 3"
  if (digits < 4 && (tail_letters == "RT" || tail_letters == "RW")) return std::nullopt;
  const auto end = series + tail;
  if (end < text.size() && is_digit(text[end])) return std::nullopt;
  return Finding{FindingKind::plate, at, end - at, std::string(text.substr(at, end - at))};
}

std::optional<Finding> email_at(std::string_view text, std::size_t at) {
  const auto is_part = [](char c) {
    return is_letter(c) || is_digit(c) ||
           std::string_view("._%+-@").find(c) != std::string_view::npos;
  };
  if (!is_part(text[at]) || (at > 0 && is_part(text[at - 1]))) return std::nullopt;
  auto end = at;
  while (end < text.size() && is_part(text[end])) ++end;
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  const auto word = text.substr(at, end - at);
  if (word.find('@') == std::string_view::npos || !Email::parse(word)) return std::nullopt;
  return Finding{FindingKind::email, at, word.size(), std::string(word)};
}

std::vector<Finding> scan_for_data(std::string_view text) {
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto end = std::max(after_date(text, at), after_code(text, at)); end > at) {
      at = end;
      continue;
    }
    auto found = email_at(text, at);
    if (!found) found = number_at(text, at);
    if (!found) found = plate_at(text, at);
    if (!found) {
      ++at;
      continue;
    }
    at = found->offset + found->length;
    findings.push_back(std::move(*found));
  }
  return findings;
}

bool overlap(const Finding& one, const Finding& other) {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}

/// True if it is a piece of one of our codes: "BPJG-1EGA-RT7".
bool stands_in_code(std::string_view text, const Finding& finding) {
  constexpr std::size_t kLongest = 13;
  const auto from = finding.offset > kLongest ? finding.offset - kLongest : 0;
  for (auto at = from; at <= finding.offset; ++at)
    if (after_code(text, at) > finding.offset) return true;
  return false;
}

/// Adds those pieces that lie free of what was found before.
void add_free(std::vector<Finding>& findings, FindingKind kind, const std::vector<Piece>& pieces,
              std::string_view text) {
  const auto before = findings;
  for (const auto& [offset, length] : pieces) {
    Finding one{kind, offset, length, std::string(text.substr(offset, length))};
    const bool taken =
        std::ranges::any_of(before, [&](const Finding& other) { return overlap(one, other); });
    if (!taken && !stands_in_code(text, one)) findings.push_back(std::move(one));
  }
  std::ranges::sort(findings, {}, &Finding::offset);
}

}  // namespace

std::string_view to_word(FindingKind kind) {
  return word_of(kFindingKinds, kind);
}

bool is_personal_data(FindingKind kind) {
  switch (kind) {
    case FindingKind::nik:
    case FindingKind::phone:
    case FindingKind::plate:
    case FindingKind::account_number:
    case FindingKind::email:
      return true;
    default:
      return false;
  }
}

bool is_masked_in_public(FindingKind kind) {
  return is_personal_data(kind) || kind == FindingKind::home;
}

std::vector<Finding> scan_public_text(std::string_view text) {
  auto findings = scan_for_data(text);
  add_free(findings, FindingKind::home, scan_for_homes(text), text);
  add_free(findings, FindingKind::third_person, scan_for_people(text), text);
  return findings;
}

std::string mask(std::string_view text, std::span<const Finding> findings) {
  std::string masked;
  std::size_t at = 0;
  for (const auto& finding : findings) {
    masked += text.substr(at, finding.offset - at);
    masked += "[disamarkan]";
    at = finding.offset + finding.length;
  }
  masked += text.substr(at);
  return masked;
}

std::string mask_findings(std::string_view text) {
  auto findings = scan_public_text(text);
  std::erase_if(findings, [](const Finding& one) { return !is_masked_in_public(one.kind); });
  return mask(text, findings);
}

}  // namespace domain
