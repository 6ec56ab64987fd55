// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What in a text tells who wrote it.

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/publishing/author_words.hpp"

using namespace domain;

namespace {

const Author kSiti{.name = "Ibu Siti Rahayu",
                   .email = "rahayu.cantik@contoh.test",
                   .address = "Dusun Krajan RT 02, Desa Kedungwinangun",
                   .place = "depan Pasar Tumenggungan"};

std::string found(std::string_view text) {
  std::string all;
  for (const auto& finding : scan_for_author(text, kSiti)) {
    BOOST_TEST(text.substr(finding.offset, finding.length) == finding.text);
    all += (all.empty() ? "" : "; ") + std::string(to_word(finding.kind)) + " " + finding.text;
  }
  return all;
}

struct Case {
  std::string text;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
  return out << one.text;
}

const std::vector<Case> kCases{
    {"Petugas meminta uang kepada warga.", ""},
    {"Bu SITI melapor.", "author_name SITI"},
    {"Anak saya diminta membayar.", "self Anak saya"},
    {"Saya, Rahayu, melihatnya.", "self Saya; author_name Rahayu"},
    {"hubungi cantik saja", "author_name cantik"},
    {"di Krajan, dekat pasar tumenggungan", "author_place Krajan; author_place tumenggungan"},
    {"Terjadi pukul 9 di loket.", "circumstance pukul 9"},
    {"Pelapor bekerja sebagai guru.", "circumstance bekerja sebagai"},
    {"Pasar dan jalan desa rusak.", ""},
    {"", ""},
    {"sayap kamil akun", ""},
    {"\xC3\xA9\xFF saya", "self saya"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(author_words)

BOOST_DATA_TEST_CASE(what_tells_who_wrote_is_found, boost::unit_test::data::make(kCases), one) {
  BOOST_TEST(found(one.text) == one.found);
}

BOOST_AUTO_TEST_CASE(of_an_author_without_a_name_only_his_own_words_tell) {
  const auto findings = scan_for_author("Saya melihat Siti di Krajan.", {});
  BOOST_TEST(findings.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
