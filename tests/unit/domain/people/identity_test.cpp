// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// NIK, telephone, e-mail, code: what a person types, and what becomes of it.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <random>

#include "handlers/domain/code.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/nik.hpp"
#include "handlers/domain/people/phone.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(nik)

const std::vector<std::string> kGoodNiks{
    "3305120101900001",     "3305124101900001",
    "3305127112990001",     "3305122902000001",
    "3305126902040001",     "3471010101900001",
    "33.0512.010190.0001",  "3305 1201 0190 0001",
    "33-05-12-010190-0001", "３３０５１２０１０１９００００１",
    "٣٣٠٥١٢٠١٠١٩٠٠٠٠١",     std::string("3305120101900001\0", 17)};

BOOST_DATA_TEST_CASE(a_well_formed_nik_is_taken, data::make(kGoodNiks), typed) {
  const auto parsed = Nik::parse(typed);
  BOOST_REQUIRE(parsed.has_value());
  BOOST_TEST(parsed->digits().size() == 16U);
}

const std::vector<std::string> kWrongNiks{
    "3305123201900001", "3305124001900001", "3305127201900001", "3305120001900001",
    "3305122902010001", "3305123104900001", "3305121300900001", "3305121313900001",
    "3305120101900000", "0005120101900001", "3300120101900001", "3305000101900001",
    "9905120101900001", "3305127102010001", "2005120101900001"};

BOOST_DATA_TEST_CASE(digits_out_of_order_are_refused, data::make(kWrongNiks), typed) {
  const auto parsed = Nik::parse(typed);
  BOOST_REQUIRE(!parsed.has_value());
  BOOST_TEST(parsed.error() == "err.nik.fmt");
}

const std::vector<std::string> kNoNiks{"",
                                       "330512010190000",
                                       "33051201019000011",
                                       "330512010190000a",
                                       "3305120101900001'; DROP TABLE account; --",
                                       "+305120101900001"};

