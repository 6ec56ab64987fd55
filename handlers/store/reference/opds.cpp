// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reference/opds.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

domain::Opd opd_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::OpdId>("id"),
      .code = row.text("code"),
      .short_name = row.text("short_name"),
      .name = row.text("name"),
      .kind = word_of(row, "kind", domain::opd_kind_from),
      .kecamatan = text_or_empty(row, "kecamatan_code"),
      .active = row.flag("active"),
  };
}

std::vector<domain::Opd> opds_from(const std::vector<mysql::Row>& rows) {
  std::vector<domain::Opd> all;
  all.reserve(rows.size());
  for (const auto& row : rows) all.push_back(opd_from(row));
  return all;
}

}  // namespace

const mysql::Query kList{"opd.list", R"sql(
    SELECT o.id, o.code, o.short_name, o.name, o.kind, o.active, k.code AS kecamatan_code
      FROM opd o LEFT JOIN kecamatan k ON k.opd_id = o.id
     ORDER BY o.kind, o.name
)sql"};

std::vector<domain::Opd> Opds::list() {
  return opds_from(connection_.rows(kList));
}

const mysql::Query kListActive{"opd.list_active", R"sql(
    SELECT o.id, o.code, o.short_name, o.name, o.kind, o.active, k.code AS kecamatan_code
      FROM opd o LEFT JOIN kecamatan k ON k.opd_id = o.id
     WHERE o.active = 1
     ORDER BY o.kind, o.name
)sql"};

std::vector<domain::Opd> Opds::list_active() {
  return opds_from(connection_.rows(kListActive));
}

const mysql::Query kListForwardable{"opd.list_forwardable", R"sql(
    SELECT o.id, o.code, o.short_name, o.name, o.kind, o.active, k.code AS kecamatan_code
      FROM opd o LEFT JOIN kecamatan k ON k.opd_id = o.id
     WHERE o.active = 1 AND o.kind <> 'outside'
       AND EXISTS (SELECT 1 FROM v_staff s WHERE s.opd_id = o.id AND s.active = 1
                    AND s.role IN ('opd_officer', 'opd_head'))
     ORDER BY o.name
)sql"};

std::vector<domain::Opd> Opds::list_forwardable() {
  return opds_from(connection_.rows(kListForwardable));
}

const mysql::Query kFind{"opd.find", R"sql(
    SELECT o.id, o.code, o.short_name, o.name, o.kind, o.active, k.code AS kecamatan_code
      FROM opd o LEFT JOIN kecamatan k ON k.opd_id = o.id
     WHERE o.id = ?
)sql"};

std::optional<domain::Opd> Opds::find(domain::OpdId id) {
  const auto row = connection_.row(kFind, id);
  if (!row) return std::nullopt;
  return opd_from(*row);
}

const mysql::Query kFindByCode{"opd.find_by_code", R"sql(
    SELECT o.id, o.code, o.short_name, o.name, o.kind, o.active, k.code AS kecamatan_code
      FROM opd o LEFT JOIN kecamatan k ON k.opd_id = o.id
     WHERE o.code = ?
)sql"};

std::optional<domain::Opd> Opds::find_by_code(std::string_view code) {
  const auto row = connection_.row(kFindByCode, code);
  if (!row) return std::nullopt;
  return opd_from(*row);
}

const mysql::Query kListPublic{"opd.list_public", R"sql(
    SELECT id, code, short_name, name, kind, active, NULL AS kecamatan_code
      FROM v_public_opd ORDER BY name
)sql"};

std::vector<domain::Opd> Opds::list_public() {
  return opds_from(connection_.rows(kListPublic));
}

}  // namespace store
