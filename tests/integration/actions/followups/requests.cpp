// SPDX-License-Identifier: AGPL-3.0-or-later
// At the counter: recovery and Klaim NIK, by two officers.
#include <atomic>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "handlers/store/people/desk_requests.hpp"
#include "tests/integration/actions/followups/world.hpp"
#include "tests/support/html.hpp"

using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::Fields;
using support::location;
using support::status;

namespace {

Fields recovery(const std::string& email = "siti.baru@contoh.test") {
  return sent({{"request_kind", "recovery"},
               {"request_email", email},
               {"card", "ktp"},
               {"card_name", "SITI RAHAYU"},
               {"card_seen", "ya"}});
}

/// Siti's account, a clerk and an officer of triage.
struct Counter {
  World world;
  domain::Citizen siti = given::citizen(world.db);
  support::Browser clerk = world.at_desk(Role::clerk, "");
  support::Browser triage = world.at_desk(Role::triage);
  store::DeskRequests requests{world.db.connection()};

  /// The address of a request that the clerk opened.
  std::string open() {
    (void)clerk.get("/loket/akun/baru");
    return location(clerk.post("/loket/akun/baru", recovery()));
  }
  domain::DeskRequestId last() { return {world.db.number("SELECT MAX(id) FROM desk_request")}; }
  void prove() {
    mysql::Transaction transaction(world.db.connection());
    BOOST_REQUIRE(requests.prove(transaction, last(), siti.id, desks::kWork));
    transaction.commit();
  }
  std::int64_t number(const std::string& sql) { return world.db.number("SELECT " + sql); }
};

const Fields kConfirm{{"verdict", "confirm"}, {"decision", ""}};

}  // namespace

BOOST_AUTO_TEST_SUITE(counter_requests, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_first_officer_writes_down_what_he_saw_and_the_new_mailbox_gets_a_link) {
  Counter counter;
  const auto form = counter.clerk.get("/loket/akun/baru");
  BOOST_TEST(support::html_faults(form.body).empty());
  const auto address = counter.open();
  const auto page = counter.clerk.get(address);
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(contains(page, "SITI RAHAYU"));
  BOOST_TEST(contains(page, "Menunggu pemohon membuka tautan"));
  const auto mail = support::last_mail(counter.world.db, "account_recovery_opened");
  BOOST_TEST(mail.find("siti.baru@contoh.test") != std::string::npos);
  BOOST_TEST(support::link_in(mail, "/akun/pemulihan/").size() > 40U);
  BOOST_TEST(counter.number("COUNT(*) FROM audit_log WHERE act = 'recovery_opened'") == 1);
  const auto list = counter.triage.get("/loket/akun");
  BOOST_TEST(support::html_faults(list.body).empty());
  BOOST_TEST(contains(list, address));
}

BOOST_AUTO_TEST_CASE(a_second_press_is_the_same_request_and_one_link) {
  Counter counter;
  const auto address = counter.open();
  BOOST_TEST(counter.open() == address);
  BOOST_TEST(counter.number("COUNT(*) FROM outbox WHERE template = 'account_recovery_opened'") ==
             1);
  counter.clerk.now += std::chrono::minutes(3);
  BOOST_TEST(counter.open() != address);
}

BOOST_AUTO_TEST_CASE(everything_is_asked_for_and_kept) {
  Counter counter;
  (void)counter.clerk.get("/loket/akun/baru");
  const auto answer = counter.clerk.post(
      "/loket/akun/baru", sent({{"request_email", "bukan alamat"}, {"card_name", "Siti Rahayu"}}));
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "bukan alamat"));
  BOOST_TEST(contains(answer, "Siti Rahayu"));
  BOOST_TEST(support::html_faults(answer.body).empty());
  auto claim = recovery("siapa@contoh.test");
  claim.front().second = "nik_claim";
  const auto none = counter.clerk.post("/loket/akun/baru", claim);
  BOOST_TEST(status(none) == 422);
  BOOST_TEST(contains(none, "Tidak ada pendaftaran yang tertahan"));
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request") == 0);
}

BOOST_AUTO_TEST_CASE(another_officer_confirms_and_the_old_mailbox_may_stop_it) {
  Counter counter;
  const auto address = counter.open();
  BOOST_TEST(status(counter.triage.post(address, sent(kConfirm))) == 303);
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE confirmed_at IS NOT NULL") == 0);
  counter.prove();
  const auto page = counter.triage.get(address);
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(contains(page, "Siti Rahayu"));
  BOOST_TEST(!contains(page, "siti@contoh.test"));

  BOOST_TEST(location(counter.triage.post(address, sent(kConfirm))) == address);
  BOOST_TEST(location(counter.triage.post(address, sent(kConfirm))) == address);
  BOOST_TEST(contains(counter.triage.get(address), "sudah diputuskan lebih dulu"));

  const auto mail = support::last_mail(counter.world.db, "account_recovery_waiting");
  BOOST_TEST(mail.find("siti@contoh.test") != std::string::npos);
  BOOST_TEST(support::link_in(mail, "/akun/pemulihan/hentikan/").size() > 50U);
  BOOST_TEST(counter.number("COUNT(*) FROM outbox WHERE template = 'account_recovery_waiting'") ==
             1);
  BOOST_TEST(counter.number("TIMESTAMPDIFF(HOUR, confirmed_at, ripe_at) FROM desk_request") == 72);
}

