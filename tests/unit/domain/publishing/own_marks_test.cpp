// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What of the reporter's own one is told in answer to what he writes.

#include "handlers/domain/publishing/own_marks.hpp"

#include <boost/test/unit_test.hpp>

#include <array>

#include "handlers/domain/publishing/public_text.hpp"

using namespace domain;

namespace {

const OwnMarks kOwn{.names = {"Sri Wagiyem", "Tukiman"},
                    .phones = {"+6281234567890"},
                    .emails = {"sri.w@contoh.test"},
                    .addresses = {"@sri_kbm"}};

using Names = std::vector<std::string>;

Names told_names(std::string_view original) {
  return told_of(kOwn, AnswerSight::read, original).names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(own_marks)

BOOST_AUTO_TEST_CASE(who_may_know_nothing_is_told_nothing) {
  const auto told = told_of(kOwn, AnswerSight::nothing, "Saya Sri Wagiyem, 0812-3456-7890.");
  BOOST_TEST(
      (told.names.empty() && told.phones.empty() && told.emails.empty() && told.addresses.empty()));
}

BOOST_AUTO_TEST_CASE(who_reads_the_words_alone_is_told_what_stands_in_them) {
  BOOST_TEST(told_names("Lampu mati, lapor Wagiyem.") == Names{"Wagiyem"},
             boost::test_tools::per_element());
  BOOST_TEST(told_names("Lampu mati, lapor Bu Sri.") == Names{"Sri"},
             boost::test_tools::per_element());
  BOOST_TEST(told_names("Lampu mati sejak Senin.").empty());
  const auto told = told_of(kOwn, AnswerSight::read, "Balas ke sri.w@contoh.test atau @sri_kbm.");
  BOOST_TEST(told.emails.size() == 1U);
  BOOST_TEST(told.addresses.size() == 1U);
}

BOOST_AUTO_TEST_CASE(who_reads_the_words_alone_learns_nothing_of_another_half_of_a_name) {
  const auto told = told_names("Lampu mati, lapor Bu Sri.");
  const auto right = scan_public_text("Kata Wagiyem sudah menyala.", told);
  const auto wrong = scan_public_text("Kata Sumirah sudah menyala.", told);
  BOOST_TEST(right.size() == wrong.size());
  BOOST_TEST(right.empty());
}

BOOST_AUTO_TEST_CASE(who_may_know_the_person_is_told_as_much_as_he_may_know) {
  const auto opd = told_of(kOwn, AnswerSight::name_and_phone, "");
  BOOST_TEST(opd.names.size() == 2U);
  BOOST_TEST(opd.phones.size() == 1U);
  BOOST_TEST((opd.emails.empty() && opd.addresses.empty()));
  const auto desk = told_of(kOwn, AnswerSight::all, "");
  BOOST_TEST((desk.emails.size() == 1U && desk.addresses.size() == 1U));
}

BOOST_AUTO_TEST_CASE(who_is_told_follows_from_who_may_know) {
  int told = 0;
  for (const auto reader : kAllReaders)
    for (const auto privacy : kAllPrivacies) {
      const Knowledge known(privacy, reader, false, OpdId{1});
      const bool person = known.identity() == IdentitySight::all ||
                          known.identity() == IdentitySight::name_and_phone;
      const auto answers = known.answers();
      const bool whole = answers == AnswerSight::all || answers == AnswerSight::name_and_phone;
      BOOST_TEST(whole == person);
      BOOST_TEST((answers == AnswerSight::read) ==
                 (!person && known.text() == TextSight::original));
      told += answers != AnswerSight::nothing ? 1 : 0;
    }
  BOOST_TEST(told > 10);
}

BOOST_AUTO_TEST_CASE(a_guess_of_staff_who_were_told_nothing_stands_as_it_was_typed) {
  const Knowledge opd(Privacy::anonymous, Reader::handling_opd, true, OpdId{1},
                      {.known = {"Sri Wagiyem"}});
  const auto read = [&](bool untold) {
    const auto sight = opd.step({Event::note, false, OpdId{1}, untold});
    return opd.words(sight->words, "Mungkin Wagiyem, 0812-3456-7890.", "");
  };
  BOOST_TEST(read(true) == "Mungkin Wagiyem, [disamarkan].");
  BOOST_TEST(read(false) == "Mungkin [disamarkan], [disamarkan].");
}

BOOST_AUTO_TEST_SUITE_END()
