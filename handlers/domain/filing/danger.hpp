// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether a text names a danger to somebody's life: then one is told to telephone first.
///
/// Hearing a danger that is none costs a page; not hearing one may cost a life. So what is left out
/// is little: what the list itself calls harmless, what is only feared, what is long past.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// What a phrase of the list does.
enum class DangerKind {
  danger,    ///< names one: "kebakaran", "kabel putus"
  threat,    ///< of a person, by another or himself; past and doubt do not take it back: "dipukuli"
  harmless,  ///< names none although its words do: "pemadam kebakaran"
  doubt,     ///< shortly before a danger it takes it back: "rawan", "agar tidak"
  past,      ///< in the same sentence it takes it back: "tahun lalu"
  now        ///< in the same sentence it takes `past` back: "sekarang"
};

inline constexpr std::array kAllDangerKinds{DangerKind::danger,   DangerKind::threat,
                                            DangerKind::harmless, DangerKind::doubt,
                                            DangerKind::past,     DangerKind::now};

[[nodiscard]] std::string_view to_word(DangerKind kind);
[[nodiscard]] std::optional<DangerKind> danger_kind_from(std::string_view word);

/// One entry of the list, in small letters. A word that ends in `*` stands for all that begin so.
struct DangerPhrase {
  DangerKind kind = DangerKind::danger;
  std::string phrase;
};

/// The first phrase of kind `danger` or `threat` that holds for `text`, or nothing.
///
/// Words are runs of letters and digits, compared without case, without the endings -nya, -lah,
/// -kah, -pun, and with a letter drawn out ("tolooong") as one. The words of a danger stand in
/// order within a sentence, at most three others between two; those of the other kinds next to
/// each other, of `harmless` with at most one between. A doubt reaches three words far and not
/// across a comma or a conjunction. Sentences end at . ! ? and at line ends.
[[nodiscard]] std::optional<std::string> find_danger(std::string_view text,
                                                     std::span<const DangerPhrase> phrases);

}  // namespace domain
