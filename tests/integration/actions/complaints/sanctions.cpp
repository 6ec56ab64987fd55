// SPDX-License-Identifier: AGPL-3.0-or-later
// A citizen who was warned, limited or suspended: what he reads, what he may still do, the appeal.
#include <boost/test/unit_test.hpp>

#include "handlers/store/people/sanctions.hpp"
#include "tests/integration/actions/complaints/world.hpp"
#include "tests/support/html.hpp"

using citizens::draft_of;
using citizens::own;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using domain::SanctionStep;
using support::contains;
using support::status;

namespace {

constexpr domain::SanctionTimes kTimes{};

/// A citizen with one report, of whom a step was taken.
struct Case {
  World world;
  domain::Citizen citizen = given::citizen(world.db);
  given::Report report = given::filed(world.db, {}, citizen);
  support::Browser browser = world.signed_in(citizen);

  /// Rows as triage would have made them, the last one being `step`.
  void take(SanctionStep step) {
    const auto officer = given::officer(world.db);
    store::Sanctions sanctions(world.db.connection());
    for (const auto each : domain::kAllSanctionSteps) {
      if (each > step) break;
      world.db.run("UPDATE sanction SET imposed_at = imposed_at - INTERVAL 9 DAY, complaint_id = " +
                   std::to_string(given::filed(world.db, {}, citizen).id.value));
      mysql::Transaction transaction(world.db.connection());
      BOOST_REQUIRE(sanctions.impose(transaction,
                                     {.account = citizen.id,
                                      .complaint = report.id,
                                      .step = each,
                                      .abuse = domain::Abuse::spam,
                                      .words = "Laporan yang sama dikirim dua belas kali.",
                                      .last_word = given::kNow},
                                     officer.id, given::kNow, kTimes));
      transaction.commit();
    }
  }
  std::string path() const { return own(report, "banding"); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(own_sanctions, *support::needs_database())

BOOST_AUTO_TEST_CASE(nothing_is_said_and_there_is_no_appeal_without_a_step) {
  Case one;
  BOOST_TEST(!contains(one.browser.get("/laporan-saya"), "ajukan banding"));
  BOOST_TEST(status(one.browser.get(one.path())) == 404);
  BOOST_TEST(status(one.browser.post(one.path(), sent({{"appeal", "Saya keberatan."}}))) == 404);
}

BOOST_AUTO_TEST_CASE(a_warned_citizen_reads_why_and_appeals_once) {
  Case one;
  one.take(SanctionStep::warn);
  const auto list = one.browser.get("/laporan-saya");
  BOOST_TEST(support::html_faults(list.body).empty());
  BOOST_TEST(contains(list, one.path()));
  BOOST_TEST(contains(list, "Anda ditegur karena"));

  const auto page = one.browser.get(one.path());
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(contains(page, "dua belas kali"));
  BOOST_TEST(!contains(page, "Budi Santoso"));
  const auto brief = one.browser.post(one.path(), sent({{"appeal", "tidak"}}));
  BOOST_TEST(status(brief) == 422);
  BOOST_TEST(contains(brief, "tidak</textarea>"));

  const auto fields = sent({{"appeal", "Laporannya dua belas karena jalannya dua belas."}});
  BOOST_TEST(status(one.browser.post(one.path(), fields)) == 303);
  BOOST_TEST(status(one.browser.post(one.path(), fields)) == 303);
  const auto after = one.browser.get(one.path());
  BOOST_TEST(contains(after, "sedang menunggu keputusan"));
  BOOST_TEST(contains(after, "jalannya dua belas"));
  BOOST_TEST(!contains(after, "<textarea"));
  BOOST_TEST(one.world.count("sanction WHERE appealed_at IS NOT NULL") == 1);
}

BOOST_AUTO_TEST_CASE(the_copy_of_the_own_data_holds_the_step) {
  Case one;
  one.take(SanctionStep::warn);
  const auto json = one.browser.get("/laporan-saya/salinan.json");
  BOOST_TEST(contains(json, "\"teguran\":["));
  BOOST_TEST(contains(json, "dua belas kali"));
  BOOST_TEST(contains(one.browser.get("/laporan-saya/salinan.html"), "Anda ditegur karena"));
}

BOOST_AUTO_TEST_CASE(a_step_against_somebody_else_is_not_there) {
  Case one;
  one.take(SanctionStep::warn);
  auto other = one.world.signed_in(
      given::citizen(one.world.db, {.name = "Rudi", .email = "rudi@contoh.test"}));
  BOOST_TEST(status(other.get(one.path())) == 404);
  BOOST_TEST(status(other.post(one.path(), sent({{"appeal", "Bukan milik saya ini."}}))) == 404);
}

BOOST_AUTO_TEST_CASE(a_limited_account_sends_one_report_a_day) {
  Case one;
  one.take(SanctionStep::limit);
  one.browser.now += std::chrono::hours(25);
  one.browser.cookies["__Host-warga"] = one.world.session(one.citizen, one.browser.now);
  (void)one.browser.get("/laporan-saya");
  const auto first = draft_of(one.browser.post("/lapor", step_one(one.world)));
  (void)one.browser.get(first + "/periksa");
  BOOST_TEST(status(one.browser.post(first + "/kirim", sent({{"truth", "ya"}}))) == 303);
  const auto second = draft_of(one.browser.post("/lapor", step_one(one.world)));
  (void)one.browser.get(second + "/periksa");
  BOOST_TEST(status(one.browser.post(second + "/kirim", sent({{"truth", "ya"}}))) == 422);
}

BOOST_AUTO_TEST_CASE(a_suspended_account_keeps_its_draft_and_its_running_reports) {
  Case one;
  one.take(SanctionStep::suspend);
  const auto draft = draft_of(one.browser.post("/lapor", step_one(one.world)));
  const auto refused = one.browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  BOOST_TEST(status(refused) == 403);
  BOOST_TEST(support::html_faults(refused.body).empty());
  BOOST_TEST(contains(refused, "22 Februari 2027"));
  BOOST_TEST(contains(one.browser.get("/laporan-saya"), draft));

  (void)one.browser.get(own(one.report, "keterangan"));
  BOOST_TEST(status(one.browser.post(own(one.report, "keterangan"),
                                     sent({{"text", "Lubangnya bertambah satu lagi."}}))) == 303);
  (void)one.browser.get(one.path());
  BOOST_TEST(status(one.browser.post(one.path(), sent({{"appeal", "Mohon dibaca kembali."}}))) ==
             303);
}

BOOST_AUTO_TEST_CASE(it_ends_by_itself) {
  Case one;
  one.take(SanctionStep::suspend);
  const auto later = given::kNow + std::chrono::hours(24 * 91);
  auto browser = one.world.signed_in(one.citizen, later);
  BOOST_TEST(!contains(browser.get("/laporan-saya"), "ajukan banding"));
  const auto draft =
      draft_of(browser.post("/lapor", step_one(one.world, {{"happened_on", "2027-02-20"}})));
  (void)browser.get(draft + "/periksa");
  BOOST_TEST(status(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) == 303);
}

BOOST_AUTO_TEST_SUITE_END()
