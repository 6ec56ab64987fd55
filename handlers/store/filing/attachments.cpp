// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/filing/attachments.hpp"

#include <algorithm>

#include "handlers/store/values.hpp"

namespace store {
namespace {

Attachment attachment_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::AttachmentId>("id"),
      .is_photo = row.text("kind") == "photo",
      .media_type = row.text("media_type"),
      .stored_name = row.text("stored_name"),
      .original_name = row.text("original_name"),
      .size_bytes = row.integer("size_bytes"),
      .width = row.optional<int>("width"),
      .height = row.optional<int>("height"),
      .digest = row.text("digest"),
      .public_name = text_or_empty(row, "public_name"),
      .caption = text_or_empty(row, "caption"),
      .boxes = domain::boxes_from(text_or_empty(row, "boxes")),
      .event = row.optional<domain::EventId>("event_id"),
      .added_by = row.text("added_by_kind"),
      .added_by_id = row.optional<std::int64_t>("added_by_id"),
      .created_at = row.instant("created_at"),
  };
}

/// The step that brought the file, of columns `step_event`, `step_by`, `step_opd`.
std::optional<domain::StepFacts> step_from(const mysql::Row& row) {
  if (row.is_null("step_event")) return std::nullopt;
  const auto event = word_of(row, "step_event", domain::event_from);
  const auto by = word_of(row, "step_by", domain::role_from);
  return domain::StepFacts{event, domain::is_reporters(event, by),
                           row.optional<domain::OpdId>("step_opd")};
}

/// Leaves of a file what its reader may know of it.
void keep_known(Attachment& file, const domain::Knowledge& known) {
  const domain::FileFacts facts{.step = file.step,
                                .from_reporter = file.added_by == "citizen" || !file.step,
                                .released = !file.public_name.empty()};
  file.sight = known.file(facts);
  if (!known.names_file(facts)) file.original_name.clear();
  if (file.sight == domain::FileSight::original) return;
  file.stored_name.clear();
  file.digest.clear();
}

std::vector<Attachment> attachments_from(const std::vector<mysql::Row>& rows) {
  std::vector<Attachment> all;
  all.reserve(rows.size());
  for (const auto& row : rows) all.push_back(attachment_from(row));
  return all;
}

