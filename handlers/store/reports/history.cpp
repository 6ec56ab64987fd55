// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/history.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/json.hpp"
#include "handlers/store/reports/canonical.hpp"
#include "handlers/store/statement.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::size_t kSaltBytes = 16;

/// A body as its row will hold it; the hash is taken of the very texts that are written.
BodyFields fields_of(const Body& body) {
  return {.text = or_null(body.text),
          .public_text = or_null(body.public_text),
          .data = body.data.empty() ? std::nullopt : std::optional(json::write(body.data))};
}

domain::Values data_of(const mysql::Row& row) {
  const auto json = text_or_empty(row, "data");
  return json.empty() ? domain::Values{} : values_from_json(json);
}

TimelineEntry entry_from(const mysql::Row& row) {
  TimelineEntry entry{
      .id = row.id<domain::EventId>("id"),
      .seq = static_cast<int>(row.integer("seq")),
      .part = row.optional<domain::PartId>("part_id"),
      .opd_short_name = text_or_empty(row, "opd_short_name"),
      .opd_name = text_or_empty(row, "opd_name"),
      .event = word_of(row, "event", domain::event_from),
      .from = text_or_empty(row, "from_state"),
      .to = text_or_empty(row, "to_state"),
      .by = word_of(row, "actor_kind", domain::role_from),
      .by_id = std::nullopt,
      .by_name = {},
      .at = row.instant("at"),
      .body = {text_or_empty(row, "text"), text_or_empty(row, "public_text"), data_of(row)},
  };
  entry.erased = row.is_null("body_id");
  return entry;
}

}  // namespace

By by(const domain::Citizen& citizen) {
  return {domain::kReporter, citizen.id.value};
}

By by(const domain::Officer& officer) {
  return {domain::actor_of(officer), officer.id.value};
}

By by(domain::ReporterId reporter) {
  return {domain::kReporter, std::nullopt, reporter};
}

By by_pin(domain::ReporterId reporter) {
  return {domain::kReporter, std::nullopt, reporter, true};
}

By by_clock() {
  return {domain::kClock, std::nullopt};
}

std::optional<PinSeen> pin_seen_in(const domain::Values& data) {
  const auto at = data.find(kPinSeenAt);
  const auto by = data.find(kPinSeenBy);
  if (at == data.end() || by == data.end()) return std::nullopt;
  return PinSeen{mysql::instant_from_sql(at->second), domain::StaffId{std::stoll(by->second)}};
}

