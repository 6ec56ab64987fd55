// SPDX-License-Identifier: AGPL-3.0-or-later
// Every text that goes out to everybody passes the one scan: what it finds is asked about or made
// unreadable, whoever wrote it and whatever telephone it was copied from.
#include <boost/test/unit_test.hpp>

#include "handlers/store/people/accounts.hpp"
#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::status;

namespace {

const auto kLater = desks::kWork + std::chrono::minutes{20};

/// As it was copied from a message, with dashes that do not break; and his name.
const std::string kNumber = "0812\u20113456\u20117890";
const std::string kSaid = "Sudah kami tanyakan kepada Purwanti di " + kNumber + ", tiga hari lagi.";
/// The same with what is another person's.
const std::string kOthers =
    "Sudah kami tanyakan kepada ani@contoh.test di 0857\u20111111\u20112222, tiga hari lagi.";
const std::string kRead =
    "Sudah kami tanyakan kepada [disamarkan] di [disamarkan], tiga hari lagi.";

given::Report report_of_lestari(World& world) {
  const auto report = given::forwarded(world.db);
  world.db.run("UPDATE account SET name = 'Lestari Purwanti'");
  return report;
}

/// The name of the account becomes another.
void rename(World& world, const std::string& name) {
  auto& db = world.db.connection();
  const auto row = db.row({"test", "SELECT MAX(id) AS id FROM account"});
  mysql::transact(db, [&](mysql::Transaction& transaction) {
    store::Accounts(db).change_contact(transaction, row->id<domain::AccountId>("id"), name,
                                       "+6281234567890");
  });
}

std::string last_public_text(World& world) {
  return world.db.connection()
      .row({"test", "SELECT public_text FROM event_body ORDER BY event_id DESC LIMIT 1"})
      ->text("public_text");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_public_words, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_comment_hides_the_reporters_name_of_now_and_of_before) {
  World world;
  const auto report = report_of_lestari(world);
  rename(world, "Wening Asih");
  auto desk = world.at_desk(Role::triage, "diskominfo", kLater);
  const auto comment = address("/triase", report, "keterangan");
  support::Fields fields{{"text", kSaid}};

  const auto page = desk.post(comment, sent(fields));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "nama pelapor: Purwanti"));
  BOOST_TEST(contains(page, "nomor telepon: " + kNumber));
  BOOST_TEST(status(desk.post(comment, desks::ticked(page, sent(fields)))) == 422);
  fields.front().second = kOthers;
  const auto asked = desk.post(comment, sent(fields));
  BOOST_TEST(status(desk.post(comment, desks::ticked(asked, sent(fields)))) == 303);
  BOOST_TEST(last_public_text(world) == kRead);
}

BOOST_AUTO_TEST_CASE(released_words_and_captions_are_asked_about_the_same) {
  World world;
  const auto report = report_of_lestari(world);
  const auto photo = std::to_string(world.photo_of(report));
  rename(world, "Wening Asih");
  auto desk = world.at_desk(Role::triage, "diskominfo", kLater);
  const auto asked = [&](const std::string& act, const support::Fields& fields) {
    const auto page = desk.post(address("/triase", report, act), sent(fields));
    BOOST_TEST(status(page) == 422, act);
    BOOST_TEST(contains(page, "nama pelapor: Purwanti"), act);
    BOOST_TEST(contains(page, "nomor telepon: " + kNumber), act);
  };
  asked("naskah", {{"public_title", "Kata Purwanti: " + kNumber},
                   {"public_text", "Lampu di depan pasar mati sejak Senin malam."},
                   {"text", "Naskah diperbaiki karena salah ketik."}});
  asked("naskah", {{"public_title", "Lampu di depan pasar mati"},
                   {"public_text", kSaid},
                   {"text", "Naskah diperbaiki karena salah ketik."}});
  asked("foto", {{"photo_" + photo, "ya"},
                 {"show_" + photo, "ya"},
                 {"caption_" + photo, "Purwanti, " + kNumber}});
}

BOOST_AUTO_TEST_SUITE_END()
