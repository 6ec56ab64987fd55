// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reference/accused.hpp"

#include "handlers/store/reference/opds.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/values.hpp"

namespace store {

std::optional<domain::Accused> accused_from(const mysql::Row& row) {
  const auto opd = row.optional<domain::OpdId>("accused_opd_id");
  const auto kind = optional_word_of(row, "accused_kind", domain::body_kind_from);
  if (!kind && !opd) return std::nullopt;
  domain::Accused accused(kind.value_or(domain::BodyKind::opd));
  accused.opd = opd;
  accused.village = text_or_empty(row, "accused_village_code");
  accused.kecamatan = text_or_empty(row, "accused_kecamatan_code");
  accused.name = text_or_empty(row, "accused_name");
  return accused;
}

namespace {

const mysql::Query kVillage{"accused.village", R"sql(
    SELECT v.name, v.kind, k.name AS kecamatan_name, k.opd_id
      FROM village v JOIN kecamatan k ON k.code = v.kecamatan_code WHERE v.code = ?
)sql"};

const mysql::Query kKecamatan{"accused.kecamatan", R"sql(
    SELECT name FROM kecamatan WHERE code = ?
)sql"};

}  // namespace

AccusedColumns accused_columns(mysql::Connection& connection,
                               const std::optional<domain::Accused>& accused) {
  if (!accused) return {};
  std::optional<domain::OpdId> office;
  if (accused->kind == domain::BodyKind::village)
    if (const auto row = connection.row(kVillage, accused->village))
      office = row->optional<domain::OpdId>("opd_id");
  const auto holder = holder_of(*accused, office, Settings(connection).bodies());
  if (holder && holder->value == 0)
    throw std::runtime_error("reference data is not loaded: service.health, service.education");
  return {.kind = std::string(to_word(accused->kind)),
          .opd = holder,
          .village = or_null(accused->village),
          .kecamatan = or_null(accused->kecamatan),
          .name = or_null(accused->name)};
}

domain::NamedBody named(mysql::Connection& connection, const domain::Accused& accused) {
  domain::NamedBody body{.kind = accused.kind, .name = accused.name};
  if (accused.opd)
    if (const auto opd = Opds(connection).find(*accused.opd)) body.holder = opd->name;
  if (accused.kind == domain::BodyKind::opd) body.name = body.holder;
  if (accused.kind == domain::BodyKind::village) {
    if (const auto row = connection.row(kVillage, accused.village)) {
      body.name = row->text("name");
      body.kelurahan = row->text("kind") == "kelurahan";
      body.kecamatan = row->text("kecamatan_name");
    }
  } else if (!accused.kecamatan.empty()) {
    if (const auto row = connection.row(kKecamatan, accused.kecamatan))
      body.kecamatan = row->text("name");
  }
  return body;
}

}  // namespace store
