// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What must not stand in a text that goes out to everybody.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

enum class FindingKind {
  nik,
  phone,
  plate,
  account_number,
  email,
  author_name,   ///< a word of the reporter's name or e-mail address
  author_place,  ///< a word of where he lives, or of where it happened
  self,          ///< he speaks of himself: "saya", "anak saya"
  circumstance,  ///< work, day or hour by which he could be recognised
  home,          ///< a house, RT/RW, or a position finer than three decimals
  third_person   ///< "Pak", "Bu", "Kades", "guru" with a name behind it
};

inline constexpr std::array kAllFindingKinds{FindingKind::nik,          FindingKind::phone,
                                             FindingKind::plate,        FindingKind::account_number,
                                             FindingKind::email,        FindingKind::author_name,
                                             FindingKind::author_place, FindingKind::self,
                                             FindingKind::circumstance, FindingKind::home,
                                             FindingKind::third_person};

[[nodiscard]] std::string_view to_word(FindingKind kind);

/// True for what is a person's data wherever it stands: numbers and addresses by which one reaches
/// or identifies him. Nobody needs them to mend what was reported.
[[nodiscard]] bool is_personal_data(FindingKind kind);

/// True for what is made unreadable in public words that no officer of triage looks over: personal
/// data and homes. A third person's name stays; whoever writes it is asked about it.
[[nodiscard]] bool is_masked_in_public(FindingKind kind);

struct Finding {
  FindingKind kind;
  std::size_t offset;  ///< bytes
  std::size_t length;  ///< bytes
  std::string text;    ///< as it stands there
  bool operator==(const Finding&) const = default;
};

/// Everything in `text` that looks like a NIK (16 digits), a phone number (`0812…`, `+62…`,
/// `(0287) …`, `wa.me/62…`, also with the letter O for the zero), a number plate (`AA 1234 BC`), a
/// bank account (10–18 digits in a row, or 7–18 behind "rekening" or a bank's name), or an e-mail
/// address, in order, without overlaps. Digits may be split by spaces, dots, hyphens or brackets.
/// Dates, amounts of money and our own codes are none of these. Also what says where somebody lives
/// (scan_for_homes) and names of third persons (scan_for_people), where nothing else was found. It
/// warns rather than misses.
[[nodiscard]] std::vector<Finding> scan_public_text(std::string_view text);

/// `text` with each of its `findings`, in order and without overlaps, replaced by `[disamarkan]`.
[[nodiscard]] std::string mask(std::string_view text, std::span<const Finding> findings);

/// `text` with every finding that is_masked_in_public replaced by `[disamarkan]`.
[[nodiscard]] std::string mask_findings(std::string_view text);

}  // namespace domain
