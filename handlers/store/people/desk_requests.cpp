// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/desk_requests.hpp"

#include "handlers/store/people/audit.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::chrono::days kListed{30};

mysql::Blob blob(std::string_view bytes) {
  return {std::string(bytes)};
}

DeskRequest request_from(const mysql::Row& row) {
  using domain::Instant;
  return {.id = row.id<domain::DeskRequestId>("id"),
          .kind = word_of(row, "kind", domain::desk_request_kind_from),
          .email = row.text("email"),
          .email_key = row.text("email_key"),
          .given_name = text_or_empty(row, "given_name"),
          .card = optional_word_of(row, "card", domain::identity_card_from),
          .card_name = text_or_empty(row, "card_name"),
          .account = row.optional<domain::AccountId>("account_id"),
          .account_name = text_or_empty(row, "account_name"),
          .account_email = text_or_empty(row, "account_email"),
          .opened_by = row.optional<domain::StaffId>("opened_by"),
          .opened_by_name = text_or_empty(row, "opened_by_name"),
          .created_at = row.instant("created_at"),
          .dates = {.expires_at = row.instant("expires_at"),
                    .opened_at = row.optional<Instant>("opened_at"),
                    .proved_at = row.optional<Instant>("proved_at"),
                    .confirmed_at = row.optional<Instant>("confirmed_at"),
                    .ripe_at = row.optional<Instant>("ripe_at"),
                    .refused_at = row.optional<Instant>("refused_at"),
                    .stopped_at = row.optional<Instant>("stopped_at"),
                    .done_at = row.optional<Instant>("done_at")}};
}

std::optional<DeskRequest> request_of(const std::optional<mysql::Row>& row) {
  return row ? std::optional(request_from(*row)) : std::nullopt;
}

std::vector<DeskRequest> requests_of(const std::vector<mysql::Row>& rows) {
  std::vector<DeskRequest> all;
  all.reserve(rows.size());
  for (const auto& row : rows) all.push_back(request_from(row));
  return all;
}

void note(mysql::Transaction& transaction, std::string_view act, domain::DeskRequestId id,
          domain::StaffId by, domain::Instant now, std::string_view why = {}) {
  audit(transaction,
        {.act = act,
         .by = by,
         .subject = "desk request " + std::to_string(id.value),
         .reason = std::string(why)},
        now);
}

}  // namespace

// ---- the counter --------------------------------------------------------------------------------

const mysql::Query kEndOlder{"desk_request.end_older", R"sql(
    UPDATE desk_request SET refused_at = ?, refused_by = ?
     WHERE email_key = ? AND kind = 'recovery' AND confirmed_at IS NULL AND refused_at IS NULL AND stopped_at IS NULL
)sql"};

