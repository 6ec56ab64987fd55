// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Writes the stories to a folder and says what is wrong with them.
///
///   storybook FOLDER     writes FOLDER/<area>/*; serve them beside nginx/static as /statis/

#include <cstdio>
#include <exception>

#include "tests/unit/view/storybook.hpp"

int main(int count, char** words) try {
  if (count != 2) {
    std::fputs("usage: storybook FOLDER\n", stderr);
    return 2;
  }
  Storybook book;
  for (const auto tell : {stories::kit, stories::kit_errors, stories::kit_words, stories::accounts,
                          stories::admin, stories::pages, stories::complaints_filing,
                          stories::complaints_own, stories::followups_acts, stories::followups_desk,
                          stories::followups_entry, stories::followups_photos,
                          stories::followups_tell, stories::followups_unmask, stories::mail})
    tell(book);
  book.write(words[1]);
  const auto faults = book.faults();
  for (const auto& fault : faults) std::fprintf(stderr, "%s\n", fault.c_str());
  return faults.empty() ? 0 : 1;
} catch (const std::exception& fault) {
  std::fprintf(stderr, "%s\n", fault.what());
  return 1;
}
