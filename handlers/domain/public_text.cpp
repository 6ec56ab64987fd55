#include "handlers/domain/public_text.hpp"

#include <algorithm>
#include <optional>

#include "handlers/domain/email.hpp"
#include "handlers/domain/nik.hpp"
#include "handlers/domain/words.hpp"

namespace domain {
namespace {

constexpr std::array kFindingKinds{
    Word{FindingKind::nik, "nik"},     Word{FindingKind::phone, "phone"},
    Word{FindingKind::plate, "plate"}, Word{FindingKind::account_number, "account_number"},
    Word{FindingKind::email, "email"},
};
static_assert(kFindingKinds.size() == kAllFindingKinds.size());

/// Area letters of Indonesian number plates.
constexpr std::string_view kPlateAreas[] = {
    "A",  "B",  "D",  "E",  "F",  "G",  "H",  "K",  "L",  "M",  "N",  "P",  "R",
    "S",  "T",  "W",  "Z",  "AA", "AB", "AD", "AE", "AG", "BA", "BB", "BD", "BE",
    "BG", "BH", "BK", "BL", "BM", "BN", "BP", "DA", "DB", "DC", "DD", "DE", "DF",
    "DG", "DH", "DK", "DL", "DM", "DN", "DP", "DR", "DS", "DT", "DW", "EA", "EB",
    "ED", "KB", "KH", "KT", "KU", "PA", "PB", "PG", "PS", "PT", "PY", "CD", "CC"};

/// Groups joined by a separator that are looked at together; more is never one number.
constexpr std::size_t kMostGroups = 8;

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

/// What a run of digits with its separators is, if anything; `plus` if a plus sign stands before.
std::optional<FindingKind> kind_of(std::string_view run, bool plus) {
  const auto digits = digits_of(run);
  if (digits.size() == 16 && Nik::parse(digits)) return FindingKind::nik;
  const bool phone_start =
      plus || digits.starts_with("62") || (digits.size() > 1 && digits[0] == '0');
  if (phone_start && digits.size() >= 9 && digits.size() <= 15) return FindingKind::phone;
  if (digits.size() == 16 && !is_amount(run)) return FindingKind::account_number;
  const bool tight = run.find_first_of(" .") == std::string_view::npos;
  if (tight && digits.size() >= 10 && digits.size() <= 18) return FindingKind::account_number;
  return std::nullopt;
}

struct Group {
  std::size_t begin;
  std::size_t end;
};

/// Groups of digits from `at`, one separator between each.
std::vector<Group> groups_at(std::string_view text, std::size_t at) {
  std::vector<Group> groups;
  while (at < text.size() && is_digit(text[at]) && groups.size() < kMostGroups) {
    auto end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    groups.push_back({at, end});
    const bool separated =
        end + 1 < text.size() && std::string_view(" .-").find(text[end]) != std::string_view::npos;
    at = separated ? end + 1 : text.size();
  }
  return groups;
}

std::optional<Finding> number_at(std::string_view text, std::size_t at) {
  if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
  const bool plus = at > 0 && text[at - 1] == '+';
  const auto begin = plus ? at - 1 : at;
  const auto groups = groups_at(text, at);
  for (auto last = groups.rbegin(); last != groups.rend(); ++last) {
    const auto kind = kind_of(text.substr(at, last->end - at), plus);
    if (!kind) continue;
    return Finding{*kind, begin, last->end - begin,
                   std::string(text.substr(begin, last->end - begin))};
  }
  return std::nullopt;
}

std::size_t count_while(std::string_view text, std::size_t at, bool (*is)(char)) {
  auto end = at;
  while (end < text.size() && is(text[end])) ++end;
  return end - at;
}

std::size_t after_space(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == ' ' ? at + 1 : at;
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
  const bool series_shouted = std::ranges::all_of(text.substr(series, tail), is_upper);
  // In lower case "d 2 di" is a sentence; a plate then has three digits or more.
  if ((!shouted || !series_shouted) && digits < 3) return std::nullopt;
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

}  // namespace

std::string_view to_word(FindingKind kind) {
  return word_of(kFindingKinds, kind);
}

std::vector<Finding> scan_public_text(std::string_view text) {
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < text.size();) {
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

std::string mask_findings(std::string_view text) {
  std::string masked;
  std::size_t at = 0;
  for (const auto& finding : scan_public_text(text)) {
    masked += text.substr(at, finding.offset - at);
    masked += "[disamarkan]";
    at = finding.offset + finding.length;
  }
  masked += text.substr(at);
  return masked;
}

}  // namespace domain
