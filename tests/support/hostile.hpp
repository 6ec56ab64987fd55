// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Titles that break programs, and the parsers of those programs: what we hand out must be read by
/// them whatever a row holds. Rows kept by older releases hold what is dropped today.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "fcgi/child.hpp"
#include "tests/unit/fcgi/folder.hpp"

namespace hostile {

inline std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

/// Of each class one or more.
inline std::vector<std::string> titles() {
  std::vector<std::string> all{
      "Sampah \uFFFE menumpuk di pasar ini",
      "Sampah \uFFFF menumpuk",
      "Lampu \uFDD0 mati \uFDEF",
      "Lampu \U0001FFFE mati \U0010FFFF",
      "Jalan \"rusak\" & 'berlubang' <b>parah</b>",
      "Jalan ]]> rusak <![CDATA[ parah ]]&gt;",
      "Jalan <!-- rusak --> &amp; &#0; &bukan;",
      "{{TITLE}} {{#ENTRY}}rusak{{/ENTRY}} {{%AUTOESCAPE}}",
      "Jalan \\u0000 \\\" rusak\\",
      "Banjir 🌊🏚️ 👨‍👩‍👧‍👦 di RT 3",
      repeated("\U0001F4A9", 120),
      repeated("e\u0301\u0323", 40),
      "\u202Etxet desrever\u202C \u2067\u0634\u0627\u0631\u0639\u2069 rusak",
      "\u0634\u0627\u0631\u0639 \u05E8\u05D7\u05D5\u05D1 rusak",
      "Jalan\u2028rusak\u2029parah\u0085sekali",
      "Jalan rusak\r\nBcc: lain@contoh.test\r\n\r\nisi lain",
      "=?utf-8?q?Jalan?= =?utf-8?b?cnVzYWs=?=",
      "=1+1;@SUM(A1)\t+cmd|' /C calc'!A0",
  };
  for (char c = 1; c < 0x20; ++c) all.push_back("Jalan " + std::string(1, c) + " rusak");
  all.push_back("Jalan \x7F rusak");
  for (int c = 0x80; c < 0xA0; ++c)
    all.push_back("Jalan \xC2" + std::string(1, static_cast<char>(c)) + " rusak");
  return all;
}

/// The parsers of tests/support/parse.py over what a folder holds.
inline fcgi::ChildResult parse(const Folder& folder) {
  return fcgi::run_child(
      {"/usr/bin/python3", "-B", LAPORBUP_SOURCE "/tests/support/parse.py", folder.path()}, {},
      {.cpu_seconds = 60, .wait = std::chrono::minutes{2}});
}

/// Holds each title's output, by kind ("atom", "json", "eml", "html"), against the parser of its
/// kind (tests/support/parse.py).
inline void check_parsed(std::string_view kind,
                         const std::function<std::string(const std::string&)>& output) {
  const Folder folder;
  int number = 0;
  for (const auto& title : titles()) {
    const auto name = std::to_string(number++);
    folder.write(name + ".title", title);
    folder.write(name + "." + std::string(kind), output(title));
  }
  const auto parsed = parse(folder);
  BOOST_TEST(parsed.exit_code == 0, parsed.output);
  BOOST_TEST(parsed.output == std::to_string(number) + " read\n");
}

}  // namespace hostile
