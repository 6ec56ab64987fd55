// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/findings.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kFindingKinds{
    Word{FindingKind::nik, "nik"},
    Word{FindingKind::phone, "phone"},
    Word{FindingKind::plate, "plate"},
    Word{FindingKind::account_number, "account_number"},
    Word{FindingKind::email, "email"},
    Word{FindingKind::profile, "profile"},
    Word{FindingKind::author_name, "author_name"},
    Word{FindingKind::author_place, "author_place"},
    Word{FindingKind::self, "self"},
    Word{FindingKind::circumstance, "circumstance"},
    Word{FindingKind::home, "home"},
    Word{FindingKind::third_person, "third_person"},
};
static_assert(kFindingKinds.size() == kAllFindingKinds.size());

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
    case FindingKind::profile:
      return true;
    default:
      return false;
  }
}

bool is_masked_in_public(FindingKind kind) {
  return is_personal_data(kind) || kind == FindingKind::home || kind == FindingKind::author_name;
}

bool looks_like_nik(const Finding& finding) {
  constexpr auto kDigits = 16;
  const bool number =
      finding.kind == FindingKind::nik || finding.kind == FindingKind::account_number;
  return number && std::ranges::count_if(plain(finding.text), is_digit) == kDigits;
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

std::vector<Finding> joined(std::vector<Finding> findings, std::vector<Finding> more) {
  std::vector<Finding> all;
  auto taken = findings.begin();
  for (auto& one : more) {
    while (taken != findings.end() && taken->offset + taken->length <= one.offset)
      all.push_back(std::move(*taken++));
    const bool free = taken == findings.end() || one.offset + one.length <= taken->offset;
    if (free) all.push_back(std::move(one));
  }
  std::move(taken, findings.end(), std::back_inserter(all));
  return all;
}

}  // namespace domain
