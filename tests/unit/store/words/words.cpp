// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/words/words.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace {

namespace data = boost::unit_test::data;
using Stems = std::vector<std::string>;

/// A stem, and words that people use for it.
struct Family {
  std::string stem;
  std::string words;
};
std::ostream& operator<<(std::ostream& out, const Family& family) {
  return out << family.stem;
}

const Family kFamilies[]{
    {"jalan", "jalan jalanan berjalan perjalanan jalannya Jln jl dalan"},
    {"rusak", "rusak kerusakan merusak dirusak perusakan pengrusakan rusaknya"},
    {"terang", "terang penerangan menerangi penerang"},
    {"lubang", "lubang berlubang lubangnya"},
    {"salur", "saluran penyaluran menyalurkan disalurkan"},
    {"sumbat", "tersumbat penyumbatan sumbatan menyumbat"},
    {"layan", "pelayanan melayani dilayani layanan"},
    {"lapor", "lapor laporan melaporkan dilaporkan pelapor"},
    {"bantu", "bantuan membantu dibantu bantu"},
    {"terima", "penerima menerima diterima penerimaan"},
    {"pungut", "pungutan memungut dipungut pemungutan"},
    {"bersih", "kebersihan membersihkan dibersihkan pembersihan"},
    {"buang", "pembuangan membuang dibuang"},
    {"cemar", "pencemaran mencemari tercemar"},
    {"tumbang", "tumbang menumbangkan"},
    {"keruk", "pengerukan mengeruk dikeruk"},
    {"baik", "perbaikan memperbaiki diperbaiki perbaiki"},
    {"tambal", "penambalan menambal ditambal"},
    {"kering", "kekeringan mengeringkan kering"},
    {"kotor", "kotor mengotori kekotoran"},
    {"kendara", "kendaraan berkendara pengendara"},
    {"sekolah", "sekolah persekolahan sekolahan"},
    {"masalah", "masalah permasalahan bermasalah"},
    {"rumah", "rumah perumahan rumahnya"},
    {"keluarga", "keluarga berkeluarga"},
    {"pegawai", "pegawai kepegawaian"},
    {"didik", "pendidikan mendidik"},
    {"padam", "pemadaman memadamkan padam pemadam"},
    {"mati", "mati kematian mematikan"},
    {"rundung", "perundungan merundung dirundung"},
    {"liar", "liar berkeliaran"},
    {"bising", "bising kebisingan berisik"},
    {"tumpuk", "menumpuk tumpukan ditumpuk"},
    {"antre", "antre antrean mengantre"},
    {"lambat", "terlambat keterlambatan lambat"},
    {"camat", "kecamatan camat kec"},
    {"lurah", "kelurahan lurah"},
};

/// Words that must not be taken for one another.
struct Apart {
  std::string one;
  std::string other;
};
std::ostream& operator<<(std::ostream& out, const Apart& apart) {
  return out << apart.one << " and " << apart.other;
}

const Apart kApart[]{{"masalah", "masa"},     {"pemasaran", "pasar"}, {"selokan", "sekolah"},
                     {"makan", "makam"},      {"kepala", "pala"},     {"petanahan", "pertanahan"},
                     {"perempuan", "empuk"},  {"rumah", "umat"},      {"pantai", "panti"},
                     {"pelayanan", "nelayan"}};

/// A search, a text, and whether the text has all of it.
struct Query {
  std::string typed;
  std::string text;
  bool fits;
};
std::ostream& operator<<(std::ostream& out, const Query& query) {
  return out << query.typed;
}

const std::string kRoad = "Jalan berlubang di depan Pasar Gombong, RT 03. Dua motor sudah jatuh!";
const std::string kLamp = "Lampu penerangan jalan di Klirong mati sejak Jum'at, jadi gelap sekali";
const std::string kWaste = "Sampah menumpuk dan bau; tolong dibersihkan sebelum anak-anak sakit";
const std::string kAid = "Bantuan PKH tidak disalurkan kepada penerima sejak tahun 2025";

