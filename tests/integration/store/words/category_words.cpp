// SPDX-License-Identifier: AGPL-3.0-or-later
// Which category people mean: the reference data, judged by hand on words as they are written.
#include "handlers/store/words/category_words.hpp"

#include <algorithm>
#include <ostream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/store/reference/categories.hpp"
#include "tests/support/database.hpp"

namespace {

/// What somebody types, and the code of the category that is meant.
struct Said {
  std::string typed;
  std::string meant;
};
std::ostream& operator<<(std::ostream& out, const Said& said) {
  return out << said.typed;
}

const Said kSaid[]{
    {"lampu", "lampu-jalan"},
    {"lampu jalan mati sudah seminggu", "lampu-jalan"},
    {"KTP", "ktp-kk"},
    {"ktp saya belum jadi jadi", "ktp-kk"},
    {"jalan bolong", "jalan-rusak"},
    {"dalan rusak akeh lubang", "jalan-rusak"},
    {"got mampet bau", "drainase"},
    {"sampah numpuk di pinggir kali", "sampah"},
    {"pupuk subsidi langka", "pertanian"},
    {"gas melon susah dicari", "harga-elpiji"},
    {"tidak dapat bansos PKH", "bansos"},
    {"bpjs tidak aktif", "jkn"},
    {"air pdam keruh", "air-bersih"},
    {"listrik padam terus", "listrik"},
    {"pohon mau tumbang", "taman-pohon"},
    {"banjir di desa kami", "bencana"},
    {"anak saya dibully di sekolah", "perundungan"},
    {"istri dipukul suami", "perempuan-anak"},
    {"perangkat desa minta uang surat pengantar", "desa"},
    {"parkir liar di alun-alun", "parkir-lalin"},
    {"limbah pabrik bau sekali", "pencemaran"},
    {"sertifikat tanah belum keluar", "pertanahan"},
    {"antre lama di puskesmas", "kesehatan"},
    {"orang gila mengamuk di pasar", "sosial-rentan"},
    {"pungli saat urus izin", "pungli"},
    {"bansos", "bansos"},
    {"bansos tidak tepat sasaran", "bansos"},
    {"banyu ora mili", "air-bersih"},
    {"banyu ora mili ning desa kami", "air-bersih"},
    {"banyu sawah ora mili", "irigasi"},
    {"Jalan rusak parah di Desa Panjer", "jalan-rusak"},
    {"jalan rusak di desa kami", "jalan-rusak"},
    {"Jalan poros desa berlubang, Kecamatan Buayan", "jalan-rusak"},
    {"jalan rusak di Prembun", "jalan-rusak"},
    {"lampu mati di depan balai desa", "lampu-jalan"},
    {"sampah menumpuk dekat kantor kecamatan", "sampah"},
    {"dana desa tidak transparan", "desa"},
    {"perangkat desa Panjer minta uang", "desa"},
    {"pelayanan kantor kecamatan lambat", "layanan-kecamatan"},
    {"wit ambruk ning dalan", "taman-pohon"},
    {"peteng ora ana lampu", "lampu-jalan"},
};

std::vector<std::string> proposed(const std::string& typed) {
  support::Database db;
  static const auto categories = store::Categories(db.connection()).list_active();
  std::vector<std::string> codes;
  for (const auto* category : store::find_categories(typed, categories))
    codes.push_back(category->code);
  return codes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(category_words, *support::needs_database())

BOOST_DATA_TEST_CASE(what_is_meant_is_among_the_proposals, boost::unit_test::data::make(kSaid),
                     said) {
  const auto codes = proposed(said.typed);
  BOOST_TEST(std::ranges::count(codes, said.meant) == 1);
  BOOST_TEST_MESSAGE((codes.empty() ? "-" : codes.front()) << " for " << said.typed);
}

BOOST_AUTO_TEST_CASE(mostly_it_stands_first) {
  const auto first = std::ranges::count_if(kSaid, [](const Said& said) {
    const auto codes = proposed(said.typed);
    return !codes.empty() && codes.front() == said.meant;
  });
  BOOST_TEST(first >= 36);
}

// A road that is broken in a village is no matter of the village's government, which nobody but
// the inspector may read.
BOOST_AUTO_TEST_CASE(a_place_proposes_nothing) {
  support::Database db;
  const auto categories = store::Categories(db.connection()).list_active();
  const auto places = db.connection().rows(
      {"test.places", "SELECT name FROM village UNION SELECT name FROM kecamatan"});
  BOOST_TEST(places.size() > 400U);
  for (const auto& place : places)
    for (const auto* said : {"di Desa ", "di Kecamatan ", "Desa ", "RT 1 Desa "}) {
      const auto found = store::find_categories(said + place.text("name"), categories);
      BOOST_TEST(found.empty(),
                 said << place.text("name") << ": " << (found.empty() ? "" : found.front()->code));
    }
}

// What is written small behind "di" and is the name of a place: none but those of the list means
// something to a category. Bendungan is a village, and at a dam one means the dam.
BOOST_AUTO_TEST_CASE(names_that_are_words_of_a_category_are_known) {
  support::Database db;
  const auto categories = store::Categories(db.connection()).list_active();
  for (const auto& place : db.connection().rows({"test.places",
                                                 "SELECT LOWER(name) AS name FROM village UNION "
                                                 "SELECT LOWER(name) FROM kecamatan"}))
    BOOST_TEST((store::find_categories("di " + place.text("name"), categories).empty() ||
                place.text("name") == "bendungan"),
               place.text("name"));
}

BOOST_AUTO_TEST_SUITE_END()
