// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/body.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/http_error.hpp"
#include "fcgi/url.hpp"

namespace {

using fcgi::BodyLimits;
using fcgi::HttpError;
using fcgi::Request;
using fcgi::Status;

const std::string kMultipart = "multipart/form-data; boundary=B";
const BodyLimits kWithFiles{.bytes = 1 << 20, .parts = 50, .files = true};

Request read(const std::string& type, const std::string& body, const BodyLimits& limits = {}) {
  Request request{.method = "POST"};
  fcgi::read_body(request, type, body, limits);
  return request;
}

Request read_form(const std::string& body) {
  return read("application/x-www-form-urlencoded", body);
}

auto refused_with(Status status) {
  return [status](const HttpError& error) { return error.status() == status; };
}

std::string part(const std::string& head, const std::string& content) {
  return "--B\r\n" + head + "\r\n\r\n" + content + "\r\n";
}

std::string text_part(const std::string& name, const std::string& content) {
  return part("Content-Disposition: form-data; name=\"" + name + "\"", content);
}

std::string file_part(const std::string& file_name, const std::string& content) {
  return part("Content-Disposition: form-data; name=\"file\"; filename=\"" + file_name +
                  "\"\r\nContent-Type: image/jpeg",
              content);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(url_encoded_body)

BOOST_AUTO_TEST_CASE(fields_come_decoded_and_in_order) {
  const auto request = read_form("title=Jalan+rusak%21&place=RT+3%2F1&title=dua");

  BOOST_TEST(request.fields.find("title").value() == "Jalan rusak!");
  BOOST_TEST(request.fields.find("place").value() == "RT 3/1");
  BOOST_TEST(request.fields.all("title").size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_semicolon_does_not_end_a_value) {
  BOOST_TEST(read_form("story=satu;dua&x=1").fields.find("story").value() == "satu;dua");
}

BOOST_AUTO_TEST_CASE(a_last_name_without_equals_is_kept) {
  BOOST_TEST(read_form("a=1&consent").fields.find("consent").value().empty());
}

BOOST_AUTO_TEST_CASE(a_broken_escape_stays_as_it_is) {
  BOOST_TEST(read_form("a=100%&b=%zz").fields.find("a").value() == "100%");
  BOOST_TEST(read_form("a=100%&b=%zz").fields.find("b").value() == "%zz");
  BOOST_TEST(read_form("a=%").fields.find("a").value() == "%");
  BOOST_TEST(read_form("a=%4").fields.find("a").value() == "%4");
}

BOOST_AUTO_TEST_CASE(emoji_and_line_breaks_survive) {
  const auto request = read_form("story=%F0%9F%9A%A7+lubang%0D%0Adalam");
  BOOST_TEST(request.fields.find("story").value() == "🚧 lubang\r\ndalam");
}

/// Each line: a body and what it says, name by name. cgicc reads it; these are its corners.
BOOST_AUTO_TEST_CASE(every_corner_of_a_body_is_read) {
  using Pairs = std::vector<fcgi::Params::Pair>;
  const std::vector<std::pair<std::string, Pairs>> corners{
      {"a=1&", {{"a", "1"}}},
      {"&a=1", {{"a", "1"}}},
      {"a=1&&&b=2", {{"a", "1"}, {"b", "2"}}},
      {"a&b", {{"a", ""}, {"b", ""}}},
      {"a&b=2", {{"a", ""}, {"b", "2"}}},
      {"a=1&b&&c", {{"a", "1"}, {"b", ""}, {"c", ""}}},
      {"a=", {{"a", ""}}},
      {"=1", {{"", "1"}}},
      {"=", {{"", ""}}},
      {"a=b=c", {{"a", "b=c"}}},
      {"a;b=1;c", {{"a;b", "1;c"}}},
      {"a=%3B%26%3d%25", {{"a", ";&=%"}}},
      {"%61+b=%2B+", {{"a b", "+ "}}},
      {"a=1&a=2", {{"a", "1"}, {"a", "2"}}},
      {"a=%e2%98%95", {{"a", "☕"}}},
  };
  for (const auto& [body, says] : corners)
    BOOST_TEST((read_form(body).fields.pairs() == says), body);
}

BOOST_AUTO_TEST_CASE(an_empty_body_is_an_empty_form) {
  BOOST_TEST(read_form("").fields.empty());
}

BOOST_AUTO_TEST_CASE(a_body_without_any_field_is_refused) {
  BOOST_CHECK_EXCEPTION(read_form("&&&"), HttpError, refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(two_hundred_thousand_fields_are_refused) {
  std::string body = "a=1";
  for (int i = 0; i < 200'000; ++i) body += "&a=1";
  BOOST_CHECK_EXCEPTION(read_form(body), HttpError, refused_with(Status::too_large));
}

BOOST_AUTO_TEST_CASE(nul_is_refused) {
  BOOST_CHECK_EXCEPTION(read_form("a=x%00y"), HttpError, refused_with(Status::bad_request));
  BOOST_CHECK_EXCEPTION(read_form("a%00=y"), HttpError, refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(what_is_not_utf_8_is_refused) {
  for (const auto* bad : {"a=%ff", "a=%c3%28", "a=%ed%a0%80", "a=%c0%af", "a=%f4%90%80%80"}) {
    BOOST_CHECK_EXCEPTION(read_form(bad), HttpError, refused_with(Status::bad_request));
  }
}

BOOST_AUTO_TEST_CASE(another_type_is_refused) {
  for (const auto* type : {"application/json", "text/plain", ""}) {
    BOOST_CHECK_EXCEPTION(read(type, "{}"), HttpError, refused_with(Status::bad_request));
  }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(multipart_body)

BOOST_AUTO_TEST_CASE(fields_and_a_file_are_read) {
  const std::string bytes("\xff\xd8\xff\x00\r\n--b", 8);
  const auto request = read(
      kMultipart, text_part("csrf", "t") + file_part("foto.jpg", bytes) + "--B--\r\n", kWithFiles);

  BOOST_TEST(request.fields.find("csrf").value() == "t");
  BOOST_REQUIRE(request.files.size() == 1U);
  BOOST_TEST(request.files[0].field == "file");
  BOOST_TEST(request.files[0].name == "foto.jpg");
  BOOST_TEST(request.files[0].type == "image/jpeg");
  BOOST_TEST((request.files[0].bytes == bytes));
}

BOOST_AUTO_TEST_CASE(a_quoted_boundary_is_understood) {
  const auto request =
      read("multipart/form-data; boundary=\"B\"", text_part("a", "1") + "--B--\r\n");
  BOOST_TEST(request.fields.find("a").value() == "1");
}

BOOST_AUTO_TEST_CASE(a_missing_last_line_break_loses_nothing) {
  const auto request = read(kMultipart, text_part("a", "1") + text_part("b", "2") + "--B--");
  BOOST_TEST(request.fields.find("b").value() == "2");
}

BOOST_AUTO_TEST_CASE(header_names_may_stand_in_any_case) {
  const auto request =
      read(kMultipart, part("content-disposition: Form-Data; NAME=\"a\"", "1") + "--B--\r\n");
  BOOST_TEST(request.fields.find("a").value() == "1");
}

BOOST_AUTO_TEST_CASE(a_file_name_before_the_name_does_not_become_the_name) {
  const auto request =
      read(kMultipart,
           part("Content-Disposition: form-data; filename=\"x.jpg\"; name=\"file\"", "bytes") +
               "--B--\r\n",
           kWithFiles);
  BOOST_REQUIRE(request.files.size() == 1U);
  BOOST_TEST(request.files[0].field == "file");
  BOOST_TEST(request.files[0].name == "x.jpg");
}

BOOST_AUTO_TEST_CASE(a_percent_in_a_file_name_stays) {
  const auto request =
      read(kMultipart, file_part("100%25 diskon + 50%.jpg", "x") + "--B--\r\n", kWithFiles);
  BOOST_TEST(request.files.at(0).name == "100%25 diskon + 50%.jpg");
}

/// What a browser writes for a quote and for a line end, and nothing else, is put back.
BOOST_AUTO_TEST_CASE(a_file_name_comes_back_as_the_browser_read_it) {
  const std::pair<std::string, std::string> names[] = {
      {"foto %22jalan%22 rusak.jpg", "foto \"jalan\" rusak.jpg"},
      {"foto%0D%0Ajalan.jpg", "foto\r\njalan.jpg"},
      {"foto%0d%0ajalan.jpg", "foto\r\njalan.jpg"},
      {"%2522.jpg", "%2522.jpg"},
      {"50%.jpg", "50%.jpg"},
      {"x%2", "x%2"},
      {"%2F%5C%00%3B.jpg", "%2F%5C%00%3B.jpg"},
      {"..%22/..%22/x.jpg", "x.jpg"}};
  for (const auto& [sent, name] : names) {
    const auto request = read(kMultipart, file_part(sent, "x") + "--B--\r\n", kWithFiles);
    BOOST_TEST(request.files.at(0).name == name);
  }
  for (const auto* field : {"a%22", "a%0Ab", "a%0D"})
    BOOST_CHECK_EXCEPTION(read(kMultipart, text_part(field, "1") + "--B--\r\n"), HttpError,
                          refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(a_file_name_never_holds_a_path) {
  const auto one = read(kMultipart, file_part("../../etc/x.jpg", "x") + "--B--\r\n", kWithFiles);
  const auto two = read(kMultipart, file_part("C:\\foto\\y.jpg", "x") + "--B--\r\n", kWithFiles);
  const auto three =
      read(kMultipart, file_part("..%2f..%2fx.php%00.jpg", "x") + "--B--\r\n", kWithFiles);
  BOOST_TEST(one.files.at(0).name == "x.jpg");
  BOOST_TEST(two.files.at(0).name == "y.jpg");
  BOOST_TEST(three.files.at(0).name == "..%2f..%2fx.php%00.jpg");  // text, never decoded
}

BOOST_AUTO_TEST_CASE(a_file_field_without_a_file_is_nothing) {
  const auto request =
      read(kMultipart, text_part("csrf", "t") + file_part("", "") + "--B--\r\n", kWithFiles);
  BOOST_TEST(request.files.empty());
  BOOST_TEST(!request.fields.find("file").has_value());
}

/// A photo may hold any bytes; only a line that is the boundary ends it.
BOOST_AUTO_TEST_CASE(a_boundary_inside_a_line_ends_nothing) {
  const std::string bytes = "x--B\r\n\r\n--C--B--\r\n\n--B\r\n";
  const auto request = read(
      kMultipart, file_part("foto.jpg", bytes) + text_part("a", "1") + "--B--\r\n", kWithFiles);
  BOOST_REQUIRE(request.files.size() == 1U);
  BOOST_TEST(request.files[0].bytes.view() == bytes);
  BOOST_TEST(request.fields.find("a").value() == "1");
}

BOOST_AUTO_TEST_CASE(bytes_of_a_file_outlive_the_request_that_brought_them) {
  fcgi::Slice bytes;
  {
    const auto request = read(kMultipart, file_part("a.pdf", "%PDF-") + "--B--\r\n", kWithFiles);
    bytes = request.files.at(0).bytes;
  }
  BOOST_TEST(bytes.view() == "%PDF-");
}

BOOST_AUTO_TEST_CASE(text_of_a_part_is_clean_or_refused) {
  for (const auto& bad :
       {text_part("a", "x\xff"), text_part("a\xff", "x"), text_part("a", std::string("\0", 1)),
        file_part("\xff.jpg", "x"),
        part("Content-Disposition: form-data; name=\"a\"; filename=\"b\"\r\nContent-Type: \xff",
             "x")})
    BOOST_CHECK_EXCEPTION(read(kMultipart, bad + "--B--\r\n", kWithFiles), HttpError,
                          refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_a_file) {
  const auto request = read(kMultipart, file_part("kosong.jpg", "") + "--B--\r\n", kWithFiles);
  BOOST_REQUIRE(request.files.size() == 1U);
  BOOST_TEST(request.files[0].bytes.empty());
}

BOOST_AUTO_TEST_CASE(a_truncated_last_part_is_refused) {
  const auto body = text_part("a", "1") + "--B\r\nContent-Disposition: form-data; name=\"b\"\r\n";
  for (const auto& cut : {body, body + "\r\nhalf", body + "\r\nwhole\r\n", body + "\r\nx\r\n--B"}) {
    BOOST_CHECK_EXCEPTION(read(kMultipart, cut), HttpError, refused_with(Status::bad_request));
  }
}

BOOST_AUTO_TEST_CASE(a_part_without_blank_line_or_name_is_refused) {
  for (const auto& body :
       {std::string("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n--B--"),
        part("Content-Disposition: form-data", "x") + "--B--\r\n", std::string("--B--\r\n"),
        std::string("nothing of a form")}) {
    BOOST_CHECK_EXCEPTION(read(kMultipart, body), HttpError, refused_with(Status::bad_request));
  }
}

BOOST_AUTO_TEST_CASE(a_missing_or_wrong_boundary_is_refused) {
  const auto body = text_part("a", "1") + "--B--\r\n";
  for (const auto* type : {"multipart/form-data",
                           "multipart/form-data; boundary=", "multipart/form-data; boundary=C"}) {
    BOOST_CHECK_EXCEPTION(read(type, body), HttpError, refused_with(Status::bad_request));
  }
}

BOOST_AUTO_TEST_CASE(a_file_where_none_is_expected_is_refused) {
  BOOST_CHECK_EXCEPTION(read(kMultipart, file_part("x.jpg", "x") + "--B--\r\n"), HttpError,
                        refused_with(Status::bad_request));
}

BOOST_AUTO_TEST_CASE(too_many_parts_are_refused) {
  std::string body;
  for (int i = 0; i < 300; ++i) body += text_part("a", "1");
  BOOST_CHECK_EXCEPTION(read(kMultipart, body + "--B--\r\n"), HttpError,
                        refused_with(Status::too_large));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(addresses_and_cookies)

BOOST_AUTO_TEST_CASE(a_query_is_decoded) {
  const auto query = fcgi::parse_query("q=jalan%20rusak&&hal=2&leer=&nur");
  BOOST_TEST(query.find("q").value() == "jalan rusak");
  BOOST_TEST(query.find("hal").value() == "2");
  BOOST_TEST(query.find("leer").value().empty());
  BOOST_TEST(query.find("nur").value().empty());
}

BOOST_AUTO_TEST_CASE(encoding_and_decoding_are_inverse) {
  const std::string text = "a b&c=d/e%f+é🚧";
  BOOST_TEST(fcgi::parse_query("x=" + fcgi::url_encode(text)).find("x").value() == text);
  BOOST_TEST(fcgi::url_encode("a/b c") == "a%2Fb%20c");
}

BOOST_AUTO_TEST_CASE(cookies_come_as_they_stand) {
  const auto cookies = fcgi::parse_cookies("__Host-warga=7.abc%20;  kilat=x; broken; a=b=c");
  BOOST_TEST(cookies.find("__Host-warga").value() == "7.abc%20");
  BOOST_TEST(cookies.find("kilat").value() == "x");
  BOOST_TEST(cookies.find("a").value() == "b=c");
  BOOST_TEST(!cookies.find("broken").has_value());
  const auto others = fcgi::parse_cookies("kilat=\xff; \xc0=1; a=1");
  BOOST_TEST(others.pairs().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
