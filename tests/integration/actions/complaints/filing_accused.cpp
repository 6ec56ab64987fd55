// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is accused, in the form of step one and in the preview: every kind of body.
#include <boost/test/unit_test.hpp>

#include <map>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using domain::BodyKind;
using support::contains;
using support::location;
using support::status;

namespace {

/// One way to fill the fields in: what is typed, and the fields at which a mistake is said.
struct Try {
  support::Fields typed;
  std::vector<std::string> wrong;
};

support::Fields with(support::Fields typed) {
  typed.emplace_back("privacy", "");
  return typed;
}

const std::vector<std::string> kFields{"accused", "accused_opd", "accused_village", "accused_name",
                                       "accused_kecamatan"};

/// By hand: the same mistakes in the form of a citizen and of an officer.
std::vector<Try> mistakes(World& world) {
  const auto outside = std::to_string(given::opd(world.db, "luar-pln").value);
  const std::string long_name(101, 'a');
  return {{{{"accused", "gubernur"}}, {"accused"}},
          {{{"accused", "opd"}}, {"accused_opd"}},
          {{{"accused", "opd"}, {"accused_opd", "99999"}}, {"accused_opd"}},
          {{{"accused", "opd"}, {"accused_opd", outside}}, {"accused_opd"}},
          {{{"accused", "village"}}, {"accused_village"}},
          {{{"accused", "village"}, {"accused_village", "33.05.99.2001"}}, {"accused_village"}},
          {{{"accused", "puskesmas"}}, {"accused_name", "accused_kecamatan"}},
          {{{"accused", "school"}, {"accused_name", "A"}, {"accused_kecamatan", "33.05.12"}},
           {"accused_name"}},
          {{{"accused", "school"}, {"accused_name", long_name}, {"accused_kecamatan", "33.05.12"}},
           {"accused_name"}},
          {{{"accused", "school"}, {"accused_name", "SD <N> 1"}, {"accused_kecamatan", "33.05.99"}},
           {"accused_kecamatan"}}};
}

/// What is typed where each kind is accused; the keys are all kinds.
std::map<BodyKind, support::Fields> right(World& world) {
  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  return {{BodyKind::opd, {{"accused", "opd"}, {"accused_opd", dpupr}}},
          {BodyKind::leadership, {{"accused", "leadership"}}},
          {BodyKind::village, {{"accused", "village"}, {"accused_village", "33.05.12.2001"}}},
          {BodyKind::puskesmas,
           {{"accused", "puskesmas"},
            {"accused_name", "Kebumen <II>"},
            {"accused_kecamatan", "33.05.12"}}},
          {BodyKind::school,
           {{"accused", "school"},
            {"accused_name", "SD N 2 Kutosari"},
            {"accused_kecamatan", "33.05.12"}}}};
}

/// By hand: what the preview says of it.
const std::map<BodyKind, std::vector<std::string>> kPreviews{
    {BodyKind::opd, {"Dinas Pekerjaan Umum dan Penataan Ruang tidak dapat melihat laporan ini."}},
    {BodyKind::leadership,
     {"Bupati atau Wakil Bupati", "Tidak satu pun akun pimpinan dapat melihat laporan ini."}},
    {BodyKind::village,
     {"Pemerintah Desa Muktisari, Kecamatan Kebumen",
      "Kecamatan Kebumen tidak dapat melihat laporan ini."}},
    {BodyKind::puskesmas,
     {"Kebumen &lt;II&gt; (puskesmas di Kecamatan Kebumen)",
      "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana tidak dapat melihat"}},
    {BodyKind::school,
     {"SD N 2 Kutosari (sekolah di Kecamatan Kebumen)",
      "Dinas Pendidikan, Kepemudaan dan Olahraga tidak dapat melihat laporan ini."}}};

/// By hand: the OPD under which the row stands, and what is kept of the body.
const std::map<BodyKind, std::string> kRows{
    {BodyKind::opd, "opd dpupr - - -"},
    {BodyKind::leadership, "leadership - - - -"},
    {BodyKind::village, "village kec-kebumen 33.05.12.2001 - -"},
    {BodyKind::puskesmas, "puskesmas dinkesppkb - 33.05.12 Kebumen <II>"},
    {BodyKind::school, "school disdikpora - 33.05.12 SD N 2 Kutosari"}};

std::string row_of(World& world, const std::string& table, const std::string& name) {
  const auto sql =
      "SELECT CONCAT_WS(' ', c.accused_kind, COALESCE(o.code, '-'), "
      "COALESCE(c.accused_village_code, "
      "'-'), COALESCE(c.accused_kecamatan_code, '-'), COALESCE(" +
      name + ", '-')) AS body FROM " + table +
      " LEFT JOIN opd o ON o.id = c.accused_opd_id ORDER BY c.id DESC LIMIT 1";
  return world.db.connection().row({"test.body", sql})->text("body");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_filing_accused, *support::needs_database())

BOOST_AUTO_TEST_CASE(each_mistake_stands_at_its_field_and_all_that_was_typed_is_kept) {
  World world;
  auto browser = world.stranger();
  for (const auto& [typed, wrong] : mistakes(world)) {
    const auto answer = browser.post("/lapor", step_one(world, with(typed)));
    BOOST_TEST(status(answer) == 422);
    for (const auto& field : kFields) {
      const bool said = contains(answer, "href=\"#" + field + "\"");
      const bool expected = std::ranges::find(wrong, field) != wrong.end();
      BOOST_TEST(said == expected, typed.front().second + ": " + field);
    }
    if (wrong.front() == "accused") continue;
    for (const auto& [name, value] : typed) {
      if (value.empty() || value == "99999" || value == "33.05.99" || value == "33.05.99.2001" ||
          name == "privacy" || value.starts_with("SD"))
        continue;  // what no menu offers cannot stand in it
      if (name == "accused_opd") continue;
      BOOST_TEST(contains(answer, "value=\"" + value + "\""), name + " " + value);
    }
  }
  BOOST_TEST(world.count("draft") == 0);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_typed_comes_back_as_it_was_typed) {
  World world;
  auto browser = world.stranger();
  const auto answer = browser.post("/lapor", step_one(world, {{"accused", "school"},
                                                              {"accused_name", "SD <N> 1"},
                                                              {"accused_kecamatan", "33.05.12"},
                                                              {"title", ""},
                                                              {"privacy", ""}}));
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "SD &lt;N&gt; 1"));
  BOOST_TEST(contains(answer, "<option value=\"33.05.12\" selected>Kebumen"));
}

