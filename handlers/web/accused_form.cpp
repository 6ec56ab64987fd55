// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/accused_form.hpp"

#include "handlers/domain/text/text.hpp"

namespace web {

std::optional<domain::Accused> read_accused(const fcgi::Form& form, domain::FieldErrors& errors) {
  const auto word = form.line("accused");
  if (word.empty() || word == "tidak") return std::nullopt;
  const auto kind = domain::body_kind_from(word);
  if (!kind) {
    domain::refuse_choice(errors, "accused");
    return std::nullopt;
  }
  domain::Accused accused(*kind);
  if (*kind == domain::BodyKind::opd) accused.opd = form.id<domain::OpdId>("accused_opd");
  if (*kind == domain::BodyKind::village) accused.village = form.line("accused_village");
  if (is_named_by_hand(*kind)) {
    accused.name = form.line("accused_name");
    accused.kecamatan = form.line("accused_kecamatan");
  }
  return accused;
}

domain::Values accused_fields(const domain::Accused& accused) {
  const bool itself = accused.kind == domain::BodyKind::opd && accused.opd;
  return {{"accused", std::string(to_word(accused.kind))},
          {"accused_opd", itself ? std::to_string(accused.opd->value) : std::string()},
          {"accused_village", accused.village},
          {"accused_name", accused.name},
          {"accused_kecamatan", accused.kecamatan}};
}

}  // namespace web
