// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/form.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <limits>

#include "fcgi/http_error.hpp"

namespace {

struct SomeId {
  std::int64_t value;
};

// One form with one field `x`.
struct Typed {
  fcgi::Params fields;
  std::vector<fcgi::UploadedFile> files;
  explicit Typed(const std::string& value) { fields.add("x", value); }
  [[nodiscard]] fcgi::Form form() const;
};

std::string in_line(std::string_view typed) {
  return "line:" + std::string(typed);
}
std::string in_paragraphs(std::string_view typed) {
  return "paragraphs:" + std::string(typed);
}
std::string in_secret(std::string_view typed) {
  return "secret:" + std::string(typed);
}

std::string in_figures(std::string_view) {
  return "12";
}

/// As an application reads what is only to be trimmed.
std::string trimmed(std::string_view typed) {
  const auto begin = std::min(typed.find_first_not_of(' '), typed.size());
  return std::string(typed.substr(begin, typed.find_last_not_of(' ') + 1 - begin));
}

constexpr fcgi::Reading kMarked{in_line, in_paragraphs, in_secret, in_figures};
constexpr fcgi::Reading kTrimmed{trimmed, trimmed, trimmed, trimmed};

fcgi::Form Typed::form() const {
  return {fields, files, kTrimmed};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(form)

BOOST_AUTO_TEST_CASE(text_is_read_as_the_application_reads_it) {
  Typed typed(" a ");
  typed.fields.add("x", "b");
  const fcgi::Form form(typed.fields, typed.files, kMarked);
  BOOST_TEST(form.line("x") == "line: a ");
  BOOST_TEST(form.paragraphs("x") == "paragraphs: a ");
  BOOST_TEST(form.secret("x") == "secret: a ");
  BOOST_TEST(form.number("x").value() == 12);
  BOOST_TEST(form.all("x").at(1) == "line:b");
  BOOST_TEST(form.line("missing") == "line:");
}

BOOST_AUTO_TEST_CASE(a_nonce_is_one_of_ours_or_the_form_is_not_taken) {
  const auto nonce = [](const std::string& value) {
    fcgi::Params fields;
    fields.add("nonce", value);
    const std::vector<fcgi::UploadedFile> files;
    return fcgi::Form(fields, files, fcgi::kReadAsSent).nonce();
  };
  const std::string ours(43, 'a');
  BOOST_TEST(nonce(ours) == ours);
  BOOST_CHECK_THROW(nonce(""), fcgi::WrongToken);
  BOOST_CHECK_THROW(nonce(std::string(42, 'a')), fcgi::WrongToken);
  BOOST_CHECK_THROW(nonce(std::string(42, 'a') + "/"), fcgi::WrongToken);
  BOOST_CHECK_THROW(nonce(std::string(41, 'a') + "\u00e9"), fcgi::WrongToken);
}

BOOST_AUTO_TEST_CASE(an_id_is_digits_and_nothing_else) {
  const auto id = [](std::string_view text) { return fcgi::id_from<SomeId>(text); };
  BOOST_TEST(id("12").value().value == 12);
  BOOST_TEST(id("9223372036854775807").value().value == std::numeric_limits<std::int64_t>::max());
  for (const std::string_view rubbish :
       {"", " ", "12abc", "12 ", " 12", "+12", "-1", "0", "12.0", "%31", "0x12", "1e3", "abc",
        "9223372036854775808", "99999999999999999999"})
    BOOST_TEST(!id(rubbish).has_value(), "\"" << rubbish << "\" is an id");
}

BOOST_AUTO_TEST_CASE(numbers_are_whole_or_absent) {
  BOOST_TEST(Typed(" 42 ").form().number("x").value() == 42);
  for (const auto* bad : {"", "4x", "4.5", "99999999999999999999", "0x4", "empat"}) {
    BOOST_TEST(!Typed(bad).form().number("x").has_value(), bad);
  }
  BOOST_TEST(Typed("7").form().id<SomeId>("x").value().value == 7);
  BOOST_TEST(!Typed("0").form().id<SomeId>("x").has_value());
  BOOST_TEST(!Typed("-7").form().id<SomeId>("x").has_value());
}

BOOST_AUTO_TEST_CASE(the_first_of_several_values_counts) {
  Typed typed("a");
  typed.fields.add("x", " b ");
  BOOST_TEST(typed.form().line("x") == "a");
  BOOST_TEST(typed.form().all("x").at(1) == "b");
}

BOOST_AUTO_TEST_CASE(a_file_without_name_and_bytes_is_none) {
  Typed typed("");
  typed.files.push_back({.field = "file", .name = "", .type = "", .bytes = ""});
  BOOST_TEST(typed.form().file("file") == nullptr);
  typed.files.push_back({.field = "file", .name = "a.jpg", .type = "", .bytes = ""});
  BOOST_REQUIRE(typed.form().file("file") != nullptr);
  BOOST_TEST(typed.form().file("file")->name == "a.jpg");
  BOOST_TEST(typed.form().file("other") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
