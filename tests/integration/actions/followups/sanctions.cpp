// SPDX-License-Identifier: AGPL-3.0-or-later
// Warn, limit, suspend, take back, and appeals, at triage's desk.
#include <thread>

#include <boost/test/unit_test.hpp>

#include "handlers/store/people/sanctions.hpp"
#include "tests/integration/actions/followups/world.hpp"
#include "tests/support/elsewhere.hpp"
#include "tests/support/html.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::Fields;
using support::location;
using support::status;

namespace {

const std::string kWords = "Kalimat terakhir mengancam petugas. Tulis keluhan tanpa ancaman.";

Fields step(const std::string& which, const std::string& abuse = "threat",
            const std::string& words = kWords) {
  return sent({{"step", which}, {"abuse", abuse}, {"sanction_words", words}});
}

/// A citizen with one report, and triage before it.
struct Case {
  World world;
  domain::Citizen citizen = given::citizen(world.db);
  given::Report report = given::filed(world.db, {}, citizen);
  support::Browser triage = world.at_desk(Role::triage);

  std::string standing() {
    return world.db.connection()
        .row({"test.standing", "SELECT standing FROM account WHERE id = ?"}, citizen.id)
        ->text("standing");
  }
  std::int64_t steps() { return world.db.number("SELECT COUNT(*) FROM sanction"); }
  std::int64_t mails(const std::string& key) {
    return world.db.number("SELECT COUNT(*) FROM outbox WHERE template = '" + key + "'");
  }
  std::int64_t audits(const std::string& act) {
    return world.db.number("SELECT COUNT(*) FROM audit_log WHERE act = '" + act + "'");
  }
  fcgi::Response take(const std::string& which, const given::Report& of) {
    (void)triage.get(address("/triase", of, "teguran"));
    return triage.post(address("/triase", of, "teguran"), step(which));
  }
  /// Another triage officer at a browser.
  support::Browser second() {
    const auto officer = given::officer(world.db, {.name = "Ratna", .email = "ratna@contoh.test"});
    return world.at_desk_of(officer);
  }
  void appeal(const std::string& words = "Itu bukan ancaman, hanya peringatan banjir.") {
    store::Sanctions sanctions(world.db.connection());
    mysql::Transaction transaction(world.db.connection());
    BOOST_REQUIRE(
        sanctions.appeal(transaction, *sanctions.find(citizen.id, report.id), words, desks::kWork));
    transaction.commit();
  }
  std::string appeal_path() {
    return "/triase/banding/" + std::to_string(world.db.number("SELECT MAX(id) FROM sanction"));
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sanctions, *support::needs_database())

BOOST_AUTO_TEST_CASE(abuse_is_warned_first_told_by_mail_and_written_to_the_audit) {
  Case one;
  BOOST_TEST(contains(one.triage.get(address("/triase", one.report)), "Tegur karena"));
  const auto form = one.triage.get(address("/triase", one.report, "teguran"));
  BOOST_TEST(support::html_faults(form.body).empty());
  BOOST_TEST(contains(form, "Tegur pelapor"));
  BOOST_TEST(!contains(form, "Siti Rahayu"));

  const auto done = one.triage.post(address("/triase", one.report, "teguran"), step("warn"));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(one.standing() == "warned");
  BOOST_TEST(one.audits("sanction_warn") == 1);
  const auto mail = support::last_mail(one.world.db, "account_warned");
  BOOST_TEST(mail.find("siti@contoh.test") != std::string::npos);
  BOOST_TEST(mail.find("Tulis keluhan tanpa ancaman") != std::string::npos);
  BOOST_TEST(support::link_in(mail, "/laporan-saya/").ends_with("/banding"));
}

BOOST_AUTO_TEST_CASE(after_a_warning_comes_a_limit_then_a_suspension) {
  Case one;
  BOOST_TEST(status(one.take("warn", one.report)) == 303);
  one.world.db.run("UPDATE sanction SET imposed_at = imposed_at - INTERVAL 2 DAY");
  const auto second = given::filed(one.world.db, {}, one.citizen);
  BOOST_TEST(contains(one.triage.get(address("/triase", second, "teguran")), "Batasi akun"));
  BOOST_TEST(status(one.take("limit", second)) == 303);
  BOOST_TEST(one.standing() == "limited");
  one.world.db.run("UPDATE sanction SET imposed_at = imposed_at - INTERVAL 2 DAY");
  const auto third = given::filed(one.world.db, {}, one.citizen);
  BOOST_TEST(status(one.take("suspend", third)) == 303);
  BOOST_TEST(one.standing() == "suspended");
  BOOST_TEST(one.mails("account_limited") == 1);
  BOOST_TEST(one.mails("account_suspended") == 1);
}

BOOST_AUTO_TEST_CASE(what_was_sent_before_the_warning_is_no_second_step) {
  Case one;
  const auto second = given::filed(one.world.db, {}, one.citizen);
  BOOST_TEST(status(one.take("warn", one.report)) == 303);

  const auto page = one.triage.get(address("/triase", second, "teguran"));
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, "belum menulis apa-apa sejak"));
  const auto refused = one.triage.post(address("/triase", second, "teguran"), step("limit"));
  BOOST_TEST(status(refused) == 409);
  BOOST_TEST(contains(refused, "Tulis keluhan tanpa ancaman"));
  BOOST_TEST(one.steps() == 1);
}

