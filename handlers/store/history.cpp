#include "handlers/store/history.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHashBytes = 32;

/// One field of a canonical form.
void append_field(std::string& form, const std::optional<std::string>& field) {
  if (!form.empty()) form += '\n';
  if (!field) {
    form += '-';
    return;
  }
  form += std::to_string(field->size());
  form += ':';
  form += *field;
}

std::optional<std::string> digits(std::optional<std::int64_t> number) {
  if (!number) return std::nullopt;
  return std::to_string(*number);
}

/// What of an event goes into its hash, in this order.
struct EventFields {
  std::int64_t complaint;
  std::int64_t seq;
  std::optional<std::int64_t> part;
  std::string event;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::string actor_kind;
  std::optional<std::int64_t> actor_id;
  std::string at;
  std::optional<std::string> nonce;
  std::string body_hash;
};

std::string canonical_event(const EventFields& fields) {
  std::string form;
  append_field(form, std::to_string(fields.complaint));
  append_field(form, std::to_string(fields.seq));
  append_field(form, digits(fields.part));
  append_field(form, fields.event);
  append_field(form, fields.from);
  append_field(form, fields.to);
  append_field(form, fields.actor_kind);
  append_field(form, digits(fields.actor_id));
  append_field(form, fields.at);
  append_field(form, fields.nonce);
  append_field(form, crypto::hex(fields.body_hash));
  return form;
}

std::string link_hash(const std::string& previous, const EventFields& fields) {
  const auto before = previous.empty() ? std::string(kHashBytes, '\0') : previous;
  return crypto::hash(before + canonical_event(fields));
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

By by_clock() {
  return {domain::kClock, std::nullopt};
}

std::string canonical_body(const Body& body) {
  std::string form;
  append_field(form, or_null(body.text));
  append_field(form, or_null(body.public_text));
  append_field(form, body.data.empty() ? std::nullopt : std::optional(to_json(body.data)));
  return form;
}

const mysql::Query kInsertEvent{"history.insert_event", R"sql(
    INSERT INTO complaint_event (complaint_id, seq, part_id, event, from_state, to_state, actor_kind,
                                 actor_id, at, nonce, body_hash, prev_hash, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

const mysql::Query kInsertBody{"history.insert_body", R"sql(
    INSERT INTO event_body (event_id, salt, text, public_text, data) VALUES (?, ?, ?, ?, ?)
)sql"};

const mysql::Query kMoveEnd{"history.move_end", R"sql(
    UPDATE complaint SET last_seq = ?, last_hash = ? WHERE id = ?
)sql"};

domain::EventId History::append(mysql::Transaction& transaction, const ChainEnd& end,
                                const NewEvent& event) {
  const auto salt = crypto::random_bytes(kSaltBytes);
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
      .body_hash = crypto::hash(salt + canonical_body(event.body)),
  };
  const auto hash = link_hash(end.hash, fields);
  const auto previous = end.hash.empty() ? std::string(kHashBytes, '\0') : end.hash;
  const auto id = transaction.insert<domain::EventId>(
      kInsertEvent, event.complaint, fields.seq, event.part, fields.event, fields.from, fields.to,
      fields.actor_kind, fields.actor_id, event.at, fields.nonce, mysql::Blob{fields.body_hash},
      mysql::Blob{previous}, mysql::Blob{hash});
  const auto data =
      event.body.data.empty() ? std::nullopt : std::optional(to_json(event.body.data));
  transaction.execute(kInsertBody, id, mysql::Blob{salt}, or_null(event.body.text),
                      or_null(event.body.public_text), data);
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
    SELECT id, seq, part_id, opd_short_name, opd_name, event, from_state, to_state, actor_kind, at,
           text, public_text, data, body_id
      FROM v_citizen_event WHERE complaint_id = ? ORDER BY seq
)sql"};

std::vector<TimelineEntry> History::for_reporter(domain::ComplaintId complaint) {
  std::vector<TimelineEntry> all;
  for (const auto& row : connection_.rows(kForReporter, complaint)) all.push_back(entry_from(row));
  return all;
}

const mysql::Query kForStaff{"history.for_staff", R"sql(
    SELECT e.id, e.seq, e.part_id, o.short_name AS opd_short_name, o.name AS opd_name, e.event,
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

std::vector<TimelineEntry> History::for_inspector(domain::ComplaintId complaint) {
  std::vector<TimelineEntry> all;
  for (const auto& row : connection_.rows(kForStaff, complaint)) {
    auto entry = entry_from(row);
    entry.by_id = row.optional<std::int64_t>("actor_id");
    entry.by_name = text_or_empty(row, "staff_name");
    all.push_back(std::move(entry));
  }
  return all;
}

std::vector<TimelineEntry> History::for_staff(domain::ComplaintId complaint) {
  auto all = for_inspector(complaint);
  for (auto& entry : all)
    if (entry.event == domain::Event::withdraw) entry.body = {};
  return all;
}

const mysql::Query kChain{"history.chain", R"sql(
    SELECT e.seq, e.part_id, e.event, e.from_state, e.to_state, e.actor_kind, e.actor_id, e.at,
           e.nonce, e.body_hash, e.prev_hash, e.hash, b.salt, b.text, b.public_text, b.data
      FROM complaint_event e LEFT JOIN event_body b ON b.event_id = e.id
     WHERE e.complaint_id = ? ORDER BY e.seq
)sql"};

std::optional<int> History::first_broken(domain::ComplaintId complaint) {
  std::string previous(kHashBytes, '\0');
  int expected = 1;
  std::optional<int> gone;  // the first body that is not there, until an erase event explains it
  for (const auto& row : connection_.rows(kChain, complaint)) {
    const auto seq = static_cast<int>(row.integer("seq"));
    const EventFields fields{
        .complaint = complaint.value,
        .seq = seq,
        .part = row.optional<std::int64_t>("part_id"),
        .event = row.text("event"),
        .from = row.optional<std::string>("from_state"),
        .to = row.optional<std::string>("to_state"),
        .actor_kind = row.text("actor_kind"),
        .actor_id = row.optional<std::int64_t>("actor_id"),
        .at = mysql::to_sql(row.instant("at")),
        .nonce = row.optional<std::string>("nonce"),
        .body_hash = row.text("body_hash"),
    };
    const bool linked = seq == expected && row.text("prev_hash") == previous &&
                        row.text("hash") == link_hash(previous, fields);
    if (!linked) return gone.value_or(seq);
    if (row.is_null("salt")) {
      if (!gone) gone = seq;
    } else {
      const Body body{text_or_empty(row, "text"), text_or_empty(row, "public_text"), data_of(row)};
      if (crypto::hash(row.text("salt") + canonical_body(body)) != fields.body_hash)
        return gone.value_or(seq);
    }
    if (fields.event == "erase") gone.reset();
    previous = row.text("hash");
    ++expected;
  }
  return gone;
}

}  // namespace store
