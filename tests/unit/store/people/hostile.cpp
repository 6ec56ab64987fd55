// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A copy of one's own data is JSON whatever a title holds.

#include "tests/support/hostile.hpp"

#include "handlers/store/people/copy.hpp"

BOOST_AUTO_TEST_SUITE(hostile_titles)

BOOST_AUTO_TEST_CASE(a_copy_is_read_by_every_program) {
  hostile::check_parsed("json", [](const std::string& title) {
    return store::to_json({{"laporan", "Laporan", {{"judul", "Judul", title}}},
                           {"langkah", "Langkah", {{"isi", "Isi", "x", title}}}});
  });
}

BOOST_AUTO_TEST_SUITE_END()
