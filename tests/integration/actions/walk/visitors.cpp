// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/walk/visitors.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <utility>
#include <vector>

#include "handlers/store/filing/entry_batches.hpp"
#include "handlers/store/people/desk_requests.hpp"
#include "handlers/store/people/sanctions.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/reference/roster.hpp"
#include "tests/support/elsewhere.hpp"

using domain::Role;
using support::status;

namespace walk {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

template <class Write>
void write(support::Database& db, const Write& what) {
  mysql::Transaction transaction(db.connection());
  what(transaction);
  transaction.commit();
}

std::string last(support::Database& db, const std::string& table) {
  return std::to_string(db.number("SELECT MAX(id) FROM " + table));
}

const mysql::Query kAttachment{"walk.rubbish.attachment", R"sql(
    INSERT INTO attachment (complaint_id, kind, media_type, stored_name, original_name, size_bytes,
                            digest, added_by_kind, created_at)
    VALUES (?, 'photo', 'image/jpeg', ?, 'foto.jpg', 4, REPEAT('d', 32), 'citizen', ?)
)sql"};

/// A photo of the report's; its id. Its bytes are nowhere: only its row is asked for.
std::string photo_of(support::Database& db, domain::ComplaintId report) {
  write(db, [&](mysql::Transaction& transaction) {
    (void)transaction.insert<domain::AttachmentId>(
        kAttachment, report, crypto::hex(crypto::random_bytes(16)) + ".jpg", given::kNow);
  });
  return last(db, "attachment");
}

Visitor at_desk(World& world, Role role, const std::string& opd, const std::string& home) {
  Visitor visitor{.browser = world.staff(role, opd, kLooked)};
  BOOST_REQUIRE(status(visitor.browser.get(home)) == 200);
  return visitor;
}

/// A report of somebody who is told by WhatsApp and was asked something at that desk.
given::Elsewhere asked(support::Database& db, const domain::Officer& officer,
                       const std::string& accused) {
  auto report = given::elsewhere(db, {.draft = {.accused = accused}});
  const auto done =
      given::act(db, report.id, store::by(officer),
                 {.event = domain::Event::ask, .input = given::words("Di sebelah mana persisnya?")},
                 given::kNow + std::chrono::minutes{5});
  BOOST_REQUIRE(done.has_value());
  return report;
}

/// Makes everybody, one story each.
class Stories {
 public:
  explicit Stories(World& world) : world_(world) {
    const auto siti = given::citizen(world.db);
    const auto report = given::forwarded(world.db, {}, siti);
    const auto photo = photo_of(world.db, report.id);
    const auto code = report.code.display();
    const auto draft = given::draft(world.db, siti).token;

    auto& opd = add("/opd", Role::opd_officer, "dpupr");
    opd.code = code;
    opd.ids = {{"/berkas/", photo}};
    handle_accusations("/inspektorat", Role::inspector, "inspektorat", "dpupr");
    handle_accusations("/pimpinan", Role::leader, "", "inspektorat");
    auto& triage = add("/triase", Role::triage, "diskominfo");
    triage.code = code;
    triage.slip = asked(world.db, given::officer(world.db), "").code.display();
    triage.batch = batch();
    triage.ids = {{"/berkas/", photo},
                  {"/foto/", photo},
                  {"/kabari/", last(world.db, "kabari")},
                  {"/banding/", appeal(siti, report)},
                  {"/persetujuan/", consent(Role::triage, "diskominfo", "")}};
    auto& clerk = add("/loket", Role::clerk, "");
    clerk.slip = entered();
    clerk.ids = {{"/akun/", request(siti)}};
    administrate();

    auto citizen = world.citizen(siti, kLooked);
    (void)world.citizen(siti, kLooked);  // on another device
    BOOST_REQUIRE(status(citizen.get("/laporan-saya")) == 200);
    for (const auto* home : {"/laporan-saya", "/akun", "/dukung", "/lapor"})
      by_home_.emplace(home, Visitor{.browser = citizen,
                                     .code = code,
                                     .ids = {{"/berkas/", photo},
                                             {"/permintaan/", last(world.db, "desk_request")},
                                             {"/sesi/", last(world.db, "citizen_session")}},
                                     .draft = draft});
    for (const auto* home : {"/aduan", "/ikuti"})
      by_home_.emplace(home, Visitor{.browser = world.stranger(kLooked), .code = code});
    by_home_.at("/aduan").code = report.code.stored();
    track();
  }

  std::map<std::string, Visitor> take() { return std::move(by_home_); }

 private:
  Visitor& add(const std::string& home, Role role, const std::string& opd) {
    return by_home_.emplace(home, at_desk(world_, role, opd, home)).first->second;
  }

  void handle_accusations(const std::string& home, Role role, const std::string& opd,
                          const std::string& accused) {
    auto& visitor = add(home, role, opd);
    const auto report =
        asked(world_.db, given::officer(world_.db, {.role = role, .opd = opd}), accused);
    const auto photo = photo_of(world_.db, report.id);
    visitor.code = visitor.slip = report.code.display();
    visitor.ids = {{"/berkas/", photo},
                   {"/foto/", photo},
                   {"/kabari/", last(world_.db, "kabari")},
                   {"/persetujuan/", consent(role, opd, accused)}};
  }

  std::string consent(Role role, const std::string& opd, const std::string& accused) {
    return std::to_string(given::asked_elsewhere(world_.db, role, opd, accused).value);
  }