BOOST_AUTO_TEST_CASE(the_button_pressed_twice_is_one_step) {
  Case one;
  BOOST_TEST(status(one.take("warn", one.report)) == 303);
  BOOST_TEST(status(one.triage.post(address("/triase", one.report, "teguran"), step("warn"))) ==
             303);
  BOOST_TEST(one.steps() == 1);
  BOOST_TEST(one.mails("account_warned") == 1);
}

BOOST_AUTO_TEST_CASE(a_step_that_is_not_the_next_one_any_more_is_not_taken) {
  Case one;
  BOOST_TEST(status(one.take("limit", one.report)) == 409);
  BOOST_TEST(status(one.take("suspend", one.report)) == 409);
  BOOST_TEST(one.steps() == 0);
}

BOOST_AUTO_TEST_CASE(of_two_officers_at_once_one_takes_the_step) {
  Case one;
  const auto second = given::filed(one.world.db, {}, one.citizen);
  const domain::SanctionTimes times;
  std::atomic<int> taken{0};
  const auto officer = given::officer(one.world.db);
  const auto work = [&](domain::ComplaintId complaint) {
    mysql::Connection connection(one.world.db.address_of("followups"));
    store::Sanctions sanctions(connection);
    mysql::transact(connection, [&](mysql::Transaction& transaction) {
      if (sanctions.impose(transaction,
                           {.account = one.citizen.id,
                            .complaint = complaint,
                            .words = kWords,
                            .last_word = given::kNow},
                           officer.id, desks::kWork, times))
        ++taken;
    });
  };
  std::thread first(work, one.report.id);
  std::thread other(work, second.id);
  first.join();
  other.join();
  BOOST_TEST(taken == 1);
  BOOST_TEST(one.steps() == 1);
  BOOST_TEST(one.standing() == "warned");
}

BOOST_AUTO_TEST_CASE(a_reason_from_the_list_and_words_are_asked_for_and_kept) {
  Case one;
  (void)one.triage.get(address("/triase", one.report, "teguran"));
  const auto none = one.triage.post(address("/triase", one.report, "teguran"),
                                    step("warn", "criticism", "Kritiknya terlalu tajam."));
  BOOST_TEST(status(none) == 422);
  BOOST_TEST(contains(none, "Kritiknya terlalu tajam."));
  const auto brief =
      one.triage.post(address("/triase", one.report, "teguran"), step("warn", "spam", "spam"));
  BOOST_TEST(status(brief) == 422);
  BOOST_TEST(support::html_faults(brief.body).empty());
  BOOST_TEST(one.steps() == 0);
}

BOOST_AUTO_TEST_CASE(only_triage_does_it_and_never_for_reports_about_officers) {
  Case one;
  const auto accused = given::filed(one.world.db, {.accused = "dpupr"}, one.citizen);
  const auto forwarded = given::forwarded(one.world.db, {}, one.citizen);
  BOOST_TEST(status(one.triage.get(address("/triase", accused, "teguran"))) == 403);
  BOOST_TEST(!contains(one.triage.get(address("/triase", accused)), "Tegur karena"));
  auto inspector = one.world.at_desk(Role::inspector, "inspektorat");
  auto opd = one.world.at_desk(Role::opd_officer, "dpupr");
  BOOST_TEST(!contains(opd.get(address("/opd", forwarded)), "Tegur karena"));
  for (auto* other : {&inspector, &opd}) {
    BOOST_TEST(status(other->get(address("/triase", forwarded, "teguran"))) == 403);
    BOOST_TEST(status(other->get("/triase/banding")) == 403);
    BOOST_TEST(status(other->post(address("/triase", forwarded, "teguran"), step("warn"))) == 403);
  }
  BOOST_TEST(one.steps() == 0);
}

BOOST_AUTO_TEST_CASE(who_has_no_account_is_not_warned) {
  Case one;
  const auto entered = given::elsewhere(one.world.db);
  const auto path = "/triase/aduan/" + entered.code.display();
  BOOST_TEST(!contains(one.triage.get(path), "Tegur karena"));
  BOOST_TEST(status(one.triage.get(path + "/teguran")) == 404);
}

