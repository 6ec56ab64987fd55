// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What no tick lets out: the reporter's own as far as the officer is told of it, and every NIK.

#include "handlers/domain/publishing/kept_back.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace domain;
namespace data = boost::unit_test::data;

namespace {

const OwnMarks kTold{.names = {"Siti Rahayu", "Slamet"},
                     .phones = {"+6281234567890", "+85291234567"},
                     .emails = {"siti.rahayu@contoh.test"},
                     .addresses = {"@sari_kbm", "Jl. Melati No. 5, RT 03/RW 02, Desa Ambal"}};

std::string kept(std::string_view text, const OwnMarks& told = kTold) {
  std::string all;
  for (const auto& one : kept_back(text, told)) (all += all.empty() ? "" : "|") += one.text;
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(publishing_kept_back)

BOOST_DATA_TEST_CASE(what_is_the_reporters_own_is_kept_back_however_it_is_written,
                     data::make<std::string>(
                         {"Siti Rahayu",
                          "SITI RAHAYU",
                          "Rahayu",
                          "Pak Slamet",
                          "Slamet",
                          "0812 3456 7890",
                          "+62 812-3456-7890",
                          "62812\n34567890",
                          "0812\u20113456\u20117890",
                          "081234567890",
                          "812-3456-7890",
                          "kosong delapan satu dua tiga empat lima enam tujuh delapan sembilan nol",
                          "+852 9123 4567",
                          "siti.rahayu@contoh.test",
                          "SITI.RAHAYU@CONTOH.TEST",
                          "siti.rahayu @ contoh.test",
                          "@sari_kbm",
                          "instagram.com/sari_kbm?x=1",
                          "https://www.tiktok.com/@sari_kbm",
                          "Melati No. 5",
                          "melati 5",
                          "Melati No 5 RT 03 RW 02"})) {
  BOOST_TEST(!kept("Menurut " + sample + " sudah menyala.").empty());
}

BOOST_DATA_TEST_CASE(what_is_another_persons_or_a_places_waits_for_a_tick,
                     data::make<std::string>({"0812 3456 7891", "0287 381234",
                                              "rekening 1234567890", "pln@contoh.test",
                                              "@pln_kebumen", "Pak Tono", "RT 03/RW 02",
                                              "AA 1234 BC", "Jalan Slamet Riyadi", "Masjid Rahayu",
                                              "Desa Ambal", "Jalan Melati", "Jalan Mawar No. 5"})) {
  BOOST_TEST(kept("Di dekat " + sample + " sudah menyala.") == "");
}

BOOST_AUTO_TEST_CASE(a_nik_is_kept_back_whoevers_it_is_and_a_mistyped_one) {
  BOOST_TEST(kept("NIK 3305120101900001 dan", {}) == "3305120101900001");
  BOOST_TEST(kept("NIK 3305 1249 0190 0001 dan", {}) == "3305 1249 0190 0001");
}

BOOST_AUTO_TEST_CASE(who_is_told_nothing_is_kept_from_nothing_else) {
  BOOST_TEST(kept("Siti Rahayu, 0812 3456 7890, siti.rahayu@contoh.test", {}) == "");
}

BOOST_AUTO_TEST_CASE(what_a_hidden_reporter_wrote_is_kept_back_whosever_it_is) {
  const std::string original =
      "Hubungi 0812-3456-7890 atau tetangga 0857 1111 2222, IG @toko_ani, ani@contoh.test";
  const auto told = told_of(kTold, AnswerSight::read, original);
  for (const std::string one : {"081234567890", "0857-1111-2222", "@toko_ani", "ani@contoh.test"})
    BOOST_TEST(kept("Kata " + one + " sudah menyala.", told) == one);
  for (const std::string one : {"+85291234567", "siti.rahayu@contoh.test", "@sari_kbm"})
    BOOST_TEST(kept("Kata " + one + " sudah menyala.", told) == "", one);
  BOOST_TEST(told_of(kTold, AnswerSight::all, original).written.empty());
}

BOOST_AUTO_TEST_CASE(what_overlaps_is_taken_out_and_nothing_else) {
  const auto all = kept_back("NIK 3305120101900001, Siti Rahayu", kTold);
  BOOST_TEST(all.size() == 2U);
  BOOST_TEST(without(all, {all.front()}).size() == 1U);
  BOOST_TEST(without(all, all).empty());
  BOOST_TEST(without(all, {}).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