  /// The code of a report that the clerk entered.
  std::string entered() {
    store::Recorder recorder(world_.db.connection(), support::Database::outbox_keys().public_key);
    const auto nobody = given::citizen(world_.db, {.email = "panitia@contoh.test"});
    const auto filed = recorder.file(given::draft(world_.db, nobody),
                                     given::officer(world_.db, {.role = Role::clerk, .opd = ""}),
                                     {.channel = domain::Channel::walk_in,
                                      .received_at = given::kNow,
                                      .name = "Pak Karto",
                                      .email = "",
                                      .phone = "",
                                      .address = ""},
                                     given::rules(world_.db), given::kNow);
    return filed.code.display();
  }

  std::string batch() {
    const auto token = crypto::random_token();
    const auto officer = given::officer(world_.db);
    write(world_.db, [&](mysql::Transaction& transaction) {
      store::EntryBatches(world_.db.connection())
          .keep(transaction, token, officer.id, "kanal,isi\n", given::kNow);
    });
    return token;
  }

  std::string appeal(const domain::Citizen& citizen, const given::Report& report) {
    store::Sanctions sanctions(world_.db.connection());
    const auto officer = given::officer(world_.db, {.name = "Ratna", .email = "r@contoh.test"});
    write(world_.db, [&](mysql::Transaction& transaction) {
      const auto taken = sanctions.impose(transaction,
                                          {.account = citizen.id,
                                           .complaint = report.id,
                                           .words = "Tulis keluhan tanpa ancaman.",
                                           .last_word = given::kNow},
                                          officer.id, given::kNow, {});
      BOOST_REQUIRE(taken.has_value());
      BOOST_REQUIRE(sanctions.appeal(transaction, *taken, "Itu bukan ancaman.", given::kNow));
    });
    return last(world_.db, "sanction");
  }

  /// A recovery that two officers confirmed against the account.
  std::string request(const domain::Citizen& citizen) {
    store::DeskRequests requests(world_.db.connection());
    const auto clerk = given::officer(world_.db, {.role = Role::clerk, .opd = ""});
    const auto second = given::officer(world_.db);
    write(world_.db, [&](mysql::Transaction& transaction) {
      const auto id = requests.open_recovery(
          transaction, domain::Email::parse("siti.baru@contoh.test").value(),
          {.name = "SITI RAHAYU"}, crypto::token_hash("a"), clerk.id, given::kNow);
      BOOST_REQUIRE(requests.prove(transaction, id, citizen.id, given::kNow));
    });
    const domain::DeskRequestId id{world_.db.number("SELECT MAX(id) FROM desk_request")};
    write(world_.db, [&](mysql::Transaction& transaction) {
      BOOST_REQUIRE(requests
                        .confirm(transaction, *requests.find(id), crypto::token_hash("b"),
                                 second.id, given::kNow)
                        .has_value());
    });
    return std::to_string(id.value);
  }

  void administrate() {
    const auto officer = given::officer(world_.db);
    write(world_.db, [&](mysql::Transaction& transaction) {
      store::Roster(world_.db.connection())
          .add(transaction, officer.id,
               {.from = given::kNow + std::chrono::hours{24},
                .until = given::kNow + std::chrono::hours{32}});
    });
    add("/kelola", Role::administrator, "diskominfo").ids = {
        {"/petugas/", std::to_string(officer.id.value)}, {"/piket/", last(world_.db, "roster")}};
  }

  /// Somebody without account, who opened his report by its PIN.
  void track() {
    const auto report = given::elsewhere(world_.db, {.phone = "+6281211113333"});
    Visitor visitor{.browser = world_.stranger(kLooked), .code = report.code.display()};
    visitor.ids = {{"/berkas/", photo_of(world_.db, report.id)}};
    (void)visitor.browser.get("/lacak");
    const auto opened = visitor.browser.post(
        "/lacak", {{"code", report.code.display()}, {"email_or_pin", report.pin}});
    BOOST_REQUIRE(support::location(opened) == "/lacak/" + report.code.display());
    by_home_.emplace("/lacak", std::move(visitor));
  }

  World& world_;
  std::map<std::string, Visitor> by_home_;
};

/// The id that stands at `{id}` of the pattern.
std::string id_of(const Visitor& visitor, const std::string& pattern) {
  const auto before = pattern.substr(0, pattern.find("{id}"));
  for (const auto& [end, id] : visitor.ids)
    if (before.ends_with(end)) return id;
  throw std::runtime_error("no id for " + pattern);
}

}  // namespace

Visitors::Visitors(World& world) : by_home_(Stories(world).take()) {}

std::string filled(const Visitor& visitor, const std::string& pattern, std::string_view name,
                   const std::string& rubbish) {
  const bool of_slip = pattern.find("/bukti/") != std::string::npos;
  const bool has_id = pattern.find("{id}") != std::string::npos;
  const std::vector<std::pair<std::string, std::string>> values{
      {"{code}", of_slip ? visitor.slip : visitor.code},
      {"{batch}", visitor.batch},
      {"{draft}", visitor.draft},
      {"{id}", has_id ? id_of(visitor, pattern) : ""}};
  auto path = pattern;
  for (const auto& [each, value] : values)
    path = replaced(path, each, each == name ? replaced(rubbish, "{}", value) : value);
  return path;
}

}  // namespace walk
