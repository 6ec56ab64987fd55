// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Photos and documents: of a draft, then of the report; proof of an event.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/publishing/photo.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// A file. Of a report it is as its reader may know it: `stored_name` is empty unless he gets the
/// original, `original_name` unless he may read it.
struct Attachment {
  domain::AttachmentId id;
  bool is_photo = false;
  std::string media_type;
  std::string stored_name;    ///< in the private folder (store::Files)
  std::string original_name;  ///< as the sender's machine called it; shown, never a path
  int number = 0;             ///< among the report's photos, or its documents; from 1
  std::int64_t size_bytes = 0;
  std::optional<int> width;
  std::optional<int> height;
  std::string digest;              ///< BLAKE2b-256 of the stored bytes
  std::string public_name;         ///< in the public folder; empty: not public
  std::string caption;             ///< what it shows, for the public; or empty
  std::vector<domain::Box> boxes;  ///< what a public copy must not show
  std::optional<domain::EventId> event;
  std::optional<domain::StepFacts> step =
      std::nullopt;  ///< that brought it; absent: it came with the report
  domain::FileSight sight = domain::FileSight::original;
  std::string added_by;  ///< word of the role
  std::optional<std::int64_t> added_by_id;
  domain::Instant created_at;
};

class Attachments {
 public:
  explicit Attachments(mysql::Connection& connection) : connection_(connection) {}

  /// Adds a file to a draft. False, and nothing written, if the draft already has `most` files.
  /// Locks the draft row, so that two uploads at once do not pass the limit.
  bool add_to_draft(mysql::Transaction& transaction, domain::DraftId draft, const Attachment& file,
                    int most);
  /// Adds a file to a report, for the act that will be recorded in the same transaction (Command
  /// names it), or by the citizen.
  domain::AttachmentId add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                           const Attachment& file);

  [[nodiscard]] std::vector<Attachment> list_of_draft(domain::DraftId draft);
  /// The files of a report of which its reader knows, oldest first.
  [[nodiscard]] std::vector<Attachment> list(domain::ComplaintId complaint,
                                             const domain::Knowledge& known);
  [[nodiscard]] std::optional<Attachment> find(domain::ComplaintId complaint,
                                               domain::AttachmentId id,
                                               const domain::Knowledge& known);

  /// Removes a file of an unsent draft; its stored name, absent if it is not there.
  std::optional<std::string> remove_from_draft(mysql::Transaction& transaction,
                                               domain::DraftId draft, domain::AttachmentId id);
  /// Removes all files of an unsent draft; their stored names.
  std::vector<std::string> clear(mysql::Transaction& transaction, domain::DraftId draft);

  /// An officer ticked the photo: everybody may see the copy `public_name`. False if the photo is
  /// not of this report or already public.
  bool make_public(mysql::Transaction& transaction, domain::ComplaintId complaint,
                   domain::AttachmentId id, std::string_view public_name);

  /// Sets or empties (`caption` empty) what the photo shows.
  void describe(mysql::Transaction& transaction, domain::ComplaintId complaint,
                domain::AttachmentId id, std::string_view caption);
  /// Sets what every later public copy of the photo must not show; the file itself stays.
  void cover(mysql::Transaction& transaction, domain::ComplaintId complaint,
             domain::AttachmentId id, std::span<const domain::Box> boxes);
  /// Another copy takes the place of the one `file` names; an empty `public_name`: none, the photo
  /// is no longer public. False if somebody else changed it meanwhile.
  bool replace_public(mysql::Transaction& transaction, domain::ComplaintId complaint,
                      const Attachment& file, std::string_view public_name);

  /// How many files the account added since `since`, in drafts and reports.
  [[nodiscard]] int count_added(domain::AccountId account, domain::Instant since);
  /// How many its reporters without account added to the report since `since`.
  [[nodiscard]] int count_added(domain::ComplaintId complaint, domain::Instant since);

  /// Among `names` those that a row knows: the courier's sweep keeps them.
  [[nodiscard]] std::vector<std::string> known(const std::vector<std::string>& names);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
