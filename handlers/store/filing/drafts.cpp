// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/filing/drafts.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/store/reference/accused.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

std::optional<domain::Privacy> privacy_of(const mysql::Row& row) {
  if (row.is_null("hidden_from_public") || row.is_null("identity_hidden")) return std::nullopt;
  return domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")});
}

Draft draft_from(const mysql::Row& row) {
  Draft draft;
  draft.id = row.id<domain::DraftId>("id");
  draft.token = row.text("token");
  draft.account = row.optional<domain::AccountId>("account_id");
  draft.registration = row.optional<domain::RegistrationId>("registration_id");
  draft.typed = text_or_empty(row, "typed");
  draft.created_at = row.instant("created_at");
  draft.updated_at = row.instant("updated_at");
  draft.sent_as = row.optional<domain::ComplaintId>("complaint_id");
  draft.sent_code = optional_code_of(row, "code");
  auto& content = draft.content;
  content.kind = optional_word_of(row, "kind", domain::kind_from);
  content.category = row.optional<domain::CategoryId>("category_id");
  content.title = text_or_empty(row, "title");
  content.story = text_or_empty(row, "story");
  content.place = text_or_empty(row, "place");
  content.kecamatan = text_or_empty(row, "kecamatan_code");
  content.village = text_or_empty(row, "village_code");
  content.happened_on = date_of(row, "happened_on");
  if (content.happened_on) content.happened_on_typed = to_sql(*content.happened_on);
  content.privacy = privacy_of(row);
  content.accused = accused_from(row);
  content.danger = optional_word_of(row, "danger", domain::danger_answer_from);
  return draft;
}

const mysql::Query kDropAnswers{"draft.drop_answers", R"sql(
    DELETE FROM draft_answer WHERE draft_id = ?
)sql"};

const mysql::Query kAddAnswer{"draft.add_answer", R"sql(
    INSERT INTO draft_answer (draft_id, question, answer) VALUES (?, ?, ?)
)sql"};

void write_answers(mysql::Transaction& transaction, domain::DraftId id,
                   const domain::ComplaintDraft& content) {
  transaction.execute(kDropAnswers, id);
  for (const auto& [question, answer] : content.answers)
    if (!answer.empty()) transaction.execute(kAddAnswer, id, question, answer);
}

