// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/tool.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <stdexcept>
#include <string>

#include "fcgi/environment.hpp"

namespace {

/// A variable of the environment, as a web server sets it, for one case.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

int never() {
  BOOST_ERROR("the work was begun");
  return 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tools)

BOOST_AUTO_TEST_CASE(the_exit_code_is_that_of_the_work) {
  BOOST_TEST(fcgi::run_tool({"tool"}, [] { return 7; }) == 7);
  BOOST_TEST(fcgi::run_loop({"tool"}, [] { return 0; }) == 0);
}

BOOST_AUTO_TEST_CASE(a_fault_is_1_and_a_wrong_call_2) {
  const auto fault = []() -> int { throw std::runtime_error("no database"); };
  const auto wrong = []() -> int { throw fcgi::Usage("usage: tool"); };
  BOOST_TEST(fcgi::run_tool({"tool"}, fault) == 1);
  BOOST_TEST(fcgi::run_loop({"tool"}, fault) == 1);
  BOOST_TEST(fcgi::run_tool({"tool"}, wrong) == 2);
  BOOST_TEST(fcgi::run_loop({"tool"}, wrong) == 2);
}

BOOST_AUTO_TEST_CASE(a_web_server_is_refused_before_anything_is_done) {
  for (const auto* name : {"REQUEST_METHOD", "GATEWAY_INTERFACE"})
    for (const auto* value : {"", "POST"}) {
      const Variable set(name, value);
      BOOST_TEST(fcgi::run_tool({"tool"}, never) == 2);
      BOOST_TEST(fcgi::run_loop({"tool"}, never) == 2);
    }
}

BOOST_AUTO_TEST_CASE(the_version_is_said_to_one_word_and_to_no_web_server) {
  char name[] = "tool";
  char asked[] = "--version";
  char* words[] = {name, asked, asked};
  BOOST_TEST(fcgi::run_tool({"tool", 2, words}, never) == 0);
  BOOST_TEST(fcgi::run_loop({"tool", 2, words}, never) == 0);
  BOOST_TEST(fcgi::run_tool({"tool", 3, words}, [] { return 7; }) == 7);
  BOOST_TEST(fcgi::run_tool({"tool", 1, words}, [] { return 7; }) == 7);
  BOOST_TEST(fcgi::version() == "unnamed");
  const Variable set("REQUEST_METHOD", "GET");
  BOOST_TEST(!fcgi::says_version({"tool", 2, words}));
}

BOOST_AUTO_TEST_CASE(the_folder_of_the_settings_is_named_or_the_usual_one) {
  BOOST_TEST(fcgi::settings_folder() == "/etc/laporbup");
  const Variable set("LAPORBUP_ETC", "/srv/etc");
  BOOST_TEST(fcgi::settings_folder() == "/srv/etc");
}

BOOST_AUTO_TEST_SUITE_END()