const std::string kCurly = "Jum\u2019at Ma\u2019ruf: lampu PJU mati di \u2067tanggul\u2069";

const Query kQueries[]{
    {"jalan lubang", kRoad, true},
    {"JALANAN BERLUBANG", kRoad, true},
    {"lubang di jalan", kRoad, true},
    {"rt 3", kRoad, true},
    {"rt 4", kRoad, false},
    {"pasar gombong", kRoad, true},
    {"motor terjatuh", kRoad, true},
    {"lampu jalan mati", kLamp, true},
    {"penerang jalan", kLamp, true},
    {"jumat", kLamp, true},
    {"Jum'at", kCurly, true},
    {"Jum\u2019at", kCurly, true},
    {"Jum\u02bcat", kLamp, true},
    {"jum`at", kLamp, true},
    {"Jum\u2032at", kLamp, true},
    {"Ma'ruf", kCurly, true},
    {"ma\u2018ruf", kCurly, true},
    {"MARUF", kCurly, true},
    {"\u202atanggul\u202c", kCurly, true},
    {"tang\u00adgul", kCurly, true},
    {"tang\u200bgul", kCurly, true},
    {"tanggul.", kCurly, true},
    {"*tanggul*", kCurly, true},
    {"\uff34anggul", kCurly, true},
    {"anak\u2011anak", kWaste, true},
    {"rt\u00a0\uff13", kRoad, true},
    {"tanggulma", kCurly, false},
    {"jalan rusak", kLamp, false},
    {"yang di klirong", kLamp, true},
    {"tumpukan sampah", kWaste, true},
    {"kebersihan", kWaste, true},
    {"penyakit anak", kWaste, true},
    {"sampah gombong", kWaste, false},
    {"penyaluran bantuan", kAid, true},
    {"pkh 2025", kAid, true},
    {"bantuan yang diterima", kAid, true},
    {"bantuan blt", kAid, false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_DATA_TEST_CASE(words_of_one_family_have_one_stem, data::make(kFamilies), family) {
  std::istringstream words(family.words);
  for (std::string word; words >> word;)
    BOOST_TEST(store::stems_of(word) == Stems{family.stem}, boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(other_words_stay_apart, data::make(kApart), apart) {
  BOOST_TEST(store::stems_of(apart.one) != store::stems_of(apart.other));
}

BOOST_DATA_TEST_CASE(a_search_fits_a_text_if_the_text_has_all_its_words, data::make(kQueries),
                     query) {
  const auto words = store::stems_of(query.text);
  const auto stands = [&](const std::string& stem) {
    return std::ranges::find(words, stem) != words.end();
  };
  BOOST_TEST(std::ranges::all_of(store::stems_of(query.typed), stands) == query.fits);
}

BOOST_AUTO_TEST_CASE(stems_are_distinct_in_the_order_of_the_text) {
  BOOST_TEST(store::stems_of("Rusak: jalan rusak, jalanan RUSAK") == (Stems{"rusak", "jalan"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(words_that_say_nothing_are_left_out) {
  BOOST_TEST(store::stems_of("yang di dan ini mohon pak").empty());
  BOOST_TEST(store::stems_of("").empty());
  BOOST_TEST(store::stems_of("— … ! 🙏").empty());
}

BOOST_AUTO_TEST_CASE(numbers_lose_their_leading_zeros_only) {
  BOOST_TEST(store::stems_of("007 00 0 120") == (Stems{"7", "0", "120"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(letters_beyond_ascii_are_letters) {
  BOOST_TEST(store::stems_of("CAFÉ café") == (Stems{"café"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(hostile_text_gives_letters_and_digits_only) {
  const std::string hostile =
      "\"]'; DROP--\\u0000 \xC3 \xFF\xFE \xF0\x9F" + std::string(4'000, 'x');
  for (const auto& stem : store::stems_of(hostile)) {
    BOOST_TEST(stem.size() <= 60U);
    BOOST_TEST(stem.find_first_of("\"\\'[]; -") == std::string::npos);
  }
}

BOOST_AUTO_TEST_SUITE_END()
