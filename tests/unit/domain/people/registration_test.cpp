// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form of a registration.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/people/account.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;
using given::code_of;

namespace {

RegistrationDraft registration() {
  return {.name = "Siti Aminah",
          .nik = "3305124101900001",
          .email = "siti@contoh.test",
          .phone = "081234567890",
          .password = "kuda laut makan roti",
          .consent = true};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(registration_form)

BOOST_AUTO_TEST_CASE(a_filled_form_becomes_a_registration) {
  const auto checked = check_registration(registration());
  BOOST_REQUIRE(checked.has_value());
  BOOST_TEST(checked->name == "Siti Aminah");
  BOOST_TEST(checked->phone.e164() == "+6281234567890");
}

BOOST_AUTO_TEST_CASE(an_empty_form_says_everything_at_once) {
  const auto checked = check_registration({});
  BOOST_REQUIRE(!checked.has_value());
  for (const auto* field : {"name", "nik", "email", "phone", "password"})
    BOOST_TEST(code_of(checked.error(), field) == "err.required");
  BOOST_TEST(code_of(checked.error(), "consent") == "err.consent");
  BOOST_TEST(checked.error().size() == 6U);
  BOOST_TEST(checked.error().find("nik")->field == "nik");
  BOOST_TEST(checked.error().find("nik")->values.empty());
}

BOOST_AUTO_TEST_CASE(a_minor_names_a_guardian_who_agrees_and_nobody_else_does) {
  auto typed = registration();
  typed.minor = true;
  auto errors = check_registration(typed).error();
  BOOST_TEST(code_of(errors, "guardian_name") == "err.required");
  BOOST_TEST(code_of(errors, "guardian_consent") == "err.guardian_consent");
  typed.guardian_name = " Bu Aminah ";
  typed.guardian_consent = true;
  BOOST_TEST(check_registration(typed)->guardian_name == "Bu Aminah");
  typed.minor = false;
  errors = check_registration(typed).error();
  BOOST_TEST(code_of(errors, "minor") == "err.minor");
  BOOST_TEST(check_registration(registration())->guardian_name.empty());
}

BOOST_AUTO_TEST_CASE(each_wrong_field_has_its_own_sentence) {
  auto wrong = registration();
  wrong.name = "S";
  wrong.nik = "33051241019000";
  wrong.email = "siti@contoh";
  wrong.phone = "0287383349";
  wrong.password = "sebelas.huruf";
  wrong.password.resize(11);
  const auto errors = check_registration(wrong).error();
  BOOST_TEST(code_of(errors, "name") == "err.too_short");
  BOOST_TEST(code_of(errors, "nik") == "err.nik.len");
  BOOST_TEST(code_of(errors, "email") == "err.email");
  BOOST_TEST(code_of(errors, "phone") == "err.phone");
  BOOST_TEST(code_of(errors, "password") == "err.pass.short");
}

BOOST_AUTO_TEST_CASE(a_password_is_measured_in_code_points) {
  const auto check = [](const std::string& password) {
    FieldErrors errors;
    check_password(errors, "password", password);
    return code_of(errors, "password");
  };
  std::string emoji;
  for (int i = 0; i < 11; ++i) emoji += "🦆";
  BOOST_TEST(check(emoji) == "err.pass.short");
  BOOST_TEST(check(emoji + "🦆") == "");
  BOOST_TEST(check(std::string(128, 'a')) == "");
  BOOST_TEST(check(std::string(129, 'a')) == "err.pass.long");
  BOOST_TEST(check("abcdefghijk\nlmn") == "err.pass.control");
}

BOOST_AUTO_TEST_SUITE_END()
