// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What those read who must not learn whose report it is: his name is hidden, and words of every
/// day are not, although he is called so.

#include "handlers/domain/publishing/handling_text.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace domain;

namespace {

struct Case {
  std::string name;
  std::string text;
  std::string read;
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
  return out << one.text;
}

const std::vector<Case> kCases{
    {"Jaya Sampurno", "Toko Sampah Jaya tutup", "Toko Sampah Jaya tutup"},
    {"Jaya Sampurno", "Pak Jaya dan Jaya Sampurno", "Pak [disamarkan] dan [disamarkan]"},
    {"Putri Indah Lestari", "jalan indah, lestari, putri malu", "jalan indah, lestari, putri malu"},
    {"Lestari Purwanti", "Lampu dekat Lestari, kata Saya Lestari",
     "Lampu dekat [disamarkan], kata Saya [disamarkan]"},
    {"Lestari Purwanti", "di toko Lestari, Perum Lestari. Lestari",
     "di toko Lestari, Perum Lestari. Lestari"},
    {"Putri Indah Lestari", "Putri Indah melapor", "[disamarkan] melapor"},
    {"Jum'at Ma'ruf", "Jum’at pagi, kata Ma’ruf", "Jum’at pagi, kata [disamarkan]"},
    {"Tri Wagiyem", "Tri dan wagiyem88", "[disamarkan] dan [disamarkan]"},
    {"Sri", "Bu Sri, sri", "Bu [disamarkan], [disamarkan]"},
    {"Wati Contoh", "wati_contoh, WatiContoh", "[disamarkan], [disamarkan]"},
    {"Budi dari Ambal", "Budi lewat Ambal", "[disamarkan] lewat Ambal"},
    {"", "Tidak ada nama", "Tidak ada nama"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(publishing_handling_text)

BOOST_DATA_TEST_CASE(names_are_hidden_and_words_of_every_day_are_not,
                     boost::unit_test::data::make(kCases), one) {
  const std::vector<std::string> names{one.name};
  BOOST_TEST(handling_text(one.text, names) == one.read);
  BOOST_TEST(without_names(one.text, names) == one.read);
}

BOOST_AUTO_TEST_SUITE_END()
