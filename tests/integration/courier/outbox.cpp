// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// From a row to a mail: sent once, tried again later, given up visibly; never lost.

#include <thread>

#include <boost/test/unit_test.hpp>

#include "handlers/courier/back_off.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/store/post/followers.hpp"
#include "handlers/store/post/outbox.hpp"
#include "tests/integration/courier/world.hpp"

using namespace std::chrono_literals;

namespace {

struct World {
  support::Database db;
  world::Courier one{db};

  int deliver() { return courier::deliver(one.app, one.stop); }
  std::string state() {
    return db.connection().select({"test", "SELECT state FROM outbox"}, {}).at(0).text("state");
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(outbox, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(a_mail_is_sent_and_its_payload_emptied, World) {
  world::tell(db, "siti@contoh.test");

  BOOST_TEST(deliver() == 1);

  BOOST_REQUIRE(one.mail.taken().size() == 1U);
  BOOST_TEST(one.mail.taken()[0].recipient == "siti@contoh.test");
  BOOST_TEST(one.mail.taken()[0].return_path == "laporbup@contoh.test");
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND payload IS NULL") ==
             1);
  BOOST_TEST(deliver() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_filed_report_tells_the_citizen_and_the_desk, World) {
  given::officer(db);
  const auto report = given::filed(db);

  deliver();

  const auto subjects = one.mail.subjects();
  BOOST_REQUIRE(subjects.size() == 2U);
  BOOST_TEST(subjects[0] == "Laporan " + report.code.display() + ": sudah kami terima");
  BOOST_TEST(subjects[1] == "Laporan baru " + report.code.display());
  const auto& message = one.mail.taken()[0].message;
  BOOST_TEST(world::header(message, "References") ==
             "<aduan." + report.code.stored() + "@contoh.test>");
  BOOST_TEST((world::unfolded(message).find("pukul 11.00 WIB") != std::string::npos));
}

BOOST_FIXTURE_TEST_CASE(a_secret_report_is_told_by_its_code_alone, World) {
  const auto report = given::filed(db, {.privacy = domain::Privacy::secret});

  deliver();

  BOOST_REQUIRE(one.mail.taken().size() == 1U);
  const auto& message = one.mail.taken()[0].message;
  BOOST_TEST(world::header(message, "Subject") ==
             "Laporan " + report.code.display() + ": ada kabar");
  for (const auto* hidden : {"berlubang", "Siti", "pasar"})
    BOOST_TEST((message.find(hidden) == std::string::npos), hidden);
}

BOOST_FIXTURE_TEST_CASE(a_dead_server_delays_and_loses_nothing, World) {
  world::tell(db, "siti@contoh.test");
  one.mail.answer("siti@contoh.test", {courier::Fate::later, "Couldn't connect to server"});

  deliver();

  BOOST_TEST(state() == "queued");
  BOOST_TEST(deliver() == 0);  // not before its time
  one.mail.answer("siti@contoh.test", {courier::Fate::accepted, ""});
  one.clock.set(given::kNow + 73s);
  BOOST_TEST(deliver() == 1);
  BOOST_TEST(state() == "sent");
}

BOOST_FIXTURE_TEST_CASE(a_refused_mail_fails_visibly_and_keeps_its_words, World) {
  world::tell(db, "siti@contoh.test");
  one.mail.answer("siti@contoh.test", {courier::Fate::refused, "550 no such user"});

  deliver();

  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND payload IS NOT NULL"
                       " AND last_error = '550 no such user'") == 1);
}

BOOST_FIXTURE_TEST_CASE(after_so_many_tries_it_is_given_up, World) {
  world::tell(db, "siti@contoh.test");
  one.mail.answer("siti@contoh.test", {courier::Fate::later, "450 busy"});

  for (int i = 1; i <= courier::kMaxTries; ++i) {
    BOOST_TEST(state() == "queued");
    deliver();
    one.clock.set(one.clock.now() + 8h);
  }

  BOOST_TEST(state() == "failed");
}

BOOST_FIXTURE_TEST_CASE(a_payload_sealed_to_another_pair_fails_alone, World) {
  store::Outbox foreign(db.connection(), crypto::new_key_pair().public_key);
  mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
    domain::Notice notice;
    notice.to.audience = domain::Audience::address;
    notice.template_key = "account_welcome";
    foreign.add(transaction, notice, "Siti", given::kNow);
  });
  world::tell(db, "budi@contoh.test");

  BOOST_TEST(deliver() == 2);

  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'failed'") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_row_of_a_dead_courier_returns_with_the_same_message_id, World) {
  world::tell(db, "siti@contoh.test");
  world::Courier dead(db);
  store::Outbox its(dead.connection, dead.app.keys.outbox_public);
  mysql::transact(dead.connection, [&](mysql::Transaction& transaction) {
    BOOST_TEST(its.lease(transaction, dead.app.worker, given::kNow, 3min, 20).size() == 1U);
  });

  BOOST_TEST(deliver() == 0);
  one.clock.set(given::kNow + 3min);
  BOOST_TEST(deliver() == 1);

  const auto id = db.number("SELECT id FROM outbox");
  BOOST_TEST(world::header(one.mail.taken()[0].message, "Message-Id") ==
             "<outbox." + std::to_string(id) + "." +
                 std::to_string(given::kNow.time_since_epoch().count()) + "@contoh.test>");
}

