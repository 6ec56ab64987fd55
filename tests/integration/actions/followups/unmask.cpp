// SPDX-License-Identifier: AGPL-3.0-or-later
// Opening the identity behind a report: a reason, a second officer where it takes two, told to the
// reporter, in the inspector's log.
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/store/people/own_contact.hpp"
#include "tests/integration/actions/followups/unmask_story.hpp"
#include "tests/support/elsewhere.hpp"
#include "tests/support/html.hpp"

using desks::address;
using desks::kReason;
using desks::sent;
using desks::Two;
using domain::Privacy;
using domain::Role;
using std::chrono::hours;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(unmasking, *support::needs_database())

BOOST_AUTO_TEST_CASE(two_inspectors_open_it_once_and_the_citizen_is_told) {
  Two two;
  BOOST_TEST(contains(two.asker.get(address("/inspektorat", two.report)), two.form));
  const auto first = two.asker.get(two.form);
  BOOST_TEST(support::html_faults(first.body).empty());
  BOOST_TEST(contains(first, "24 jam"));
  BOOST_TEST(contains(first, "Wahyu Kurniawan"));
  BOOST_TEST(location(two.ask()) == two.form);
  BOOST_TEST(contains(two.asker.get(two.form), "menunggu persetujuan petugas kedua"));
  BOOST_TEST(!two.is_shown());

  BOOST_TEST(contains(two.other.get("/inspektorat"), "menunggu jawaban Anda: 1"));
  BOOST_TEST(!contains(two.asker.get("/inspektorat"), "menunggu jawaban Anda"));
  const auto list = two.other.get("/inspektorat/persetujuan");
  BOOST_TEST(contains(list, two.decision()));
  const auto asks = two.other.get(two.decision());
  BOOST_TEST(support::html_faults(asks.body).empty());
  BOOST_TEST(contains(asks, "Budi Santoso"));
  BOOST_TEST(contains(asks, kReason));
  BOOST_TEST(contains(asks, two.report.code.display()));
  BOOST_TEST(!contains(asks, "Siti Rahayu"));
  BOOST_TEST(status(two.other.post(two.decision(), sent({}))) == 422);
  BOOST_TEST(location(two.grant(two.other)) == "/inspektorat/persetujuan");
  BOOST_TEST(!contains(two.other.get(address("/inspektorat", two.report)), "Siti Rahayu"));

  BOOST_TEST(contains(two.asker.get(two.form), "Wahyu Kurniawan menyetujui"));
  BOOST_TEST(two.world.events("unmask") == 0);
  BOOST_TEST(location(two.open()) == address("/inspektorat", two.report));
  BOOST_TEST(two.is_shown());
  BOOST_TEST(!contains(two.other.get(address("/inspektorat", two.report)), "Siti Rahayu"));
  BOOST_TEST(two.number("COUNT(*) FROM outbox WHERE template = 'complaint_unmasked'") == 1);
  BOOST_TEST(two.number("COUNT(*) FROM consent WHERE used_at IS NOT NULL AND reason = ''") == 1);
  BOOST_TEST(two.number("COUNT(*) FROM complaint_event e JOIN event_body b ON b.event_id = e.id"
                        " WHERE e.event = 'unmask' AND b.text = '" +
                        kReason + "' AND JSON_VALUE(b.data, '$.second_id') = " +
                        std::to_string(two.second.id.value)) == 1);
  BOOST_TEST(location(two.asker.get(two.form)) == address("/inspektorat", two.report));
}

BOOST_AUTO_TEST_CASE(the_log_names_officer_time_reason_and_second_person_never_the_citizen) {
  Two two;
  const auto log = "/inspektorat/pembukaan";
  BOOST_TEST(contains(two.asker.get(log), "Belum ada identitas pelapor yang dibuka"));
  (void)two.ask("Perlu menanyakan nama saksi, nomornya 0812 3456 7890.");
  (void)two.grant(two.other);
  (void)two.open();
  const auto page = two.asker.get(log);
  BOOST_TEST(support::html_faults(page.body).empty());
  for (const auto* what : {"Budi Santoso", "Wahyu Kurniawan", "Perlu menanyakan nama saksi"})
    BOOST_TEST(contains(page, what), what);
  BOOST_TEST(contains(page, two.report.code.display()));
  BOOST_TEST(!contains(page, "Siti Rahayu"));
  BOOST_TEST(!contains(page, "3456 7890"));
  auto accused = two.world.at_desk(Role::inspector, "dpupr");
  BOOST_TEST(!contains(accused.get(log), two.report.code.display()));
}

