// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What should not go out in a public text.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/code.hpp"
#include "handlers/domain/publishing/handling_text.hpp"
#include "handlers/domain/publishing/public_text.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(public_text)

struct Scan {
  std::string text;
  std::string found;  ///< `kind:text|…`
};
std::ostream& operator<<(std::ostream& out, const Scan& row) {
  return out << row.text;
}

const std::vector<Scan> kScans{
    {"Lubang di jalan depan pasar.", ""},
    {"NIK saya 3305124101900001, tolong", "nik:3305124101900001"},
    {"NIK 3305 1241 0190 0001.", "nik:3305 1241 0190 0001"},
    {"hubungi 0812-3456-7890 ya", "phone:0812-3456-7890"},
    {"WA +62 812 3456 7890", "phone:+62 812 3456 7890"},
    {"kantor (0287) 383349", "phone:0287) 383349"},
    {"kantor (0287)383-349", "phone:0287)383-349"},
    {"wa.me/6281234567890", "phone:6281234567890"},
    {"https://api.whatsapp.com/send?phone=6281234567890&text=x", "phone:6281234567890"},
    {"hub 0812.3456.7890", "phone:0812.3456.7890"},
    {"hub 0812 3456 7890", "phone:0812 3456 7890"},
    {"hub 0812/34567", ""},
    {"WA 812-3456-7890", "phone:812-3456-7890"},
    {"WA O812-3456-7890", "phone:O812-3456-7890"},
    {"+62 (812) 3456-7890", "phone:+62 (812) 3456-7890"},
    {"0 8 1 2 3 4 5 6 7 8 9 0", "phone:0 8 1 2 3 4 5 6 7 8 9 0"},
    {"62812-3456-7890", "phone:62812-3456-7890"},
    {"08-11-2026 09.30 rusak", ""},
    {"08.11.2026 sampai 09.11.2026", ""},
    {"2026-11-08 09:30", ""},
    {"01-02-2026, hubungi 081234567890", "phone:081234567890"},
    {"buka 07.30-14.00 dan 15.00-16.30", ""},
    {"Rp 1.500.000", ""},
    {"Rp 850.000.000 dari APBD", ""},
    {"Rp812.345.678,00", ""},
    {"RT 02/RW 03", "home:RT 02/RW 03"},
    {"RT 002 RW 003, Blok B 12 RT 3", "home:RT 002 RW 003|home:RT 3"},
    {"BLOK B 12 RT 3", "home:RT 3"},
    {"Jl. Raya 123", ""},
    {"Jl. Pahlawan No. 45 A", ""},
    {"SD N 1 KEBUMEN", ""},
    {"tiang listrik nomor 0123456", ""},
    {"lubang 2 x 3 m, dalam 20 cm", ""},
    {"pipa d 150 mm sepanjang 1200 m", ""},
    {"panjang 12.345,67 meter", ""},
    {"tahun 2024-2026", ""},
    {"kode 2EA8-9QXZ-2RT", ""},
    {"pelat AA-1234-BC", "plate:AA-1234-BC"},
    {"pelat AA.1234.BC", "plate:AA.1234.BC"},
    {"truk R 9123 KL ngebut", "plate:R 9123 KL"},
    {"motor aa1234bc", "plate:aa1234bc"},
    {"no. rek BRI 0077 0100 1234 501", "account_number:0077 0100 1234 501"},
    {"rekening 012345678901234", "account_number:012345678901234"},
    {"transfer ke 0123 4567 8901 234", "account_number:0123 4567 8901 234"},
    {"WA +62 0812 3456 78901", "phone:+62 0812 3456 78901"},
    {"rekening Mandiri 1380 0012 3456 78", "account_number:1380 0012 3456 78"},
    {"rek. BCA 7654321", "account_number:7654321"},
    {"rekening listrik Rp 1.500.000", ""},
    {"di depan bank, 12 lubang", ""},
    {"KTP 3305-1241-0190-0001", "nik:3305-1241-0190-0001"},
    {"3305.1241.0190.0001", "nik:3305.1241.0190.0001"},
    {"surat ke Budi.Santoso+1@contoh.test ya", "email:Budi.Santoso+1@contoh.test"},
    {"@kebumenkab di Instagram", ""},
    {"Pasal 5 ayat 2", ""},
    {"1.200 KK, 35 rumah", ""},
    {"kantor 0287-383349", "phone:0287-383349"},
    {"pelat AA 1234 BC merah", "plate:AA 1234 BC"},
    {"pelat AA1234BC", "plate:AA1234BC"},
    {"pelat aa 1234 bc", "plate:aa 1234 bc"},
    {"RT 02 RW 03 Panjer", "home:RT 02 RW 03"},
    {"rekening 1234567890123", "account_number:1234567890123"},
    {"rek 1234-5678-9012", "account_number:1234-5678-9012"},
    {"kartu 4111 1111 1111 1111", "account_number:4111 1111 1111 1111"},
    {"anggaran Rp1.500.000.000 tahun 2026", ""},
    {"tanggal 12-05-2026 pukul 10.30", ""},
    {"tulis ke siti@contoh.test.", "email:siti@contoh.test"},
    {"081234567890 3305124101900001", "phone:081234567890|nik:3305124101900001"},
    {"di RT.03 RW 2 sana", "home:RT.03 RW 2"},
    {"warga rt 3 mengeluh", "home:rt 3"},
    {"RT/RW 03/02, Panjer", "home:RT/RW 03/02"},
    {"RT03/RW02", "home:RT03/RW02"},
    {"Rw. III kampung lor", "home:Rw. III"},
    {"RT 3 dan RW 4", "home:RT 3|home:RW 4"},
    {"RT 03, 12 rumah rusak", "home:RT 03"},
    {"ketua RT dan RW hadir", ""},
    {"START 3, SMART 2, KIRT 4", ""},
    {"lubang di depan rumah", "home:depan rumah"},
    {"di belakang rumah Pak Budi Santoso ya", "home:belakang rumah Pak Budi Santoso"},
    {"samping rumah saya", "home:samping rumah saya"},
    {"sebelah rumah Bu Tini", "home:sebelah rumah Bu Tini"},
    {"dekat rumah Slamet", "home:dekat rumah Slamet"},
    {"di rumah saya", "home:di rumah saya"},
    {"rumahku kebanjiran", "home:rumahku"},
    {"depan rumah sakit", ""},
    {"depan rumah makan Padang", ""},
    {"di samping Rumah Sakit Umum", ""},
    {"belakang rumah dinas bupati", ""},
    {"dekat rumah ibadah", ""},
    {"di rumah tahanan", ""},
    {"ibu rumah tangga", ""},
    {"rumah roboh kena angin", ""},
    {"titik -7.66812, 109.65123", "home:7.66812|home:109.65123"},
    {"titik -7.668, 109.651", ""},
    {"jembatan 12.5 m, ayat 2.1", ""},
    {"Pak Budi yang memungut", "third_person:Pak Budi"},
    {"kata Bu Guru Siti Aminah.", "third_person:Bu Guru Siti Aminah"},
    {"Kades Slamet tidak di tempat", "third_person:Kades Slamet"},
    {"oleh guru Rahmat", "third_person:guru Rahmat"},
    {"Pak. Joko dan Ibu Sri", "third_person:Pak. Joko|third_person:Ibu Sri"},
    {"Pak Budi. Jalan rusak", "third_person:Pak Budi"},
    {"Pak Bupati, guru SD, Kades Panjer", "third_person:Kades Panjer"},
    {"Pak, Jalan rusak", ""},
    {"mohon pak segera, ibu hamil dan bapak tua", ""},
    {"Pak Budi di depan rumah Pak Joko, 081234567890",
     "third_person:Pak Budi|home:depan rumah Pak Joko|phone:081234567890"},
    {"", ""}};