namespace {

/// Behind what `pen` inserts by.
constexpr Fixed kInsertEvent = R"sql(
                    (complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id,
                     at, nonce, body_hash, prev_hash, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

Fixed inserted_by(Pen pen) {
  switch (pen) {
    case Pen::complaints:
      return "v_event_by_complaints";
    case Pen::followups:
      return "v_event_by_followups";
    case Pen::courier:
      return "v_event_by_courier";
    case Pen::owner:
      break;
  }
  return "complaint_event";
}

}  // namespace

const mysql::Query kInsertBody{"history.insert_body", R"sql(
    INSERT INTO event_body (event_id, salt, text, public_text, data) VALUES (?, ?, ?, ?, ?)
)sql"};

const mysql::Query kMoveEnd{"history.move_end", R"sql(
    UPDATE complaint SET last_seq = ?, last_hash = ? WHERE id = ?
)sql"};

domain::EventId History::append(mysql::Transaction& transaction, const ChainEnd& end,
                                const NewEvent& event) {
  const auto salt = crypto::random_bytes(kSaltBytes);
  const auto body = fields_of(event.body);
  const EventFields fields{
      .complaint = event.complaint.value,
      .seq = end.seq + 1,
      .part = event.part ? std::optional(event.part->value) : std::nullopt,
      .event = std::string(domain::to_word(event.event)),
      .from = or_null(event.from),
      .to = or_null(event.to),
      .actor_kind = std::string(domain::to_word(event.by.actor.role)),
      .actor_id = event.by.id,
      .at = mysql::to_sql(event.at),
      .nonce = or_null(event.nonce),
      .body_hash = body_hash(salt, body),
  };
  const auto previous = end.hash.empty() ? no_hash() : end.hash;
  const auto hash = link_hash(previous, fields);
  const auto insert = Statement("INSERT INTO ").say(inserted_by(pen_)).say(kInsertEvent);
  const auto id = transaction.insert<domain::EventId>(
      insert.query("history.insert_event"), event.complaint, fields.seq, event.part, fields.event,
      fields.from, fields.to, fields.actor_kind, fields.actor_id, event.at, fields.nonce,
      mysql::Blob{fields.body_hash}, mysql::Blob{previous}, mysql::Blob{hash});
  transaction.execute(kInsertBody, id, mysql::Blob{salt}, body.text, body.public_text, body.data);
  transaction.execute(kMoveEnd, fields.seq, mysql::Blob{hash}, event.complaint);
  return id;
}

const mysql::Query kFind{"history.find", R"sql(
    SELECT id FROM complaint_event WHERE complaint_id = ? AND nonce = ?
)sql"};

std::optional<domain::EventId> History::find(domain::ComplaintId complaint,
                                             std::string_view nonce) {
  const auto row = connection_.row(kFind, complaint, nonce);
  if (!row) return std::nullopt;
  return row->id<domain::EventId>("id");
}

const mysql::Query kCount{"history.count", R"sql(
    SELECT COUNT(*) AS events FROM complaint_event
     WHERE complaint_id = ? AND event = ? AND actor_kind = ? AND actor_id <=> ? AND at > ?
)sql"};

int History::count(domain::ComplaintId complaint, domain::Event event, const By& by,
                   domain::Instant since) {
  const auto row = connection_.row(kCount, complaint, domain::to_word(event),
                                   domain::to_word(by.actor.role), by.id, since);
  return static_cast<int>(row->integer("events"));
}

const mysql::Query kForReporter{"history.for_reporter", R"sql(
    SELECT e.id, e.seq, e.part_id, e.opd_short_name, e.opd_name, e.event, e.from_state, e.to_state,
           e.actor_kind, IF(e.event = 'file', c.received_at, e.at) AS at, e.text, e.public_text,
           e.data, e.body_id
      FROM v_citizen_event e JOIN complaint c ON c.id = e.complaint_id
     WHERE e.complaint_id = ? ORDER BY e.seq
)sql"};

std::vector<TimelineEntry> History::for_reporter(domain::ComplaintId complaint) {
  std::vector<TimelineEntry> all;
  for (const auto& row : connection_.rows(kForReporter, complaint)) all.push_back(entry_from(row));
  return all;
}

const mysql::Query kForStaff{"history.for_staff", R"sql(
    SELECT e.id, e.seq, e.part_id, p.opd_id, o.short_name AS opd_short_name, o.name AS opd_name, e.event,
           e.from_state, e.to_state, e.actor_kind, e.actor_id, s.name AS staff_name, e.at, b.text,
           b.public_text, b.data, b.event_id AS body_id
      FROM complaint_event e
      LEFT JOIN event_body b ON b.event_id = e.id
      LEFT JOIN part p ON p.id = e.part_id
      LEFT JOIN opd o ON o.id = p.opd_id
      LEFT JOIN v_staff s ON s.id = e.actor_id
                         AND e.actor_kind NOT IN ('citizen', 'clock', 'institution')
     WHERE e.complaint_id = ? ORDER BY e.seq
)sql"};

namespace {

/// What a file event says beside the report's own words.
constexpr std::string_view kEmergency = "emergency";

/// What an event says of the PIN it was made with: no word of the citizen, and not the step's.
bool is_pin_mark(std::string_view name) {
  return name == kPinSeenAt || name == kPinSeenBy;
}

/// Leaves of a body what one reads by `sight`.
void keep_known(Body& body, domain::Event event, const domain::Knowledge& known,
                const domain::StepSight& sight) {
  const auto& whole = body.text.empty() ? body.public_text : body.text;
  body.text = known.words(sight.words, whole, body.public_text);
  if (sight.words == domain::TextSight::nothing) body.public_text.clear();
  std::erase_if(body.data, [&](const auto& one) {
    if (is_pin_mark(one.first)) return !known.knows_pin_marks();
    return !sight.details && (event != domain::Event::file || one.first != kEmergency);
  });
  for (auto& [name, value] : body.data)
    if (!is_pin_mark(name)) value = known.words(sight.words, value, value);
}

}  // namespace

std::vector<TimelineEntry> History::for_staff(domain::ComplaintId complaint,
                                              const domain::Knowledge& known) {
  std::vector<TimelineEntry> all;
  for (const auto& row : connection_.rows(kForStaff, complaint)) {
    auto entry = entry_from(row);
    const bool untold = entry.body.data.erase(std::string(kUntold)) > 0;
    const auto sight = known.step({entry.event, domain::is_reporters(entry.event, entry.by),
                                   row.optional<domain::OpdId>("opd_id"), untold});
    if (!sight) continue;
    entry.by_id = row.optional<std::int64_t>("actor_id");
    entry.by_name = text_or_empty(row, "staff_name");
    keep_known(entry.body, entry.event, known, *sight);
    all.push_back(std::move(entry));
  }
  return all;
}

}  // namespace store