BOOST_AUTO_TEST_CASE(the_log_goes_on_over_its_pages_without_a_gap) {
  Two two;
  auto triage = two.world.at_desk(Role::triage);
  std::set<std::string> codes;
  for (int i = 0; i < 51; ++i) {
    const auto report =
        given::filed(two.world.db, {.privacy = Privacy::anonymous}, two.report.citizen);
    (void)triage.post(address("/triase", report, "identitas"),
                      sent({{"step", "open"}, {"text", kReason}}));
    codes.insert(report.code.display());
  }
  const auto first = two.asker.get("/inspektorat/pembukaan");
  const auto at = first.body.find("?sebelum=");
  BOOST_REQUIRE(at != std::string::npos);
  const auto next = first.body.substr(at, first.body.find('"', at) - at);
  const auto second = two.asker.get("/inspektorat/pembukaan" + next);
  for (const auto& code : codes) BOOST_TEST(contains(first, code) != contains(second, code), code);
  BOOST_TEST(!contains(second, "?sebelum="));
  for (const auto* rubbish : {"?sebelum=0", "?sebelum=x", "?sebelum=99999999999999999999"})
    BOOST_TEST(status(two.asker.get("/inspektorat/pembukaan" + std::string(rubbish))) == 200);
}

BOOST_AUTO_TEST_CASE(where_nobody_can_consent_nothing_is_asked) {
  Two two;
  const std::string button = "Minta persetujuan";
  BOOST_TEST(contains(two.asker.get(two.form), button));
  two.deactivate(two.second.id);
  const auto page = two.asker.get(two.form);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "tidak ada petugas lain di meja ini"));
  BOOST_TEST(!contains(page, button));
  BOOST_TEST(!contains(page, "name=\"text\""));
  const auto refused = two.ask();
  BOOST_TEST(status(refused) == 403);
  BOOST_TEST(contains(refused, "tidak ada petugas lain di meja ini"));
  BOOST_TEST(!contains(refused, "berubah sejak halaman Anda dibuka"));
  BOOST_TEST(two.number("COUNT(*) FROM consent") == 0);
}

BOOST_AUTO_TEST_CASE(of_whoever_erased_his_data_nothing_is_left_to_open) {
  desks::World world;
  const auto report = given::elsewhere(world.db, {.draft = {.privacy = Privacy::anonymous}});
  auto triage = world.at_desk(Role::triage);
  const auto form = "/triase/aduan/" + report.code.display() + "/identitas";
  const auto desk = "/triase/aduan/" + report.code.display();
  const std::string nothing = "Tidak ada identitas pelapor yang tersimpan";
  BOOST_TEST(contains(triage.get(desk), form));
  BOOST_TEST(contains(triage.get(form), "name=\"text\""));
  {
    mysql::Transaction transaction(world.db.connection());
    const domain::ReporterId reporter{world.db.number("SELECT MAX(id) FROM reporter")};
    BOOST_REQUIRE(
        store::OwnContact(world.db.connection()).erase(transaction, reporter, desks::kWork));
    transaction.commit();
  }
  const auto page = triage.get(form);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, nothing));
  BOOST_TEST(!contains(page, "name=\"text\""));
  BOOST_TEST(!contains(page, "diberitahukan kepada pelapor"));
  const auto refused = triage.post(form, sent({{"step", "open"}, {"text", kReason}}));
  BOOST_TEST(status(refused) == 403);
  BOOST_TEST(contains(refused, nothing));
  BOOST_TEST(world.events("unmask") == 0);
  const auto card = triage.get(desk);
  BOOST_TEST(!contains(card, form));
  BOOST_TEST(contains(card, "Identitas pelapor tidak tersimpan"));
}