BOOST_FIXTURE_TEST_CASE(a_courier_that_lost_its_lease_does_not_mark, World) {
  world::tell(db, "siti@contoh.test");
  store::Outbox outbox(one.connection, one.app.keys.outbox_public);
  const auto row = mysql::transact(one.connection, [&](mysql::Transaction& transaction) {
    return outbox.lease(transaction, "first", given::kNow, 1min, 1);
  });
  mysql::transact(one.connection, [&](mysql::Transaction& transaction) {
    BOOST_TEST(outbox.lease(transaction, "second", given::kNow + 2min, 1min, 1).size() == 1U);
    BOOST_TEST(!outbox.mark_sent(transaction, row.at(0).id, "first", given::kNow));
  });
}

BOOST_FIXTURE_TEST_CASE(two_couriers_never_send_one_row_twice, World) {
  constexpr int kMails = 200;
  for (int i = 0; i < kMails; ++i) world::tell(db, "warga" + std::to_string(i) + "@contoh.test");
  world::Courier two(db);

  const auto work = [](world::Courier& courier) {
    for (int idle = 0; idle < 3;)
      idle = courier::deliver(courier.app, courier.stop) == 0 ? idle + 1 : 0;
  };
  std::thread other([&] { work(two); });
  work(one);
  other.join();

  std::map<std::string, int> sent;
  for (const auto* courier : {&one, &two})
    for (const auto& parcel : courier->mail.taken()) ++sent[parcel.recipient];
  BOOST_TEST(sent.size() == static_cast<std::size_t>(kMails));
  BOOST_TEST(std::ranges::all_of(sent, [](const auto& each) { return each.second == 1; }));
  BOOST_TEST(!one.mail.taken().empty());
}

BOOST_FIXTURE_TEST_CASE(asked_to_leave_it_gives_back_what_it_did_not_try, World) {
  for (int i = 0; i < 5; ++i) world::tell(db, "warga" + std::to_string(i) + "@contoh.test");
  one.stop.at(3);

  deliver();

  BOOST_TEST(one.mail.taken().size() == 2U);
  world::Courier next(db);
  BOOST_TEST(courier::deliver(next.app, next.stop) == 3);
}

BOOST_FIXTURE_TEST_CASE(followers_hear_nothing_of_a_report_that_was_hidden_meanwhile, World) {
  const auto report = given::forwarded(db);
  db.run(
      "INSERT INTO follower (complaint_id, email, email_key, token_hash, created_at, confirmed_at)"
      " VALUES (" +
      std::to_string(report.id.value) +
      ", 'ikut@contoh.test', 'ikut@contoh.test', RANDOM_BYTES(32), '2026-11-24', '2026-11-24')");
  const auto triage = store::by(given::officer(db));
  BOOST_REQUIRE(given::act(db, report.id, triage,
                           {.event = domain::Event::comment, .input = given::words("Kabar baru.")},
                           given::kNow));
  BOOST_REQUIRE(given::act(db, report.id, triage,
                           {.event = domain::Event::hide, .input = given::words("Salah naskah.")},
                           given::kNow));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE audience = 'followers'") > 0);

  one.clock.set(given::kNow + 1h);
  while (deliver() > 0) {
  }

  for (const auto& parcel : one.mail.taken()) BOOST_TEST(parcel.recipient != "ikut@contoh.test");
}

BOOST_FIXTURE_TEST_CASE(followers_get_one_mail_each_with_a_way_out, World) {
  const auto report = given::forwarded(db);
  db.run("DELETE FROM outbox");
  constexpr int kFollowers = 230;
  for (int i = 0; i < kFollowers; ++i) {
    const auto email = "ikut" + std::to_string(i) + "@contoh.test";
    db.run(
        "INSERT INTO follower (complaint_id, email, email_key, token_hash, created_at, "
        "confirmed_at)"
        " VALUES (" +
        std::to_string(report.id.value) + ", '" + email + "', '" + email +
        "', RANDOM_BYTES(32), '2026-11-24', " + (i == 7 ? "NULL" : "'2026-11-24'") + ")");
  }
  store::Outbox outbox(db.connection(), one.app.keys.outbox_public);
  mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
    domain::Notice notice;
    notice.to.audience = domain::Audience::followers;
    notice.template_key = "follower_update";
    notice.values = {{"kode", report.code.stored()},
                     {"status", "verified"},
                     {"tautan", "/aduan/" + report.code.stored()}};
    outbox.add(transaction, notice, "", "", std::nullopt, {report.id, std::nullopt}, given::kNow);
  });

  while (deliver() > 0) {
  }

  std::map<std::string, int> sent;
  for (const auto& parcel : one.mail.taken()) ++sent[parcel.recipient];
  BOOST_TEST(sent.size() == static_cast<std::size_t>(kFollowers - 1));
  BOOST_TEST(one.mail.taken().size() == sent.size());
  BOOST_TEST(!sent.contains("ikut7@contoh.test"));
  const auto& first = one.mail.taken()[0];
  const auto token = store::follower_token(one.app.keys.link_secret, report.id, first.recipient);
  BOOST_TEST(world::header(first.message, "List-Unsubscribe").find("/berhenti/" + token) !=
             std::string::npos);
  BOOST_TEST(world::header(first.message, "List-Unsubscribe-Post") == "List-Unsubscribe=One-Click");
}

BOOST_AUTO_TEST_SUITE_END()
