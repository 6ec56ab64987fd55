// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/router.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/http_error.hpp"

namespace {

fcgi::Router table() {
  fcgi::Router routes;
  routes.get("/", [](fcgi::Visit&) { return fcgi::html("home"); });
  routes.get("/lapor/baru", [](fcgi::Visit&) { return fcgi::html("new"); });
  routes.get("/lapor/{draft}", [](fcgi::Visit& v) { return fcgi::html(v.at("draft")); });
  routes.post("/lapor/{draft}", [](fcgi::Visit&) { return fcgi::html("saved"); });
  routes.post("/lapor/{draft}/berkas", [](fcgi::Visit&) { return fcgi::html("file"); },
              {.bytes = 9'000'000, .parts = 10, .files = true});
  return routes;
}

fcgi::Response ask(const std::string& method, const std::string& path) {
  fcgi::Visit visit;
  visit.request.method = method;
  visit.request.path = path;
  return table().dispatch(visit);
}

fcgi::HttpError refusal_of(const std::string& method, const std::string& path) {
  try {
    (void)ask(method, path);
  } catch (const fcgi::HttpError& error) {
    return error;
  }
  throw std::logic_error("was answered");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(router)

BOOST_AUTO_TEST_CASE(the_table_can_be_read_in_its_order) {
  const auto routes = table();
  const auto names = routes.names();
  BOOST_TEST(names.size() == 5U);
  BOOST_TEST(names.front().method == "GET");
  BOOST_TEST(names.back().method == "POST");
  BOOST_TEST(names.back().pattern == "/lapor/{draft}/berkas");
}

BOOST_AUTO_TEST_CASE(the_first_pattern_that_fits_answers) {
  BOOST_TEST(ask("GET", "/").body == "home");
  BOOST_TEST(ask("GET", "/lapor/baru").body == "new");
  BOOST_TEST(ask("GET", "/lapor/x-1").body == "x-1");
  BOOST_TEST(ask("POST", "/lapor/x-1").body == "saved");
}

BOOST_AUTO_TEST_CASE(an_unknown_address_is_404) {
  for (const auto* path :
       {"/tidak", "/lapor/", "/lapor//berkas", "/lapor/x/y", "//", "/lapor/x/"}) {
    BOOST_TEST((refusal_of("GET", path).status() == fcgi::Status::not_found), path);
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_method_is_405_and_says_what_is_allowed) {
  const auto both = refusal_of("DELETE", "/lapor/x");
  BOOST_TEST((both.status() == fcgi::Status::method_not_allowed));
  BOOST_TEST(both.headers().at(0).first == "Allow");
  BOOST_TEST(both.headers().at(0).second == "GET, HEAD, POST");
  BOOST_TEST(refusal_of("POST", "/").headers().at(0).second == "GET, HEAD");
  BOOST_TEST(refusal_of("GET", "/lapor/x/berkas").headers().at(0).second == "POST");
  BOOST_TEST((refusal_of("OPTIONS", "/").status() == fcgi::Status::method_not_allowed));
}

BOOST_AUTO_TEST_CASE(a_name_is_a_secret_unless_it_is_known_to_open_nothing) {
  for (const auto* open : {"/", "/aduan/{code}", "/opd/aduan/{code}/berkas/{id}", "/foto/{name}"})
    BOOST_TEST(!fcgi::is_secret(open), open);
  for (const auto* secret : {"/aktivasi/{token}", "/lapor/{draft}/dukung/{code}", "/x/{new_kind}"})
    BOOST_TEST(fcgi::is_secret(secret), secret);
}

BOOST_AUTO_TEST_CASE(a_path_is_a_secret_by_its_route_or_where_nobody_knows_it) {
  const auto routes = table();
  BOOST_TEST(routes.is_secret("/lapor/x-1"));
  BOOST_TEST(!routes.is_secret("/lapor/baru"));
  BOOST_TEST(routes.is_secret("/lapor/x-1/"));
  fcgi::Router open;
  open.get("/aduan/{code}", [](fcgi::Visit&) { return fcgi::html(""); });
  BOOST_TEST(!open.is_secret("/tidak-ada"));
}

BOOST_AUTO_TEST_CASE(what_only_asks_is_a_post) {
  fcgi::Router routes;
  routes.get("/lapor/saran", [](fcgi::Visit&) { return fcgi::html("page"); });
  routes.ask("/lapor/saran", [](fcgi::Visit&) { return fcgi::html("piece"); });
  fcgi::Request request;
  request.path = "/lapor/saran";
  for (const auto* method : {"GET", "HEAD", "POST", "PUT"}) {
    request.method = method;
    BOOST_TEST(routes.only_asks(request) == (request.method == "POST"), method);
  }
  request.path = "/tidak";
  BOOST_TEST(!routes.only_asks(request));
}

BOOST_AUTO_TEST_CASE(head_is_answered_like_get) {
  BOOST_TEST(ask("HEAD", "/lapor/baru").body == "new");
}

BOOST_AUTO_TEST_CASE(limits_and_patterns_are_those_of_the_route) {
  BOOST_TEST(table().limits_for("POST", "/lapor/x/berkas").bytes == 9'000'000U);
  BOOST_TEST(table().limits_for("POST", "/lapor/x").bytes == 96U * 1024);
  BOOST_TEST(table().limits_for("POST", "/tidak").bytes == 96U * 1024);
  BOOST_TEST(table().pattern_for("/lapor/geheim/berkas") == "/lapor/{draft}/berkas");
  BOOST_TEST(table().pattern_for("/tidak") == "-");
}

BOOST_AUTO_TEST_CASE(a_name_the_pattern_does_not_have_is_our_fault) {
  const fcgi::Visit visit;
  BOOST_CHECK_THROW((void)visit.at("code"), std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
