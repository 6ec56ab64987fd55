// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/view/given_choices.hpp"

#include <algorithm>

#include "handlers/domain/filing/position.hpp"

namespace given {
namespace {

using domain::Category;
using domain::OpdKind;
using domain::OpdRule;

Category lamps() {
  Category one;
  one.id = {1};
  one.code = "lampu-jalan";
  one.name = "Lampu penerangan jalan (LPJU)";
  one.example = "Lampu mati, tiang miring, kabel menjuntai";
  one.theme = "Jalan dan lampu";
  one.opd = domain::OpdId{2};
  return one;
}

Category roads() {
  Category one;
  one.id = {2};
  one.code = "jalan-rusak";
  one.name = "Jalan dan jembatan rusak";
  one.example = "Lubang, aspal mengelupas, jembatan retak";
  one.theme = "Jalan dan lampu";
  one.rule = OpdRule::by_answer;
  one.questions = {
      {"milik",
       "Jalan siapa?",
       {{"kabupaten", "Jalan kabupaten", "bermarka putih", {}}, {"desa", "Jalan desa", "", {}}},
       true},
      {"kilometer", "Kilometer berapa?", {}, false}};
  return one;
}

Category violence() {
  Category one;
  one.id = {3};
  one.code = "kekerasan";
  one.name = "Kekerasan terhadap perempuan dan anak";
  one.example = "Dipukul, diancam, dilecehkan";
  one.theme = "Orang dan keluarga";
  one.rule = OpdRule::by_hand;
  one.privacy = domain::Privacy::secret_anonymous;
  one.privacy_locked = true;
  one.emergency_text = "Pendamping dapat datang ke tempat Anda.";
  one.emergency_phones = {{"SAPA", "129"}};
  one.quick_exit = true;
  one.questions = {{"aman", "Kapan aman dihubungi?", {}, false}};
  return one;
}

Category conduct() {
  Category one;
  one.id = {4};
  one.code = "perilaku-petugas";
  one.name = "Perilaku petugas";
  one.example = "Meminta bayaran, tidak melayani";
  one.rule = OpdRule::by_place;
  one.nature = domain::Nature::supervisory;
  one.privacy = domain::Privacy::secret_anonymous;
  one.about_conduct = true;
  return one;
}

}  // namespace

const std::vector<Category>& categories() {
  static const std::vector all{lamps(), roads(), violence(), conduct()};
  return all;
}

const Category& category(std::string_view code) {
  return *std::ranges::find(categories(), code, &Category::code);
}

const std::vector<domain::Kecamatan>& kecamatan() {
  static const std::vector<domain::Kecamatan> all{{"33.05.19", "Gombong", -7.606, 109.514},
                                                  {"33.05.12", "Kebumen", -7.67, 109.652}};
  return all;
}

const std::vector<domain::Village>& villages() {
  static const std::vector<domain::Village> all{{"33.05.19.2001", "33.05.19", "Kalitengah"},
                                                {"33.05.12.2001", "33.05.12", "Kalirejo"},
                                                {"33.05.12.1001", "33.05.12", "Kebumen"}};
  return all;
}

const std::vector<domain::Opd>& bodies() {
  static const std::vector<domain::Opd> all{
      {{1}, "dpupr", "DPUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", OpdKind::department, ""},
      {{2}, "disperkimhub", "Disperkimhub", "Dinas Perhubungan", OpdKind::department, ""},
      {{3}, "kec-gombong", "Kec. Gombong", "Kecamatan Gombong", OpdKind::subdistrict, "33.05.19"},
      {{4}, "bbpjn", "BBPJN", "Balai Besar Pelaksanaan Jalan Nasional", OpdKind::outside, ""},
      {{5}, "kantor-lama", "Kantor Lama", "Kantor yang digabung", OpdKind::agency, "", false}};
  return all;
}

domain::ComplaintDraft draft() {
  using namespace std::chrono_literals;
  domain::ComplaintDraft draft;
  draft.kind = domain::Kind::report;
  draft.category = category("jalan-rusak").id;
  draft.title = "Jalan berlubang di depan Pasar Gombong";
  draft.story =
      "Lubangnya sedalam satu jengkal.\n\nDua motor sudah jatuh; hubungi saya di 0812-3456-7890.";
  draft.place = "depan toko Maju";
  draft.kecamatan = kecamatan()[0].code;
  draft.village = villages()[0].code;
  draft.happened_on_typed = "2026-11-18";
  draft.happened_on = 2026y / 11 / 18;
  draft.privacy = domain::Privacy::open;
  draft.answers = {{"milik", "kabupaten"},
                   {"kilometer", "7 dari alun-alun"},
                   {std::string(domain::kPositionAnswer), domain::to_text({-7.60612, 109.51433})}};
  draft.truth = true;
  return draft;
}

}  // namespace given
