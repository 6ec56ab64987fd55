// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/public_complaints.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

// The list reads no text: 20 lines of it would be most of the answer's bytes.
constexpr Fixed kLine = R"sql(
           c.id, c.code, c.kind, c.category_id, c.category_name, c.kecamatan_code, c.kecamatan_name,
           c.village_name, c.public_place, c.state, c.outcome, c.reject_reason, c.channel, c.received_at,
           c.response_due_at, c.responded_at, c.public_title, NULL AS public_text, c.published_at,
           c.reopens, c.open_parts, c.resolved_parts, c.due_at, c.resolved_at, c.closed_at,
           c.lapse_at, c.emergency, c.merged_into_code, c.updated_at, 0 AS merged_reports,
           (SELECT f.reporters FROM v_public_family f WHERE f.id = c.id) AS reporters
      FROM )sql";

PublicComplaint complaint_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::ComplaintId>("id"),
      .code = code_of(row, "code"),
      .kind = word_of(row, "kind", domain::kind_from),
      .category = row.id<domain::CategoryId>("category_id"),
      .category_name = row.text("category_name"),
      .kecamatan = text_or_empty(row, "kecamatan_code"),
      .kecamatan_name = text_or_empty(row, "kecamatan_name"),
      .village_name = text_or_empty(row, "village_name"),
      .place = text_or_empty(row, "public_place"),
      .state = word_of(row, "state", domain::report_state_from),
      .outcome = optional_word_of(row, "outcome", domain::outcome_from),
      .reject_reason = optional_word_of(row, "reject_reason", domain::rejection_reason_from),
      .channel = word_of(row, "channel", domain::channel_from),
      .received_at = row.instant("received_at"),
      .response_due_at = row.instant("response_due_at"),
      .responded_at = row.optional<domain::Instant>("responded_at"),
      .title = text_or_empty(row, "public_title"),
      .text = text_or_empty(row, "public_text"),
      .published_at = row.instant("published_at"),
      .reopens = static_cast<int>(row.integer("reopens")),
      .open_parts = static_cast<int>(row.integer("open_parts")),
      .resolved_parts = static_cast<int>(row.integer("resolved_parts")),
      .due_at = row.optional<domain::Instant>("due_at"),
      .resolved_at = row.optional<domain::Instant>("resolved_at"),
      .closed_at = row.optional<domain::Instant>("closed_at"),
      .lapse_at = row.optional<domain::Instant>("lapse_at"),
      .emergency = row.flag("emergency"),
      .merged_into_code = optional_code_of(row, "merged_into_code"),
      .updated_at = row.instant("updated_at"),
      .reporters = static_cast<int>(row.integer("reporters")),
      .merged_reports = static_cast<int>(row.integer("merged_reports")),
  };
}

PublicPhoto photo_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::AttachmentId>("id"),
      .public_name = row.text("public_name"),
      .width = row.optional<int>("width"),
      .height = row.optional<int>("height"),
      .event = row.optional<domain::EventId>("event_id"),
      .caption = text_or_empty(row, "caption"),
      .added_at = row.instant("created_at"),
  };
}

}  // namespace

const mysql::Query kFind{"public.find", R"sql(
    SELECT c.id, c.code, c.kind, c.category_id, c.category_name, c.kecamatan_code, c.kecamatan_name,
           c.village_name, c.public_place, c.state, c.outcome, c.reject_reason, c.channel, c.received_at,
           c.response_due_at, c.responded_at, c.public_title, c.public_text, c.published_at,
           c.reopens, c.open_parts, c.resolved_parts, c.due_at, c.resolved_at, c.closed_at,
           c.lapse_at, c.emergency, c.merged_into_code, c.updated_at, f.reporters, f.merged_reports
      FROM v_public_complaint c JOIN v_public_family f ON f.id = c.id WHERE c.code = ?
)sql"};

std::optional<PublicComplaint> PublicComplaints::find(const domain::ComplaintCode& code) {
  const auto row = connection_.row(kFind, code.stored());
  if (!row) return std::nullopt;
  return complaint_from(*row);
}

namespace {

void add_filter(Statement& asked, const PublicFilter& filter) {
  if (filter.category) asked.say(" AND c.category_id = ?").bind(*filter.category);
  if (!filter.kecamatan.empty()) asked.say(" AND c.kecamatan_code = ?").bind(filter.kecamatan);
  if (filter.state) asked.say(" AND c.state = ?").bind(domain::to_word(*filter.state));
  if (filter.opd)
    asked
        .say(
            " AND EXISTS (SELECT 1 FROM v_public_part p"
            " WHERE p.complaint_id = c.id AND p.opd_id = ?)")
        .bind(*filter.opd);
}

std::vector<PublicComplaint> read(mysql::Connection& connection, std::string_view name,
                                  const Statement& asked) {
  std::vector<PublicComplaint> all;
  for (const auto& row : asked.rows(connection, name)) all.push_back(complaint_from(row));
  return all;
}

}  // namespace