BOOST_AUTO_TEST_CASE(a_step_is_taken_back_and_the_account_stands_as_before) {
  Case one;
  (void)one.take("warn", one.report);
  const auto page = one.triage.get(address("/triase", one.report, "teguran"));
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(contains(page, "Batalkan langkah"));
  const auto back = address("/triase", one.report, "teguran/batal");
  BOOST_TEST(status(one.triage.post(back, sent({{"lift_words", "x"}}))) == 422);

  const Fields why = sent({{"lift_words", "Salah baca: itu kutipan dari orang lain."}});
  BOOST_TEST(status(one.triage.post(back, why)) == 303);
  BOOST_TEST(status(one.triage.post(back, why)) == 303);

  BOOST_TEST(one.standing() == "good");
  BOOST_TEST(one.mails("account_sanction_lifted") == 1);
  BOOST_TEST(one.audits("sanction_lifted") == 1);
}

BOOST_AUTO_TEST_CASE(another_officer_decides_the_appeal_and_never_the_same) {
  Case one;
  (void)one.take("warn", one.report);
  one.appeal();

  BOOST_TEST(contains(one.triage.get("/triase/banding"), "Anda yang mengambil langkah ini"));
  const auto own = one.triage.get(one.appeal_path());
  BOOST_TEST(status(own) == 403);
  BOOST_TEST(contains(own, ">Antrean triase</a>"));
  BOOST_TEST(!contains(own, ">nav."));
  const Fields granted =
      sent({{"verdict", "granted"}, {"decision", "Memang peringatan banjir, bukan ancaman."}});
  BOOST_TEST(status(one.triage.post(one.appeal_path(), granted)) == 403);
  BOOST_TEST(one.standing() == "warned");

  auto second = one.second();
  const auto list = second.get("/triase/banding");
  BOOST_TEST(support::html_faults(list.body).empty());
  BOOST_TEST(contains(list, one.appeal_path()));
  const auto page = second.get(one.appeal_path());
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(contains(page, "Bandingnya"));
  BOOST_TEST(contains(page, "hanya peringatan banjir"));
  BOOST_TEST(contains(page, "Kalimat terakhir mengancam"));
  BOOST_TEST(status(second.post(one.appeal_path(), sent({{"decision", "Tanpa pilihan ini."}}))) ==
             422);
  BOOST_TEST(location(second.post(one.appeal_path(), granted)) == "/triase/banding");
  BOOST_TEST(status(second.post(one.appeal_path(), granted)) == 303);
  BOOST_TEST(contains(second.get("/triase/banding"), "sudah diputuskan lebih dulu"));
  BOOST_TEST(one.standing() == "good");
  BOOST_TEST(one.mails("account_sanction_lifted") == 1);
}

BOOST_AUTO_TEST_CASE(an_erased_account_is_neither_warned_nor_written_to) {
  Case one;
  (void)one.take("warn", one.report);
  one.appeal();
  const auto mails =
      one.world.db.number("SELECT COUNT(*) FROM outbox WHERE template LIKE 'account%'");
  one.world.db.run(
      "UPDATE account SET name = NULL, email = NULL, email_key = NULL, erased_at = '2026-11-23'");
  const auto other = given::filed(one.world.db, {}, one.citizen);
  BOOST_TEST(status(one.triage.get(address("/triase", other, "teguran"))) == 404);
  BOOST_TEST(!contains(one.triage.get(address("/triase", other)), "Tegur karena"));
  auto second = one.second();
  (void)second.get(one.appeal_path());
  BOOST_TEST(status(second.post(
                 one.appeal_path(),
                 sent({{"verdict", "granted"}, {"decision", "Akunnya sudah dihapus."}}))) == 303);
  BOOST_TEST(one.world.db.number("SELECT COUNT(*) FROM outbox WHERE template LIKE 'account%'") ==
             mails);
}

BOOST_AUTO_TEST_CASE(a_refused_appeal_leaves_the_step_and_says_why) {
  Case one;
  (void)one.take("warn", one.report);
  one.appeal();
  auto second = one.second();
  (void)second.get(one.appeal_path());
  const auto done = second.post(
      one.appeal_path(),
      sent({{"verdict", "refused"}, {"decision", "Kalimat itu menyebut nama dan rumah petugas."}}));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(one.standing() == "warned");
  BOOST_TEST(support::last_mail(one.world.db, "account_appeal_refused").find("rumah petugas") !=
             std::string::npos);
  BOOST_TEST(one.audits("appeal_refused") == 1);
  BOOST_TEST(!contains(second.get("/triase/banding"), one.appeal_path()));
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_the_mail_says_no_words) {
  World world;
  const auto citizen = given::citizen(world.db);
  const auto report = given::filed(world.db, {.privacy = domain::Privacy::secret}, citizen);
  auto triage = world.at_desk(Role::triage);
  (void)triage.get(address("/triase", report, "teguran"));
  BOOST_TEST(status(triage.post(address("/triase", report, "teguran"), step("warn"))) == 303);
  BOOST_TEST(support::last_mail(world.db, "account_warned").find("ancaman") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
