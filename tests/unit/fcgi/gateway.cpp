// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/gateway.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

#include "fcgi/http_error.hpp"
#include "tests/unit/fcgi/exchange.hpp"

namespace {

using fcgi::HttpError;
using fcgi::Status;

fcgi::Router routes() {
  fcgi::Router table;
  table.get("/", [](fcgi::Visit&) { return fcgi::html("ok"); });
  table.post("/lapor", [](fcgi::Visit&) { return fcgi::html("ok"); });
  return table;
}

struct PostExchange : FakeExchange {
  PostExchange(const std::string& length, const std::string& body) {
    params = {{"REQUEST_METHOD", "POST"},
              {"DOCUMENT_URI", "/lapor"},
              {"CONTENT_TYPE", "application/x-www-form-urlencoded"},
              {"CONTENT_LENGTH", length}};
    input = body;
  }
};

auto refused_with(Status status) {
  return [status](const HttpError& error) { return error.status() == status; };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading_a_request)

BOOST_AUTO_TEST_CASE(method_path_query_cookies_and_form_are_read) {
  PostExchange exchange("7", "title=x");
  exchange.params["QUERY_STRING"] = "a=1";
  exchange.params["HTTP_COOKIE"] = "warga=1.s";
  exchange.params["X_REQUEST_ID"] = "0123456789abcdef";

  const auto request = fcgi::read_request(exchange, routes());

  BOOST_TEST(request.method == "POST");
  BOOST_TEST(request.path == "/lapor");
  BOOST_TEST(request.id == "0123456789abcdef");
  BOOST_TEST(request.query.find("a").value() == "1");
  BOOST_TEST(request.cookies.find("warga").value() == "1.s");
  BOOST_TEST(request.fields.find("title").value() == "x");
}

BOOST_AUTO_TEST_CASE(the_query_never_mixes_into_the_form) {
  PostExchange exchange("7", "title=x");
  exchange.params["QUERY_STRING"] = "title=evil&story=evil";

  const auto request = fcgi::read_request(exchange, routes());

  BOOST_TEST(request.fields.all("title").size() == 1U);
  BOOST_TEST(!request.fields.find("story").has_value());
}

BOOST_AUTO_TEST_CASE(a_length_that_is_no_length_is_refused) {
  for (const auto* length : {"-1", "x", "7x", "99999999999999999999999999", "0x7", " 7"}) {
    PostExchange exchange(length, "title=x");
    BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, routes()), HttpError,
                          refused_with(Status::bad_request));
  }
}

BOOST_AUTO_TEST_CASE(a_huge_length_is_refused_without_a_huge_buffer) {
  PostExchange exchange("9999999999999", "title=x");

  BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, routes()), HttpError,
                        refused_with(Status::too_large));

  BOOST_TEST(exchange.largest_read <= 64U * 1024);
}

BOOST_AUTO_TEST_CASE(a_body_over_the_limit_is_drained_and_refused) {
  const std::string body = "a=" + std::string(97 * 1024, 'x');
  PostExchange exchange(std::to_string(body.size()), body);

  BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, routes()), HttpError,
                        refused_with(Status::too_large));

  BOOST_TEST(exchange.input.empty());
}

/// Nothing of ours takes JSON: whatever it holds it is refused unread, and the next one is served.
BOOST_AUTO_TEST_CASE(json_is_refused_however_deep_large_or_broken) {
  auto table = routes();
  table.post("/berkas", [](fcgi::Visit&) { return fcgi::html("ok"); },
             {.bytes = 24 * 1024 * 1024, .parts = 20, .files = true});
  const auto run = [](std::size_t length, char c) { return std::string().append(length, c); };
  for (const auto& body : {std::string(R"({"title":"x"})"), run(3'000'000, '['),
                           "{\"a\":\"" + run(20'000'000, 'x') + "\"}",
                           std::string("{\"a\":\"\xff\"}"), std::string("{")}) {
    PostExchange exchange(std::to_string(body.size()), body);
    exchange.params["DOCUMENT_URI"] = "/berkas";
    exchange.params["CONTENT_TYPE"] = "application/json";
    BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, table), HttpError,
                          refused_with(Status::bad_request));
  }
  PostExchange next("7", "title=x");
  BOOST_TEST(fcgi::read_request(next, table).fields.find("title").value() == "x");
}