std::vector<PublicComplaint> PublicComplaints::list(const PublicFilter& filter,
                                                    std::optional<Cursor> after, int most) {
  auto asked = Statement("SELECT ").say(kLine).say("v_public_complaint c WHERE c.is_public = 1");
  add_filter(asked, filter);
  if (after)
    asked.say(" AND (c.published_at < ? OR (c.published_at = ? AND c.id < ?))")
        .bind(after->at, after->at, after->id);
  asked.say(" ORDER BY c.published_at DESC, c.id DESC LIMIT ?").bind(most);
  return read(connection_, "public.list", asked);
}

std::vector<PublicComplaint> PublicComplaints::search(const SearchWords& words,
                                                      const PublicFilter& filter,
                                                      std::optional<Cursor> after, int most) {
  if (words.nothing_fits) return {};
  const auto [from, where] = join_postings(Postings::everybody, words);
  auto asked = Statement("SELECT STRAIGHT_JOIN ").say(kLine).say(from);
  asked.say(" JOIN v_public_complaint c ON c.id = w0.complaint_id WHERE c.is_public = 1 AND ");
  asked.say(where);
  add_filter(asked, filter);
  if (after) asked.say(" AND w0.complaint_id < ?").bind(after->id);
  asked.say(" ORDER BY w0.complaint_id DESC LIMIT ?").bind(most);
  return read(connection_, "public.search", asked);
}

const mysql::Query kSupporters{"public.supporters", R"sql(
    SELECT COUNT(*) AS n FROM v_public_support WHERE complaint_id = ?
)sql"};

int PublicComplaints::supporters(domain::ComplaintId id) {
  return static_cast<int>(connection_.row(kSupporters, id)->integer("n"));
}

const mysql::Query kParts{"public.parts", R"sql(
    SELECT id, opd_id, opd_short_name, opd_name, state, round, forwarded_at, verify_due_at,
           finish_due_at, verified_at, resolved_at, scheduled_for
      FROM v_public_part WHERE complaint_id = ? ORDER BY id
)sql"};

std::vector<PublicPart> PublicComplaints::parts(domain::ComplaintId id) {
  std::vector<PublicPart> all;
  for (const auto& row : connection_.rows(kParts, id))
    all.push_back({
        .id = row.id<domain::PartId>("id"),
        .opd = row.id<domain::OpdId>("opd_id"),
        .opd_short_name = row.text("opd_short_name"),
        .opd_name = row.text("opd_name"),
        .state = word_of(row, "state", domain::part_state_from),
        .round = static_cast<int>(row.integer("round")),
        .forwarded_at = row.instant("forwarded_at"),
        .verify_due_at = row.instant("verify_due_at"),
        .finish_due_at = row.instant("finish_due_at"),
        .verified_at = row.optional<domain::Instant>("verified_at"),
        .resolved_at = row.optional<domain::Instant>("resolved_at"),
        .scheduled_for = date_of(row, "scheduled_for"),
    });
  return all;
}

const mysql::Query kTimeline{"public.timeline", R"sql(
    SELECT e.id, e.seq, e.part_id, e.opd_short_name, e.opd_name, e.event, e.from_state, e.to_state,
           e.actor_kind, IF(e.event = 'file', c.received_at, e.at) AS at, e.public_text, e.body_id
      FROM v_public_event e JOIN v_public_complaint c ON c.id = e.complaint_id
     WHERE e.complaint_id = ? ORDER BY e.seq
)sql"};

std::vector<TimelineEntry> PublicComplaints::timeline(domain::ComplaintId id) {
  std::vector<TimelineEntry> all;
  for (const auto& row : connection_.rows(kTimeline, id))
    all.push_back({
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
        .body = {.text = {}, .public_text = text_or_empty(row, "public_text"), .data = {}},
        .erased = row.is_null("body_id"),
    });
  return all;
}

const mysql::Query kPhotos{"public.photos", R"sql(
    SELECT id, public_name, width, height, event_id, caption, created_at FROM v_public_photo
     WHERE complaint_id = ? ORDER BY id
)sql"};

std::vector<PublicPhoto> PublicComplaints::photos(domain::ComplaintId id) {
  std::vector<PublicPhoto> all;
  for (const auto& row : connection_.rows(kPhotos, id)) all.push_back(photo_from(row));
  return all;
}

const mysql::Query kFindPhoto{"public.find_photo", R"sql(
    SELECT id, public_name, width, height, event_id, caption, created_at FROM v_public_photo
     WHERE public_name = ?
)sql"};

std::optional<PublicPhoto> PublicComplaints::find_photo(std::string_view public_name) {
  const auto row = connection_.row(kFindPhoto, public_name);
  if (!row) return std::nullopt;
  return photo_from(*row);
}

Cursor cursor_of(const PublicComplaint& complaint) {
  return {complaint.published_at, complaint.id.value};
}

}  // namespace store
