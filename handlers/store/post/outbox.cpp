// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/post/outbox.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/json.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

// Beside the values, under names that no value has.
constexpr std::string_view kTo = "@to";
constexpr std::string_view kName = "@name";
constexpr std::string_view kTemplate = "@template";
constexpr std::string_view kCodeOnly = "@code_only";

std::string take(domain::Values& values, std::string_view name) {
  const auto at = values.find(name);
  if (at == values.end()) return {};
  auto value = std::move(at->second);
  values.erase(at);
  return value;
}

}  // namespace

std::string to_text(const Payload& payload) {
  auto values = payload.values;
  values.insert_or_assign(std::string(kTo), payload.to);
  values.insert_or_assign(std::string(kName), payload.name);
  values.insert_or_assign(std::string(kTemplate), payload.template_key);
  if (payload.code_only) values.insert_or_assign(std::string(kCodeOnly), "1");
  return json::write(values);
}

Payload payload_from(std::string_view text) {
  Payload payload;
  payload.values = values_from_json(text);
  payload.to = take(payload.values, kTo);
  payload.name = take(payload.values, kName);
  payload.template_key = take(payload.values, kTemplate);
  payload.code_only = !take(payload.values, kCodeOnly).empty();
  return payload;
}

const mysql::Query kAdd{"outbox.add", R"sql(
    INSERT INTO outbox (template, audience, recipient_id, complaint_id, event_id, payload, not_before,
                        created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

void Outbox::add(mysql::Transaction& transaction, const domain::Notice& notice, std::string_view to,
                 std::string_view name, std::optional<std::int64_t> recipient, const About& about,
                 domain::Instant now) {
  const Payload payload{std::string(to), std::string(name), notice.template_key, notice.values,
                        notice.code_only};
  transaction.execute(kAdd, notice.template_key, domain::to_word(notice.to.audience), recipient,
                      about.complaint, about.event,
                      mysql::Blob{crypto::seal(to_text(payload), public_key_)}, now, now);
}

void Outbox::add(mysql::Transaction& transaction, const domain::Notice& notice,
                 std::string_view name, domain::Instant now) {
  add(transaction, notice, notice.to.email, name, std::nullopt, {}, now);
}

const mysql::Query kDue{"outbox.due", R"sql(
    SELECT id, template, complaint_id, audience, payload, attempts, created_at FROM outbox
     WHERE state = 'queued' AND not_before <= ? AND (leased_until IS NULL OR leased_until <= ?)
       AND payload IS NOT NULL
     ORDER BY not_before, id LIMIT ? FOR UPDATE SKIP LOCKED
)sql"};

const mysql::Query kLease{"outbox.lease", R"sql(
    UPDATE outbox SET leased_until = ?, leased_by = ?, attempts = attempts + 1 WHERE id = ?
)sql"};

std::vector<Leased> Outbox::lease(mysql::Transaction& transaction, std::string_view worker,
                                  domain::Instant now, std::chrono::milliseconds hold, int most) {
  std::vector<Leased> leased;
  for (const auto& row : transaction.rows(kDue, now, now, most)) {
    leased.push_back({
        .id = row.id<domain::OutboxId>("id"),
        .template_key = row.text("template"),
        .complaint = row.optional<domain::ComplaintId>("complaint_id"),
        .audience = word_of(row, "audience", domain::audience_from),
        .sealed = row.text("payload"),
        .attempts = static_cast<int>(row.integer("attempts")),
        .created_at = row.instant("created_at"),
    });
    transaction.execute(kLease, now + hold, worker, leased.back().id);
  }
  return leased;
}

const mysql::Query kSent{"outbox.sent", R"sql(
    UPDATE outbox SET state = 'sent', payload = NULL, sent_at = ?, leased_until = NULL,
                      last_error = NULL
     WHERE id = ? AND state = 'queued' AND leased_by = ?
)sql"};

bool Outbox::mark_sent(mysql::Transaction& transaction, domain::OutboxId id,
                       std::string_view worker, domain::Instant now) {
  return transaction.execute(kSent, now, id, worker) == 1;
}

const mysql::Query kRetry{"outbox.retry", R"sql(
    UPDATE outbox SET not_before = ?, leased_until = NULL, last_error = LEFT(?, 300)
     WHERE id = ? AND state = 'queued' AND leased_by = ?
)sql"};

bool Outbox::mark_retry(mysql::Transaction& transaction, domain::OutboxId id,
                        std::string_view worker, domain::Instant not_before,
                        std::string_view error) {
  return transaction.execute(kRetry, not_before, error, id, worker) == 1;
}

const mysql::Query kFailed{"outbox.failed", R"sql(
    UPDATE outbox SET state = 'failed', leased_until = NULL, last_error = LEFT(?, 300)
     WHERE id = ? AND state = 'queued' AND leased_by = ?
)sql"};

bool Outbox::mark_failed(mysql::Transaction& transaction, domain::OutboxId id,
                         std::string_view worker, std::string_view error) {
  return transaction.execute(kFailed, error, id, worker) == 1;
}

const mysql::Query kSettle{"outbox.settle", R"sql(
    UPDATE outbox SET state = 'sent', payload = NULL, sent_at = created_at
    WHERE state = 'queued' AND created_at < ?
)sql"};

void Outbox::settle(mysql::Transaction& transaction, domain::Instant before) {
  transaction.execute(kSettle, before);
}

}  // namespace store
