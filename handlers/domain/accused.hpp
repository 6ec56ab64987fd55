// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The body whose officers a report is about, and from whom that report hides.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/opd.hpp"

namespace domain {

/// What may be accused.
enum class BodyKind {
  opd,         ///< one of the regency's own bodies
  leadership,  ///< Bupati, Wakil Bupati
  village,     ///< the government of a desa or kelurahan
  puskesmas,   ///< by its typed name: no list of them is shipped
  school       ///< by its typed name: no list of them is shipped
};

inline constexpr std::array kAllBodyKinds{BodyKind::opd, BodyKind::leadership, BodyKind::village,
                                          BodyKind::puskesmas, BodyKind::school};

[[nodiscard]] std::string_view to_word(BodyKind kind);
[[nodiscard]] std::optional<BodyKind> body_kind_from(std::string_view word);

/// Whose accounts never meet a report about a body: of the OPD that is the body or contains it; the
/// leadership is within none.
enum class BlindAccounts {
  itself,     ///< the OPD's own
  kecamatan,  ///< of the kecamatan in which the village lies
  health,     ///< of the OPD over the puskesmas
  education,  ///< of the OPD over the schools
  leaders     ///< every leader's, whatever his office
};
[[nodiscard]] BlindAccounts blind_accounts(BodyKind kind);

/// True for what is told by a typed name and its kecamatan.
[[nodiscard]] bool is_named_by_hand(BodyKind kind);

/// A body that is accused.
struct Accused {
  Accused() = default;
  /// An OPD stands for itself.
  Accused(OpdId body) : opd(body) {}  // NOLINT(google-explicit-constructor)
  /// Errors: none; whether the fields fit the kind, `check_draft` says.
  explicit Accused(BodyKind of) : kind(of) {}

  BodyKind kind = BodyKind::opd;
  /// The OPD that is the body or contains it, as `holder_of` says; of the leadership none.
  std::optional<OpdId> opd = std::nullopt;
  std::string village = {};    ///< code, of a village
  std::string kecamatan = {};  ///< code, of a puskesmas or school
  std::string name = {};       ///< as typed, of a puskesmas or school

  /// The same body. Typed names are the same where a person reads the same (comparison_key).
  bool operator==(const Accused& other) const;
};

/// What a body is called, for the words around it.
struct NamedBody {
  BodyKind kind = BodyKind::opd;
  std::string name = {};       ///< of the OPD or village, or as typed; of the leadership empty
  bool kelurahan = false;      ///< of a village: not a desa
  std::string kecamatan = {};  ///< of a village, puskesmas or school
  std::string holder = {};     ///< the OPD that is or contains it, or empty
};

/// The OPD that is the body or contains it. `office` is the OPD of the kecamatan in which an
/// accused village lies.
[[nodiscard]] std::optional<OpdId> holder_of(const Accused& accused, std::optional<OpdId> office,
                                             const Bodies& bodies);

/// True if nobody in this role and OPD may meet a report about `accused`: the one rule, of which
/// store::not_accused is the SQL.
[[nodiscard]] bool hides_from(const Accused& accused, Role role, std::optional<OpdId> opd);

/// The same of a report that may accuse nobody.
[[nodiscard]] inline bool hides_from(const std::optional<Accused>& accused, Role role,
                                     std::optional<OpdId> opd) {
  return accused && hides_from(*accused, role, opd);
}

}  // namespace domain
