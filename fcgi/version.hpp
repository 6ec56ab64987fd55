// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fcgi {

/// The version of this program: the project's number, a plus, and the first twelve digits of the
/// commit it was built from; `.changed` behind it if files differed from that commit, `unknown` in
/// place of it if nothing said which it was. A program that was linked without a name, as the tests
/// are, is `unnamed`. Source: docs/decisions/0066.
[[nodiscard]] std::string_view version();

/// How a program was called: its name in deploy/binaries.txt, and the words of main.
struct Call {
  std::string name;
  int count = 0;
  char** words = nullptr;
};

/// True if the one word of the call is `--version`; then a line `NAME VERSION` was written to
/// stdout. Never for a web server, which hands over words of the address as arguments.
[[nodiscard]] bool says_version(const Call& call);

}  // namespace fcgi
