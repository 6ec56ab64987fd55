// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The second officer at the counter.
///
///   GET  /loket/akun/{id}   200: what was seen and by whom, the account's name beside it, where it
///                           stands; the form where a decision is awaited; 404
///   POST /loket/akun/{id}   303 to it; 403 for who opened it and would confirm it; 409 if it is
///                           not awaited any more; 422; 404
///
/// Confirmed, the holder of the account is told and has 72 hours to stop it. Any officer may refuse
/// until it is carried out: whoever asked is told, and the holder if he had been told of it; why
/// stands in no mail, for the mailbox may be anybody's. Source: docs/decisions/0044.

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/followups/abuse/sanctioning.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/counter/requesting.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

store::DeskRequest request_at(App& app, const fcgi::Visit& visit) {
  const auto request = app.desk_requests.find(web::id_in_path<domain::DeskRequestId>(visit));
  if (!request) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *request;
}

using Done = domain::Result<void, domain::Refusal>;

Done refuse(App& app, const domain::Officer& officer, const store::DeskRequest& request,
            const std::string& why, domain::Instant now) {
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) -> Done {
    const auto done = app.desk_requests.refuse(transaction, request, officer.id, why, now);
    if (!done) return done;
    constexpr auto kEvent = domain::AccountEvent::request_refused;
    app.outbox.add(transaction, domain::account_notice(kEvent, request.email, {}),
                   request.card_name, now);
    if (!request.dates.ripe_at || request.account_email.empty()) return done;
    const domain::Values values{{"waktu", mysql::to_sql(now)}};
    app.outbox.add(transaction, domain::account_notice(kEvent, request.account_email, values),
                   request.account_name, now);
    return done;
  });
}

Done confirm(App& app, const domain::Officer& officer, const store::DeskRequest& request,
             domain::Instant now) {
  const auto token = crypto::random_token();
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) -> Done {
    const auto done =
        app.desk_requests.confirm(transaction, request, crypto::token_hash(token), officer.id, now);
    if (!done || request.account_email.empty()) return done;
    const auto event = request.kind == domain::DeskRequestKind::recovery
                           ? domain::AccountEvent::recovery_waiting
                           : domain::AccountEvent::nik_moving;
    const domain::Values values{{"tautan", paths::stop_request(token)},
                                {"tenggat", mysql::to_sql(now + domain::kObjectionTime)}};
    app.outbox.add(transaction, domain::account_notice(event, request.account_email, values),
                   request.account_name, now);
    return done;
  });
}

}  // namespace

fcgi::Response show_request(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return request_page(app, visit, officer, request_at(app, visit), {});
}

fcgi::Response decide_request(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto request = request_at(app, visit);
  const auto verdict = visit.form().line("verdict");
  const auto why = visit.form().paragraphs("decision");
  domain::FieldErrors errors;
  if (verdict != "confirm" && verdict != "refuse") errors.add("verdict", "err.choose");
  if (verdict == "refuse")
    domain::check_text(errors, "decision", why, kWordsLength, domain::Lines::many);
  if (!errors.empty()) return request_page(app, visit, officer, request, errors);

  const auto back = paths::desk_requests(std::to_string(request.id.value));
  const auto done = verdict == "confirm" ? confirm(app, officer, request, visit.now)
                                         : refuse(app, officer, request, why, visit.now);
  if (!done && done.error() == domain::Refusal::second_person_needed)
    throw fcgi::HttpError(fcgi::Status::forbidden, "request.second_needed");
  visit.session.flash_next(done ? "flash.request_decided" : "flash.request_changed");
  return fcgi::see_other(back);
}

}  // namespace followups