BOOST_AUTO_TEST_CASE(a_body_shorter_than_said_is_refused) {
  PostExchange exchange("100", "title=x");
  BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, routes()), HttpError,
                        refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(addresses_must_be_clean_utf_8) {
  for (const auto* path : {"/\xff", "/a\xc0\xaf"}) {
    FakeExchange exchange;
    exchange.params = {{"REQUEST_METHOD", "GET"}, {"DOCUMENT_URI", path}};
    BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, routes()), HttpError,
                          refused_with(Status::bad_request));
  }
  FakeExchange exchange;
  exchange.params = {{"REQUEST_METHOD", "GET"}, {"QUERY_STRING", "q=%00"}};
  BOOST_CHECK_EXCEPTION((void)fcgi::read_request(exchange, routes()), HttpError,
                        refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(a_browser_name_that_is_not_utf_8_is_dropped) {
  FakeExchange exchange;
  exchange.params = {{"REQUEST_METHOD", "GET"}, {"HTTP_USER_AGENT", "Mozilla \xff"}};
  BOOST_TEST(fcgi::read_request(exchange, routes()).user_agent.empty());
}

BOOST_AUTO_TEST_CASE(a_foreign_request_id_is_replaced) {
  FakeExchange exchange;
  exchange.params = {{"REQUEST_METHOD", "GET"}, {"X_REQUEST_ID", "a b\nlevel=error"}};
  BOOST_TEST(fcgi::read_request(exchange, routes()).id.size() == 32U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(writing_a_response)

BOOST_AUTO_TEST_CASE(status_headers_length_and_body_are_written) {
  FakeExchange exchange;
  fcgi::write_response(exchange, fcgi::html("halo", Status::conflict), {.method = "GET"});
  BOOST_TEST(exchange.output ==
             "Status: 409 Conflict\r\nContent-Type: text/html; charset=utf-8\r\n"
             "Content-Length: 4\r\n\r\nhalo");
}

BOOST_AUTO_TEST_CASE(head_has_headers_and_no_body) {
  FakeExchange exchange;
  fcgi::write_response(exchange, fcgi::html("halo"), {.method = "HEAD"});
  BOOST_TEST(exchange.output.ends_with("Content-Length: 4\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(a_line_break_in_a_header_is_refused) {
  for (const auto* bad : {"a\r\nX-Evil: 1", "a\nb", "a\rb"}) {
    FakeExchange exchange;
    BOOST_CHECK_THROW(fcgi::write_response(exchange, fcgi::see_other(bad), {}), std::logic_error);
    BOOST_TEST(exchange.output.empty());
  }
  FakeExchange exchange;
  auto response = fcgi::html("x");
  response.header("X\r\nY", "z");
  BOOST_CHECK_THROW(fcgi::write_response(exchange, response, {}), std::logic_error);
}

BOOST_AUTO_TEST_CASE(a_response_can_come_piece_by_piece) {
  FakeExchange exchange;
  auto response = fcgi::text("", "text/csv; charset=utf-8");
  response.more = [left = 3]() mutable { return left-- > 0 ? std::string("baris\n") : ""; };

  fcgi::write_response(exchange, response, {.method = "GET"});

  BOOST_TEST(exchange.output.ends_with("\r\n\r\nbaris\nbaris\nbaris\n"));
  BOOST_TEST(exchange.output.find("Content-Length") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(pieces_stop_when_the_visitor_has_gone) {
  FakeExchange exchange;
  exchange.gone_after = 200;
  int asked = 0;
  auto response = fcgi::text("", "text/csv");
  response.more = [&asked] {
    ++asked;
    return std::string(50, 'x');
  };

  fcgi::write_response(exchange, response, {.method = "GET"});

  BOOST_TEST(asked < 10);
}

BOOST_AUTO_TEST_CASE(cookies_carry_their_flags) {
  fcgi::Response response;
  fcgi::set_cookie(response, "__Host-warga", "1.s", true);
  fcgi::set_cookie(response, "kilat", "x", false, 60);
  fcgi::set_cookie(response, "kilat", "", false, -1);

  BOOST_TEST(response.headers[0].second ==
             "__Host-warga=1.s; Path=/; HttpOnly; SameSite=Lax; Secure");
  BOOST_TEST(response.headers[1].second == "kilat=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=60");
  BOOST_TEST(response.headers[2].second == "kilat=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

BOOST_AUTO_TEST_SUITE_END()
