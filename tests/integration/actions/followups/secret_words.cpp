// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desks read on the forms of a report that the public never reads.
#include <regex>
#include <set>

#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::status;

namespace {

const auto kLater = desks::kWork + std::chrono::minutes{20};

/// What is true of public reports alone.
void check_says_nothing_of_the_public(const fcgi::Response& page, const std::string& where) {
  for (const auto* said :
       {"untuk umum", "boleh dibaca umum", "boleh dilihat umum", "umum dapat membacanya",
        "umum membaca ", "umum akan membacanya", "Kalimat ini dibaca umum", "yang dibaca umum"})
    BOOST_TEST(!contains(page, said), where + " says " + said);
}

/// The forms to which the page of the report leads.
std::set<std::string> forms(const fcgi::Response& page, const std::string& report) {
  std::set<std::string> all;
  const std::regex link("href=\"(" + report + "/[a-z-]+)\"");
  for (std::sregex_iterator at(page.body.begin(), page.body.end(), link), end; at != end; ++at)
    all.insert((*at)[1]);
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_secret_words, *support::needs_database())

BOOST_AUTO_TEST_CASE(what_goes_to_the_opd_alone_is_called_so) {
  World world;
  world.staff("dpupr");
  const auto report = given::filed(world.db, {.privacy = domain::Privacy::secret});
  const auto open = given::filed(world.db, {}, report.citizen);
  auto triage = world.at_desk(Role::triage);
  const auto to = address("/triase", report, "terusan");
  const auto page = triage.get(to);
  for (const auto* label : {"Judul untuk OPD", "Naskah untuk OPD"})
    BOOST_TEST(contains(page, label), label);
  check_says_nothing_of_the_public(page, to);

  auto form = desks::forwarding(world, "dpupr");
  form[3].second = "Lubang dalam; hubungi 0857-1111-2222 bila perlu ditunjukkan.";
  const auto stopped = triage.post(to, form);
  BOOST_TEST(status(stopped) == 422);
  BOOST_TEST(contains(stopped, "Masih ada data pribadi pada naskah untuk OPD."));
  BOOST_TEST(contains(stopped, "yang ditandai di atas boleh dibaca OPD"));
  check_says_nothing_of_the_public(stopped, to);
  form[3].second = "Lubang dalam; hubungi pelapor, 0812-3456-7890, bila perlu.";
  const auto kept = triage.post(to, desks::ticked(stopped, form));
  BOOST_TEST(status(kept) == 422);
  BOOST_TEST(contains(kept, "Hapus nomor telepon: 0812-3456-7890 dari naskah untuk OPD."));
  check_says_nothing_of_the_public(kept, to);
  form[3].second = "Lubang dalam; hubungi 0857-1111-2222 bila perlu ditunjukkan.";
  const auto known = triage.post(address("/triase", open, "terusan"), form);
  BOOST_TEST(contains(known, "Masih ada data pribadi pada naskah untuk umum."));
  BOOST_TEST(contains(known, "boleh dibaca umum"));
}

BOOST_AUTO_TEST_CASE(no_form_of_a_secret_report_speaks_of_what_the_public_reads) {
  World world;
  const auto report = given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::secret}});
  std::size_t seen = 0;
  for (const auto& [role, home, body] : {std::tuple{Role::triage, "/triase", "diskominfo"},
                                         {Role::opd_officer, "/opd", "dpupr"},
                                         {Role::opd_head, "/opd", "dpupr"}}) {
    auto desk = world.at_desk(role, body, kLater);
    const auto path = address(home, report);
    const auto page = desk.get(path);
    BOOST_TEST(contains(page, "<summary>Naskah untuk OPD</summary>"));
    check_says_nothing_of_the_public(page, path);
    for (const auto& form : forms(page, path)) {
      const auto shown = desk.get(form);
      if (status(shown) != 200) continue;
      ++seen;
      check_says_nothing_of_the_public(shown, form);
    }
  }
  BOOST_TEST(seen > 12U);
  // What was found in words that a public report shows to everybody.
  const std::string words = "Sudah dicek, hubungi 0812-3456-7890 bila ada pertanyaan lagi.";
  auto opd = world.at_desk(Role::opd_officer, "dpupr", kLater);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  for (auto& [desk, form] : {std::pair{&opd, address("/opd", report, "verifikasi")},
                             {&triage, address("/triase", report, "naskah")}}) {
    const auto stopped = desk->post(form, sent({{"text", words},
                                                {"public_title", "Jalan berlubang sekali"},
                                                {"public_text", words}}));
    BOOST_TEST(status(stopped) == 422, form);
    BOOST_TEST(contains(stopped, "0812-3456-7890"));
    check_says_nothing_of_the_public(stopped, form);
  }
}

BOOST_AUTO_TEST_SUITE_END()