const mysql::Query kOpenRecovery{"desk_request.open_recovery", R"sql(
    INSERT INTO desk_request (kind, email, email_key, card, card_name, link_hash, created_at, expires_at, opened_by,
                              opened_at)
    VALUES ('recovery', ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

domain::DeskRequestId DeskRequests::open_recovery(mysql::Transaction& transaction,
                                                  const domain::Email& email, const SeenCard& seen,
                                                  std::string_view link_hash, domain::StaffId by,
                                                  domain::Instant now) {
  transaction.execute(kEndOlder, now, by, email.canonical());
  const auto id = transaction.insert<domain::DeskRequestId>(
      kOpenRecovery, email.typed(), email.canonical(), domain::to_word(seen.card), seen.name,
      blob(link_hash), now, now + domain::kDeskRequestTime, by, now);
  note(transaction, "recovery_opened", id, by, now);
  return id;
}

const mysql::Query kUnseenClaim{"desk_request.unseen_claim", R"sql(
    SELECT id FROM v_desk_request
     WHERE kind = 'nik_claim' AND email_key = ? AND opened_at IS NULL AND refused_at IS NULL AND stopped_at IS NULL
       AND expires_at > ?
     ORDER BY id DESC LIMIT 1
)sql"};

const mysql::Query kOpenClaim{"desk_request.open_claim", R"sql(
    UPDATE desk_request SET opened_by = ?, opened_at = ?, card = ?, card_name = ?, expires_at = ?
     WHERE id = ? AND opened_at IS NULL
)sql"};

domain::Result<domain::DeskRequestId, domain::Refusal> DeskRequests::open_claim(
    mysql::Transaction& transaction, const domain::Email& email, const SeenCard& seen,
    domain::StaffId by, domain::Instant now) {
  const auto row = transaction.row(kUnseenClaim, email.canonical(), now);
  if (!row) return tl::unexpected(domain::Refusal::not_found);
  const auto id = row->id<domain::DeskRequestId>("id");
  if (transaction.execute(kOpenClaim, by, now, domain::to_word(seen.card), seen.name,
                          now + domain::kDeskRequestTime, id) != 1)
    return tl::unexpected(domain::Refusal::not_found);
  note(transaction, "nik_claim_opened", id, by, now);
  return id;
}

const mysql::Query kOneAtATime{"desk_request.one_at_a_time", R"sql(
    SELECT id FROM staff_session WHERE id = ? FOR UPDATE
)sql"};

void DeskRequests::one_at_a_time(mysql::Transaction& transaction, domain::SessionId session) {
  (void)transaction.row(kOneAtATime, session);
}

const mysql::Query kOpened{"desk_request.opened", R"sql(
    SELECT * FROM v_desk_request
     WHERE kind = ? AND email_key = ? AND opened_by = ? AND opened_at >= ? AND refused_at IS NULL AND stopped_at IS NULL
     ORDER BY id DESC LIMIT 1
)sql"};

std::optional<DeskRequest> DeskRequests::find_opened(mysql::Transaction& transaction,
                                                     domain::DeskRequestKind kind,
                                                     const domain::Email& email, domain::StaffId by,
                                                     domain::Instant since) {
  return request_of(transaction.row(kOpened, domain::to_word(kind), email.canonical(), by, since));
}

const mysql::Query kList{"desk_request.list", R"sql(
    SELECT * FROM v_desk_request WHERE opened_at > ? ORDER BY opened_at DESC, id DESC LIMIT 50
)sql"};

std::vector<DeskRequest> DeskRequests::list(domain::Instant now) {
  return requests_of(connection_.rows(kList, now - kListed));
}

const mysql::Query kFind{"desk_request.find", R"sql(
    SELECT * FROM v_desk_request WHERE id = ? AND opened_at IS NOT NULL
)sql"};

std::optional<DeskRequest> DeskRequests::find(domain::DeskRequestId id) {
  return request_of(connection_.row(kFind, id));
}

const mysql::Query kConfirm{"desk_request.confirm", R"sql(
    UPDATE desk_request SET confirmed_by = ?, confirmed_at = ?, ripe_at = ?, expires_at = ?, stop_hash = ?
     WHERE id = ? AND opened_by <> ? AND confirmed_at IS NULL AND proved_at IS NOT NULL AND refused_at IS NULL
       AND stopped_at IS NULL AND expires_at > ?
)sql"};

domain::Result<void, domain::Refusal> DeskRequests::confirm(mysql::Transaction& transaction,
                                                            const DeskRequest& request,
                                                            std::string_view stop_hash,
                                                            domain::StaffId by,
                                                            domain::Instant now) {
  if (request.opened_by == by) return tl::unexpected(domain::Refusal::second_person_needed);
  const auto ripe = now + domain::kObjectionTime;
  if (transaction.execute(kConfirm, by, now, ripe, ripe + domain::kDeskRequestTime, blob(stop_hash),
                          request.id, by, now) != 1)
    return tl::unexpected(domain::Refusal::already_changed);
  note(transaction, "desk_request_confirmed", request.id, by, now);
  return {};
}

const mysql::Query kRefuse{"desk_request.refuse", R"sql(
    UPDATE desk_request SET refused_by = ?, refused_at = ?
     WHERE id = ? AND done_at IS NULL AND stopped_at IS NULL AND refused_at IS NULL
)sql"};

domain::Result<void, domain::Refusal> DeskRequests::refuse(mysql::Transaction& transaction,
                                                           const DeskRequest& request,
                                                           domain::StaffId by, std::string_view why,
                                                           domain::Instant now) {
  if (transaction.execute(kRefuse, by, now, request.id) != 1)
    return tl::unexpected(domain::Refusal::already_changed);
  note(transaction, "desk_request_refused", request.id, by, now, why);
  return {};
}

// ---- whoever asked, and whoever holds the account -----------------------------------------------

const mysql::Query kByLink{"desk_request.by_link", R"sql(
    SELECT v.* FROM desk_request r JOIN v_desk_request v ON v.id = r.id WHERE r.link_hash = ?
)sql"};

std::optional<DeskRequest> DeskRequests::find_by_link(std::string_view link_hash) {
  return request_of(connection_.row(kByLink, blob(link_hash)));
}

const mysql::Query kByStop{"desk_request.by_stop", R"sql(
    SELECT v.* FROM desk_request r JOIN v_desk_request v ON v.id = r.id WHERE r.stop_hash = ?
)sql"};

std::optional<DeskRequest> DeskRequests::find_by_stop(std::string_view stop_hash) {
  return request_of(connection_.row(kByStop, blob(stop_hash)));
}

const mysql::Query kRunning{"desk_request.running", R"sql(
    SELECT * FROM v_desk_request
     WHERE account_id = ? AND ripe_at IS NOT NULL AND expires_at > ? AND done_at IS NULL AND stopped_at IS NULL
       AND refused_at IS NULL
     ORDER BY id
)sql"};

std::vector<DeskRequest> DeskRequests::list_running(domain::AccountId account,
                                                    domain::Instant now) {
  return requests_of(connection_.rows(kRunning, account, now));
}

const mysql::Query kHolder{"desk_request.holder", R"sql(
    SELECT id FROM account WHERE nik_lookup = ? AND erased_at IS NULL
)sql"};

std::optional<domain::AccountId> DeskRequests::holder(std::string_view nik_lookup) {
  const auto row = connection_.row(kHolder, blob(nik_lookup));
  return row ? std::optional(row->id<domain::AccountId>("id")) : std::nullopt;
}

const mysql::Query kProve{"desk_request.prove", R"sql(
    UPDATE desk_request SET account_id = ?, proved_at = ?
     WHERE id = ? AND proved_at IS NULL AND refused_at IS NULL AND expires_at > ?
)sql"};

bool DeskRequests::prove(mysql::Transaction& transaction, domain::DeskRequestId id,
                         domain::AccountId account, domain::Instant now) {
  return transaction.execute(kProve, account, now, id, now) == 1;
}

const mysql::Query kStop{"desk_request.stop", R"sql(
    UPDATE desk_request SET stopped_at = ?
     WHERE id = ? AND done_at IS NULL AND stopped_at IS NULL AND refused_at IS NULL
)sql"};

bool DeskRequests::stop(mysql::Transaction& transaction, domain::DeskRequestId id,
                        domain::Instant now) {
  return transaction.execute(kStop, now, id) == 1;
}

const mysql::Query kFinish{"desk_request.finish", R"sql(
    UPDATE desk_request SET done_at = ?
     WHERE id = ? AND ripe_at <= ? AND expires_at > ? AND done_at IS NULL AND stopped_at IS NULL AND refused_at IS NULL
)sql"};

const mysql::Query kMove{"desk_request.move_account", R"sql(
    UPDATE account SET email = ?, email_key = ?, password_hash = ?, password_changed_at = ?
     WHERE id = ? AND erased_at IS NULL
)sql"};

bool DeskRequests::recover(mysql::Transaction& transaction, const DeskRequest& request,
                           std::string_view password_hash, domain::Instant now) try {
  if (transaction.execute(kFinish, now, request.id, now, now) != 1) return false;
  return transaction.execute(kMove, request.email, request.email_key, password_hash, now,
                             request.account) == 1;
} catch (const mysql::Error& fault) {
  if (!fault.is_duplicate("uq_account_email")) throw;
  return false;
}

// ---- activation ---------------------------------------------------------------------------------

const mysql::Query kLivingClaim{"desk_request.living_claim", R"sql(
    SELECT id FROM v_desk_request
     WHERE kind = 'nik_claim' AND email_key = ? AND account_id = ? AND refused_at IS NULL AND stopped_at IS NULL
       AND done_at IS NULL AND expires_at > ? LIMIT 1
)sql"};

const mysql::Query kBeginClaim{"desk_request.begin_claim", R"sql(
    INSERT INTO desk_request (kind, email, email_key, given_name, account_id, created_at, expires_at, proved_at)
    VALUES ('nik_claim', ?, ?, ?, ?, ?, ?, ?)
)sql"};

void DeskRequests::begin_claim(mysql::Transaction& transaction, const domain::Email& email,
                               std::string_view name, domain::AccountId account,
                               domain::Instant now) {
  if (transaction.row(kLivingClaim, email.canonical(), account, now)) return;
  transaction.execute(kBeginClaim, email.typed(), email.canonical(), name, account, now,
                      now + domain::kDeskRequestTime, now);
}

const mysql::Query kRipeClaim{"desk_request.ripe_claim", R"sql(
    SELECT * FROM v_desk_request
     WHERE kind = 'nik_claim' AND email_key = ? AND account_id = ? AND ripe_at <= ? AND expires_at > ?
       AND done_at IS NULL AND stopped_at IS NULL AND refused_at IS NULL
     ORDER BY id DESC LIMIT 1
)sql"};

std::optional<DeskRequest> DeskRequests::find_ripe_claim(std::string_view email_key,
                                                         domain::AccountId account,
                                                         domain::Instant now) {
  return request_of(connection_.row(kRipeClaim, email_key, account, now, now));
}

const mysql::Query kReleaseNik{"desk_request.release_nik", R"sql(
    UPDATE account SET nik_lookup = NULL, nik_sealed = NULL WHERE id = ?
)sql"};

bool DeskRequests::release_nik(mysql::Transaction& transaction, const DeskRequest& request,
                               domain::Instant now) {
  if (transaction.execute(kFinish, now, request.id, now, now) != 1) return false;
  return transaction.execute(kReleaseNik, request.account) == 1;
}

// ---- the courier --------------------------------------------------------------------------------

const mysql::Query kToTell{"desk_request.to_tell", R"sql(
    SELECT * FROM v_desk_request
     WHERE link_sent_at IS NULL AND ripe_at <= ? AND expires_at > ? AND done_at IS NULL AND stopped_at IS NULL
       AND refused_at IS NULL
     ORDER BY ripe_at LIMIT ?
)sql"};

std::vector<DeskRequest> DeskRequests::to_tell(domain::Instant now, int most) {
  return requests_of(connection_.rows(kToTell, now, now, most));
}

const mysql::Query kMarkTold{"desk_request.mark_told", R"sql(
    UPDATE desk_request SET link_sent_at = ?, link_hash = COALESCE(?, link_hash)
     WHERE id = ? AND link_sent_at IS NULL AND stopped_at IS NULL AND refused_at IS NULL
)sql"};

bool DeskRequests::mark_told(mysql::Transaction& transaction, domain::DeskRequestId id,
                             std::optional<std::string_view> link_hash, domain::Instant now) {
  std::optional<mysql::Blob> hash;
  if (link_hash) hash = blob(*link_hash);
  return transaction.execute(kMarkTold, now, hash, id) == 1;
}

}  // namespace store
