// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/crypto.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/people/desk_requests.hpp"
#include "handlers/store/post/outbox.hpp"

namespace courier {
namespace {

constexpr int kBatch = 20;

bool tell(App& app, const store::DeskRequest& request, domain::Instant now) {
  const bool recovers = request.kind == domain::DeskRequestKind::recovery;
  const auto token = crypto::random_token();
  const auto hash = crypto::token_hash(token);
  store::Outbox outbox(app.connection, app.keys.outbox_public);
  store::DeskRequests requests(app.connection);
  return mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    const auto fresh = recovers ? std::optional<std::string_view>(hash) : std::nullopt;
    if (!requests.mark_told(transaction, request.id, fresh, now)) return false;
    const auto event =
        recovers ? domain::AccountEvent::recovery_ready : domain::AccountEvent::nik_claim_ready;
    const domain::Values values{
        {"tautan", recovers ? paths::recovery(token) : paths::resend_activation()},
        {"tenggat", mysql::to_sql(request.dates.expires_at)}};
    outbox.add(transaction, domain::account_notice(event, request.email, values), request.card_name,
               now);
    return true;
  });
}

}  // namespace

int tell_ripe(App& app) {
  const auto now = app.clock.now();
  int told = 0;
  for (const auto& request : store::DeskRequests(app.connection).to_tell(now, kBatch))
    if (tell(app, request, now)) ++told;
  return told;
}

}  // namespace courier