const mysql::Query kInsert{"attachment.insert", R"sql(
    INSERT INTO attachment (draft_id, complaint_id, kind, media_type, stored_name, original_name,
                            size_bytes, width, height, digest, added_by_kind, added_by_id, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

domain::AttachmentId insert(mysql::Transaction& transaction, std::optional<domain::DraftId> draft,
                            std::optional<domain::ComplaintId> complaint, const Attachment& file) {
  return transaction.insert<domain::AttachmentId>(
      kInsert, draft, complaint, file.is_photo ? "photo" : "document", file.media_type,
      file.stored_name, file.original_name, file.size_bytes, file.width, file.height,
      mysql::Blob{file.digest}, file.added_by, file.added_by_id, file.created_at);
}

}  // namespace

const mysql::Query kLockDraft{"attachment.lock_draft", R"sql(
    SELECT id FROM draft WHERE id = ? AND sent_at IS NULL FOR UPDATE
)sql"};

const mysql::Query kCountOfDraft{"attachment.count_of_draft", R"sql(
    SELECT COUNT(*) AS files FROM attachment WHERE draft_id = ?
)sql"};

bool Attachments::add_to_draft(mysql::Transaction& transaction, domain::DraftId draft,
                               const Attachment& file, int most) {
  if (!transaction.row(kLockDraft, draft)) return false;
  if (transaction.row(kCountOfDraft, draft)->integer("files") >= most) return false;
  insert(transaction, draft, std::nullopt, file);
  return true;
}

domain::AttachmentId Attachments::add(mysql::Transaction& transaction,
                                      domain::ComplaintId complaint, const Attachment& file) {
  return insert(transaction, std::nullopt, complaint, file);
}

const mysql::Query kListOfDraft{"attachment.list_of_draft", R"sql(
    SELECT id, kind, media_type, stored_name, original_name, size_bytes, width, height, digest,
           public_name, caption, boxes, event_id, added_by_kind, added_by_id, created_at
      FROM attachment WHERE draft_id = ? AND complaint_id IS NULL ORDER BY id
)sql"};

std::vector<Attachment> Attachments::list_of_draft(domain::DraftId draft) {
  return attachments_from(connection_.rows(kListOfDraft, draft));
}

const mysql::Query kList{"attachment.list", R"sql(
    SELECT a.id, a.kind, a.media_type, a.stored_name, a.original_name, a.size_bytes, a.width,
           a.height, a.digest, a.public_name, a.caption, a.boxes, a.event_id, a.added_by_kind,
           a.added_by_id, a.created_at, e.event AS step_event, e.actor_kind AS step_by,
           p.opd_id AS step_opd
      FROM attachment a
      LEFT JOIN complaint_event e ON e.id = a.event_id
      LEFT JOIN part p ON p.id = e.part_id
     WHERE a.complaint_id = ? ORDER BY a.id
)sql"};

std::vector<Attachment> Attachments::list(domain::ComplaintId complaint,
                                          const domain::Knowledge& known) {
  std::vector<Attachment> all;
  int photos = 0;
  int documents = 0;
  for (const auto& row : connection_.rows(kList, complaint)) {
    auto file = attachment_from(row);
    file.step = step_from(row);
    file.number = file.is_photo ? ++photos : ++documents;
    keep_known(file, known);
    if (file.sight != domain::FileSight::nothing) all.push_back(std::move(file));
  }
  return all;
}

std::optional<Attachment> Attachments::find(domain::ComplaintId complaint, domain::AttachmentId id,
                                            const domain::Knowledge& known) {
  auto files = list(complaint, known);
  const auto found = std::ranges::find(files, id, &Attachment::id);
  if (found == files.end()) return std::nullopt;
  return std::move(*found);
}

const mysql::Query kFindOfDraft{"attachment.find_of_draft", R"sql(
    SELECT id, kind, media_type, stored_name, original_name, size_bytes, width, height, digest,
           public_name, caption, boxes, event_id, added_by_kind, added_by_id, created_at
      FROM attachment WHERE draft_id = ? AND complaint_id IS NULL AND id = ?
)sql"};

const mysql::Query kRemove{"attachment.remove", R"sql(
    DELETE FROM attachment WHERE id = ? AND draft_id = ? AND complaint_id IS NULL
)sql"};

std::optional<std::string> Attachments::remove_from_draft(mysql::Transaction& transaction,
                                                          domain::DraftId draft,
                                                          domain::AttachmentId id) {
  const auto row = transaction.row(kFindOfDraft, draft, id);
  if (!row || transaction.execute(kRemove, id, draft) != 1) return std::nullopt;
  return row->text("stored_name");
}

std::vector<std::string> Attachments::clear(mysql::Transaction& transaction,
                                            domain::DraftId draft) {
  std::vector<std::string> names;
  for (const auto& row : transaction.rows(kListOfDraft, draft)) {
    names.push_back(row.text("stored_name"));
    transaction.execute(kRemove, row.id<domain::AttachmentId>("id"), draft);
  }
  return names;
}

const mysql::Query kMakePublic{"attachment.make_public", R"sql(
    UPDATE attachment SET public_name = ?
     WHERE id = ? AND complaint_id = ? AND kind = 'photo' AND public_name IS NULL
)sql"};

bool Attachments::make_public(mysql::Transaction& transaction, domain::ComplaintId complaint,
                              domain::AttachmentId id, std::string_view public_name) {
  return transaction.execute(kMakePublic, public_name, id, complaint) == 1;
}

const mysql::Query kDescribe{"attachment.describe", R"sql(
    UPDATE attachment SET caption = ? WHERE id = ? AND complaint_id = ? AND kind = 'photo'
)sql"};

void Attachments::describe(mysql::Transaction& transaction, domain::ComplaintId complaint,
                           domain::AttachmentId id, std::string_view caption) {
  transaction.execute(kDescribe, or_null(caption), id, complaint);
}

const mysql::Query kCover{"attachment.cover", R"sql(
    UPDATE attachment SET boxes = ? WHERE id = ? AND complaint_id = ? AND kind = 'photo'
)sql"};

void Attachments::cover(mysql::Transaction& transaction, domain::ComplaintId complaint,
                        domain::AttachmentId id, std::span<const domain::Box> boxes) {
  transaction.execute(kCover, or_null(domain::to_text(boxes)), id, complaint);
}

const mysql::Query kReplacePublic{"attachment.replace_public", R"sql(
    UPDATE attachment SET public_name = ? WHERE id = ? AND complaint_id = ? AND public_name = ?
)sql"};

bool Attachments::replace_public(mysql::Transaction& transaction, domain::ComplaintId complaint,
                                 const Attachment& file, std::string_view public_name) {
  return transaction.execute(kReplacePublic, or_null(public_name), file.id, complaint,
                             file.public_name) == 1;
}

const mysql::Query kCountAdded{"attachment.count_added", R"sql(
    SELECT COUNT(*) AS files FROM attachment
     WHERE added_by_kind = 'citizen' AND added_by_id = ? AND created_at >= ?
)sql"};

int Attachments::count_added(domain::AccountId account, domain::Instant since) {
  return static_cast<int>(connection_.row(kCountAdded, account, since)->integer("files"));
}

const mysql::Query kCountAddedByCode{"attachment.count_added_by_code", R"sql(
    SELECT COUNT(*) AS files FROM attachment
     WHERE complaint_id = ? AND added_by_kind = 'citizen' AND added_by_id IS NULL AND created_at >= ?
)sql"};

int Attachments::count_added(domain::ComplaintId complaint, domain::Instant since) {
  return static_cast<int>(connection_.row(kCountAddedByCode, complaint, since)->integer("files"));
}

const mysql::Query kKnown{"attachment.known", R"sql(
    SELECT stored_name FROM attachment WHERE stored_name = ? OR public_name = ?
)sql"};

std::vector<std::string> Attachments::known(const std::vector<std::string>& names) {
  std::vector<std::string> all;
  for (const auto& name : names)
    if (connection_.row(kKnown, name, name)) all.push_back(name);
  return all;
}

}  // namespace store
