// SPDX-License-Identifier: AGPL-3.0-or-later
// Files that come with an entry on behalf.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/entry_story.hpp"

using desks::whatsapp;
using desks::with;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

fcgi::UploadedFile pdf(const std::string& name, const std::string& more = "") {
  return {.field = "photo", .name = name, .type = "application/pdf", .bytes = "%PDF-1.4\n" + more};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_entry_files, *support::needs_database())

BOOST_AUTO_TEST_CASE(files_come_with_the_entry) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto form = whatsapp(world);
  const std::vector<fcgi::UploadedFile> files{pdf("satu.pdf", "1"), pdf("dua.pdf", "2"),
                                              pdf("satu lagi.pdf", "1")};

  const auto done = triage.post("/triase/baru", form, files);
  const auto again = triage.post("/triase/baru", form, files);

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done) == location(again));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE complaint_id IS NOT NULL AND "
                             "added_by_kind = 'triage'") == 2);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment") == 2);
}

BOOST_AUTO_TEST_CASE(files_wait_while_the_form_comes_back) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(whatsapp(world), "kecamatan", "");
  const auto nonce = form.back().second;

  const auto page = triage.post("/triase/baru", form, {pdf("satu.pdf", "1"), pdf("dua.pdf", "2")});
  const auto kept = std::to_string(world.db.number("SELECT MIN(id) FROM attachment"));
  form = with(form, "kecamatan", "33.05.12");
  form.emplace_back("kept", kept);
  const auto done = triage.post("/triase/baru", form);

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "satu.pdf sudah tersimpan"));
  BOOST_TEST(contains(page, nonce));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE original_name = 'satu.pdf' AND "
                             "complaint_id IS NOT NULL") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_file_is_said_and_the_others_wait) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const std::string large(domain::kMaxFileBytes + 1, 'x');

  const auto big = triage.post("/triase/baru", whatsapp(world), {pdf("besar.pdf", large)});
  const auto odd =
      triage.post("/triase/baru", whatsapp(world),
                  {pdf("baik.pdf"),
                   {.field = "photo", .name = "aneh.jpg", .type = "image/jpeg", .bytes = "MZ"}});
  std::vector<fcgi::UploadedFile> six;
  six.reserve(6);
  for (int i = 0; i < 6; ++i) six.push_back(pdf(std::to_string(i) + ".pdf", std::to_string(i)));
  const auto many = triage.post("/triase/baru", whatsapp(world), six);

  BOOST_TEST(status(big) == 422);
  BOOST_TEST(contains(big, "besar.pdf lebih besar dari 8 MB"));
  BOOST_TEST(status(odd) == 422);
  BOOST_TEST(contains(odd, "baik.pdf sudah tersimpan"));
  BOOST_TEST(status(many) == 422);
  BOOST_TEST(contains(many, "Paling banyak 5 berkas"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
