// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/opd.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kOpdKinds{
    Word{OpdKind::secretariat, "secretariat"}, Word{OpdKind::inspectorate, "inspectorate"},
    Word{OpdKind::department, "department"},   Word{OpdKind::police_unit, "police_unit"},
    Word{OpdKind::agency, "agency"},           Word{OpdKind::hospital, "hospital"},
    Word{OpdKind::subdistrict, "subdistrict"}, Word{OpdKind::company, "company"},
    Word{OpdKind::outside, "outside"},
};
static_assert(kOpdKinds.size() == kAllOpdKinds.size());

}  // namespace

std::string_view to_word(OpdKind kind) {
  return word_of(kOpdKinds, kind);
}
std::optional<OpdKind> opd_kind_from(std::string_view word) {
  return value_of(kOpdKinds, word);
}

}  // namespace domain
