// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where something is, taken out of what somebody wrote.

#include "handlers/domain/filing/without_places.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>

BOOST_AUTO_TEST_SUITE(without_places)

BOOST_AUTO_TEST_CASE(a_place_goes_and_the_matter_stays) {
  const std::map<std::string, std::string> kSaid{
      {"Jalan rusak parah di Desa Panjer", "Jalan rusak parah di"},
      {"Jalan desa rusak di desa kami", "Jalan rusak di kami"},
      {"lampu mati di RT 02 RW 03 Desa Karang Sari, gelap", "lampu mati di gelap"},
      {"Lampu mati di depan balai desa", "Lampu mati di depan"},
      {"jalan berlubang depan rumah saya", "jalan berlubang depan saya"},
      {"Bau di desa. Sampah menumpuk", "Bau di Sampah menumpuk"},
      {"Kec. Buayan: sampah menumpuk", "sampah menumpuk"},
      {"jalan rusak di Prembun", "jalan rusak di"},
      {"warga desa mengeluh bau kandang", "warga mengeluh bau kandang"},
      {"banyu ora mili ning desa", "banyu ora mili ning"},
      // The unit is what is meant.
      {"perangkat desa minta uang surat pengantar", "perangkat desa minta uang surat pengantar"},
      {"dana desa tidak jelas", "dana desa tidak jelas"},
      {"kantor kecamatan tutup", "kantor kecamatan tutup"},
      {"Kepala desa Panjer tidak ramah", "Kepala desa Panjer tidak ramah"},
      {"antre lama di RSUD Prembun", "antre lama di RSUD Prembun"},
      {"desa tidak terbuka", "desa tidak terbuka"},
      {"", ""}};
  for (const auto& [typed, left] : kSaid)
    BOOST_TEST(domain::without_places(typed) == left,
               typed << ": " << domain::without_places(typed));
}

BOOST_AUTO_TEST_CASE(whatever_is_typed_is_read_to_its_end) {
  std::string long_text;
  for (int i = 0; i < 1'000; ++i) long_text += "di desa ";
  BOOST_TEST(domain::without_places(long_text).find("desa") == std::string::npos);
  BOOST_TEST(domain::without_places("desa") == "desa");
  BOOST_TEST(domain::without_places("depan") == "depan");
  BOOST_TEST(domain::without_places("😀 … !").empty());
}

BOOST_AUTO_TEST_SUITE_END()
