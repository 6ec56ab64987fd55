// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Bodies (OPD): offices of the regency, its companies, and outside bodies a report may belong to.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/ids.hpp"

namespace domain {

enum class OpdKind {
  secretariat,
  inspectorate,
  department,   ///< dinas
  police_unit,  ///< Satpol PP
  agency,       ///< badan
  hospital,
  subdistrict,  ///< kecamatan
  company,      ///< BUMD
  outside       ///< not of the regency: a report is redirected, never forwarded
};

inline constexpr std::array kAllOpdKinds{
    OpdKind::secretariat, OpdKind::inspectorate, OpdKind::department,
    OpdKind::police_unit, OpdKind::agency,       OpdKind::hospital,
    OpdKind::subdistrict, OpdKind::company,      OpdKind::outside};

[[nodiscard]] std::string_view to_word(OpdKind kind);
[[nodiscard]] std::optional<OpdKind> opd_kind_from(std::string_view word);

struct Opd {
  OpdId id;
  std::string code;        ///< `dpupr`; stable, in addresses and seeds
  std::string short_name;  ///< `DPUPR`
  std::string name;
  OpdKind kind = OpdKind::department;
  std::string kecamatan;  ///< code of the kecamatan it serves, for `subdistrict`; else empty
  bool active = true;
};

/// The bodies that the rules about accused bodies must know.
struct Bodies {
  OpdId diskominfo;
  OpdId inspektorat;
  OpdId health{};     ///< over the puskesmas
  OpdId education{};  ///< over the schools
};

}  // namespace domain
