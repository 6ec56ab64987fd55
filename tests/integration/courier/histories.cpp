// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The courier looks at the histories once a night, a slice at a time.

#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include <boost/test/unit_test.hpp>

#include "handlers/courier/history_check.hpp"
#include "tests/integration/courier/world.hpp"

using namespace std::chrono_literals;

namespace {

/// What is written to stderr, the log's place, while it lives.
class Log {
 public:
  Log() : file_(std::tmpfile(), &std::fclose), before_(::dup(STDERR_FILENO)) {
    ::dup2(::fileno(file_.get()), STDERR_FILENO);
  }
  ~Log() {
    ::dup2(before_, STDERR_FILENO);
    ::close(before_);
  }
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  [[nodiscard]] std::string text() const {
    std::string all;
    std::array<char, 4096> piece{};
    BOOST_REQUIRE(std::fseek(file_.get(), 0, SEEK_SET) == 0);
    while (const auto size = std::fread(piece.data(), 1, piece.size(), file_.get()))
      all.append(piece.data(), size);
    return all;
  }

 private:
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
  int before_;
};

struct World {
  support::Database db;
  world::Courier one{db};
  courier::HistoryCheck check{one.app};

  void set(int day, std::chrono::minutes minutes) {
    one.clock.set(domain::at_local(domain::Date{std::chrono::year{2026} / 11 / day}, minutes));
  }
  /// The log of all that is due now.
  std::string night() {
    const Log log;
    while (check.step() > 0) {
    }
    return log.text();
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(histories, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(they_are_looked_at_once_a_night, World) {
  given::forwarded(db);
  set(25, 59min);
  BOOST_TEST(check.step() == 0);
  set(25, 1h);
  const auto said = night();
  BOOST_TEST(has(said, "level=info event=history_checked"));
  BOOST_TEST(has(said, "reports=1 events=2 erased=0 differ=0"));
  BOOST_TEST(check.step() == 0);
  set(25, 4h);
  BOOST_TEST(check.step() == 0);
  set(26, 1h);
  BOOST_TEST(has(night(), "event=history_checked"));
}

BOOST_FIXTURE_TEST_CASE(they_are_not_begun_by_day, World) {
  given::forwarded(db);
  set(25, 5h);
  BOOST_TEST(check.step() == 0);
  set(25, 23h);
  BOOST_TEST(check.step() == 0);
}

BOOST_FIXTURE_TEST_CASE(what_differs_is_an_error_of_the_log, World) {
  const auto report = given::forwarded(db);
  db.run("UPDATE complaint_event SET actor_id = 99 WHERE seq = 2");
  set(25, 2h);
  const auto said = night();
  BOOST_TEST(has(said, "level=error event=history_differs"));
  BOOST_TEST(
      has(said, "report=" + report.code.display() + " seq=2 what=\"the event was changed\""));
  BOOST_TEST(has(said, "differ=1"));
}

// A slice is 500 events: what was begun goes on, also when the night is over.
BOOST_FIXTURE_TEST_CASE(one_turn_is_one_slice, World) {
  const auto report = given::forwarded(db);
  db.run(
      "INSERT INTO complaint_event (complaint_id, seq, event, actor_kind, at, body_hash, prev_hash,"
      " hash) SELECT " +
      std::to_string(report.id.value) +
      ", seq + 2, 'remind', 'clock', '2026-11-24', REPEAT('x', 32), REPEAT('x', 32),"
      " REPEAT('x', 32) FROM seq_1_to_1000 AS many");
  set(25, 4h + 59min);
  const Log log;
  BOOST_TEST(check.step() == 1);
  BOOST_TEST(!has(log.text(), "event=history"));
  set(25, 6h);
  int turns = 1;
  while (check.step() > 0) ++turns;
  BOOST_TEST(turns == 4);  // 500, 500, 2, and nothing more
  BOOST_TEST(has(log.text(), "seq=3"));
  BOOST_TEST(has(log.text(), "reports=1 events=1002 erased=0 differ=1"));
}

BOOST_AUTO_TEST_SUITE_END()
