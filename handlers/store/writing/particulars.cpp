// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/particulars.hpp"

#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/place.hpp"
#include "handlers/store/reference/accused.hpp"
#include "handlers/store/reports/family.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

const mysql::Query kRelease{"particulars.release", R"sql(
    UPDATE complaint SET public_title = ?, public_text = ?, public_place = ?, nature = ? WHERE id = ?
)sql"};

/// What everybody reads from now on; of a redact of photos alone nothing.
void release(mysql::Transaction& transaction, const LockedReport& before,
             const domain::ActInput& input) {
  const auto* words = domain::public_text_in(input);
  if (words == nullptr || words->title.empty()) return;
  transaction.execute(kRelease, or_null(words->title), or_null(words->text), or_null(words->place),
                      domain::to_word(domain::nature_in(input).value_or(before.nature)), before.id);
}

const mysql::Query kReject{"particulars.reject", R"sql(
    UPDATE complaint SET reject_reason = ? WHERE id = ?
)sql"};

const mysql::Query kAmend{"particulars.amend", R"sql(
    UPDATE complaint_text SET title = ?, story = ? WHERE complaint_id = ?
)sql"};

/// The nature that *forward* proposes comes with the category; what it chose stays.
const mysql::Query kReclass{"particulars.reclass", R"sql(
    UPDATE complaint c
       SET c.category_id = ?,
           c.nature = IF(c.published_at IS NULL,
                         (SELECT g.nature FROM category g WHERE g.id = ?), c.nature)
     WHERE c.id = ?
)sql"};

const mysql::Query kTotalDue{"particulars.total_due", R"sql(
    UPDATE complaint SET total_due_at = ? WHERE id = ?
)sql"};

void reclass(mysql::Transaction& transaction, const LockedReport& before, domain::CategoryId to) {
  transaction.execute(kReclass, to, to, before.id);
}

const mysql::Query kNature{"particulars.nature", R"sql(
    SELECT nature FROM complaint WHERE id = ?
)sql"};

/// What should have been entered promises what it would have promised: nothing was forwarded yet.
void correct(mysql::Transaction& transaction, const LockedReport& before, domain::CategoryId to,
             const domain::Moment& moment) {
  reclass(transaction, before, to);
  const auto row = transaction.row(kNature, before.id);
  const auto nature = word_of(*row, "nature", domain::nature_from);
  const auto due = domain::finish_due(before.situation.received_at, nature, {}, moment.now,
                                      moment.policy, moment.holidays);
  transaction.execute(kTotalDue, due, before.id);
}

const mysql::Query kMergedInto{"particulars.merged_into", R"sql(
    SELECT merged_into_id FROM complaint WHERE id = ?
)sql"};

const mysql::Query kUnmerge{"particulars.unmerge", R"sql(
    UPDATE complaint SET merged_into_id = NULL WHERE id = ?
)sql"};

/// A report leaves the one it was merged into, if it was.
std::optional<domain::Refusal> part_ways(mysql::Transaction& transaction,
                                         const LockedReport& before) {
  const auto row = transaction.row(kMergedInto, before.id);
  const auto target = row->optional<domain::ComplaintId>("merged_into_id");
  transaction.execute(kUnmerge, before.id);
  if (target) count_family(transaction, *target);
  return std::nullopt;
}

const mysql::Query kLateTold{"particulars.late_told", R"sql(
    UPDATE complaint SET late_told_at = COALESCE(late_told_at, ?) WHERE id = ?
)sql"};

const mysql::Query kPartLateTold{"particulars.part_late_told", R"sql(
    UPDATE part SET late_told_at = COALESCE(late_told_at, ?) WHERE id = ?
)sql"};

const mysql::Query kTieAttachment{"particulars.tie_attachment", R"sql(
    UPDATE attachment SET event_id = ? WHERE id = ? AND complaint_id = ? AND event_id IS NULL
)sql"};

}  // namespace

