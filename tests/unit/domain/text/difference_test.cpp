// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Two texts, word by word.

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>

#include "handlers/domain/text/difference.hpp"

using domain::difference;
using domain::SaidIn;
using domain::Stretch;

namespace {

/// "Lampu [-mati-][+padam+] di …".
std::string written(std::string_view first, std::string_view second) {
  std::string all;
  for (const auto& [in, text] : difference(first, second)) {
    if (in == SaidIn::both) all += text;
    if (in == SaidIn::first) all += "[-" + text + "-]";
    if (in == SaidIn::second) all += "[+" + text + "+]";
  }
  return all;
}

/// Without white space.
std::string words_in(std::string_view first, std::string_view second, SaidIn left_out) {
  std::string all;
  for (const auto& [in, text] : difference(first, second))
    if (in != left_out) all += text;
  std::erase_if(all, [](char c) { return c == ' ' || c == '\n'; });
  return all;
}

std::string squeezed(std::string_view text) {
  std::string all(text);
  std::erase_if(all, [](char c) { return c == ' ' || c == '\n'; });
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_difference)

BOOST_AUTO_TEST_CASE(words_that_went_stand_before_those_that_came) {
  struct Row {
    std::string first, second, written;
  };
  for (const auto& [first, second, expected] : {
           Row{"", "", ""},
           Row{"Lampu mati.", "Lampu mati.", "Lampu mati."},
           Row{"", "Lampu mati.", "[+Lampu mati.+]"},
           Row{"Lampu mati.", "", "[-Lampu mati.-]"},
           Row{"Lampu mati di pasar", "Lampu padam di pasar", "Lampu [-mati -][+padam +]di pasar"},
           Row{"Lampu di pasar", "Lampu mati di pasar lama", "Lampu [+mati +]di pasar [+lama+]"},
           Row{"a b c d e", "b c x e f", "[-a -]b c [-d -][+x +]e [+f+]"},
           Row{"satu  dua\ntiga", "satu dua tiga", "satu dua tiga"},
           Row{"dua dua", "dua dua dua", "dua dua [+dua+]"},
           Row{" Lampu mati", "Lampu mati\n", "Lampu mati\n"},
       })
    BOOST_TEST(written(first, second) == expected);
}

BOOST_AUTO_TEST_CASE(each_of_the_two_can_be_read_out_of_it) {
  const std::array<std::string, 6> texts{
      "Jalan berlubang di depan pasar, dua motor jatuh.",
      "Jalan di depan pasar berlubang.\n\nDua motor sudah jatuh minggu ini.",
      "Lampu jalan mati di tikungan.",
      "pasar pasar pasar pasar",
      "",
      "\n\n  pasar \n"};
  for (const auto& first : texts)
    for (const auto& second : texts) {
      BOOST_TEST(words_in(first, second, SaidIn::second) == squeezed(first));
      BOOST_TEST(words_in(first, second, SaidIn::first) == squeezed(second));
    }
}

BOOST_AUTO_TEST_CASE(what_is_too_long_to_compare_is_shown_whole) {
  std::string first = "awal ";
  std::string second = "awal ";
  for (std::size_t i = 0; i * i <= domain::kMostCompared; ++i) {
    first += "a ";
    second += "b ";
  }
  const auto all = difference(first + "akhir", second + "akhir");
  BOOST_REQUIRE(all.size() == 4U);
  BOOST_TEST((all[0] == Stretch{SaidIn::both, "awal "}));
  BOOST_TEST((all[1].in == SaidIn::first));
  BOOST_TEST((all[2].in == SaidIn::second));
  BOOST_TEST((all[3] == Stretch{SaidIn::both, "akhir"}));
}

BOOST_AUTO_TEST_SUITE_END()
