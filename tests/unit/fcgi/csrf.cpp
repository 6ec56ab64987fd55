// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/csrf.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>

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

bool matches(const fcgi::Session& session, const std::string& token) try {
  fcgi::csrf::check(post(token), session);
  return true;
} catch (const fcgi::WrongToken&) {
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csrf)

BOOST_AUTO_TEST_CASE(tokens_of_one_session_differ_and_all_fit) {
  const auto session = with_secret("secret");
  const auto one = fcgi::csrf::token_for(session);
  const auto two = fcgi::csrf::token_for(session);
  BOOST_TEST(one != two);
  BOOST_TEST(one.size() == 86U);
  BOOST_TEST(matches(session, one));
  BOOST_TEST(matches(session, two));
}

BOOST_AUTO_TEST_CASE(a_wrong_token_does_not_fit) {
  const auto session = with_secret("secret");
  auto changed = fcgi::csrf::token_for(session);
  changed[60] = changed[60] == 'A' ? 'B' : 'A';
  for (const auto& token : {std::string(), std::string("x"), changed, std::string(86, 'A'),
                            fcgi::csrf::token_for(with_secret("other")), std::string(86, '!')}) {
    BOOST_TEST(!matches(session, token), token);
  }
  BOOST_TEST(!matches(with_secret(""), fcgi::csrf::token_for(with_secret(""))));
}

BOOST_AUTO_TEST_CASE(a_form_without_its_token_is_refused) {
  const auto session = with_secret("secret");
  const fcgi::Request bare{.method = "POST"};
  BOOST_CHECK_THROW(fcgi::csrf::check(bare, session), fcgi::WrongToken);
  BOOST_CHECK_THROW(fcgi::csrf::check(post("x"), session), fcgi::WrongToken);
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(post(fcgi::csrf::token_for(session)), session));
  BOOST_CHECK_NO_THROW(fcgi::csrf::check({.method = "GET"}, session));
}

BOOST_AUTO_TEST_CASE(a_token_in_the_address_does_not_count) {
  const auto session = with_secret("secret");
  fcgi::Request request{.method = "POST"};
  request.query.add("csrf", fcgi::csrf::token_for(session));
  BOOST_CHECK_THROW(fcgi::csrf::check(request, session), fcgi::WrongToken);
}

BOOST_AUTO_TEST_CASE(a_form_from_another_site_is_refused_even_with_a_token) {
  const auto token = fcgi::csrf::token_for(with_secret("secret"));
  for (const auto* site : {"cross-site", "same-site", "x"}) {
    for (const auto& origin : {std::string(), std::string("null"), kBase}) {
      auto request = post(token);
      request.sec_fetch_site = site;
      request.origin = origin;
      BOOST_CHECK_THROW(fcgi::csrf::require_not_foreign(request, kBase), fcgi::FromElsewhere);
    }
  }
  for (const auto* origin :
       {"https://evil.example", "http://lapor.example", "https://lapor.example:8443",
        "https://lapor.example.evil.example", "https://lapor.example/", "NULL"}) {
    auto request = post(token);
    request.origin = origin;
    BOOST_CHECK_THROW(fcgi::csrf::require_not_foreign(request, kBase), fcgi::FromElsewhere);
  }
}

BOOST_AUTO_TEST_CASE(what_our_own_pages_say_of_themselves_is_not_foreign) {
  const auto token = fcgi::csrf::token_for(with_secret("secret"));
  for (const auto* site : {"same-origin", "none"}) {
    for (const auto& origin : {std::string(), std::string("null"), kBase}) {
      auto request = post(token);
      request.sec_fetch_site = site;
      request.origin = origin;
      BOOST_CHECK_NO_THROW(fcgi::csrf::require_not_foreign(request, kBase));
    }
  }
  for (const auto& origin : {std::string(), std::string("null"), kBase}) {
    auto request = post(token);
    request.origin = origin;
    BOOST_CHECK_NO_THROW(fcgi::csrf::require_not_foreign(request, kBase));
  }
}

BOOST_AUTO_TEST_CASE(a_link_from_anywhere_is_welcome) {
  fcgi::Request request{.method = "GET"};
  request.sec_fetch_site = "cross-site";
  request.origin = "https://mail.example";
  BOOST_CHECK_NO_THROW(fcgi::csrf::require_not_foreign(request, kBase));
}

/// Old telephones say "null" of our pages without a referrer, everybody says it of a page that
/// hides itself: what they carry is sent again only by a token of ours.
BOOST_AUTO_TEST_CASE(a_hidden_origin_acts_with_a_valid_token_and_is_else_refused_plainly) {
  const auto session = with_secret("secret");
  const auto hidden = [](const std::string& token) {
    auto request = post(token);
    request.origin = "null";
    return request;
  };
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(hidden(fcgi::csrf::token_for(session)), session));
  for (const auto& token :
       {std::string(), std::string("x"), fcgi::csrf::token_for(with_secret("older"))})
    BOOST_CHECK_THROW(fcgi::csrf::check(hidden(token), session), fcgi::FromElsewhere);

  auto vouched = hidden("x");
  vouched.sec_fetch_site = "same-origin";
  BOOST_CHECK_THROW(fcgi::csrf::check(vouched, session), fcgi::WrongToken);
}

BOOST_AUTO_TEST_CASE(a_form_that_was_kept_over_a_broken_line_is_ours_by_its_token_alone) {
  const auto session = with_secret("secret");
  const auto kept = [](const std::string& token) {
    auto request = post(token);
    request.fields.add("terputus", "1");
    request.sec_fetch_site = "same-origin";
    request.origin = kBase;
    return request;
  };
  BOOST_CHECK_NO_THROW(fcgi::csrf::check(kept(fcgi::csrf::token_for(session)), session));
  BOOST_CHECK_THROW(fcgi::csrf::check(kept("x"), session), fcgi::FromElsewhere);
}

BOOST_AUTO_TEST_CASE(the_page_that_keeps_forms_says_so_where_it_sends_them) {
  std::ifstream file(LAPORBUP_SOURCE "/nginx/static/belum-terkirim.html");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const auto field = "<input type=\"hidden\" name=\"" + std::string(fcgi::csrf::kKeptField) + "\"";
  BOOST_TEST(page.find(field) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_ended_session_is_told_as_such_but_to_nobody_who_hides) {
  auto session = with_secret("of a visitor");
  session.ended = true;
  session.ended_secret = "secret";
  const auto token = fcgi::csrf::token_for(with_secret("secret"));
  for (const auto& typed : {token, std::string("x")})
    BOOST_CHECK_THROW(fcgi::csrf::check(post(typed), session), fcgi::SignInNeeded);
  auto hidden = post(token);
  hidden.origin = "null";
  BOOST_CHECK_THROW(fcgi::csrf::check(hidden, session), fcgi::SignInNeeded);
  for (const auto& other : {std::string("x"), fcgi::csrf::token_for(session)}) {
    auto foreign = post(other);
    foreign.origin = "null";
    BOOST_CHECK_THROW(fcgi::csrf::check(foreign, session), fcgi::FromElsewhere);
  }
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
  BOOST_TEST(https.session({"warga"}) == "__Host-warga");
  BOOST_TEST(https.session({"petugas"}) == "__Host-petugas");
  BOOST_TEST(https.flash() == "__Host-kilat");
  BOOST_TEST(https.before_sign_in() == "__Host-awal");
  BOOST_TEST(loopback.session({"warga"}) == "warga");
}

BOOST_AUTO_TEST_SUITE_END()
