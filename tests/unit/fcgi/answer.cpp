// SPDX-License-Identifier: AGPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "fcgi/csrf.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/server.hpp"

namespace {

using fcgi::Status;

const std::string kSecret(43, 's');
const fcgi::Instant kNow = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24);

// One session, number 7 of account 17, seen `idle` ago.
class OneSession : public fcgi::SessionStore {
 public:
  std::chrono::minutes idle{1};
  int touched = 0;

  std::optional<fcgi::LiveSession> find(std::int64_t id, std::string_view secret_hash,
                                        fcgi::Instant now) override {
    if (id != 7 || secret_hash != crypto::token_hash(kSecret)) return std::nullopt;
    return fcgi::LiveSession{.id = 7,
                             .account_id = 17,
                             .created_at = now - std::chrono::hours(1),
                             .last_seen_at = now - idle,
                             .reauthenticated_at = now};
  }
  void touch(std::int64_t, fcgi::Instant) override { ++touched; }
};

struct Site {
  OneSession sessions;
  fcgi::Config config{std::map<std::string, std::string, std::less<>>{
      {"service.base_url", "https://lapor.example"}}};
  fcgi::Application application;
  fcgi::Visit visit;

  Site() {
    auto& routes = application.routes;
    routes.get("/", [](fcgi::Visit&) { return fcgi::html("home"); });
    routes.get("/mine", [](fcgi::Visit& v) -> fcgi::Response {
      if (!v.session.live) throw fcgi::SignInNeeded();
      return fcgi::html("mine");
    });
    routes.post("/mine", [](fcgi::Visit& v) -> fcgi::Response {
      if (!v.session.live) throw fcgi::SignInNeeded();
      v.session.flash_next("msg.saved");
      return fcgi::see_other("/mine");
    });
    routes.post("/hook/{token}", [](fcgi::Visit&) { return fcgi::html("hook"); });
    routes.ask("/ask", [](fcgi::Visit&) { return fcgi::html("piece"); });
    routes.get("/fault", [](fcgi::Visit&) -> fcgi::Response {
      throw std::runtime_error("password=hunter2");
    });
    routes.get("/away", [](fcgi::Visit&) -> fcgi::Response {
      throw mysql::Away(mysql::code::server_gone, "server has gone");
    });
    application.session_kind = fcgi::SessionKind{"warga"};
    application.sessions = &sessions;
    application.sign_in_path = "/akun/masuk";
    application.without_token = {"/hook/{token}"};
    application.error_page = [](fcgi::Visit&, const fcgi::HttpError& error) {
      return fcgi::html("page " + error.message_key(), error.status());
    };
    application.resubmit_page = [](fcgi::Visit&, const fcgi::HttpError& error) {
      return fcgi::html("resubmit", error.status());
    };
    visit.now = kNow;
  }

  void sign_in() { visit.request.cookies.add("__Host-warga", "7." + kSecret); }

  fcgi::Response ask(const std::string& method, const std::string& path) {
    visit.request.method = method;
    visit.request.path = path;
    return fcgi::answer(application, config, visit);
  }

  fcgi::Response post_with_token(const std::string& path) {
    fcgi::Session session;
    session.secret = kSecret;
    visit.request.fields.add("csrf", fcgi::csrf::token_for(session));
    return ask("POST", path);
  }
};

std::string header(const fcgi::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return "";
}