BOOST_DATA_TEST_CASE(what_should_not_go_out_is_found, data::make(kScans), row) {
  std::string found;
  for (const auto& finding : scan_public_text(row.text)) {
    if (!found.empty()) found += "|";
    found += std::string(to_word(finding.kind)) + ":" + finding.text;
    BOOST_TEST(row.text.substr(finding.offset, finding.length) == finding.text);
  }
  BOOST_TEST(found == row.found);
}

BOOST_AUTO_TEST_CASE(a_code_of_ours_is_no_number_plate_and_no_account) {
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    const auto code = ComplaintCode::make(n * 0x9e3779b97f4a7c15U).display();
    if (code.find_first_not_of("0123456789-") == std::string::npos) continue;
    BOOST_TEST(scan_public_text("laporan " + code + ".").empty(), code);
  }
}

BOOST_AUTO_TEST_CASE(findings_are_masked_in_place) {
  BOOST_TEST(mask_findings("Pak Budi 081234567890, pelat AA 1234 BC.") ==
             "Pak Budi [disamarkan], pelat [disamarkan].");
}

BOOST_AUTO_TEST_CASE(a_home_is_masked_in_public_and_a_third_persons_name_is_asked_about) {
  BOOST_TEST(mask_findings("Ditambal di depan rumah Pak Joko, RT 03/RW 02, kata Bu Sri.") ==
             "Ditambal di [disamarkan], [disamarkan], kata Bu Sri.");
}

BOOST_AUTO_TEST_CASE(who_mends_it_reads_where_it_is_and_not_how_to_reach_whom) {
  const std::vector<std::string> names{"Siti Aminah"};
  BOOST_TEST(handling_text("Lubang di depan rumah Pak Joko RT 03/RW 02, -7.66812. Siti, "
                           "081234567890, siti@contoh.test, AA 1234 BC, rek BCA 7654321, "
                           "3305124101900001, @siti_kbm",
                           names) ==
             "Lubang di depan rumah Pak Joko RT 03/RW 02, -7.66812. [disamarkan], "
             "[disamarkan], [disamarkan], [disamarkan], rek BCA [disamarkan], "
             "[disamarkan], [disamarkan]");
}

BOOST_AUTO_TEST_CASE(every_kind_of_finding_is_masked_for_a_reason) {
  for (const auto kind : kAllFindingKinds)
    BOOST_TEST((!is_personal_data(kind) || is_masked_in_public(kind)), to_word(kind));
  BOOST_TEST(is_masked_in_public(FindingKind::home));
  BOOST_TEST(!is_personal_data(FindingKind::home));
  BOOST_TEST(!is_masked_in_public(FindingKind::third_person));
}

BOOST_AUTO_TEST_SUITE_END()