const mysql::Query kInsert{"draft.insert", R"sql(
    INSERT INTO draft (token, secret_hash, account_id, kind, category_id, title, story,
                       kecamatan_code, village_code, place, happened_on, hidden_from_public,
                       identity_hidden, accused_kind, accused_opd_id, accused_village_code,
                       accused_kecamatan_code, accused_name, danger, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

Draft insert(mysql::Connection& connection, mysql::Transaction& transaction,
             const domain::ComplaintDraft& content, std::string token,
             const std::optional<mysql::Blob>& secret_hash,
             std::optional<domain::AccountId> account, domain::Instant now) {
  Draft draft;
  draft.token = std::move(token);
  draft.account = account;
  draft.content = content;
  draft.created_at = now;
  draft.updated_at = now;
  const auto kind =
      content.kind ? std::optional(std::string(domain::to_word(*content.kind))) : std::nullopt;
  const auto flags =
      content.privacy ? std::optional(domain::flags_of(*content.privacy)) : std::nullopt;
  const auto hidden = flags ? std::optional(flags->hidden_from_public) : std::nullopt;
  const auto anonymous = flags ? std::optional(flags->identity_hidden) : std::nullopt;
  const auto danger =
      content.danger ? std::optional(domain::to_word(*content.danger)) : std::nullopt;
  const auto accused = accused_columns(connection, content.accused);
  if (accused.kind) draft.content.accused->opd = accused.opd;
  draft.id = transaction.insert<domain::DraftId>(
      kInsert, draft.token, secret_hash, account, kind, content.category, or_null(content.title),
      or_null(content.story), or_null(content.kecamatan), or_null(content.village),
      or_null(content.place), to_sql(content.happened_on), hidden, anonymous, accused.kind,
      accused.opd, accused.village, accused.kecamatan, accused.name, danger, now, now);
  write_answers(transaction, draft.id, content);
  return draft;
}

}  // namespace

Draft Drafts::create(mysql::Transaction& transaction, const domain::ComplaintDraft& content,
                     std::optional<domain::AccountId> account, domain::Instant now) {
  return insert(connection_, transaction, content, crypto::random_token(), std::nullopt, account,
                now);
}

Draft Drafts::keep(mysql::Transaction& transaction, const domain::ComplaintDraft& content,
                   const DraftOwner& owner, std::string_view nonce, domain::Instant now) {
  const auto mine = [&] {
    return owner.account ? find(nonce, *owner.account) : find(nonce, owner.secret_hash);
  };
  if (const auto before = mine()) {
    if (before->sent_as) return *before;
    save(transaction, before->id, content, now);
    return mine().value();
  }
  const auto secret_hash =
      owner.account ? std::nullopt : std::optional(mysql::Blob{owner.secret_hash});
  try {
    return insert(connection_, transaction, content, std::string(nonce), secret_hash, owner.account,
                  now);
  } catch (const mysql::Error& error) {
    if (!error.is_duplicate("uq_draft_token")) throw;
  }
  // Two requests with one form at once, or a browser whose first answer's secret was lost.
  if (auto before = mine()) return *std::move(before);
  return insert(connection_, transaction, content, crypto::random_token(), secret_hash,
                owner.account, now);
}

const mysql::Query kFindEntered{"draft.find_entered", R"sql(
    SELECT d.id, d.token, d.account_id, d.kind, d.category_id, d.title, d.story, d.kecamatan_code,
           d.village_code, d.place, d.happened_on, d.hidden_from_public, d.identity_hidden,
           d.accused_kind, d.accused_opd_id, d.accused_village_code, d.accused_kecamatan_code,
           d.accused_name, d.danger, d.created_at, d.updated_at, d.complaint_id, c.code,
           NULL AS registration_id, NULL AS typed
      FROM v_entry_draft d LEFT JOIN complaint c ON c.id = d.complaint_id WHERE d.token = ?
)sql"};

const mysql::Query kEnteredAnswers{"draft.entered_answers", R"sql(
    SELECT question, answer FROM v_entry_draft_answer WHERE draft_id = ?
)sql"};

Draft Drafts::create_once(mysql::Transaction& transaction, const domain::ComplaintDraft& content,
                          std::string_view nonce, domain::Instant now) {
  const auto made = [&] {
    return with_answers(transaction.row(kFindEntered, nonce), kEnteredAnswers);
  };
  auto before = made();
  if (!before) {
    try {
      return insert(connection_, transaction, content, std::string(nonce), std::nullopt,
                    std::nullopt, now);
    } catch (const mysql::Error& error) {
      // Two requests with one form at once: the other's row is committed by now.
      if (error.is_duplicate("uq_draft_token")) before = made();
      if (!before) throw;
    }
  }
  // What was sent meanwhile is not written again.
  save(transaction, before->id, content, now);
  return made().value();
}

std::optional<Draft> Drafts::find_entered(std::string_view nonce) {
  return with_answers(connection_.row(kFindEntered, nonce), kEnteredAnswers);
}

const mysql::Query kAnswers{"draft.answers", R"sql(
    SELECT question, answer FROM draft_answer WHERE draft_id = ?
)sql"};

std::optional<Draft> Drafts::with_answers(const std::optional<mysql::Row>& row,
                                          const mysql::Query& answers) {
  if (!row) return std::nullopt;
  auto draft = draft_from(*row);
  for (const auto& answer : connection_.rows(answers, draft.id))
    draft.content.answers[answer.text("question")] = answer.text("answer");
  return draft;
}

const mysql::Query kFindOfAccount{"draft.find_of_account", R"sql(
    SELECT d.id, d.token, d.account_id, d.kind, d.category_id, d.title, d.story, d.kecamatan_code,
           d.village_code, d.place, d.happened_on, d.hidden_from_public, d.identity_hidden,
           d.accused_kind, d.accused_opd_id, d.accused_village_code, d.accused_kecamatan_code,
           d.accused_name, d.danger, d.created_at, d.updated_at, d.complaint_id, c.code,
           d.registration_id, d.typed
      FROM draft d LEFT JOIN complaint c ON c.id = d.complaint_id
     WHERE d.token = ? AND d.account_id = ?
)sql"};

std::optional<Draft> Drafts::find(std::string_view token, domain::AccountId account) {
  return with_answers(connection_.row(kFindOfAccount, token, account), kAnswers);
}

const mysql::Query kFindUnowned{"draft.find_unowned", R"sql(
    SELECT d.id, d.token, d.account_id, d.kind, d.category_id, d.title, d.story, d.kecamatan_code,
           d.village_code, d.place, d.happened_on, d.hidden_from_public, d.identity_hidden,
           d.accused_kind, d.accused_opd_id, d.accused_village_code, d.accused_kecamatan_code,
           d.accused_name, d.danger, d.created_at, d.updated_at, d.complaint_id, c.code,
           d.registration_id, d.typed
      FROM draft d LEFT JOIN complaint c ON c.id = d.complaint_id
     WHERE d.token = ? AND d.account_id IS NULL AND d.secret_hash = ?
)sql"};

std::optional<Draft> Drafts::find(std::string_view token, std::string_view secret_hash) {
  return with_answers(connection_.row(kFindUnowned, token, mysql::Blob{std::string(secret_hash)}),
                      kAnswers);
}

const mysql::Query kSave{"draft.save", R"sql(
    UPDATE draft SET kind = ?, category_id = ?, title = ?, story = ?, kecamatan_code = ?,
                     village_code = ?, place = ?, happened_on = ?, hidden_from_public = ?,
                     identity_hidden = ?, accused_kind = ?, accused_opd_id = ?,
                     accused_village_code = ?, accused_kecamatan_code = ?, accused_name = ?,
                     updated_at = ?
     WHERE id = ? AND sent_at IS NULL
)sql"};

const mysql::Query kLockUnsent{"draft.lock_unsent", R"sql(
    SELECT id FROM draft WHERE id = ? AND sent_at IS NULL FOR UPDATE
)sql"};

bool Drafts::save(mysql::Transaction& transaction, domain::DraftId id,
                  const domain::ComplaintDraft& content, domain::Instant now) {
  if (!transaction.row(kLockUnsent, id)) return false;
  const auto accused = accused_columns(connection_, content.accused);
  const auto kind =
      content.kind ? std::optional(std::string(domain::to_word(*content.kind))) : std::nullopt;
  const auto flags =
      content.privacy ? std::optional(domain::flags_of(*content.privacy)) : std::nullopt;
  const auto hidden = flags ? std::optional(flags->hidden_from_public) : std::nullopt;
  const auto anonymous = flags ? std::optional(flags->identity_hidden) : std::nullopt;
  transaction.execute(kSave, kind, content.category, or_null(content.title), or_null(content.story),
                      or_null(content.kecamatan), or_null(content.village), or_null(content.place),
                      to_sql(content.happened_on), hidden, anonymous, accused.kind, accused.opd,
                      accused.village, accused.kecamatan, accused.name, now, id);
  write_answers(transaction, id, content);
  return true;
}

const mysql::Query kAnswerDanger{"draft.answer_danger", R"sql(
    UPDATE draft SET danger = ?, updated_at = ? WHERE id = ? AND sent_at IS NULL
)sql"};

void Drafts::answer_danger(mysql::Transaction& transaction, domain::DraftId id,
                           std::optional<domain::DangerAnswer> answer, domain::Instant now) {
  const auto word = answer ? std::optional(domain::to_word(*answer)) : std::nullopt;
  transaction.execute(kAnswerDanger, word, now, id);
}

const mysql::Query kKeepTyped{"draft.keep_typed", R"sql(
    UPDATE draft SET typed = ? WHERE id = ? AND sent_at IS NULL
)sql"};

void Drafts::keep_typed(mysql::Transaction& transaction, domain::DraftId id,
                        std::string_view typed) {
  transaction.execute(kKeepTyped, or_null(typed), id);
}

const mysql::Query kClaim{"draft.claim", R"sql(
    UPDATE draft SET account_id = ?, secret_hash = NULL, updated_at = ?
     WHERE token = ? AND account_id IS NULL AND secret_hash = ? AND sent_at IS NULL
)sql"};

bool Drafts::claim(mysql::Transaction& transaction, std::string_view token,
                   std::string_view secret_hash, domain::AccountId account, domain::Instant now) {
  return transaction.execute(kClaim, account, now, token, mysql::Blob{std::string(secret_hash)}) ==
         1;
}

const mysql::Query kListUnsent{"draft.list_unsent", R"sql(
    SELECT id, token, account_id, kind, category_id, title, story, kecamatan_code, village_code,
           place, happened_on, hidden_from_public, identity_hidden, accused_kind, accused_opd_id,
           accused_village_code, accused_kecamatan_code, accused_name, danger, created_at,
           updated_at, complaint_id, NULL AS code, registration_id, typed
      FROM draft WHERE account_id = ? AND sent_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT 20
)sql"};

std::vector<Draft> Drafts::list_unsent(domain::AccountId account) {
  std::vector<Draft> all;
  for (const auto& row : connection_.rows(kListUnsent, account)) all.push_back(draft_from(row));
  return all;
}

const mysql::Query kListWaiting{"draft.list_waiting", R"sql(
    SELECT id, token, account_id, kind, category_id, title, story, kecamatan_code, village_code,
           place, happened_on, hidden_from_public, identity_hidden, accused_kind, accused_opd_id,
           accused_village_code, accused_kecamatan_code, accused_name, danger, created_at,
           updated_at, complaint_id, NULL AS code, registration_id, typed
      FROM draft
     WHERE account_id IS NULL AND secret_hash = ? AND sent_at IS NULL AND updated_at > ?
     ORDER BY updated_at DESC, id DESC LIMIT 20
)sql"};

std::vector<Draft> Drafts::list_waiting(std::string_view secret_hash, domain::Instant since) {
  std::vector<Draft> all;
  for (const auto& row :
       connection_.rows(kListWaiting, mysql::Blob{std::string(secret_hash)}, since))
    all.push_back(draft_from(row));
  return all;
}

const mysql::Query kLetGo{"draft.let_go", R"sql(
    UPDATE draft SET secret_hash = ?
     WHERE id = ? AND registration_id IS NOT NULL AND account_id IS NULL AND sent_at IS NULL
)sql"};

bool Drafts::let_go(mysql::Transaction& transaction, domain::DraftId id) {
  // Not NULL: without a secret it would be one that staff entered (v_entry_draft).
  const mysql::Blob nobodys{crypto::token_hash(crypto::random_token())};
  return transaction.execute(kLetGo, nobodys, id) == 1;
}

const mysql::Query kRemove{"draft.remove", R"sql(
    DELETE FROM draft WHERE id = ? AND sent_at IS NULL
)sql"};

bool Drafts::remove(mysql::Transaction& transaction, domain::DraftId id) {
  if (!transaction.row(kLockUnsent, id)) return false;
  transaction.execute(kDropAnswers, id);
  return transaction.execute(kRemove, id) == 1;
}

}  // namespace store
