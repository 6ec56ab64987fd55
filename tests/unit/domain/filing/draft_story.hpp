// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A draft of a report, and the categories, bodies and places it is measured by.
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "tests/unit/domain/given.hpp"

namespace given {

inline std::vector<domain::Opd> opds() {
  return {{kDpupr, "dpupr", "DPUPR", "Dinas PUPR", domain::OpdKind::department, "", true},
          {kDlhkp, "luar-prov-jalan", "BM", "Bina Marga", domain::OpdKind::outside, "", true},
          {kPdam, "kec-kebumen", "Kec. Kebumen", "Kecamatan Kebumen", domain::OpdKind::subdistrict,
           "33.05.12", true}};
}

inline std::vector<domain::Category> categories() {
  domain::Category road;
  road.id = {1};
  road.code = "jalan-rusak";
  road.rule = domain::OpdRule::by_answer;
  road.opd = kDpupr;
  road.questions = {{"road",
                     "Jalan siapa?",
                     {{"regency", "Kabupaten", "", kDpupr},
                      {"province", "Provinsi", "", kDlhkp},
                      {"unknown", "Tidak tahu", "", std::nullopt}},
                     true}};
  domain::Category bribe;
  bribe.id = {2};
  bribe.code = "pungli";
  bribe.privacy = domain::Privacy::secret_anonymous;
  bribe.privacy_locked = true;
  bribe.opd = kInspektorat;
  domain::Category office;
  office.id = {3};
  office.code = "layanan-kecamatan";
  office.rule = domain::OpdRule::by_place;
  return {road, bribe, office};
}

inline const auto kCategories = categories();
inline const auto kOpds = opds();
inline const std::vector<domain::Kecamatan> kKecamatan{{"33.05.12", "Kebumen", 0, 0},
                                                       {"33.05.01", "Ayah", 0, 0}};
inline const std::vector<domain::Village> kVillages{{"33.05.12.2001", "33.05.12", "Panjer"},
                                                    {"33.05.01.2001", "33.05.01", "Argopeni"}};

/// On 2 November 2026.
inline domain::DraftRules rules() {
  return {kCategories, kKecamatan, kVillages, kOpds, date("2026-11-02")};
}

/// Filled without a mistake.
inline domain::ComplaintDraft draft() {
  domain::ComplaintDraft d;
  d.kind = domain::Kind::complaint;
  d.category = domain::CategoryId{1};
  d.title = "Jalan berlubang di Panjer";
  d.story = "Sejak sebulan lubang besar di depan pasar, dua motor sudah jatuh.";
  d.kecamatan = "33.05.12";
  d.village = "33.05.12.2001";
  d.happened_on = date("2026-11-01");
  d.privacy = domain::Privacy::open;
  d.answers = {{"road", "regency"}};
  d.truth = true;
  return d;
}

}  // namespace given
