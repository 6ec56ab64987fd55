// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whose words a public text is made of.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/publishing/own_words.hpp"

using namespace domain;

BOOST_AUTO_TEST_SUITE(own_words)

BOOST_AUTO_TEST_CASE(eight_words_in_a_row_repeat_what_somebody_wrote) {
  const std::string_view message =
      "Min, jalan depan pasar Tumenggungan berlubang besar sejak minggu lalu, tolong ditambal.";
  BOOST_TEST(
      repeats_words("JALAN depan pasar: Tumenggungan berlubang besar sejak minggu", message));
  BOOST_TEST(!repeats_words("Jalan depan pasar Tumenggungan berlubang besar sejak tiga", message));
  BOOST_TEST(!repeats_words("Warga melaporkan lubang di dekat pasar Tumenggungan.", message));
  BOOST_TEST(!repeats_words("", message));
}

BOOST_AUTO_TEST_CASE(a_short_message_is_repeated_only_whole) {
  BOOST_TEST(repeats_words("Lampu jalan mati!", "lampu jalan mati"));
  BOOST_TEST(!repeats_words("Lampu jalan mati di Panjer", "lampu jalan mati"));
}

BOOST_AUTO_TEST_CASE(a_title_may_be_cut_out_of_a_message) {
  BOOST_TEST(is_taken_from("Jalan berlubang", "min, jalan berlubang di pasar"));
  BOOST_TEST(!is_taken_from("Jalan rusak", "min, jalan berlubang di pasar"));
  BOOST_TEST(!is_taken_from("", "min"));
}

BOOST_AUTO_TEST_CASE(a_private_channel_wants_a_summary_where_everybody_reads) {
  for (const auto channel : {Channel::whatsapp, Channel::phone, Channel::walk_in, Channel::letter,
                             Channel::email, Channel::other, Channel::facebook})
    BOOST_TEST(is_private_channel(channel), to_word(channel));
  for (const auto channel : {Channel::web, Channel::open311, Channel::radio})
    BOOST_TEST(!is_private_channel(channel), to_word(channel));
  BOOST_TEST(needs_summary(Channel::whatsapp, Privacy::open));
  BOOST_TEST(needs_summary(Channel::whatsapp, Privacy::anonymous));
  BOOST_TEST(!needs_summary(Channel::whatsapp, Privacy::secret));
  BOOST_TEST(!needs_summary(Channel::web, Privacy::open));
}

BOOST_AUTO_TEST_SUITE_END()