std::optional<domain::Refusal> Particulars::write(mysql::Transaction& transaction,
                                                  const LockedReport& before, const By& by,
                                                  const Command& command,
                                                  const domain::Moment& moment) {
  using domain::Event;
  const auto& input = command.input;
  switch (command.event) {
    case Event::forward:
    case Event::redact:
      release(transaction, before, input);
      return std::nullopt;
    case Event::reject:
      if (const auto reason = domain::chosen<domain::RejectionReason>(input))
        transaction.execute(kReject, domain::to_word(*reason), before.id);
      return std::nullopt;
    case Event::amend:
      if (const auto* now = std::get_if<domain::Rewriting>(&input.given))
        transaction.execute(kAmend, now->title, now->story, before.id);
      return std::nullopt;
    case Event::reclass:
      if (const auto category = domain::category_in(input)) reclass(transaction, before, *category);
      return std::nullopt;
    case Event::correct_entry:
      if (const auto category = domain::category_in(input))
        correct(transaction, before, *category, moment);
      return std::nullopt;
    case Event::rate:
      return rate(transaction, before, by, command, moment);
    case Event::merge:
      return merge(transaction, before, command);
    case Event::unmerge:
    case Event::object:
      return part_ways(transaction, before);
    case Event::late:
      if (command.part) {
        transaction.execute(kPartLateTold, moment.now, *command.part);
      } else {
        transaction.execute(kLateTold, moment.now, before.id);
      }
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

const mysql::Query kAboutPerson{"particulars.about_person", R"sql(
    SELECT g.about_person FROM complaint c JOIN category g ON g.id = c.category_id WHERE c.id = ?
)sql"};

const mysql::Query kTakePlaceBack{"particulars.take_place_back", R"sql(
    UPDATE complaint SET public_place = NULL WHERE id = ? AND public_place IS NOT NULL
)sql"};

void Particulars::keep_place_allowed(mysql::Transaction& transaction, domain::ComplaintId complaint,
                                     domain::Privacy privacy) {
  const auto category = transaction.row(kAboutPerson, complaint);
  const auto precision = domain::place_precision(category->flag("about_person"), privacy);
  if (precision < domain::PlacePrecision::place) transaction.execute(kTakePlaceBack, complaint);
}

const mysql::Query kReporter{"particulars.reporter", R"sql(
    SELECT id FROM reporter WHERE complaint_id = ? AND (account_id = ? OR id = ?)
)sql"};

const mysql::Query kRate{"particulars.rate", R"sql(
    INSERT INTO rating (complaint_id, round, reporter_id, score, words, rated_at)
    VALUES (?, ?, ?, ?, ?, ?)
)sql"};

std::optional<domain::Refusal> Particulars::rate(mysql::Transaction& transaction,
                                                 const LockedReport& before, const By& by,
                                                 const Command& command,
                                                 const domain::Moment& moment) {
  const auto reporter = connection_.row(kReporter, before.id, by.id, by.reporter);
  const auto* stars = std::get_if<domain::Stars>(&command.input.given);
  if (!reporter || stars == nullptr || !stars->given) return domain::Refusal::not_allowed;
  try {
    transaction.execute(kRate, before.id, before.situation.reopens + 1,
                        reporter->id<domain::ReporterId>("id"), *stars->given,
                        or_null(command.input.text), moment.now);
  } catch (const mysql::Error& error) {
    if (!error.is_duplicate("uq_rating_round")) throw;
    return domain::Refusal::already_done;
  }
  return std::nullopt;
}

const mysql::Query kOther{"particulars.other", R"sql(
    SELECT c.id, c.hidden_from_public, c.identity_hidden, c.state, c.accused_kind, c.accused_opd_id,
           c.accused_village_code, c.accused_kecamatan_code, c.desk,
           (SELECT t.accused_name FROM complaint_text t WHERE t.complaint_id = c.id) AS accused_name
      FROM complaint c WHERE c.code = ? FOR UPDATE
)sql"};

const mysql::Query kMerge{"particulars.merge", R"sql(
    UPDATE complaint SET merged_into_id = ? WHERE id = ?
)sql"};

std::optional<domain::Refusal> Particulars::merge(mysql::Transaction& transaction,
                                                  const LockedReport& before,
                                                  const Command& command) {
  const auto code = domain::other_report_in(command.input);
  if (!code) return domain::Refusal::not_found;
  const auto other = connection_.row(kOther, code->stored());
  if (!other || other->id<domain::ComplaintId>("id") == before.id)
    return domain::Refusal::not_found;
  const auto privacy =
      domain::privacy_of({other->flag("hidden_from_public"), other->flag("identity_hidden")});
  const auto state = word_of(*other, "state", domain::report_state_from);
  const bool same_matter = accused_from(*other) == before.situation.accused &&
                           word_of(*other, "desk", domain::desk_from) == before.situation.desk;
  if (!domain::at_least_as_private(privacy, before.situation.privacy) || !domain::is_open(state) ||
      !same_matter)
    return domain::Refusal::not_found;
  const auto target = other->id<domain::ComplaintId>("id");
  transaction.execute(kMerge, target, before.id);
  count_family(transaction, target);
  return std::nullopt;
}

void tie_attachments(mysql::Transaction& transaction, domain::ComplaintId complaint,
                     domain::EventId event, const std::vector<domain::AttachmentId>& attachments) {
  for (const auto id : attachments) transaction.execute(kTieAttachment, event, id, complaint);
}

}  // namespace store