BOOST_DATA_TEST_CASE(anything_but_sixteen_digits_is_refused, data::make(kNoNiks), typed) {
  const auto parsed = Nik::parse(typed);
  BOOST_REQUIRE(!parsed.has_value());
  BOOST_TEST(parsed.error() == "err.nik.len");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(phone)

struct Typed {
  std::string typed;
  std::string account;  ///< E.164 for an account, or empty if refused
  std::string contact;  ///< for a contact
};
std::ostream& operator<<(std::ostream& out, const Typed& row) {
  return out << row.typed;
}

const std::string kNumber = "+6281234567890";
const std::vector<Typed> kPhones{{"081234567890", kNumber, kNumber},
                                 {"+62 812-3456-7890", kNumber, kNumber},
                                 {"6281234567890", kNumber, kNumber},
                                 {"62081234567890", kNumber, kNumber},
                                 {"+62 (0)812 3456 7890", kNumber, kNumber},
                                 {"0062 812 3456 7890", kNumber, kNumber},
                                 {"81234567890", kNumber, kNumber},
                                 {"0812\u00A03456\u00A07890", kNumber, kNumber},
                                 {"0812.3456.7890", kNumber, kNumber},
                                 {"08123456789", "+628123456789", "+628123456789"},
                                 {"0812345678", "+62812345678", "+62812345678"},
                                 {"0831 1234 5678", "+6283112345678", "+6283112345678"},
                                 {"08123456789012", "", ""},
                                 {"0857", "", ""},
                                 {"0840 1234 567", "", ""},
                                 {"(0287) 383349", "", "+62287383349"},
                                 {"+62 008 008606210", "", ""},
                                 {"+62 287 383349", "", "+62287383349"},
                                 {"+60 12-345 6789", "+60123456789", "+60123456789"},
                                 {"+852 5123 4567", "+85251234567", "+85251234567"},
                                 {"+886 912 345 678", "+886912345678", "+886912345678"},
                                 {"+65 9123 4567", "+6591234567", "+6591234567"},
                                 {"0060123456789", "+60123456789", "+60123456789"},
                                 {"+999 123 456 789", "", ""},
                                 {"+1", "", ""},
                                 {"", "", ""},
                                 {"nomor saya", "", ""},
                                 {"0812345678x0", "", ""},
                                 {"０８１２３４５６７８９０", kNumber, kNumber},
                                 {"+62+81234567890", "", ""},
                                 {"081234567890\r\nBcc: a@contoh.test", "", ""},
                                 {"081234567890 ext 3", "", ""}};

BOOST_DATA_TEST_CASE(what_is_typed_becomes_e164_or_nothing, data::make(kPhones), row) {
  const auto account = Phone::parse(row.typed, PhoneRule::account);
  const auto contact = Phone::parse(row.typed, PhoneRule::contact);
  BOOST_TEST((account ? account->e164() : "") == row.account);
  BOOST_TEST((contact ? contact->e164() : "") == row.contact);
}

BOOST_AUTO_TEST_CASE(a_mobile_number_is_shown_in_groups_and_dialled_by_wa_me) {
  const auto phone = Phone::from_stored("+6281234567890");
  BOOST_TEST(phone.display() == "0812 3456 7890");
  BOOST_TEST(phone.wa_digits() == "6281234567890");
  BOOST_TEST(phone.is_mobile());
  BOOST_TEST(!Phone::from_stored("+62287383349").is_mobile());
  BOOST_TEST(Phone::from_stored("+62287383349").display() == "0287383349");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(email)

BOOST_AUTO_TEST_CASE(an_address_is_compared_in_lower_case_and_written_to_as_typed) {
  const auto address = Email::parse("  Siti.Aminah+lapor@Contoh.TEST ");
  BOOST_REQUIRE(address);
  BOOST_TEST(address->typed() == "Siti.Aminah+lapor@Contoh.TEST");
  BOOST_TEST(address->canonical() == "siti.aminah+lapor@contoh.test");
}

const std::vector<std::string> kWrongAddresses{"",
                                               "siti",
                                               "siti@",
                                               "@contoh.test",
                                               "siti@contoh",
                                               "siti@contoh..test",
                                               "siti@-contoh.test",
                                               "siti@contoh-.test",
                                               ".siti@contoh.test",
                                               "siti.@contoh.test",
                                               "si..ti@contoh.test",
                                               "siti aminah@contoh.test",
                                               "siti@contoh.test\r\nBcc: x@contoh.test",
                                               "\"siti\"@contoh.test",
                                               "siti@[127.0.0.1]",
                                               "siti@127.0.0.1",
                                               "síti@contoh.test",
                                               "a@b@contoh.test",
                                               std::string(65, 'a') + "@contoh.test",
                                               "a@" + std::string(64, 'b') + ".test"};

BOOST_DATA_TEST_CASE(what_no_server_takes_is_refused, data::make(kWrongAddresses), typed) {
  BOOST_TEST(!Email::parse(typed));
}

BOOST_AUTO_TEST_CASE(at_most_254_bytes) {
  const std::string label(50, 'b');
  const auto tail = "@" + label + "." + label + "." + label + "." + label + ".test";
  BOOST_TEST(Email::parse(std::string(254 - tail.size(), 'a') + tail).has_value());
  BOOST_TEST(!Email::parse(std::string(255 - tail.size(), 'a') + tail).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(complaint_code)

BOOST_AUTO_TEST_CASE(a_code_reads_back_however_it_is_typed) {
  const auto code = ComplaintCode::make(0x2'9A3C'5D7E'1F60ULL);
  BOOST_TEST(code.stored().size() == 11U);
  const auto shown = code.display();
  BOOST_TEST(shown.size() == 13U);
  BOOST_TEST((shown[4] == '-' && shown[9] == '-'));
  BOOST_TEST((ComplaintCode::parse(shown) == code));
  BOOST_TEST(domain::shown_code(code.stored()) == shown);
  BOOST_TEST((ComplaintCode::parse(" " + code.stored() + " ") == code));
}

BOOST_AUTO_TEST_CASE(confused_letters_are_folded) {
  const auto zeros = ComplaintCode::make(0);
  BOOST_TEST(zeros.stored() == "00000000000");
  BOOST_TEST((ComplaintCode::parse("０００００００００００") == zeros));
  BOOST_TEST((ComplaintCode::parse(std::string("00000000000\0", 12)) == zeros));
  BOOST_TEST((ComplaintCode::parse("oooo-OOOO-ooo") == zeros));
  const auto one = ComplaintCode::make(1);  // the first character is the low five bits
  BOOST_TEST(one.stored().front() == '1');
  auto typed = one.stored();
  for (const char confused : {'i', 'I', 'l', 'L'}) {
    typed.front() = confused;
    BOOST_TEST((ComplaintCode::parse(typed) == one));
  }
}

BOOST_AUTO_TEST_CASE(every_single_wrong_character_is_found) {
  const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::mt19937_64 random(20260112);
  for (int round = 0; round < 50; ++round) {
    const auto code = ComplaintCode::make(random()).stored();
    for (std::size_t at = 0; at < code.size(); ++at)
      for (const char wrong : alphabet) {
        auto typed = code;
        typed[at] = wrong;
        BOOST_REQUIRE((ComplaintCode::parse(typed).has_value() == (wrong == code[at])));
      }
  }
}

BOOST_AUTO_TEST_CASE(neighbours_swapped_are_found_but_for_the_known_pair) {
  std::mt19937_64 random(42);
  for (int round = 0; round < 500; ++round) {
    const auto code = ComplaintCode::make(random()).stored();
    for (std::size_t at = 0; at + 1 < code.size(); ++at) {
      auto typed = code;
      std::swap(typed[at], typed[at + 1]);
      const bool blind = code[at] == code[at + 1] || (code[at] == '0' && code[at + 1] == 'Z') ||
                         (code[at] == 'Z' && code[at + 1] == '0');
      BOOST_REQUIRE(ComplaintCode::parse(typed).has_value() == blind);
    }
  }
}

const std::vector<std::string> kNoCodes{"",
                                        "0000",
                                        "000000000000",
                                        "UUUUUUUUUUU",
                                        "0000_0000_000",
                                        "' OR 1=1 --",
                                        "../../etc/x",
                                        "０００００００００００x"};

BOOST_DATA_TEST_CASE(what_is_no_code_is_refused, data::make(kNoCodes), typed) {
  BOOST_TEST(!ComplaintCode::parse(typed));
}

BOOST_AUTO_TEST_SUITE_END()