BOOST_AUTO_TEST_CASE(every_kind_is_kept_shown_again_and_sent_under_what_contains_it) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto typed = right(world);
  BOOST_TEST(typed.size() == domain::kAllBodyKinds.size());
  for (const auto kind : domain::kAllBodyKinds) {
    const auto answer = browser.post("/lapor", step_one(world, with(typed.at(kind))));
    BOOST_TEST(status(answer) == 303, to_word(kind));
    const auto draft = draft_of(answer);
    BOOST_TEST(row_of(world, "draft c", "c.accused_name") == kRows.at(kind));
    BOOST_TEST(
        world.db.number("SELECT hidden_from_public AND identity_hidden FROM draft ORDER BY id"
                        " DESC LIMIT 1") == 1);
    const auto again = browser.get(draft);
    BOOST_TEST(contains(again, "value=\"" + std::string(to_word(kind)) + "\" checked"),
               to_word(kind));

    const auto preview = browser.get(draft + "/periksa");
    for (const auto& said : kPreviews.at(kind)) BOOST_TEST(contains(preview, said), said);
    BOOST_TEST(contains(preview, "Inspektorat yang membaca dan menangani laporan ini."));

    BOOST_TEST(status(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) == 303);
    BOOST_TEST(row_of(world, "complaint c JOIN complaint_text t ON t.complaint_id = c.id",
                      "t.accused_name") == kRows.at(kind));
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE sent_at IS NOT NULL AND "
                               "accused_name IS NOT NULL") == 0);
    BOOST_TEST(
        world.db.number("SELECT desk = 'inspector' FROM complaint ORDER BY id DESC LIMIT 1") == 1);
  }
}

BOOST_AUTO_TEST_CASE(whoever_lets_it_go_public_is_told_that_the_accused_reads_it_too) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  for (const auto privacy : domain::kAllPrivacies) {
    auto typed = right(world).at(BodyKind::leadership);
    typed.emplace_back("privacy", std::string(to_word(privacy)));
    const auto draft = draft_of(browser.post("/lapor", step_one(world, typed)));
    const auto preview = browser.get(draft + "/periksa");
    BOOST_TEST(contains(preview, "juga oleh yang dilaporkan") ==
                   !domain::flags_of(privacy).hidden_from_public,
               to_word(privacy));
  }
}

BOOST_AUTO_TEST_CASE(the_form_leads_to_how_one_reports_an_officer_safely) {
  World world;
  auto browser = world.stranger();
  BOOST_TEST(contains(browser.get("/lapor"), "name=\"lihat\" value=\"aman\""));
  // By a button, which saves what was typed.
  BOOST_TEST(location(browser.post("/lapor", sent({{"lihat", "aman"}}))) ==
             "/bantuan/melaporkan-petugas");
}

BOOST_AUTO_TEST_SUITE_END()
