// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever works for an accused body walks all addresses of all binaries and finds nothing.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

#include "tests/integration/actions/walk/accused_story.hpp"
#include "tests/integration/actions/walk/world.hpp"

using domain::Role;
using support::contains;
using support::status;
using walk::kHandler;
using walk::kWords;
using walk::Story;
using walk::tell_story;
using walk::World;

namespace {

constexpr auto kWalk = given::kNow + std::chrono::hours{3};

/// An accused body and whom of its people the walk sends out: of the first every role, though it
/// has no such accounts; of the others those it has.
struct Accused {
  std::string body;  ///< as given::accused reads it
  std::vector<Role> roles;
  std::string opd;  ///< whose people they are: the body itself, or what contains it
};

/// What contains a body that is no OPD; a leader may have any office, or none.
Accused of_kind(domain::BodyKind kind) {
  const std::vector<Role> office{Role::opd_officer, Role::opd_head};
  const std::string word(domain::to_word(kind));
  switch (domain::blind_accounts(kind)) {
    case domain::BlindAccounts::kecamatan:
      return {word, office, "kec-kebumen"};
    case domain::BlindAccounts::health:
      return {word, {Role::opd_officer, Role::opd_head, Role::clerk}, "dinkesppkb"};
    case domain::BlindAccounts::education:
      return {word, office, "disdikpora"};
    default:
      return {word, {Role::leader}, "setda"};
  }
}

std::vector<Accused> all_accused() {
  std::vector<Accused> all{
      {"dpupr",
       {Role::clerk, Role::triage, Role::opd_officer, Role::opd_head, Role::inspector, Role::leader,
        Role::administrator},
       "dpupr"},
      {"diskominfo",
       {Role::triage, Role::clerk, Role::administrator, Role::opd_officer, Role::opd_head},
       "diskominfo"},
      {"inspektorat", {Role::inspector, Role::opd_officer, Role::opd_head}, "inspektorat"},
      {"setda", {Role::leader, Role::opd_officer, Role::opd_head}, "setda"},
      {"leadership", {Role::leader}, ""}};
  for (const auto kind : domain::kAllBodyKinds)
    if (kind != domain::BodyKind::opd) all.push_back(of_kind(kind));
  return all;
}

std::ostream& operator<<(std::ostream& out, const Accused& accused) {
  return out << accused.body;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

/// One address twice: with something of the story in it, and with what does not exist.
struct Probe {
  std::string method;
  std::string there;
  std::string nowhere;
};

/// Every way to put the story into a pattern.
std::vector<Probe> probes_of(const walk::Address& address, const Story& story) {
  std::vector<Probe> probes{{address.method, address.pattern, address.pattern}};
  const auto fill = [&](const std::string& name, const std::vector<std::string>& values,
                        const std::string& none) {
    if (address.pattern.find(name) == std::string::npos) return;
    std::vector<Probe> filled;
    for (const auto& probe : probes)
      for (const auto& value : values)
        filled.push_back({probe.method, replaced(probe.there, name, value),
                          replaced(probe.nowhere, name, none)});
    probes = std::move(filled);
  };
  std::vector<std::string> ids;
  const bool of_desk = address.pattern.find("/kabari/") != std::string::npos;
  const bool of_consent = address.pattern.find("/persetujuan/") != std::string::npos;
  for (const auto id : of_desk ? story.to_tell : of_consent ? story.consents : story.files)
    ids.push_back(std::to_string(id));
  if (address.pattern.starts_with("/kelola")) ids = {"0"};
  if (address.pattern.starts_with("/aduan/"))
    fill("{code}", {story.report.code.stored(), story.merged.code.stored()}, "00000000000");
  else
    fill("{code}", {story.report.code.display(), story.merged.code.display()}, "0000-0000-000");
  fill("{id}", ids, "999999999");
  fill("{name}", {story.photo}, std::string(32, '0') + ".jpg");
  fill("{draft}", {story.draft}, std::string(43, 'A'));
  fill("{token}", {std::string(43, 'A')}, std::string(43, 'A'));
  return probes;
}

constexpr std::array kQueries{"?baki=menunggu", "?baki=pelapor",     "?baki=berjalan",
                              "?baki=selesai",  "?q=amplop+cokelat", "?q=Setoran"};

/// What a form of any address may ask for; enough to get past the first checks of each.
support::Fields typed(const std::string& code, const std::string& nonce, const Story& story) {
  return {{"nonce", nonce},
          {"text", "Mencoba membaca isi laporan ini."},
          {"other_code", code},
          {"code", code},
          {"pin", "123456"},
          {"result", "told"},
          {"step", "ask"},
          {"verdict", "grant"},
          {"part", "1"},
          {"opd", "1"},
          {"public_title", "Mencoba membaca judul"},
          {"public_text", "Mencoba membaca isi laporan ini."},
          {"draft", story.draft}};
}

std::string without_codes(std::string text, const Story& story) {
  for (const auto& code : {story.report.code, story.merged.code}) {
    text = replaced(text, code.display(), "0000-0000-000");
    text = replaced(text, code.stored(), "00000000000");
  }
  return text;
}

/// Who walks, and what he found.
class Walk {
 public:
  Walk(World& world, const Story& story) : world_(world), story_(story) {
    for (const auto& address : world.addresses())
      if (!address.pattern.ends_with("/keluar")) addresses_.push_back(address);
  }

  /// `still_in`: an address that answers 200 to him, at the end as at the beginning.
  void by(const std::string& who, support::Browser browser, const std::string& still_in) {
    who_ = who;
    BOOST_TEST_REQUIRE(status(browser.get(still_in)) == 200, who);
    for (const auto& address : addresses_)
      for (const auto& probe : probes_of(address, story_)) step(browser, address, probe);
    BOOST_TEST(status(browser.get(still_in)) == 200, who + " was signed out on the way");
  }

  [[nodiscard]] std::size_t steps() const { return steps_; }
  [[nodiscard]] std::size_t routes() const { return addresses_.size(); }

 private:
  fcgi::Response ask(support::Browser& browser, const Probe& probe, const std::string& path,
                     const std::string& code) {
    ++steps_;
    return probe.method == "GET" ? browser.get(path)
                                 : browser.post(path, typed(code, nonce_, story_));
  }

  void step(support::Browser& browser, const walk::Address& address, const Probe& probe) {
    const auto where = who_ + ": " + probe.method + " " + probe.there;
    nonce_ = crypto::random_token();
    const auto cookies = browser.cookies;
    const auto csrf = browser.csrf;
    const auto answer = ask(browser, probe, probe.there, story_.report.code.display());
    finds_no_words(answer, where);
    const bool named = probe.there != probe.nowhere;
    if (!named && probe.method == "GET") return look_through(browser, probe, answer, where);
    if (named && address.pattern.find("{code}") != std::string::npos)
      BOOST_TEST(status(answer) != 200, where + " answers 200");
    browser.cookies = cookies;
    browser.csrf = csrf;
    const auto nothing = ask(browser, probe, probe.nowhere, "0000-0000-000");
    BOOST_TEST(status(answer) == status(nothing), where + " differs from what does not exist");
    const auto said =
        without_codes(replaced(support::steady(answer), probe.there, probe.nowhere), story_);
    BOOST_TEST((said == without_codes(support::steady(nothing), story_)),
               where + " says more than of what does not exist");
  }

  void finds_no_words(const fcgi::Response& answer, const std::string& where) {
    BOOST_TEST(!contains(answer, walk::kTypedName), where + " names the accused body");
    for (const auto& word : kWords)
      BOOST_TEST(!contains(answer, word), where + " shows \"" + word + "\"");
  }

  void finds_no_code(const fcgi::Response& answer, const std::string& where) {
    for (const auto& code : {story_.report.code, story_.merged.code})
      BOOST_TEST((!contains(answer, code.display()) && !contains(answer, code.stored())),
                 where + " names the report");
  }

  /// A page that names no report: it and what can be asked of a list.
  void look_through(support::Browser& browser, const Probe& probe, const fcgi::Response& plain,
                    const std::string& where) {
    finds_no_code(plain, where);
    if (status(plain) != 200) return;
    for (const std::string query : kQueries) {
      const auto answer = ask(browser, probe, probe.there + query, {});
      finds_no_words(answer, where + query);
      finds_no_code(answer, where + query);
    }
  }

  World& world_;
  const Story& story_;
  std::vector<walk::Address> addresses_;
  std::string who_;
  std::string nonce_;
  std::size_t steps_ = 0;
};

std::string home_of(Role role) {
  switch (role) {
    case Role::clerk:
      return "/loket";
    case Role::triage:
      return "/triase";
    case Role::inspector:
      return "/inspektorat";
    case Role::leader:
      return "/pimpinan";
    case Role::administrator:
      return "/kelola";
    default:
      return "/opd";
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_accused, *support::needs_database())

BOOST_DATA_TEST_CASE(nobody_of_an_accused_body_meets_the_report_at_any_address,
                     boost::unit_test::data::make(all_accused()), accused) {
  World world;
  const auto story = tell_story(world.db, accused.body);
  Walk walk(world, story);

  for (const auto role : accused.roles)
    walk.by(accused.body + " " + std::string(domain::to_word(role)),
            world.staff(role, accused.opd, kWalk), home_of(role));

  BOOST_TEST_MESSAGE(accused << " is accused: " << accused.roles.size() << " people, "
                             << walk.routes() << " routes, " << walk.steps() << " requests");
  BOOST_TEST(walk.routes() > 150U);
  BOOST_TEST(walk.steps() > accused.roles.size() * walk.routes());
}

BOOST_AUTO_TEST_CASE(neither_a_visitor_nor_another_citizen_meets_a_report_about_an_officer) {
  World world;
  const auto story = tell_story(world.db, "dpupr");
  Walk walk(world, story);
  const auto ani = given::citizen(
      world.db, {.name = "Ani", .email = "ani@contoh.test", .phone = "+62811111111"});

  walk.by("another citizen", world.citizen(ani, kWalk), "/laporan-saya");
  walk.by("a visitor", world.stranger(kWalk), "/");
}

BOOST_AUTO_TEST_CASE(no_address_is_registered_twice) {
  const World world;
  std::set<std::string> seen;
  for (const auto& [method, pattern] : world.addresses())
    BOOST_TEST(seen.insert(method + " " + pattern).second, method + " " + pattern);
}

/// The walk would find what is to be found: each word can be read by whoever may.
BOOST_AUTO_TEST_CASE(whoever_may_reads_every_word_that_the_accused_does_not) {
  World world;
  const auto story = tell_story(world.db, "dpupr");
  auto inspector = world.staff(Role::inspector, "inspektorat", kWalk);
  auto handler = world.staff(Role::opd_officer, kHandler, kWalk);
  std::string seen;
  for (const auto* path :
       {"/inspektorat?baki=berjalan", "/inspektorat?baki=selesai", "/inspektorat/kabari"})
    seen += inspector.get(path).body;
  for (const auto& report : {story.report, story.merged})
    seen += inspector.get("/inspektorat/aduan/" + report.code.display()).body;
  for (const auto* name : {"Siti Rahayu", "Karto Wiryo", "81299990000"})
    BOOST_TEST(seen.find(name) == std::string::npos, name);  // masked until two opened it
  for (const auto& report : {story.report, story.merged}) {
    const auto form = "/inspektorat/aduan/" + report.code.display() + "/identitas";
    seen += inspector.get(form).body;
    const auto officer = given::officer(world.db, {.role = Role::inspector, .opd = "inspektorat"});
    const auto second = given::colleague(world.db, Role::inspector, "inspektorat");
    const auto id = given::consent(world.db, report.id, officer, second, kWalk);
    (void)inspector.post(form, {{"nonce", crypto::random_token()},
                                {"step", "open"},
                                {"consent", std::to_string(id.value)}});
    seen += inspector.get("/inspektorat/aduan/" + report.code.display()).body;
  }
  seen += inspector.get("/inspektorat/pembukaan").body;
  for (const auto id : story.to_tell)
    seen += inspector.get("/inspektorat/kabari/" + std::to_string(id) + "/kontak").body;
  for (const auto& word : kWords) {
    if (word == "foto-amplop.jpg") continue;  // how the reporter called his file is his alone
    BOOST_TEST(seen.find(word) != std::string::npos, word);
  }
  BOOST_TEST(seen.find(story.report.code.display()) != std::string::npos);

  const auto page = handler.get("/opd/aduan/" + story.report.code.display());
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Petugas meminta uang"));
  BOOST_TEST(!contains(page, "amplop cokelat tebal"));
}

/// So do the words that tell which body it is.
BOOST_AUTO_TEST_CASE(whoever_may_reads_which_body_is_accused) {
  const std::vector<std::pair<std::string, std::string>> names{
      {"dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang"},
      {"leadership", "Bupati atau Wakil Bupati"},
      {"village", "Pemerintah Desa Muktisari, Kecamatan Kebumen"},
      {"puskesmas", "Kramasari Dua (puskesmas di Kecamatan Kebumen)"},
      {"school", "Kramasari Dua (sekolah di Kecamatan Kebumen)"}};
  BOOST_TEST(names.size() == domain::kAllBodyKinds.size());
  for (const auto& [body, name] : names) {
    World world;
    const auto story = tell_story(world.db, body);
    auto inspector = world.staff(Role::inspector, "inspektorat", kWalk);
    const auto page = inspector.get("/inspektorat/aduan/" + story.report.code.display());
    BOOST_TEST(status(page) == 200, body);
    BOOST_TEST(contains(page, name), body);
  }
}

BOOST_AUTO_TEST_SUITE_END()
