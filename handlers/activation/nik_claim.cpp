// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/activation/nik_claim.hpp"

#include "fcgi/http_error.hpp"

namespace activation {

std::optional<domain::AccountId> make_claimed_account(App& app,
                                                      const store::PendingRegistration& pending,
                                                      domain::Instant now) {
  const auto holder = app.desk_requests.holder(pending.nik_lookup);
  const auto claim =
      holder ? app.desk_requests.find_ripe_claim(pending.email_key, *holder, now) : std::nullopt;
  if (!claim) return std::nullopt;
  return mysql::transact(
      app.db, [&](mysql::Transaction& transaction) -> std::optional<domain::AccountId> {
        if (!app.desk_requests.release_nik(transaction, *claim, now)) return std::nullopt;
        const auto account = app.accounts.insert(transaction, pending, now);
        if (!account) throw fcgi::HttpError(fcgi::Status::conflict, "http.409");
        app.registrations.give_drafts(transaction, pending.id, *account);
        app.registrations.remove(transaction, pending.id);
        app.tell(transaction, domain::AccountEvent::welcome, {pending.name, pending.email}, {},
                 now);
        app.tell(transaction, domain::AccountEvent::nik_moved,
                 {claim->account_name, claim->account_email}, {{"waktu", mysql::to_sql(now)}}, now);
        return *account;
      });
}

void tell_nik_held(App& app, const store::PendingRegistration& pending, domain::Instant now) {
  const auto email = domain::Email::parse(pending.email);
  const auto first = app.desk_requests.holder(pending.nik_lookup);
  if (email && first)
    mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      app.desk_requests.begin_claim(transaction, *email, pending.name, *first, now);
    });
  if (app.throttle.count(store::limits::kNikHeld, pending.nik_lookup, now)) return;
  const auto holder = app.accounts.find_nik_holder(pending.nik_lookup);
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.tell(transaction, domain::AccountEvent::nik_held, {pending.name, pending.email}, {}, now);
    if (holder) app.tell(transaction, domain::AccountEvent::nik_claimed, *holder, {}, now);
  });
}

}  // namespace activation
