#include "fcgi/csrf.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"

namespace {

const std::string kBase = "https://lapor.example";

fcgi::Session with_secret(const std::string& secret) {
  fcgi::Session session;
  session.secret = secret;
  return session;
}

fcgi::Request post(const std::string& token) {
  fcgi::Request request{.method = "POST"};
  request.fields.add("csrf", token);
  return request;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csrf)

BOOST_AUTO_TEST_CASE(tokens_of_one_session_differ_and_all_fit) {
  const auto session = with_secret("secret");
  const auto one = fcgi::csrf::token_for(session);
  const auto two = fcgi::csrf::token_for(session);
  BOOST_TEST(one != two);
  BOOST_TEST(one.size() == 86U);
  BOOST_TEST(fcgi::csrf::matches(session, one));
  BOOST_TEST(fcgi::csrf::matches(session, two));
}

BOOST_AUTO_TEST_CASE(a_wrong_token_does_not_fit) {
  const auto session = with_secret("secret");
  auto changed = fcgi::csrf::token_for(session);
  changed[60] = changed[60] == 'A' ? 'B' : 'A';
  for (const auto& token : {std::string(), std::string("x"), changed, std::string(86, 'A'),
                            fcgi::csrf::token_for(with_secret("other")), std::string(86, '!')}) {
    BOOST_TEST(!fcgi::csrf::matches(session, token), token);
  }
  BOOST_TEST(!fcgi::csrf::matches(with_secret(""), fcgi::csrf::token_for(with_secret(""))));
}

BOOST_AUTO_TEST_CASE(a_form_without_its_token_is_refused) {
  const auto session = with_secret("secret");
  const fcgi::Request bare{.method = "POST"};
  BOOST_CHECK_THROW(fcgi::csrf::check(bare, session, kBase), fcgi::WrongToken);
  BOOST_CHECK_THROW(fcgi::csrf::check(post("x"), session, kBase), fcgi::WrongToken);
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(post(fcgi::csrf::token_for(session)), session, kBase));
  BOOST_CHECK_NO_THROW(fcgi::csrf::check({.method = "GET"}, session, kBase));
}

BOOST_AUTO_TEST_CASE(a_token_in_the_address_does_not_count) {
  const auto session = with_secret("secret");
  fcgi::Request request{.method = "POST"};
  request.query.add("csrf", fcgi::csrf::token_for(session));
  BOOST_CHECK_THROW(fcgi::csrf::check(request, session, kBase), fcgi::WrongToken);
}

BOOST_AUTO_TEST_CASE(a_form_from_another_site_is_refused_even_with_a_token) {
  const auto session = with_secret("secret");
  const auto token = fcgi::csrf::token_for(session);
  for (const auto* site : {"cross-site", "same-site", "x"}) {
    auto request = post(token);
    request.sec_fetch_site = site;
    request.origin = kBase;
    BOOST_CHECK_THROW(fcgi::csrf::check(request, session, kBase), fcgi::WrongToken);
  }
  for (const auto* origin : {"https://evil.example", "http://lapor.example"}) {
    auto request = post(token);
    request.origin = origin;
    BOOST_CHECK_THROW(fcgi::csrf::check(request, session, kBase), fcgi::WrongToken);
  }
  auto ours = post(token);
  ours.sec_fetch_site = "same-origin";
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(ours, session, kBase));
  auto without_referrer = post(token);
  without_referrer.origin = "null";
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(without_referrer, session, kBase));
  auto old_browser = post(token);
  old_browser.origin = kBase;
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(old_browser, session, kBase));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(session)

BOOST_AUTO_TEST_CASE(a_session_cookie_has_an_id_and_a_secret) {
  const auto secret = fcgi::new_session_secret();
  BOOST_TEST(secret.secret.size() == 43U);
  BOOST_TEST((secret.hash == crypto::token_hash(secret.secret)));

  const auto cookie = fcgi::parse_session_cookie("17." + secret.secret);

  BOOST_REQUIRE(cookie.has_value());
  BOOST_TEST(cookie->id == 17);
  BOOST_TEST(cookie->secret == secret.secret);
}

BOOST_AUTO_TEST_CASE(anything_else_is_no_session_cookie) {
  const std::string secret(43, 'a');
  for (const auto& value : {std::string(), std::string("17"), "17." + secret + "a",
                            "17." + secret.substr(1), "-17." + secret, "0." + secret, "x." + secret,
                            "." + secret, "17x." + secret, "99999999999999999999." + secret}) {
    BOOST_TEST(!fcgi::parse_session_cookie(value).has_value(), value);
  }
}

BOOST_AUTO_TEST_CASE(cookie_names_carry_the_host_prefix_on_https_only) {
  const fcgi::CookieNames https{.secure = true};
  const fcgi::CookieNames loopback{.secure = false};
  BOOST_TEST(https.session(fcgi::SessionKind::citizen) == "__Host-warga");
  BOOST_TEST(https.session(fcgi::SessionKind::staff) == "__Host-petugas");
  BOOST_TEST(https.flash() == "__Host-kilat");
  BOOST_TEST(https.before_sign_in() == "__Host-awal");
  BOOST_TEST(loopback.session(fcgi::SessionKind::citizen) == "warga");
}

BOOST_AUTO_TEST_SUITE_END()
