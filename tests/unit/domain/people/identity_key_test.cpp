// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// By what a contact is known again.

#include "handlers/domain/people/identity.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using domain::Channel;
using domain::Contact;

/// "channel key", or "-".
std::string key(Channel channel, const Contact& contact) {
  const auto found = domain::identity_key(channel, contact);
  return found ? std::string(domain::to_word(found->channel)) + " " + found->key : "-";
}

std::string at(Channel channel, std::string address) {
  return key(channel,
             {.channel = channel, .email = {}, .phone = {}, .address = std::move(address)});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(identity_key)

BOOST_AUTO_TEST_CASE(a_telephone_is_one_however_it_is_used) {
  const Contact phone{.channel = {}, .email = {}, .phone = "+6281211112222", .address = {}};
  for (const auto channel : {Channel::whatsapp, Channel::phone, Channel::walk_in, Channel::radio})
    BOOST_TEST(key(channel, phone) == "phone +6281211112222");
  Contact both = phone;
  both.email = "wati@contoh.test";
  BOOST_TEST(key(Channel::email, both) == "phone +6281211112222");
}

BOOST_AUTO_TEST_CASE(a_mailbox_is_one_however_it_is_capitalised) {
  const auto mail = [](std::string typed) {
    return key(Channel::email,
               {.channel = {}, .email = std::move(typed), .phone = {}, .address = {}});
  };
  BOOST_TEST(mail("Wati@Contoh.TEST") == "email wati@contoh.test");
  BOOST_TEST(mail(" wati@contoh.test ") == "email wati@contoh.test");
  BOOST_TEST(mail("wati+lapor@contoh.test") == "email wati+lapor@contoh.test");
}

BOOST_AUTO_TEST_CASE(a_handle_is_one_within_its_medium) {
  BOOST_TEST(at(Channel::instagram, "@Siti.Rahayu") == "instagram siti.rahayu");
  BOOST_TEST(at(Channel::instagram, "siti.rahayu") == "instagram siti.rahayu");
  BOOST_TEST(at(Channel::tiktok, "siti_rahayu-1") == "tiktok siti_rahayu-1");
  BOOST_TEST(at(Channel::x, "@a") == "-");
  BOOST_TEST(at(Channel::facebook, "Bu Tini Pasar") == "-");
  BOOST_TEST(at(Channel::radio, "@siti") == "-");
}

BOOST_AUTO_TEST_CASE(a_post_is_its_address_and_nothing_that_only_looks_alike) {
  BOOST_TEST(at(Channel::facebook, "HTTPS://Contoh.Test/p/AbC?id=7#x") ==
             "post https://contoh.test/p/AbC?id=7#x");
  BOOST_TEST(at(Channel::other, "https://contoh.test/p/abc") == "post https://contoh.test/p/abc");
  BOOST_TEST(at(Channel::other, "http://Contoh.test") == "post http://contoh.test");
  BOOST_TEST(at(Channel::facebook, "https://") == "-");
  BOOST_TEST(at(Channel::facebook, "https://contoh.test/ dua") == "-");
  BOOST_TEST(at(Channel::facebook, "https://contoh.test/ñ") == "-");
}

BOOST_AUTO_TEST_CASE(a_street_and_nothing_are_no_identity) {
  BOOST_TEST(at(Channel::letter, "Jalan Pemuda 10, Kebumen") == "-");
  BOOST_TEST(at(Channel::letter, "Gombong") == "-");
  BOOST_TEST(at(Channel::walk_in, "") == "-");
}

BOOST_AUTO_TEST_SUITE_END()
