// SPDX-License-Identifier: AGPL-3.0-or-later
// A number that went through a spreadsheet is the number it was, or none: never a stranger's.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/people/phone.hpp"

namespace data = boost::unit_test::data;
using namespace domain;

namespace {

struct Figure {
  const char* typed;
  const char* e164;   ///< empty: refused
  const char* fault;  ///< where it is refused
};
std::ostream& operator<<(std::ostream& out, const Figure& one) {
  return out << one.typed;
}

const Figure kFigures[] = {
    {"081234567890.0", "+6281234567890", ""},
    {"6281234567890.0", "+6281234567890", ""},
    {"81234567890.0", "+6281234567890", ""},
    {"+6281234567890.0", "+6281234567890", ""},
    {"081234567890,0", "+6281234567890", ""},
    {"081234567890.00", "+6281234567890", ""},
    {"081234567890,00", "+6281234567890", ""},
    {" 081234567890.0 ", "+6281234567890", ""},
    {"081234567890\uFF0E0", "+6281234567890", ""},
    {"081234567890.\u200e0", "+6281234567890", ""},
    {"081234567890.000", "", "err.phone"},
    {"0812-3456-7890.0", "", "err.phone"},
    {"0812 3456 7890.0", "", "err.phone"},
    {"08.12.34.56.78.00", "", "err.phone"},
    {"081234567890.5", "", "err.phone"},
    {"0812.3456.7890", "+6281234567890", ""},
    {"0812.3456.7000", "+6281234567000", ""},
    {"0812-3456-7800", "+6281234567800", ""},
    {"0287383349.0", "+62287383349", ""},
    {"8.12346E+11", "", "err.phone.rounded"},
    {"8,12346E+11", "", "err.phone.rounded"},
    {"8.12346e+11", "", "err.phone.rounded"},
    {"6.28123E+12", "", "err.phone.rounded"},
    {"6.28123E12", "", "err.phone.rounded"},
    {"8E+11", "", "err.phone.rounded"},
    {"812346E+06", "", "err.phone.rounded"},
    {"E+11", "", "err.phone"},
    {"email", "", "err.phone"},
    {"#####", "", "err.phone"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(phone_figures)

BOOST_DATA_TEST_CASE(a_figure_is_a_number_or_refused, data::make(kFigures)) {
  const auto phone = Phone::parse(sample.typed, PhoneRule::contact);
  BOOST_TEST((phone ? phone->e164() : "") == sample.e164);
  if (!phone) BOOST_TEST(phone_fault(sample.typed) == sample.fault);
}

BOOST_AUTO_TEST_SUITE_END()
