// SPDX-License-Identifier: AGPL-3.0-or-later
// No mail about a report on an officer goes to anybody of his body: digest, reminders, lateness.
#include <boost/test/unit_test.hpp>

#include "handlers/courier/duties.hpp"
#include "tests/integration/courier/world.hpp"

using domain::Role;

namespace {

const std::vector<Role> kRoles{Role::triage, Role::opd_officer, Role::opd_head, Role::inspector,
                               Role::leader};

/// Each accused body and the OPD whose people must hear nothing: itself or what contains it.
const std::vector<std::pair<std::string, std::string>> kAccused{
    {"dpupr", "dpupr"},      {"diskominfo", "diskominfo"}, {"inspektorat", "inspektorat"},
    {"setda", "setda"},      {"kec-kebumen", "village"},   {"dinkesppkb", "puskesmas"},
    {"disdikpora", "school"}};

void deliver_all(world::Courier& courier) {
  while (courier::deliver(courier.app, courier.stop) > 0) continue;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(accused, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_accused_body_gets_no_mail_however_late_the_report_is) {
  for (const auto& [body, accused] : kAccused) {
    support::Database db;
    for (const auto role : kRoles) given::officer(db, {.role = role, .opd = body});
    given::officer(db, {.role = Role::inspector, .opd = "bkpsdm", .email = "periksa@contoh.test"});
    given::officer(db, {.role = Role::leader, .opd = "", .email = "sekda@contoh.test"});
    const auto report = given::filed(db, {.title = "Setoran malam jumat di kantor",
                                          .privacy = domain::Privacy::secret_anonymous,
                                          .accused = accused});
    world::Courier courier(db, given::kNow + std::chrono::hours{6});
    courier::tell_late(courier.app);
    courier.clock.set(given::kNow + std::chrono::hours{23});
    courier::tell_late(courier.app);
    courier::digest(courier.app);
    deliver_all(courier);

    std::size_t others = 0;
    for (const auto& parcel : courier.mail.taken()) {
      const auto text = world::unfolded(parcel.message);
      const bool about = text.find(report.code.display()) != std::string::npos ||
                         text.find(report.code.stored()) != std::string::npos ||
                         text.find("Setoran malam jumat") != std::string::npos;
      const bool theirs = parcel.recipient.find("." + body + "@") != std::string::npos;
      BOOST_TEST(!(about && theirs), parcel.recipient + " of " + body);
      if (about && !theirs) ++others;
    }
    BOOST_TEST(others > 0U, body);
    BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox o JOIN staff_account s"
                         " ON s.id = o.recipient_id JOIN opd b ON b.id = s.opd_id"
                         " WHERE o.audience IN ('duty', 'opd', 'opd_head', 'leaders')"
                         " AND b.code = '" +
                         body + "'") == 0);
  }
}

BOOST_AUTO_TEST_CASE(of_the_leadership_no_leader_gets_a_mail_and_inspektorat_gets_them_all) {
  support::Database db;
  given::officer(db, {.role = Role::leader, .opd = "setda", .email = "sekda@contoh.test"});
  given::officer(db, {.role = Role::leader, .opd = "", .email = "bupati@contoh.test"});
  given::officer(db, {.role = Role::inspector, .opd = "inspektorat", .email = "ins@contoh.test"});
  const auto report = given::filed(db, {.title = "Setoran malam jumat di kantor",
                                        .privacy = domain::Privacy::secret_anonymous,
                                        .accused = "leadership"});
  world::Courier courier(db, given::kNow + std::chrono::hours{6});
  courier::tell_late(courier.app);
  courier.clock.set(given::kNow + std::chrono::hours{23});
  courier::tell_late(courier.app);
  db.run("UPDATE complaint SET send_backs = 9");
  courier::digest(courier.app);
  deliver_all(courier);

  std::size_t to_inspector = 0;
  for (const auto& parcel : courier.mail.taken()) {
    const auto text = world::unfolded(parcel.message);
    const bool about = text.find(report.code.display()) != std::string::npos ||
                       text.find("Setoran malam jumat") != std::string::npos;
    if (parcel.recipient == "ins@contoh.test") ++to_inspector;
    BOOST_TEST(
        !(about && parcel.recipient != "ins@contoh.test" && parcel.recipient != "siti@contoh.test"),
        parcel.recipient);
  }
  BOOST_TEST(to_inspector > 0U);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE audience = 'leaders'") == 0);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE template = 'staff_very_late'"
                       " AND audience = 'duty'") > 0);
}

BOOST_AUTO_TEST_SUITE_END()
