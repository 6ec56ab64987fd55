// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the page of a file says is wrong: to an officer, who writes of somebody else.

#include "handlers/view/followups/import.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/view/followups/entry.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_choices.hpp"

namespace {

const char* const kCodes[] = {"err.required", "err.choice", "err.too_short", "err.too_long"};

std::string fault(std::string_view field, const char* code) {
  const domain::FieldError error{std::string(field), code, {{"n", "4000"}, {"ada", "4001"}}};
  return view::import_page(given::pages(), given::desk(domain::Role::triage), "/triase/impor", {},
                           {{2, "isi", error}}, {});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_import)

BOOST_AUTO_TEST_CASE(no_column_speaks_to_the_officer_as_if_he_were_the_citizen) {
  for (const auto& column : view::import_columns())
    for (const auto* code : kCodes) {
      const auto page = fault(column.field, code);
      for (const auto* said : {"cerita Anda", "lengkap Anda", " Anda<", " Anda paling"})
        BOOST_TEST(page.find(said) == std::string::npos, column.name << " " << code << said);
    }
  BOOST_TEST(fault("story", "err.too_long").find("Tulis pesan warga paling banyak 4000 karakter") !=
             std::string::npos);
  BOOST_TEST(fault("name", "err.too_short").find("Tulis nama pelapor paling") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_form_of_one_says_it_in_a_sentence_too) {
  const view::EntryPage form{.choices = {.categories = given::categories(),
                                         .kecamatan = given::kecamatan(),
                                         .villages = given::villages(),
                                         .opds = given::bodies()}};
  const auto page =
      view::entry(given::pages(), given::desk(domain::Role::triage), form,
                  given::errors({{"story", "err.too_long", {{"n", "4000"}, {"ada", "4001"}}}}));
  BOOST_TEST(page.find("Tulis pesan warga paling banyak 4000 karakter") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
