// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/log.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(logging)

BOOST_AUTO_TEST_CASE(a_line_has_its_keys_in_order) {
  fcgi::log::set_handler("complaints");
  BOOST_TEST(fcgi::log::line("info", "request", {{"status", "303"}, {"path", "/lapor"}}) ==
             "level=info event=request handler=complaints status=303 path=/lapor");
}

BOOST_AUTO_TEST_CASE(a_value_cannot_forge_a_line_or_a_key) {
  const auto line = fcgi::log::line(
      "info", "x", {{"a", "b\nlevel=error event=fake"}, {"q", "say \"hi\" \\ c=d"}, {"e", ""}});
  BOOST_TEST(line.find('\n') == std::string::npos);
  BOOST_TEST(line.find("a=\"b\\x0alevel=error event=fake\"") != std::string::npos);
  BOOST_TEST(line.find("q=\"say \\\"hi\\\" \\\\ c=d\"") != std::string::npos);
  BOOST_TEST(line.ends_with("e=\"\""));
}

BOOST_AUTO_TEST_SUITE_END()