BOOST_AUTO_TEST_CASE(who_opened_it_does_not_confirm_it) {
  Counter counter;
  const auto address = counter.open();
  counter.prove();
  const auto own = counter.clerk.get(address);
  BOOST_TEST(support::html_faults(own.body).empty());
  BOOST_TEST(contains(own, "petugas lain yang mengonfirmasinya."));
  BOOST_TEST(contains(own, "Tolak permintaan"));
  BOOST_TEST(!contains(own, "type=\"radio\""));
  const auto refused = counter.clerk.post(address, sent(kConfirm));
  BOOST_TEST(status(refused) == 403);
  BOOST_TEST(contains(refused, "petugas lain yang mengonfirmasinya.</p>"));
  BOOST_TEST(!contains(refused, ">nav."));
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE confirmed_at IS NOT NULL") == 0);
  BOOST_TEST(counter.number("COUNT(*) FROM outbox WHERE template = 'account_recovery_waiting'") ==
             0);
}

/// The counter's rule stands three times: in the store's words, in the statement, in the table.
BOOST_AUTO_TEST_CASE(who_opened_it_does_not_confirm_it_whatever_the_program_believes) {
  Counter counter;
  (void)counter.open();
  counter.prove();
  auto request = counter.requests.find(counter.last()).value();
  const auto opener = request.opened_by.value();
  const auto second = given::officer(counter.world.db).id;
  const auto confirm = [&](const store::DeskRequest& seen, domain::StaffId by, domain::Instant at) {
    mysql::Transaction transaction(counter.world.db.connection());
    const auto hash = crypto::token_hash(crypto::random_token());
    return counter.requests.confirm(transaction, seen, hash, by, at);
  };
  BOOST_TEST(
      (confirm(request, opener, desks::kWork).error() == domain::Refusal::second_person_needed));
  auto believed = request;
  believed.opened_by = second;
  BOOST_TEST((confirm(believed, opener, desks::kWork).error() == domain::Refusal::already_changed));
  BOOST_CHECK_EXCEPTION(counter.world.db.run("UPDATE desk_request SET confirmed_by = opened_by"),
                        mysql::Error, [](const mysql::Error& fault) {
                          return std::string_view(fault.what()).find("ck_desk_request_two") !=
                                 std::string_view::npos;
                        });
  // Another officer does, until the request has expired.
  const auto end = request.dates.expires_at;
  BOOST_TEST(!confirm(request, second, end));
  BOOST_TEST(!confirm(request, second, end + std::chrono::milliseconds(1)));
  BOOST_TEST(confirm(request, second, end - std::chrono::milliseconds(1)).has_value());
}

BOOST_AUTO_TEST_CASE(of_two_who_confirm_at_once_one_does) {
  Counter counter;
  (void)counter.open();
  counter.prove();
  const auto officer = given::officer(counter.world.db);
  const auto request = counter.requests.find(counter.last()).value();
  std::atomic<int> done{0};
  const auto work = [&] {
    mysql::Connection connection(counter.world.db.address_of("followups"));
    store::DeskRequests requests(connection);
    const auto hash = crypto::token_hash(crypto::random_token());
    mysql::transact(connection, [&](mysql::Transaction& transaction) {
      if (requests.confirm(transaction, request, hash, officer.id, desks::kWork)) ++done;
    });
  };
  std::thread first(work);
  std::thread second(work);
  first.join();
  second.join();
  BOOST_TEST(done == 1);
}

BOOST_AUTO_TEST_CASE(it_is_refused_with_words_by_anybody_there) {
  Counter counter;
  const auto address = counter.open();
  BOOST_TEST(status(counter.clerk.post(address, sent({{"verdict", "refuse"}, {"decision", ""}}))) ==
             422);
  BOOST_TEST(status(counter.clerk.post(
                 address, sent({{"verdict", "refuse"},
                                {"decision", "Nama pada kartu bukan nama pada akun."}}))) == 303);
  BOOST_TEST(contains(counter.clerk.get(address), "Ditolak petugas"));
  mysql::Transaction transaction(counter.world.db.connection());
  BOOST_TEST(!counter.requests.prove(transaction, counter.last(), counter.siti.id, desks::kWork));
}

BOOST_AUTO_TEST_CASE(a_refusal_is_told_to_whoever_asked_and_to_the_holder_who_had_been_told) {
  const support::Fields refusal{{"verdict", "refuse"}, {"decision", "Kartunya milik orang lain."}};
  const auto told = [](Counter& counter) {
    return counter.number("COUNT(*) FROM outbox WHERE template = 'account_request_refused'");
  };
  {
    Counter counter;
    const auto address = counter.open();
    for (int press = 0; press < 2; ++press) counter.clerk.post(address, sent(refusal));
    BOOST_TEST(told(counter) == 1);
  }
  Counter counter;
  const auto address = counter.open();
  counter.prove();
  counter.triage.post(address, sent(kConfirm));
  counter.clerk.post(address, sent(refusal));
  BOOST_TEST(told(counter) == 2);
  const auto mail = support::last_mail(counter.world.db, "account_request_refused");
  BOOST_TEST(mail.find("siti@contoh.test") != std::string::npos);
  BOOST_TEST(mail.find("Kartunya milik") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_but_clerks_and_triage_gets_there) {
  Counter counter;
  const auto address = counter.open();
  for (const auto role : {Role::opd_officer, Role::inspector, Role::leader}) {
    auto other = counter.world.at_desk(role, role == Role::opd_officer ? "dpupr" : "inspektorat");
    BOOST_TEST(status(other.get("/loket/akun")) == 403);
    BOOST_TEST(status(other.get(address)) == 403);
    BOOST_TEST(status(other.post(address, sent(kConfirm))) == 403);
  }
  BOOST_TEST(status(counter.clerk.get("/loket/akun/999999")) == 404);
  BOOST_TEST(status(counter.clerk.get("/loket/akun/x")) == 404);
  BOOST_TEST(status(counter.clerk.get(address + "x")) == 404);
}

BOOST_AUTO_TEST_SUITE_END()
