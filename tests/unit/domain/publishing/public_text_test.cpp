/// \file
/// What should not go out in a public text.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/code.hpp"
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
    {"RT 02/RW 03", ""},
    {"RT 002 RW 003, Blok B 12 RT 3", ""},
    {"BLOK B 12 RT 3", ""},
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
    {"no. rek BRI 0077 0100 1234 501", "phone:0077 0100 1234 501"},
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
    {"RT 02 RW 03 Panjer", ""},
    {"rekening 1234567890123", "account_number:1234567890123"},
    {"rek 1234-5678-9012", "account_number:1234-5678-9012"},
    {"kartu 4111 1111 1111 1111", "account_number:4111 1111 1111 1111"},
    {"anggaran Rp1.500.000.000 tahun 2026", ""},
    {"tanggal 12-05-2026 pukul 10.30", ""},
    {"tulis ke siti@contoh.test.", "email:siti@contoh.test"},
    {"081234567890 3305124101900001", "phone:081234567890|nik:3305124101900001"},
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

BOOST_AUTO_TEST_SUITE_END()
