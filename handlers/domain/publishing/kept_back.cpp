// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/kept_back.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "handlers/domain/publishing/author_words.hpp"
#include "handlers/domain/publishing/numbers.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/publishing/scanned.hpp"
#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/tokens.hpp"
#include "kept_back.words.hpp"

namespace domain {
namespace {

using word_lists::kept_back::kNoAddress;

/// The digits of a number without what it begins with for the one who calls from elsewhere.
std::string local_digits(std::string_view written) {
  auto digits = digits_said(written);
  for (const std::string_view lead : {"62", "0"})
    if (digits.starts_with(lead)) digits.erase(0, lead.size());
  return digits;
}

/// "@sari_kbm", "IG: sari_kbm" and "instagram.com/sari_kbm?x=1" are one.
std::string handle_of(std::string_view written) {
  auto handle = comparison_key(written);
  handle.erase(std::min(handle.find('?'), handle.size()));
  while (handle.ends_with('/')) handle.pop_back();
  return handle.substr(handle.find_last_of("@/ :=") + 1);
}

/// "sari @ contoh.test" too.
std::string address_of(std::string_view written) {
  auto address = comparison_key(written);
  std::erase(address, ' ');
  return address;
}

using Reading = std::string (*)(std::string_view);

/// By what one compares findings of this kind; null for those that reach nobody.
Reading reading_of(FindingKind kind) {
  if (!reaches_somebody(kind)) return nullptr;
  switch (kind) {
    case FindingKind::email:
      return address_of;
    case FindingKind::profile:
      return handle_of;
    default:
      return local_digits;
  }
}

bool is_among_read(const Finding& finding, const std::vector<std::string>& own, Reading read) {
  constexpr std::size_t kLeast = 4;
  const auto said = read(finding.text);
  return std::ranges::any_of(own, [&](const std::string& one) {
    const auto known = read(one);
    return known.size() >= kLeast && known == said;
  });
}

bool reaches(const Finding& finding, const OwnMarks& told) {
  const auto read = reading_of(finding.kind);
  if (read == nullptr) return false;
  for (const auto* own : {&told.phones, &told.emails, &told.addresses, &told.written})
    if (is_among_read(finding, *own, read)) return true;
  return false;
}

bool names_a_place(std::string_view text, const Finding& finding) {
  const auto before = words_of(text.substr(0, finding.offset));
  return words_of(finding.text).size() == 1 && !before.empty() && is_called_after(before.back());
}

bool is_kept_back(std::string_view text, const Finding& finding, const OwnMarks& told) {
  if (looks_like_nik(finding)) return true;
  if (finding.kind == FindingKind::author_name) return !names_a_place(text, finding);
  return reaches(finding, told);
}

/// The words that tell where somebody lives: "Jl. Melati No. 5" is melati, 5.
std::vector<Token> telling(std::vector<Token> words) {
  std::erase_if(words, [](const Token& one) { return is_among(one.word, kNoAddress); });
  return words;
}

/// At least a name and a number of `words`, in a row, from `at` on as from `from` of the address.
std::optional<Piece> row_at(const std::vector<Token>& words, std::size_t at,
                            const std::vector<Token>& address, std::size_t from) {
  constexpr std::size_t kLeast = 4;
  bool named = false;
  bool numbered = false;
  std::size_t length = 0;
  while (at + length < words.size() && from + length < address.size() &&
         words[at + length].word == address[from + length].word) {
    const auto& word = words[at + length++].word;
    const bool digit = is_digit(word[0]);
    named = named || (!digit && word.size() >= kLeast);
    numbered = numbered || digit;
  }
  if (!named || !numbered) return std::nullopt;
  return Piece{words[at].begin, words[at + length - 1].end};
}

std::vector<Finding> homes_in(const Scanned& text, const std::string& address) {
  const auto words = telling(text.words());
  const auto wanted = telling(tokens_of(plain(address)));
  std::vector<Finding> found;
  std::size_t end = 0;
  for (std::size_t at = 0; at < words.size(); ++at)
    for (std::size_t from = 0; from < wanted.size(); ++from) {
      const auto row = row_at(words, at, wanted, from);
      if (!row || row->begin < end) continue;
      found.push_back(text.finding(FindingKind::home, *row));
      end = row->end;
    }
  return found;
}

}  // namespace

std::vector<Finding> kept_back(std::string_view text, const OwnMarks& told) {
  auto found = scan_public_text(text, told.names);
  std::erase_if(found, [&](const Finding& one) { return !is_kept_back(text, one, told); });
  const Scanned scanned(text);
  for (const auto& address : told.addresses)
    found = joined(std::move(found), homes_in(scanned, address));
  return found;
}

std::vector<Finding> without(std::vector<Finding> findings, const std::vector<Finding>& taken) {
  std::erase_if(findings, [&](const Finding& one) {
    return std::ranges::any_of(taken, [&](const Finding& other) {
      return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
    });
  });
  return findings;
}

}  // namespace domain
