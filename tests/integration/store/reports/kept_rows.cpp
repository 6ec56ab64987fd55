// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Rows that earlier releases wrote: their hashes hold and their words are read, whatever writes
/// JSON today. The rows and hashes below came out of the writer of 0.1.0, which escaped control
/// characters by their numbers (docs/decisions/0064); they are never made anew.
#include <array>
#include <optional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/history_walk.hpp"
#include "handlers/store/values.hpp"
#include "tests/support/given.hpp"

namespace {

using namespace std::string_literals;
using Text = std::optional<std::string>;

/// Report 4711. The salt of event N is the byte A0 + N, and fifteen times N.
struct KeptRow {
  std::string event;
  Text from;
  Text to;
  std::string actor_kind;
  std::optional<std::int64_t> actor_id;
  std::string at;
  Text nonce;
  Text text;
  Text public_text;
  Text data;
  domain::Values values;  ///< what `data` says
  std::string body_hash;
  std::string hash;
};

constexpr std::int64_t kReport = 4711;
constexpr int kErased = 5;

const std::array kRows{
    KeptRow{"file",
            {},
            "received",
            "citizen",
            7,
            "2026-03-02 01:15:00.250",
            "a1",
            "Lubang \"dalam\" di C:\\jalan 🚧\nbaris dua",
            {},
            R"({"channel":"site","emergency":"0"})",
            {{"channel", "site"}, {"emergency", "0"}},
            "52029c93a8bdf2e72d33368dbd336cafc6dc779a5c1536a5b0f2b673860ffe5b",
            "e3eaf044746aaf468867ca145e8132fd7d74abecf1c799c5edc699b4aef1beb7"},
    KeptRow{"note",
            {},
            {},
            "triage",
            3,
            "2026-03-02 01:20:00.000",
            "a2",
            "Catatan\tdengan tab",
            {},
            R"({"phone":"\u00090812\u0009","said":"baris\u000d\nbaris\u000d"})",
            {{"phone", "\t0812\t"}, {"said", "baris\r\nbaris\r"}},
            "373d4d7f951a98d0c21d9b7685b59fd489ba84a22022af7fd141b9cb3a88882f",
            "2ba187180129f0ae0f98723248909af0acefd88067cfea20ef7b81284af5488f"},
    KeptRow{
        "forward",
        "received",
        "forwarded",
        "triage",
        3,
        "2026-03-02 01:25:00.001",
        "a3",
        "Teruskan",
        "Jalan rusak di depan pasar",
        "{\"\\\"kunci\\\"\":\"kutip \\\" dan \\\\ dan / dan '\",\"emoji\":\"🚧😀 é \u2028\","
        "\"empty\":\"\"}",
        {{"\"kunci\"", "kutip \" dan \\ dan / dan '"}, {"emoji", "🚧😀 é \u2028"}, {"empty", ""}},
        "0a61c328c7295e22feb5163598b49ec70b9dc6d8f3386f0cce51e352aa4f3680",
        "9da90711e04c3a458734717db1d0e26558caa7da463e5a342e400dda5aea93e5"},
    KeptRow{"add",
            {},
            {},
            "citizen",
            7,
            "2026-03-02 02:00:00.999",
            "a4",
            "Tambahan",
            {},
            {},
            {},
            "65376411a2eb09f8db5bd9fa83eac18b377a8527f834511fb550725377b52aa4",
            "8c1b1f7445578c3e0e1bf774e999e482e629b69951d02c258ceaff3cde84804b"},
    KeptRow{"supply",
            {},
            {},
            "citizen",
            7,
            "2026-03-03 02:00:00.000",
            "a5",
            {},
            {},
            {},
            {},
            "fab5b87dc64c0bdce6d5b05e4036509eb93b8aa6740feb9a28b480597f0289b8",
            "19a78242913fe69dbff13e9ff0b9fc37494c327a495aa6b0ebbe65d15f10a4ef"},
    KeptRow{"remind",
            {},
            {},
            "clock",
            {},
            "2026-03-04 02:00:00.000",
            {},
            {},
            {},
            "{\"ff\":\"a\\u000cb\\u0008c\\u001bd\x7f"
            "e\\u0001\\u001f\",\"nul\":\"x\\u0000y\"}",
            {{"ff",
              "a\fb\bc\x1b"
              "d\x7f"
              "e\x01\x1f"},
             {"nul", "x\0y"s}},
            "fe3158b51978b70b03e5533c6a006c6c1e7739dc734bb045cb99adf180313af8",
            "5614ee08b0b74b659a9f84431f859f00a6a79315d665c12c3414f5fa147c857d"},
    KeptRow{"erase",
            {},
            {},
            "clock",
            {},
            "2026-03-05 02:00:00.000",
            {},
            "UU 27/2022, pasal 8",
            {},
            {},
            {},
            "8e639771be23072d1cfb69baf937ce33232e88fe79fb71f7c81095ea35940660",
            "7fb896ea4e1d91e466cc019b3a8be6c510a629efe8b1ecaadb62a35cb6293c7c"},
};

std::string from_hex(const std::string& digits) {
  std::string bytes;
  for (std::size_t i = 0; i < digits.size(); i += 2)
    bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  return bytes;
}

const mysql::Query kEvent{"test.event", R"sql(
    INSERT INTO complaint_event (complaint_id, seq, event, from_state, to_state, actor_kind, actor_id,
                                 at, nonce, body_hash, prev_hash, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

const mysql::Query kBody{"test.body", R"sql(
    INSERT INTO event_body (event_id, salt, text, public_text, data)
    SELECT id, ?, ?, ?, ? FROM complaint_event WHERE complaint_id = ? AND seq = ?
)sql"};

const mysql::Query kEnd{"test.end", R"sql(
    UPDATE complaint SET id = ?, last_seq = ?, last_hash = ? WHERE id = ?
)sql"};

/// The rows as they were kept, in the place of a report's own.
void restore(support::Database& db) {
  auto& connection = db.connection();
  const auto report = given::filed(db);
  db.run("SET FOREIGN_KEY_CHECKS = 0");
  db.run("DELETE FROM event_body");
  db.run("DELETE FROM complaint_event");
  connection.execute(kEnd, kReport, static_cast<std::int64_t>(kRows.size()),
                     mysql::Blob{from_hex(kRows.back().hash)}, report.id);
  std::string previous(32, '\0');
  std::int64_t seq = 0;
  for (const auto& row : kRows) {
    ++seq;
    const auto hash = from_hex(row.hash);
    connection.execute(kEvent, kReport, seq, row.event, row.from, row.to, row.actor_kind,
                       row.actor_id, row.at, row.nonce, mysql::Blob{from_hex(row.body_hash)},
                       mysql::Blob{previous}, mysql::Blob{hash});
    previous = hash;
    if (seq == kErased) continue;
    const auto salt =
        std::string(1, static_cast<char>(0xA0 + seq)) + std::string(15, static_cast<char>(seq));
    connection.execute(kBody, mysql::Blob{salt}, row.text, row.public_text, row.data, kReport, seq);
  }
  db.run("SET FOREIGN_KEY_CHECKS = 1");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(kept_rows, *support::needs_database())

BOOST_AUTO_TEST_CASE(their_hashes_hold) {
  support::Database db;
  restore(db);
  store::HistoryWalk walk(db.connection());
  while (!walk.is_done())
    for (const auto& difference : walk.step())
      BOOST_ERROR("event " << difference.seq << ": " << to_sentence(difference.breach));
  BOOST_TEST(walk.walked().events == static_cast<std::int64_t>(kRows.size()));
  BOOST_TEST(walk.walked().erased == 1);
}

/// The same text, written anew by what writes today, is another one: nothing may do that.
BOOST_AUTO_TEST_CASE(one_that_is_written_anew_differs) {
  support::Database db;
  restore(db);
  db.run(R"(UPDATE event_body SET data = REPLACE(data, '\\u0009', '\\t'))");
  const auto found = store::first_difference(db.connection(), domain::ComplaintId{kReport});
  BOOST_REQUIRE(found.has_value());
  BOOST_TEST(found->seq == 2);
}

BOOST_AUTO_TEST_CASE(their_words_are_read) {
  support::Database db;
  restore(db);
  const auto timeline =
      store::History(db.connection()).for_staff(domain::ComplaintId{kReport}, given::at_the_desk());
  BOOST_REQUIRE(timeline.size() == kRows.size());
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    BOOST_TEST(timeline.at(i).erased == (i + 1 == kErased));
    BOOST_TEST(timeline.at(i).body.text == kRows.at(i).text.value_or(""));
    if (kRows.at(i).data)
      BOOST_TEST((store::values_from_json(*kRows.at(i).data) == kRows.at(i).values), i);
  }
  BOOST_TEST((timeline.at(2).body.data == kRows.at(2).values));
}

/// What is written today holds in the same chain, and a byte that is no UTF-8 breaks no act.
BOOST_AUTO_TEST_CASE(todays_rows_stand_behind_them) {
  support::Database db;
  restore(db);
  const domain::Values said{{"a\t\"", "\t\r\b\f\n\x1b \\ / 🚧"}, {"cut", "caf\xc3"}};
  mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
    store::History(db.connection())
        .append(transaction, {static_cast<int>(kRows.size()), from_hex(kRows.back().hash)},
                {.complaint = domain::ComplaintId{kReport},
                 .part = {},
                 .event = domain::Event::forward,
                 .from = {},
                 .to = {},
                 .by = store::by_clock(),
                 .at = given::kNow,
                 .nonce = {},
                 .body = {.text = "Teruskan", .public_text = {}, .data = said}});
  });
  BOOST_TEST(!store::first_difference(db.connection(), domain::ComplaintId{kReport}));
  const auto timeline =
      store::History(db.connection()).for_staff(domain::ComplaintId{kReport}, given::at_the_desk());
  auto expected = said;
  expected["cut"] = "caf\ufffd";
  BOOST_TEST((timeline.back().body.data == expected));
}

BOOST_AUTO_TEST_SUITE_END()
