// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a scan finds in a text, and what becomes of it.
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
  profile,       ///< an account of a social network, or the way to one
  author_name,   ///< a word of the reporter's name or e-mail address
  author_place,  ///< a word of where he lives, or of where it happened
  self,          ///< he speaks of himself: "saya", "anak saya"
  circumstance,  ///< work, day or hour by which he could be recognised
  home,          ///< a house, RT/RW, or a position finer than three decimals
  third_person   ///< "Pak", "Bu", "Kades", "guru" with a name behind it
};

inline constexpr std::array kAllFindingKinds{FindingKind::nik,         FindingKind::phone,
                                             FindingKind::plate,       FindingKind::account_number,
                                             FindingKind::email,       FindingKind::profile,
                                             FindingKind::author_name, FindingKind::author_place,
                                             FindingKind::self,        FindingKind::circumstance,
                                             FindingKind::home,        FindingKind::third_person};

[[nodiscard]] std::string_view to_word(FindingKind kind);

/// True for what is a person's data wherever it stands: numbers and addresses by which one reaches
/// or identifies him. Nobody needs them to mend what was reported.
[[nodiscard]] bool is_personal_data(FindingKind kind);

/// True for what is made unreadable in public words that no officer of triage looks over: personal
/// data, homes, and the reporter's name. A third person's name stays; whoever writes it is asked
/// about it.
[[nodiscard]] bool is_masked_in_public(FindingKind kind);

struct Finding {
  FindingKind kind;
  std::size_t offset;  ///< bytes
  std::size_t length;  ///< bytes
  std::string text;    ///< as it stands there
  bool operator==(const Finding&) const = default;
};

/// True for a NIK, and for every other number of sixteen digits: a mistyped one tells as much.
[[nodiscard]] bool looks_like_nik(const Finding& finding);

/// `text` with each of its `findings`, in order and without overlaps, replaced by `[disamarkan]`.
[[nodiscard]] std::string mask(std::string_view text, std::span<const Finding> findings);

/// `findings` and those of `more` that lie free of them; both in order, without overlaps, and so is
/// what comes of it.
[[nodiscard]] std::vector<Finding> joined(std::vector<Finding> findings, std::vector<Finding> more);

}  // namespace domain
