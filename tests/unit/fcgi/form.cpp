#include "fcgi/form.hpp"

#include <boost/test/unit_test.hpp>

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
  [[nodiscard]] fcgi::Form form() const { return fcgi::Form(fields, files); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(form)

BOOST_AUTO_TEST_CASE(a_line_is_trimmed_and_has_single_spaces) {
  BOOST_TEST(Typed("  Jalan \t rusak\r\n sekali ").form().line("x") == "Jalan rusak sekali");
  BOOST_TEST(Typed(" \r\n ").form().line("x").empty());
  BOOST_TEST(Typed("").form().line("missing").empty());
}

BOOST_AUTO_TEST_CASE(a_nonce_is_one_of_ours_or_the_form_is_not_taken) {
  const auto nonce = [](const std::string& value) {
    fcgi::Params fields;
    fields.add("nonce", value);
    const std::vector<fcgi::UploadedFile> files;
    return fcgi::Form(fields, files).nonce();
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

BOOST_AUTO_TEST_CASE(paragraphs_keep_their_breaks_as_line_feeds) {
  BOOST_TEST(Typed("\r\n satu\r\ndua\rtiga\n\nempat  \r\n").form().paragraphs("x") ==
             "satu\ndua\ntiga\n\nempat");
}

BOOST_AUTO_TEST_CASE(text_comes_out_composed) {
  BOOST_TEST(Typed("e\xcc\x81").form().line("x") == "\xc3\xa9");
  BOOST_TEST(Typed("e\xcc\x81").form().paragraphs("x") == "\xc3\xa9");
  BOOST_TEST(Typed("e\xcc\x81").form().secret("x") == "\xc3\xa9");
}

BOOST_AUTO_TEST_CASE(a_password_keeps_its_spaces) {
  BOOST_TEST(Typed("  dua  spasi ").form().secret("x") == "  dua  spasi ");
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

BOOST_AUTO_TEST_CASE(only_well_formed_utf_8_without_nul_is_clean) {
  BOOST_TEST(fcgi::is_clean_utf8("Kebumén 🚧"));
  BOOST_TEST(!fcgi::is_clean_utf8(std::string_view("a\0b", 3)));
  BOOST_TEST(!fcgi::is_clean_utf8("\xed\xa0\x80"));
  BOOST_TEST(!fcgi::is_clean_utf8("\xc0\xaf"));
  BOOST_TEST(!fcgi::is_clean_utf8("\xe2\x82"));
  BOOST_CHECK_THROW((void)fcgi::nfc("\xff"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
