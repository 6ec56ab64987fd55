// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of danger as the reference data has them: what a person in Kebumen writes when he
// should telephone first, and what sounds like it and is not.
#include <array>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/store/reference/settings.hpp"
#include "tests/support/given.hpp"

namespace {

namespace data = boost::unit_test::data;

/// Read once: the cases below only ask the domain.
const std::vector<domain::DangerPhrase>& words() {
  static const auto kWords = [] {
    support::Database db;
    return store::Settings(db.connection()).danger_words();
  }();
  return kWords;
}

const std::array kDanger{
    "Kebakaran di belakang Pasar Tumenggungan, api sudah besar",
    "TOLONG RUMAH TETANGGA KEBAKARANNNN",
    "Ruko terbakar, api merambat ke warung sebelah",
    "Api membesar di lahan tebu dekat rumah warga",
    "Ada anak tenggelam di Pantai Petanahan",
    "Orang hanyut di Sungai Luk Ulo, belum ketemu",
    "Dua remaja terseret ombak di Pantai Suwuk",
    "Motor dan pengendaranya terbawa arus di jembatan limpas",
    "Kabel listrik PLN putus menjuntai di jalan depan SD",
    "Kabel menjuntai rendah, percikan api kalau kena angin",
    "Kabel tiang di perempatan jatuh ke jalan",
    "Tukang kesetrum waktu pasang baliho",
    "Anak tersengat listrik dari tiang lampu taman",
    "Tiang listrik roboh melintang di jalan",
    "Longsor menimpa rumah Pak Darmo di Sadang",
    "Tebing longsor menimbun dua rumah, satu orang tertimbun",
    "Warga terjebak banjir di atap rumah",
    "Banjir bandang di Karanggayam, tanggul jebol",
    "Banjir setinggi dada, lansia belum dievakuasi",
    "Hujan deras menyebabkan tanggul jebol",
    "Kampung kami kebanjiran sejak subuh",
    "Pohon tumbang menimpa rumah, ada yang terjepit",
    "Pohon tumbang menimpa mobil di jalan provinsi",
    "Ada ibu pingsan di loket pendaftaran",
    "Bapak tua tidak sadarkan diri di trotoar alun-alun",
    "Orangnya tak sadar, napasnya pendek",
    "Anak kejang-kejang, puskesmas tutup",
    "Istri saya mau melahirkan, jalan tertutup longsor",
    "Pasien sesak napas, ambulans desa tidak datang",
    "Kecelakaan di tikungan Krakal, korban berlumuran darah",
    "Barusan tabrakan truk dan motor di Prembun",
    "Nenek tertabrak motor, yang nabrak kabur",
    "Tabrak lari di Jalan Pahlawan, korban luka berat",
    "Dua puluh murid keracunan makanan di sekolah",
    "Bau gas menyengat dari tabung di pasar",
    "Gas bocor di warung bakso",
    "Tabung elpiji meledak di Gombong",
    "Adik digigit ular di sawah",
    "Ada begal di Jalan Lingkar Selatan",
    "Tawuran pelajar bawa celurit di depan stasiun",
    "Orang mengamuk membawa senjata tajam di balai desa",
    "Tetangga dipukuli suaminya setiap malam",
    "Anak itu dipukulin bapaknya sampai lebam",
    "Minggu lalu saya dianiaya dan diancam lagi",
    "Tahun lalu saya dipukuli suami",
    "Teman saya ingin bunuh diri",
    "Dia bilang mau mati saja dan mengunci kamar",
    "Ada yang gantung diri di kebun",
    "Anak tetangga disekap di kamar",
    "Saya diperkosa",
    "Anak hilang di pasar sejak siang",
    "Gempa barusan, rumah retak dan orang terjebak",
    "Panggil pemadam, pabrik tahu terbakar",
    "Butuh ambulans di Desa Wonosari",
    "Tahun lalu kebakaran, sekarang kebakaran lagi",
    "Warga tidak bisa keluar karena kebakaran",
};

const std::array kNoDanger{
    "Lampu merah di perempatan mati sejak kemarin",
    "Awas bahaya laten korupsi di desa",
    "Lubang di jalan ini berbahaya bagi pengendara",
    "Jalan berlubang, sudah lapor dua kali",
    "Lampu jalan mati di tikungan Pasar Gombong",
    "Sampah menumpuk di pinggir kali",
    "Tikungan ini rawan kecelakaan, mohon dipasang cermin",
    "Sering terjadi kecelakaan di sini, mohon rambu",
    "Mohon polisi tidur agar tidak terjadi kecelakaan",
    "Lubang ini bisa menyebabkan kecelakaan",
    "Jangan sampai ada anak tenggelam dulu baru dipagari",
    "Kolam itu berpotensi anak tenggelam",
    "Tebing dikhawatirkan longsor menimpa rumah",
    "Sosialisasi pencegahan kebakaran di pasar",
    "Usul pelatihan pemadam kebakaran untuk karang taruna",
    "Mobil pemadam kebakaran parkir di trotoar",
    "Tahun lalu ruko ini kebakaran, bangunannya belum dibongkar",
    "Bulan lalu pohon tumbang menimpa pagar, minta ditebang sisanya",
    "Kebakaran sudah padam, minta bantuan bahan bangunan",
    "Bekas kebakaran pasar belum dibersihkan",
    "Bagaimana cara mengurus santunan kecelakaan",
    "Hampir tertabrak truk karena tidak ada zebra cross",
    "Tempat melihat matahari tenggelam kotor sekali",
    "Setiap sore terjebak macet di depan pasar",
    "Kalau kebakaran, gang ini tidak bisa dilewati mobil",
    "Bila kecelakaan, puskesmas terdekat jauh",
    "Kabel internet semrawut di tiang",
    "Putus sekolah karena biaya. Kabel juga belum dipasang",
    "Gaji guru honorer belum dibayar tiga bulan",
    "Tagihan PDAM saya salah",
    "Bantuan sosial tidak tepat sasaran",
    "KTP saya rusak, blangko habis",
    "Data korban kecelakaan 2025 mohon dibuka",
    "Minta pencegahan bunuh diri diajarkan di sekolah",
    "Belum ada korban kecelakaan, tapi jalannya gelap",
    "Bahan bakar di SPBU antre panjang",
    "Harga pupuk naik, petani marah",
    "Air PDAM keruh dan bau",
    "Pelayanan loket lambat, petugas main ponsel",
    "Tolong aspal jalan dusun kami",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(danger_words, *support::needs_database())

BOOST_DATA_TEST_CASE(danger_is_heard, data::make(kDanger), text) {
  BOOST_TEST(domain::find_danger(text, words()).has_value());
}

BOOST_DATA_TEST_CASE(what_is_none_is_left_alone, data::make(kNoDanger), text) {
  BOOST_TEST(domain::find_danger(text, words()).value_or("") == "");
}

BOOST_AUTO_TEST_CASE(a_word_switched_off_is_not_heard) {
  support::Database db;
  db.run("UPDATE danger_word SET active = 0 WHERE phrase = 'kebakaran'");
  const auto left = store::Settings(db.connection()).danger_words();
  db.run("UPDATE danger_word SET active = 1 WHERE phrase = 'kebakaran'");
  BOOST_TEST(!domain::find_danger("Ada kebakaran di pasar", left));
}

BOOST_AUTO_TEST_SUITE_END()
