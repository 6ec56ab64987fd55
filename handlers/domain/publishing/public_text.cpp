// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/public_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "handlers/domain/publishing/author_words.hpp"
#include "handlers/domain/publishing/figures.hpp"
#include "handlers/domain/publishing/named_places.hpp"
#include "handlers/domain/publishing/numbers.hpp"
#include "handlers/domain/publishing/plates.hpp"
#include "handlers/domain/publishing/positions.hpp"
#include "handlers/domain/publishing/profiles.hpp"
#include "handlers/domain/publishing/scanned.hpp"

namespace domain {
namespace {

/// What begins at `at`, the most telling first.
std::optional<NumberFound> data_at(const Scanned& text, std::size_t at) {
  const auto plain = text.plain();
  const auto as = [](FindingKind kind, const std::optional<Piece>& piece) {
    return piece ? std::optional(NumberFound{kind, *piece}) : std::nullopt;
  };
  if (auto email = email_at(plain, at)) return as(FindingKind::email, email);
  if (auto person = mention_at(text, at)) return as(FindingKind::third_person, person);
  if (auto map = map_link_at(plain, at)) return as(FindingKind::home, map);
  if (auto profile = profile_at(plain, at)) return as(FindingKind::profile, profile);
  if (auto number = number_at(plain, at)) return number;
  return as(FindingKind::plate, plate_at(plain, at));
}

std::vector<Finding> scan_for_data(const Scanned& text) {
  const auto plain = text.plain();
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < plain.size();) {
    if (const auto end = after_figure(plain, at); end > at) {
      at = end;
      continue;
    }
    const auto found = data_at(text, at);
    if (found) findings.push_back(text.finding(found->kind, found->piece));
    at = found ? found->piece.end : at + 1;
  }
  return findings;
}

/// True if it is a piece of one of our codes: "BPJG-1EGA-RT7".
bool stands_in_code(std::string_view plain, const Piece& piece) {
  constexpr std::size_t kLongest = 13;
  const auto from = piece.begin > kLongest ? piece.begin - kLongest : 0;
  for (auto at = from; at <= piece.begin; ++at)
    if (after_code(plain, at) > piece.begin) return true;
  return false;
}

std::vector<Finding> found(const Scanned& text, FindingKind kind,
                           const std::vector<Piece>& pieces) {
  std::vector<Finding> findings;
  for (const auto& piece : pieces)
    if (!stands_in_code(text.plain(), piece)) findings.push_back(text.finding(kind, piece));
  return findings;
}

bool is_third_person(const Finding& finding) {
  return finding.kind == FindingKind::third_person;
}

}  // namespace

std::vector<Finding> scan_public_text(std::string_view text, std::span<const std::string> names) {
  const auto scanned = Scanned(text);
  auto data = scan_for_data(scanned);
  // Whom a message mentions is asked about like every other name.
  std::vector<Finding> mentioned;
  std::ranges::copy_if(data, std::back_inserter(mentioned), is_third_person);
  std::erase_if(data, is_third_person);
  data = joined(std::move(data), found(scanned, FindingKind::home, scan_for_positions(scanned)));
  data =
      joined(std::move(data), found(scanned, FindingKind::phone, scan_for_spoken_numbers(scanned)));
  data = joined(std::move(data), found(scanned, FindingKind::home, scan_for_homes(scanned)));
  data = joined(std::move(data),
                found(scanned, FindingKind::author_name, scan_for_names(scanned, names)));
  data = joined(std::move(data), std::move(mentioned));
  return joined(std::move(data),
                found(scanned, FindingKind::third_person, scan_for_people(scanned)));
}

std::vector<Finding> scan_public_text(std::string_view text) {
  return scan_public_text(text, {});
}

std::string mask_findings(std::string_view text, std::span<const std::string> names) {
  auto findings = scan_public_text(text, names);
  std::erase_if(findings, [](const Finding& one) { return !is_masked_in_public(one.kind); });
  return mask(text, findings);
}

std::string mask_findings(std::string_view text) {
  return mask_findings(text, {});
}

}  // namespace domain
