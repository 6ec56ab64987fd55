// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reference/places.hpp"

namespace store {
namespace {

std::vector<domain::Kecamatan> kecamatan_from(const std::vector<mysql::Row>& rows) {
  std::vector<domain::Kecamatan> all;
  all.reserve(rows.size());
  for (const auto& row : rows)
    all.push_back({row.text("code"), row.text("name"), row.real("lat"), row.real("lon")});
  return all;
}

std::vector<domain::Village> villages_from(const std::vector<mysql::Row>& rows) {
  std::vector<domain::Village> all;
  all.reserve(rows.size());
  for (const auto& row : rows)
    all.push_back({row.text("code"), row.text("kecamatan_code"), row.text("name")});
  return all;
}

}  // namespace

const mysql::Query kKecamatan{"place.kecamatan", R"sql(
    SELECT code, name, lat, lon FROM kecamatan ORDER BY name
)sql"};

std::vector<domain::Kecamatan> Places::list_kecamatan() {
  return kecamatan_from(connection_.rows(kKecamatan));
}

const mysql::Query kVillages{"place.villages", R"sql(
    SELECT v.code, v.kecamatan_code, v.name
      FROM village v JOIN kecamatan k ON k.code = v.kecamatan_code
     ORDER BY k.name, v.name
)sql"};

std::vector<domain::Village> Places::list_villages() {
  return villages_from(connection_.rows(kVillages));
}

const mysql::Query kPublicKecamatan{"place.public_kecamatan", R"sql(
    SELECT code, name, lat, lon FROM v_public_kecamatan ORDER BY name
)sql"};

std::vector<domain::Kecamatan> Places::list_public_kecamatan() {
  return kecamatan_from(connection_.rows(kPublicKecamatan));
}

}  // namespace store
