// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/crypto.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

BOOST_AUTO_TEST_SUITE(cryptography)

BOOST_AUTO_TEST_CASE(random_tokens_differ_and_have_43_characters) {
  BOOST_TEST(crypto::random_token().size() == 43U);
  BOOST_TEST(crypto::random_token() != crypto::random_token());
}

BOOST_AUTO_TEST_CASE(base64url_goes_there_and_back) {
  const std::string bytes("\x00\xff\xfe?>", 5);
  BOOST_TEST((crypto::from_base64url(crypto::base64url(bytes)) == bytes));
  BOOST_TEST(crypto::base64url("\xff\xff\xff") == "____");
  BOOST_TEST(crypto::from_base64url("").empty());
  for (const auto* bad : {"a+b/", "====", "a b c", "a"}) {
    BOOST_CHECK_THROW((void)crypto::from_base64url(bad), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_CASE(hashes_depend_on_text_and_key) {
  BOOST_TEST(crypto::hash("a").size() == 32U);
  BOOST_TEST((crypto::hash("a") == crypto::hash("a")));
  BOOST_TEST((crypto::hash("a") != crypto::hash("b")));
  BOOST_TEST((crypto::hash("a", "k") != crypto::hash("a")));
  // BLAKE2b-256 of the empty text.
  BOOST_TEST(crypto::hex(crypto::hash("")) ==
             "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  BOOST_CHECK_THROW((void)crypto::hash("a", std::string(65, 'k')), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(comparing_takes_the_whole_of_both) {
  BOOST_TEST(crypto::equal("abc", "abc"));
  BOOST_TEST(!crypto::equal("abc", "abd"));
  BOOST_TEST(!crypto::equal("abc", "abcd"));
  BOOST_TEST(crypto::equal("", ""));
}

BOOST_AUTO_TEST_CASE(a_password_fits_its_own_hash_only) {
  const auto hash = crypto::password_hash("kata sandi panjang");
  BOOST_TEST(hash.starts_with("$argon2id$"));
  BOOST_TEST(hash.find("m=19456,t=2,p=1") != std::string::npos);
  BOOST_TEST(crypto::password_matches(hash, "kata sandi panjang"));
  BOOST_TEST(!crypto::password_matches(hash, "kata sandi panjanG"));
  BOOST_TEST(!crypto::password_matches("", "x"));
  BOOST_TEST(!crypto::password_matches("rubbish", "x"));
}

BOOST_AUTO_TEST_CASE(a_lookup_key_depends_on_text_and_pepper) {
  const std::string pepper(32, 'p');
  const auto key = crypto::slow_lookup("a use", "3305120101900001", pepper);
  BOOST_TEST(key.size() == 32U);
  BOOST_TEST((key == crypto::slow_lookup("a use", "3305120101900001", pepper)));
  BOOST_TEST((key != crypto::slow_lookup("a use", "3305120101900002", pepper)));
  BOOST_TEST((key != crypto::slow_lookup("a use", "3305120101900001", std::string(32, 'q'))));
}

BOOST_AUTO_TEST_CASE(what_is_sealed_opens_with_its_own_pair_only) {
  const auto pair = crypto::new_key_pair();
  const auto other = crypto::new_key_pair();
  const auto sealed = crypto::seal("rahasia", pair.public_key);
  BOOST_TEST(sealed.find("rahasia") == std::string::npos);
  BOOST_TEST(crypto::open(sealed, pair.public_key, pair.secret_key) == "rahasia");
  BOOST_CHECK_THROW((void)crypto::open(sealed, other.public_key, other.secret_key),
                    std::runtime_error);
  BOOST_CHECK_THROW((void)crypto::open("short", pair.public_key, pair.secret_key),
                    std::runtime_error);
  BOOST_CHECK_THROW((void)crypto::seal("x", "short key"), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(both_shares_together_are_the_secret) {
  const std::string secret = crypto::random_bytes(32);
  const auto shares = crypto::split(secret);
  std::string joined = shares.first;
  for (std::size_t i = 0; i < joined.size(); ++i) {
    joined[i] = static_cast<char>(joined[i] ^ shares.second[i]);
  }
  BOOST_TEST((joined == secret));
  BOOST_TEST((shares.first != secret));
  BOOST_TEST((shares.second != secret));
}

BOOST_AUTO_TEST_SUITE_END()
