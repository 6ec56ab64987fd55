// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/history_walk.hpp"

#include <utility>

namespace store {
namespace {

const mysql::Query kEnds{"history_walk.ends", R"sql(
    SELECT id, code, last_seq, last_hash FROM complaint WHERE id > ? ORDER BY id LIMIT ?
)sql"};

const mysql::Query kEnd{"history_walk.end", R"sql(
    SELECT id, code, last_seq, last_hash FROM complaint WHERE id = ?
)sql"};

// By the index in its order, so that a slice costs the same however much stands behind it.
const mysql::Query kEvents{"history_walk.events", R"sql(
    SELECT e.complaint_id, e.seq, e.part_id, e.event, e.from_state, e.to_state, e.actor_kind,
           e.actor_id, CAST(e.at AS CHAR) AS at, e.nonce, e.body_hash, e.prev_hash, e.hash, b.salt,
           b.text, b.public_text, b.data
      FROM complaint_event e FORCE INDEX (uq_event_seq)
      LEFT JOIN event_body b ON b.event_id = e.id
     WHERE (e.complaint_id = ? AND e.seq > ?) OR (e.complaint_id > ? AND e.complaint_id <= ?)
     ORDER BY e.complaint_id, e.seq LIMIT ?
)sql"};

/// The events behind the last one read of `first`, then those of the reports up to `last`.
std::vector<mysql::Row> events_after(mysql::Connection& connection, const Chain& first,
                                     domain::ComplaintId last, std::size_t limit) {
  return connection.rows(kEvents, first.complaint(), first.last(), first.complaint(), last, limit);
}

/// A report that somebody writes to all the time is judged by the last look.
constexpr int kLooks = 5;

bool is_same_end(const mysql::Row& one, const std::optional<mysql::Row>& other) {
  return other && one.integer("last_seq") == other->integer("last_seq") &&
         one.optional<std::string>("last_hash") == other->optional<std::string>("last_hash");
}

std::optional<Difference> look(mysql::Connection& connection, const mysql::Row& end) {
  Chain chain(end);
  std::vector<mysql::Row> rows;
  do {
    rows = events_after(connection, chain, chain.complaint(), HistoryWalk::kSlice);
    for (const auto& row : rows) chain.read(row);
  } while (rows.size() == HistoryWalk::kSlice);
  return chain.difference();
}

}  // namespace

std::optional<Difference> first_difference(mysql::Connection& connection,
                                           domain::ComplaintId complaint) {
  std::optional<Difference> difference;
  for (int looks = 0; looks < kLooks; ++looks) {
    const auto end = connection.row(kEnd, complaint);
    if (!end) return std::nullopt;
    difference = look(connection, *end);
    if (!difference || is_same_end(*end, connection.row(kEnd, complaint))) break;
  }
  return difference;
}

void HistoryWalk::load() {
  for (const auto& row : connection_.rows(kEnds, last_, slice_)) chains_.emplace_back(row);
  if (chains_.empty()) {
    done_ = true;
  } else {
    last_ = chains_.back().complaint();
  }
}

std::vector<Difference> HistoryWalk::step() {
  if (chains_.empty()) load();
  if (done_) return {};
  const auto rows = events_after(connection_, chains_.front(), chains_.back().complaint(), slice_);
  for (const auto& row : rows) {
    const auto complaint = row.id<domain::ComplaintId>("complaint_id");
    while (chains_.front().complaint() < complaint) finish();
    // A report whose number was not there yet when the numbers were read.
    if (chains_.front().complaint() != complaint) continue;
    chains_.front().read(row);
    ++walked_.events;
  }
  if (rows.size() < slice_)
    while (!chains_.empty()) finish();
  return std::exchange(found_, {});
}

void HistoryWalk::finish() {
  const auto& chain = chains_.front();
  // Somebody may have written to the report between the two reads: it is judged by itself.
  if (chain.difference())
    if (auto difference = first_difference(connection_, chain.complaint()))
      found_.push_back(*std::move(difference));
  ++walked_.reports;
  walked_.erased += chain.erased();
  chains_.pop_front();
}

}  // namespace store
