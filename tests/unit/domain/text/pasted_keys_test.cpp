// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Numbers, codes and addresses as they are pasted: every line of tests/data/keys_as_pasted.txt,
/// and every space, dash and invisible mark that Unicode has.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/people/identity.hpp"
#include "handlers/domain/people/mistyped_email.hpp"
#include "handlers/domain/people/nik.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/people/pin.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/unicode.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

namespace {

struct Pasted {
  std::string reading;
  std::string typed;
  std::string read;
  bool own = false;
};
std::ostream& operator<<(std::ostream& out, const Pasted& line) {
  return out << line.reading << " " << line.typed;
}

/// With its `\uXXXX` as characters.
std::string unescaped(std::string_view cell) {
  std::string text;
  while (!cell.empty()) {
    if (!cell.starts_with("\\u")) {
      text += cell.front();
      cell.remove_prefix(1);
      continue;
    }
    unicode::append(text,
                    static_cast<char32_t>(std::stoul(std::string(cell.substr(2, 4)), nullptr, 16)));
    cell.remove_prefix(6);
  }
  return text;
}

std::vector<Pasted> read_lines() {
  std::ifstream file(LAPORBUP_SOURCE "/tests/data/keys_as_pasted.txt");
  std::vector<Pasted> lines;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> cells;
    for (std::size_t at = 0; at <= line.size();) {
      const auto end = std::min(line.find('|', at), line.size());
      cells.emplace_back(trim(std::string_view(line).substr(at, end - at)));
      at = end + 1;
    }
    const auto read = cells.at(2) == "_" ? std::string() : cells.at(2);
    lines.push_back({cells.at(0), unescaped(cells.at(1)), read, cells.size() > 3});
  }
  return lines;
}

std::string key_of(Channel channel, const std::string& typed) {
  const auto key =
      identity_key(channel, {.channel = channel, .email = {}, .phone = {}, .address = typed});
  return key ? key->key : "";
}

using Read = std::function<std::string(const std::string&)>;
const std::map<std::string, Read> kReadings{
    {"code",
     [](const auto& typed) {
       const auto code = ComplaintCode::parse(typed);
       return code ? code->stored() : "";
     }},
    {"code_in",
     [](const auto& typed) {
       const auto code = ComplaintCode::find_in(typed);
       return code ? code->stored() : "";
     }},
    {"pin", [](const auto& typed) { return read_pin(typed).value_or(""); }},
    {"phone",
     [](const auto& typed) {
       const auto phone = Phone::parse(typed, PhoneRule::contact);
       return phone ? phone->e164() : "";
     }},
    {"nik",
     [](const auto& typed) {
       const auto nik = Nik::parse(typed);
       return nik ? nik->digits() : "";
     }},
    {"email",
     [](const auto& typed) {
       const auto email = Email::parse(typed);
       return email ? email->typed() : "";
     }},
    {"meant",
     [](const auto& typed) { return likely_meant(Email::parse(typed).value()).value_or(""); }},
    {"handle", [](const auto& typed) { return key_of(Channel::instagram, typed); }},
    {"post", [](const auto& typed) { return key_of(Channel::facebook, typed); }},
    {"title", [](const auto& typed) { return read_line(typed); }},
    {"file", [](const auto& typed) { return read_file_name(typed); }},
    {"figures", [](const auto& typed) { return read_figures(typed); }},
};

/// Every character of Unicode that `is` holds of.
template <class Is>
std::vector<std::string> every(Is is) {
  std::vector<std::string> all;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if ((c >= 0xD800 && c <= 0xDFFF) || !is(c)) continue;
    all.emplace_back();
    unicode::append(all.back(), c);
  }
  return all;
}

const std::map<std::string, std::vector<std::string>> kParts{
    {"code", {"X0MB", "WF5X", "1PH", "X0MBWF5X1PH"}},
    {"pin", {"396", "502", "396502"}},
    {"phone", {"0812", "3456", "7890", "+6281234567890"}},
    {"nik", {"330512", "520490", "0001", "3305125204900001"}}};

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  std::string text = parts.front();
  for (std::size_t i = 1; i + 1 < parts.size(); ++i) text += between + parts[i];
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pasted_keys)

BOOST_DATA_TEST_CASE(what_was_pasted_is_read, data::make(read_lines()), line) {
  BOOST_TEST(kReadings.at(line.reading)(line.typed) == line.read);
}

BOOST_AUTO_TEST_CASE(no_space_dash_or_mark_of_unicode_hides_a_key) {
  const auto between = every([](char32_t c) {
    return unicode::is_white(c) || unicode::is_dash(c) || unicode::is_invisible(c);
  });
  BOOST_TEST(between.size() > 4'000U);
  for (const auto& [reading, parts] : kParts)
    for (const auto& mark : between) {
      const auto typed = joined(parts, mark);
      BOOST_REQUIRE_MESSAGE(kReadings.at(reading)(typed) == parts.back(), reading + " " + typed);
      BOOST_REQUIRE(kReadings.at(reading)(mark + typed + mark) == parts.back());
    }
}

BOOST_AUTO_TEST_CASE(digits_of_every_script_are_digits) {
  const auto zeros = every([](char32_t c) { return unicode::digit_of(c) == 0; });
  BOOST_TEST(zeros.size() > 60U);
  for (const auto& [reading, parts] : kParts) {
    if (reading == "code") continue;
    for (const auto& zero : zeros) {
      const auto first = unicode::decode(zero)->code_point;
      std::string typed;
      for (const char c : joined(parts, ""))
        unicode::append(typed, first + static_cast<char32_t>(c - '0'));
      BOOST_REQUIRE(kReadings.at(reading)(typed) == parts.back());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_sign_of_a_number_stays) {
  BOOST_TEST(read_figures(" -\uff15 ") == "-5");
  BOOST_TEST(read_figures("1\u00a0000\u2028") == "1000");
  BOOST_TEST(read_figures("\u202a4\u202c") == "4");
  BOOST_TEST(read_figures("\u0664") == "4");
}

BOOST_AUTO_TEST_CASE(a_broken_byte_hides_nothing_behind_it) {
  BOOST_TEST(!Phone::parse("081234567890\xff ext 3", PhoneRule::contact));
  BOOST_TEST(!ComplaintCode::parse("X0MB-WF5X-1PH\xffX"));
}

BOOST_AUTO_TEST_SUITE_END()
