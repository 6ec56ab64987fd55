// SPDX-License-Identifier: AGPL-3.0-or-later
// A file that cannot be taken is refused with the same sentence, whoever sends it by whatever form.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/view/kit/messages.hpp"
#include "tests/integration/actions/walk/world.hpp"
#include "tests/support/bad_files.hpp"
#include "tests/support/elsewhere.hpp"

using domain::Role;
using support::Browser;
using support::contains;
using support::status;
using walk::World;

namespace {

constexpr auto kWork = given::kNow + std::chrono::minutes{30};

/// A form that takes a file, before somebody who may send it.
struct FileForm {
  std::string sender;
  Browser browser;
  std::string address;
  std::string field;
};

/// A report that the OPD has verified, and the OPD's form for what was done.
FileForm of_officer(World& world, const domain::Citizen& citizen) {
  const auto report = given::forwarded(world.db, {}, citizen);
  const auto officer = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto verified = given::act(world.db, report.id, store::by(officer),
                                   {.event = domain::Event::verify,
                                    .part = report.part,
                                    .input = given::words("Benar, ada lubang.")},
                                   given::kNow + std::chrono::minutes{20});
  BOOST_REQUIRE(verified.has_value());
  const auto started = given::act(world.db, report.id, store::by(officer),
                                  {.event = domain::Event::start,
                                   .part = report.part,
                                   .input = given::words("Akan ditambal minggu ini.")},
                                  given::kNow + std::chrono::minutes{25});
  BOOST_REQUIRE(started.has_value());
  return {"an officer", world.staff(Role::opd_officer, "dpupr", kWork),
          "/opd/aduan/" + report.code.display() + "/perkembangan", "photo"};
}

/// Somebody who opened his report by its PIN.
FileForm by_code(World& world) {
  const auto report = given::elsewhere(world.db);
  FileForm form{"a citizen by code and PIN", world.stranger(kWork),
                "/lacak/" + report.code.display() + "/keterangan", "file"};
  (void)form.browser.get("/lacak");
  (void)form.browser.post("/lacak",
                          {{"code", report.code.display()}, {"email_or_pin", report.pin}});
  return form;
}

std::vector<FileForm> forms(World& world) {
  const auto siti = given::citizen(world.db);
  const auto report = given::filed(world.db, {}, siti);
  const auto draft = given::draft(world.db, siti).token;
  const auto citizen = world.citizen(siti, kWork);
  return {of_officer(world, siti),
          {"a clerk", world.staff(Role::clerk, "", kWork), "/loket/baru", "photo"},
          {"triage", world.staff(Role::triage, "diskominfo", kWork), "/triase/baru", "photo"},
          {"a citizen by account", citizen,
           "/laporan-saya/" + report.code.display() + "/keterangan", "file"},
          {"a citizen who files", citizen, "/lapor/" + draft + "/berkas", "file"},
          by_code(world)};
}

fcgi::Response send(FileForm& form, std::string name, std::string bytes) {
  (void)form.browser.get(form.address);
  return form.browser.post(
      form.address,
      {{"nonce", crypto::random_token()}, {"text", "Foto terbaru dari tempat kejadian."}},
      {{.field = form.field, .name = std::move(name), .bytes = std::move(bytes)}});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_files, *support::needs_database())

BOOST_DATA_TEST_CASE(a_bad_file_is_refused_with_one_sentence_for_everybody, support::bad_files(),
                     file) {
  World world;
  const view::Messages messages(LAPORBUP_SOURCE "/templates/messages/id.toml");
  const auto sentence = messages.text(file.says, {{"nama", "kiriman.jpg"}, {"m", "8"}});
  for (auto& form : forms(world)) {
    const auto answer = send(form, "kiriman.jpg", file.bytes);
    BOOST_TEST(status(answer) == 422, form.sender);
    BOOST_TEST(contains(answer, sentence), form.sender + " is told something else");
  }
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment") == 0);
}

BOOST_AUTO_TEST_CASE(a_document_is_taken_from_everybody) {
  World world;
  for (auto& form : forms(world)) {
    const auto before = world.db.number("SELECT COUNT(*) FROM attachment");
    (void)send(form, "surat.pdf", "%PDF-1.7\n%%EOF\n");
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment") == before + 1, form.sender);
  }
}

BOOST_AUTO_TEST_SUITE_END()
