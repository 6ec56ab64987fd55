// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/page.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <vector>

#include "tests/unit/fcgi/folder.hpp"

namespace {

const std::string kHead = "{{%AUTOESCAPE context=\"HTML\"}}\n";

// The page `body`, with X set to `value`.
std::string rendered(const std::string& body, const std::string& value) {
  const Folder folder;
  folder.write("page.tpl", kHead + body);
  const fcgi::Templates pages(folder.path());
  fcgi::Dictionary values;
  values.set("X", value);
  return pages.render("page.tpl", values);
}

auto naming(const std::string& what) {
  return [what](const std::runtime_error& error) {
    return std::string(error.what()).find(what) != std::string::npos;
  };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(text_is_escaped_in_every_context) {
  const std::string evil = "<script>alert('x')</script>\"&";
  BOOST_TEST(rendered("<p>{{X}}</p>", evil).find("<script>") == std::string::npos);
  BOOST_TEST(rendered("<input value=\"{{X}}\">", "\" onfocus=\"x").find("onfocus=\"x\"") ==
             std::string::npos);
  BOOST_TEST(rendered("<a href=\"{{X}}\">a</a>", "javascript:alert(1)").find("javascript:") ==
             std::string::npos);
  BOOST_TEST(rendered("<a href=\"/cari?q={{X:url_query_escape}}\">a</a>", "a&b=c d") ==
             "<a href=\"/cari?q=a%26b%3Dc+d\">a</a>");
}

BOOST_AUTO_TEST_CASE(what_no_format_carries_is_not_filled_in) {
  BOOST_TEST(rendered("<p>{{X}}</p>", "Sampah\xEF\xBF\xBE\x01 di \xEF\xB7\x90pasar") ==
             "<p>Sampah di pasar</p>");
  const Folder folder;
  folder.write("page.tpl", kHead + "<p>{{X}}</p>");
  const fcgi::Templates pages(folder.path());
  fcgi::Dictionary values;
  values.set_global("X", "a\xEF\xBF\xBF\x02z");
  BOOST_TEST(pages.render("page.tpl", values) == "<p>az</p>");
}

BOOST_AUTO_TEST_CASE(line_breaks_are_kept_with_p_and_lost_without) {
  BOOST_TEST(rendered("<p>{{X:p}}</p>", "satu\ndua <b>") == "<p>satu\ndua &lt;b&gt;</p>");
  BOOST_TEST(rendered("<textarea>\n{{X:p}}</textarea>", "satu\ndua") ==
             "<textarea>\nsatu\ndua</textarea>");
  BOOST_TEST(rendered("<p>{{X}}</p>", "satu\ndua") == "<p>satu dua</p>");
}

BOOST_AUTO_TEST_CASE(a_template_without_autoescape_keeps_us_from_starting) {
  const Folder folder;
  folder.write("good.tpl", kHead + "x");
  folder.write("sub/bad.tpl", "<p>{{X}}</p>");
  BOOST_CHECK_EXCEPTION(fcgi::Templates(folder.path()), std::runtime_error, naming("sub/bad.tpl"));
}

BOOST_AUTO_TEST_CASE(a_template_that_does_not_parse_keeps_us_from_starting) {
  const Folder folder;
  folder.write("bad.tpl", kHead + "{{#OPEN}} never closed");
  BOOST_CHECK_EXCEPTION(fcgi::Templates(folder.path()), std::runtime_error, naming("bad.tpl"));
  const Folder empty;
  BOOST_CHECK_THROW(fcgi::Templates(empty.path()), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_missing_template_or_include_throws) {
  const Folder folder;
  folder.write("page.tpl", kHead + "<p>{{>PIECE}}</p>");
  const fcgi::Templates pages(folder.path());
  fcgi::Dictionary values;
  BOOST_CHECK_THROW((void)pages.render("absent.tpl", values), std::runtime_error);
  values.include("PIECE", "absent.tpl");
  BOOST_CHECK_THROW((void)pages.render("page.tpl", values), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(sections_repeat_and_globals_reach_includes) {
  const Folder folder;
  folder.write("page.tpl", kHead +
                               "{{#ROW}}<i>{{N}}</i>{{/ROW}}{{#SHOWN}}s{{/SHOWN}}"
                               "{{#HIDDEN}}h{{/HIDDEN}}{{>PIECE}}");
  folder.write("piece.tpl", kHead + "<b>{{G}}{{L}}</b>");
  const fcgi::Templates pages(folder.path());
  fcgi::Dictionary values;
  values.set_global("G", "global");
  values.set("L", "not seen in the include");
  values.section("ROW").set("N", 1);
  values.section("ROW").set("N", 2);
  values.show("SHOWN");
  values.include("PIECE", "piece.tpl");

  BOOST_TEST(pages.render("page.tpl", values) == "<i>1</i><i>2</i>s<b>global</b>");
}

BOOST_AUTO_TEST_CASE(a_watch_is_told_of_every_mark_that_is_filled_and_changes_nothing) {
  const Folder folder;
  folder.write("page.tpl",
               kHead + "{{#ROW}}<i>{{N}}{{NONE}}</i>{{/ROW}}{{#OFF}}{{N}}{{/OFF}}{{>P}}");
  folder.write("sub/piece.tpl", kHead + "<b>{{G:p}}</b>");
  std::vector<std::string> told;
  const fcgi::Templates watched(folder.path(), [&](std::string_view file, std::string_view mark) {
    told.push_back(std::string(file) + " " + std::string(mark));
  });
  fcgi::Dictionary values;
  values.set_global("G", "a < b");
  values.section("ROW").set("N", 1);
  values.include("P", "sub/piece.tpl");

  BOOST_TEST(watched.render("page.tpl", values) ==
             fcgi::Templates(folder.path()).render("page.tpl", values));
  const std::vector<std::string> all{"page.tpl ",   "page.tpl #ROW",  "page.tpl N",
                                     "page.tpl >P", "sub/piece.tpl ", "sub/piece.tpl G"};
  BOOST_TEST(told == all, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_text_mail_keeps_its_blank_lines_and_its_ampersands) {
  const Folder folder;
  folder.write("mail.txt.tpl", "{{! X }}\nYth. {{X}},\n\nterima kasih\n");
  const fcgi::Templates pages(folder.path());
  fcgi::Dictionary values;
  values.set("X", "Budi & Ani");
  const auto text = pages.render("mail.txt.tpl", values);
  BOOST_TEST(text.find("Yth. Budi & Ani,\n\nterima kasih") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
