// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/address.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/domain/ids.hpp"

namespace {

fcgi::Visit visit_to(const std::string& name, const std::string& value) {
  fcgi::Visit visit;
  visit.path_values.emplace(name, value);
  return visit;
}

bool is_not_found(const fcgi::HttpError& error) {
  return error.status() == fcgi::Status::not_found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(address)

BOOST_AUTO_TEST_CASE(an_id_is_digits_alone) {
  const auto id = [](const std::string& typed) {
    return web::id_in_path<domain::AttachmentId>(visit_to("id", typed)).value;
  };
  BOOST_TEST(id("12") == 12);
  for (const auto* typed :
       {"12abc", "12 ", " 12", "+12", "-1", "0", "12.0", "%31", "99999999999999999999"})
    BOOST_CHECK_EXCEPTION((void)id(typed), fcgi::HttpError, is_not_found);
}

BOOST_AUTO_TEST_CASE(a_code_may_be_typed_in_many_ways_but_not_with_rubbish_around_it) {
  const auto code = domain::ComplaintCode::make(0x2'9A3C'5D7E'1F60ULL);
  const auto read = [](const std::string& typed) {
    return web::code_in_path(visit_to("code", typed));
  };
  auto small = code.display();
  for (auto& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto& typed : {code.stored(), code.display(), small})
    BOOST_TEST((read(typed) == code), typed);
  for (const auto& typed : {code.display() + "X", code.display() + "-", code.display() + " ",
                            "-" + code.display(), " " + code.stored(), std::string("0")})
    BOOST_CHECK_EXCEPTION((void)read(typed), fcgi::HttpError, is_not_found);
}

BOOST_AUTO_TEST_CASE(a_token_is_43_characters_of_its_alphabet) {
  const std::string token(43, 'a');
  const auto read = [](const std::string& typed) {
    return web::token_in_path(visit_to("batch", typed), "batch");
  };
  BOOST_TEST(read(token) == token);
  for (const auto& typed : {token + "a", token + " ", std::string(42, 'a') + "."})
    BOOST_CHECK_EXCEPTION((void)read(typed), fcgi::HttpError, is_not_found);
}

BOOST_AUTO_TEST_SUITE_END()