bool sets_cookie(const fcgi::Response& response, std::string_view start) {
  for (const auto& [key, value] : response.headers) {
    if (key == "Set-Cookie" && value.starts_with(start)) return true;
  }
  return false;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(answering, Site)

BOOST_AUTO_TEST_CASE(a_page_is_answered_and_a_stranger_gets_a_pre_session) {
  const auto response = ask("GET", "/");
  BOOST_TEST((response.status == Status::ok));
  BOOST_TEST(sets_cookie(response, "__Host-awal="));
}

BOOST_AUTO_TEST_CASE(an_unknown_address_and_a_wrong_method_get_their_pages) {
  const auto unknown = ask("GET", "/tidak");
  BOOST_TEST((unknown.status == Status::not_found));
  BOOST_TEST(unknown.body == "page msg.404");
  sign_in();
  const auto wrong = post_with_token("/");
  BOOST_TEST((wrong.status == Status::method_not_allowed));
  BOOST_TEST(header(wrong, "Allow") == "GET, HEAD");
}

BOOST_AUTO_TEST_CASE(a_method_that_no_route_knows_is_405_and_not_a_matter_of_tokens) {
  for (const auto* method : {"PUT", "DELETE", "PATCH", "OPTIONS", "POST"}) {
    const auto response = ask(method, "/");
    BOOST_TEST((response.status == Status::method_not_allowed), method);
    BOOST_TEST(header(response, "Allow") == "GET, HEAD", method);
  }
  BOOST_TEST(header(ask("DELETE", "/mine"), "Allow") == "GET, HEAD, POST");
  BOOST_TEST((ask("PUT", "/tidak").status == Status::not_found));
  BOOST_TEST((ask("POST", "/mine").status == Status::forbidden));
}

BOOST_AUTO_TEST_CASE(a_get_without_session_is_sent_to_sign_in_and_back) {
  const auto response = ask("GET", "/mine");
  BOOST_TEST((response.status == Status::see_other));
  BOOST_TEST(header(response, "Location") == "/akun/masuk?lanjut=%2Fmine");
}

BOOST_AUTO_TEST_CASE(a_post_whose_session_ended_is_resubmitted_with_401) {
  visit.request.cookies.add("__Host-warga", "8." + kSecret);
  const auto response = post_with_token("/mine");
  BOOST_TEST((response.status == Status::unauthorized));
  BOOST_TEST(response.body == "resubmit");
  BOOST_TEST(sets_cookie(response, "__Host-warga=;"));
}

BOOST_AUTO_TEST_CASE(a_wrong_token_is_resubmitted_with_403_and_does_nothing) {
  sign_in();
  visit.request.fields.add("csrf", "wrong");
  const auto response = ask("POST", "/mine");
  BOOST_TEST((response.status == Status::forbidden));
  BOOST_TEST(response.body == "resubmit");
  BOOST_TEST(!sets_cookie(response, "__Host-kilat=msg.saved"));
}

BOOST_AUTO_TEST_CASE(what_comes_from_elsewhere_is_refused_before_any_cookie_is_read) {
  sign_in();
  visit.request.sec_fetch_site = "same-site";
  const auto response = post_with_token("/mine");
  BOOST_TEST((response.status == Status::forbidden));
  BOOST_TEST(response.body == "page msg.elsewhere");
  BOOST_TEST(header(response, "Set-Cookie").empty());
  BOOST_TEST(!visit.session.live.has_value());
}

BOOST_AUTO_TEST_CASE(a_hidden_origin_with_an_old_token_sets_no_cookie_either) {
  visit.request.origin = "null";
  visit.request.fields.add("csrf", "old");
  const auto response = ask("POST", "/mine");
  BOOST_TEST(response.body == "page msg.elsewhere");
  BOOST_TEST(header(response, "Set-Cookie").empty());
}

BOOST_AUTO_TEST_CASE(an_ended_session_does_not_send_on_what_comes_from_elsewhere) {
  visit.request.cookies.add("__Host-warga", "8." + kSecret);
  visit.request.origin = "https://evil.example";
  BOOST_TEST(post_with_token("/mine").body == "page msg.elsewhere");
}

BOOST_AUTO_TEST_CASE(an_exempt_address_is_open_to_every_site) {
  visit.request.sec_fetch_site = "cross-site";
  BOOST_TEST(ask("POST", "/hook/abc").body == "hook");
}

BOOST_AUTO_TEST_CASE(a_browser_that_says_nothing_acts_with_its_token_and_sends_an_old_one_again) {
  sign_in();
  visit.request.fields.add("csrf", "old");
  BOOST_TEST(ask("POST", "/mine").body == "resubmit");
  visit.request.fields = {};
  BOOST_TEST((post_with_token("/mine").status == Status::see_other));
}

BOOST_AUTO_TEST_CASE(a_right_token_acts_and_leaves_a_flash) {
  sign_in();
  const auto response = post_with_token("/mine");
  BOOST_TEST((response.status == Status::see_other));
  BOOST_TEST(sets_cookie(response, "__Host-kilat=msg.saved;"));
}

BOOST_AUTO_TEST_CASE(a_flash_is_shown_once) {
  sign_in();
  visit.request.cookies.add("__Host-kilat", "msg.saved");
  const auto response = ask("GET", "/mine");
  BOOST_TEST(visit.session.flash == "msg.saved");
  BOOST_TEST(sets_cookie(response, "__Host-kilat=;"));
}

BOOST_AUTO_TEST_CASE(what_only_asks_needs_the_token_and_touches_no_cookie) {
  sign_in();
  visit.request.cookies.add("__Host-kilat", "msg.saved");
  const auto piece = post_with_token("/ask");
  BOOST_TEST(piece.body == "piece");
  BOOST_TEST(!sets_cookie(piece, ""));
  visit.request.fields = {};
  const auto refused = ask("POST", "/ask");
  BOOST_TEST((refused.status == Status::forbidden));
  BOOST_TEST(!sets_cookie(refused, ""));
}

BOOST_AUTO_TEST_CASE(an_address_that_opens_something_is_told_to_no_other_page) {
  BOOST_TEST(header(ask("GET", "/"), "Referrer-Policy") == "same-origin");
  BOOST_TEST(header(ask("GET", "/hook/abc"), "Referrer-Policy") == "no-referrer");
  BOOST_TEST(header(ask("GET", "/hook/abc/"), "Referrer-Policy") == "no-referrer");
  visit.request.query.add("lanjut", "/hook/abc");
  BOOST_TEST(header(ask("GET", "/"), "Referrer-Policy") == "no-referrer");
}

BOOST_AUTO_TEST_CASE(an_exempt_address_needs_no_token) {
  BOOST_TEST(ask("POST", "/hook/abc").body == "hook");
}

BOOST_AUTO_TEST_CASE(a_session_is_touched_every_five_minutes_only) {
  sign_in();
  (void)ask("GET", "/mine");
  BOOST_TEST(sessions.touched == 0);
  sessions.idle = std::chrono::minutes(6);
  (void)ask("GET", "/mine");
  BOOST_TEST(sessions.touched == 1);
}

BOOST_AUTO_TEST_CASE(a_fault_is_a_500_page_without_its_text) {
  const auto response = ask("GET", "/fault");
  BOOST_TEST((response.status == Status::internal_error));
  BOOST_TEST(response.body == "page msg.500");
}

BOOST_AUTO_TEST_CASE(a_database_that_is_away_is_503_with_retry_after) {
  const auto response = ask("GET", "/away");
  BOOST_TEST((response.status == Status::unavailable));
  BOOST_TEST(header(response, "Retry-After") == "10");
}

BOOST_AUTO_TEST_CASE(an_error_page_that_fails_becomes_a_plain_text) {
  application.error_page = [](fcgi::Visit&, const fcgi::HttpError&) -> fcgi::Response {
    throw std::runtime_error("template missing");
  };
  application.resubmit_page = application.error_page;
  const auto fault = ask("GET", "/fault");
  BOOST_TEST((fault.status == Status::internal_error));
  BOOST_TEST(fault.body.find("Layanan sedang terganggu") != std::string::npos);
  const auto token = ask("POST", "/mine");
  BOOST_TEST((token.status == Status::forbidden));
  BOOST_TEST(token.body.find("template missing") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_sessions_no_cookie_is_read_or_set) {
  application.session_kind = fcgi::kNoSession;
  sign_in();
  const auto response = ask("GET", "/");
  BOOST_TEST(header(response, "Set-Cookie").empty());
  BOOST_TEST(!visit.session.live.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