BOOST_AUTO_TEST_CASE(the_same_person_does_not_consent) {
  Two two;
  (void)two.ask();
  BOOST_TEST(status(two.asker.get(two.decision())) == 403);
  BOOST_TEST(status(two.grant(two.asker)) == 403);
  BOOST_TEST(status(two.open()) == 409);
  BOOST_CHECK_THROW(two.world.db.run("UPDATE consent SET given_by = asked_by, given_at = asked_at"),
                    mysql::Error);
  BOOST_TEST(two.world.events("unmask") == 0);
}

BOOST_AUTO_TEST_CASE(a_consent_lives_for_its_hours_to_be_given_and_to_be_used) {
  Two two;
  (void)two.ask();
  two.world.db.run(
      "UPDATE consent SET asked_at = asked_at - INTERVAL 24 HOUR, expires_at = expires_at"
      " - INTERVAL 24 HOUR");
  BOOST_TEST(location(two.grant(two.other)) == "/inspektorat/persetujuan");
  BOOST_TEST(two.number("COUNT(*) FROM consent WHERE given_at IS NOT NULL") == 0);
  BOOST_TEST(!contains(two.other.get("/inspektorat/persetujuan"), two.decision()));

  (void)two.ask();
  (void)two.grant(two.other);
  BOOST_TEST(two.number("COUNT(*) FROM consent") == 2);
  two.world.db.run(
      "UPDATE consent SET asked_at = asked_at - INTERVAL 24 HOUR, expires_at = expires_at"
      " - INTERVAL 24 HOUR WHERE id = " +
      two.consent());
  BOOST_TEST(status(two.open()) == 409);
  BOOST_TEST(two.world.events("unmask") == 0);

  two.world.db.run("UPDATE setting SET value = '2' WHERE name = 'consent.hours'");
  (void)two.ask();
  BOOST_TEST(two.number("TIMESTAMPDIFF(MINUTE, asked_at, expires_at) FROM consent WHERE id = " +
                        two.consent()) == 120);
  two.world.db.run("UPDATE setting SET value = '24' WHERE name = 'consent.hours'");
}

BOOST_AUTO_TEST_CASE(an_officer_deactivated_meanwhile_neither_consents_nor_has_consented) {
  Two two;
  (void)two.ask();
  two.deactivate(two.second.id);
  BOOST_TEST(status(two.grant(two.other)) != 200);
  BOOST_TEST(two.number("COUNT(*) FROM consent WHERE given_at IS NOT NULL") == 0);
  mysql::Transaction late(two.world.db.connection());
  const auto refused =
      store::Consents(two.world.db.connection())
          .answer(late, {std::stoll(two.consent())}, two.second.id, true, desks::kWork);
  BOOST_TEST((refused.error() == domain::Refusal::not_found));
  late.commit();

  two.world.db.run("UPDATE staff_account SET active = 1");
  two.other = two.world.at_desk_of(two.second);
  (void)two.grant(two.other);
  two.deactivate(two.second.id);
  const auto page = two.asker.get(two.form);
  BOOST_TEST(contains(page, "tidak berlaku lagi"));
  BOOST_TEST(contains(page, "tidak ada petugas lain"));
  BOOST_TEST(status(two.open()) == 409);
  BOOST_TEST(two.world.events("unmask") == 0);
}

BOOST_AUTO_TEST_CASE(of_a_deactivated_asker_nothing_is_left) {
  Two two;
  (void)two.ask();
  const auto id = two.asker_id();
  two.deactivate(id);
  BOOST_TEST(!contains(two.other.get("/inspektorat/persetujuan"), two.decision()));
  (void)two.grant(two.other);
  BOOST_TEST(two.number("COUNT(*) FROM consent WHERE given_at IS NOT NULL") == 0);
  BOOST_TEST(location(two.open()) != address("/inspektorat", two.report));
  BOOST_TEST(two.world.events("unmask") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
