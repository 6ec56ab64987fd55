// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/accused.hpp"

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kKinds{
    Word{BodyKind::opd, "opd"},         Word{BodyKind::leadership, "leadership"},
    Word{BodyKind::village, "village"}, Word{BodyKind::puskesmas, "puskesmas"},
    Word{BodyKind::school, "school"},
};
static_assert(kKinds.size() == kAllBodyKinds.size());

}  // namespace

std::string_view to_word(BodyKind kind) {
  return word_of(kKinds, kind);
}
std::optional<BodyKind> body_kind_from(std::string_view word) {
  return value_of(kKinds, word);
}

BlindAccounts blind_accounts(BodyKind kind) {
  switch (kind) {
    case BodyKind::opd:
      return BlindAccounts::itself;
    case BodyKind::leadership:
      return BlindAccounts::leaders;
    case BodyKind::village:
      return BlindAccounts::kecamatan;
    case BodyKind::puskesmas:
      return BlindAccounts::health;
    case BodyKind::school:
      break;
  }
  return BlindAccounts::education;
}

bool is_named_by_hand(BodyKind kind) {
  return kind == BodyKind::puskesmas || kind == BodyKind::school;
}

bool Accused::operator==(const Accused& other) const {
  return kind == other.kind && (kind != BodyKind::opd || opd == other.opd) &&
         village == other.village && kecamatan == other.kecamatan &&
         comparison_key(name) == comparison_key(other.name);
}

std::optional<OpdId> holder_of(const Accused& accused, std::optional<OpdId> office,
                               const Bodies& bodies) {
  switch (blind_accounts(accused.kind)) {
    case BlindAccounts::itself:
      return accused.opd;
    case BlindAccounts::kecamatan:
      return office;
    case BlindAccounts::health:
      return bodies.health;
    case BlindAccounts::education:
      return bodies.education;
    case BlindAccounts::leaders:
      break;
  }
  return std::nullopt;
}

bool hides_from(const Accused& accused, Role role, std::optional<OpdId> opd) {
  if (blind_accounts(accused.kind) == BlindAccounts::leaders) return role == Role::leader;
  return opd && opd == accused.opd;
}

}  // namespace domain
