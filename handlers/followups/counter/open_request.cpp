// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen stands at the counter with an identity card: the first officer writes down what he
/// saw.
///
///   GET  /loket/akun/baru   200, the form
///   POST /loket/akun/baru   303 to the request, also of a second press; 422 with what was typed
///
/// The NIK is not typed here and stands on no page: its holder types it at a link that comes to
/// the mailbox he names, which proves the mailbox too. Source: docs/decisions/0044.

#include "fcgi/crypto.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/counter/requesting.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/ask_email.hpp"

namespace followups {
namespace {

using domain::DeskRequestKind;

// A second press of the button, or the same card and mailbox again: one request, one link.
constexpr std::chrono::minutes kSecondPress{2};

/// The request; `not_found` for a claim of a mailbox with which nobody tried to activate.
domain::Result<domain::DeskRequestId, domain::Refusal> open(App& app, const fcgi::Visit& visit,
                                                            const domain::Officer& officer,
                                                            DeskRequestKind kind,
                                                            const domain::Email& email,
                                                            const store::SeenCard& seen) {
  const auto token = crypto::random_token();
  return mysql::transact(
      app.db,
      [&](mysql::Transaction& transaction)
          -> domain::Result<domain::DeskRequestId, domain::Refusal> {
        auto& requests = app.desk_requests;
        requests.one_at_a_time(transaction, {visit.session.live->id});
        if (const auto before = requests.find_opened(transaction, kind, email, officer.id,
                                                     visit.now - kSecondPress);
            before && before->card == seen.card && before->card_name == seen.name)
          return before->id;
        if (kind == DeskRequestKind::nik_claim)
          return requests.open_claim(transaction, email, seen, officer.id, visit.now);
        const auto id = requests.open_recovery(transaction, email, seen, crypto::token_hash(token),
                                               officer.id, visit.now);
        const domain::Values values{
            {"tautan", paths::recovery(token)},
            {"tenggat", mysql::to_sql(visit.now + domain::kDeskRequestTime)}};
        app.outbox.add(
            transaction,
            domain::account_notice(domain::AccountEvent::recovery_opened, email.typed(), values),
            "", visit.now);
        return id;
      });
}

}  // namespace

fcgi::Response request_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return request_form_page(app, visit, officer, {});
}

fcgi::Response open_request(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto form = visit.form();
  const auto kind = domain::desk_request_kind_from(form.line("request_kind"));
  const auto email = domain::Email::parse(form.line("request_email"));
  const auto card = domain::identity_card_from(form.line("card"));
  const store::SeenCard seen{.card = card.value_or(domain::IdentityCard::ktp),
                             .name = form.line("card_name")};
  domain::FieldErrors errors;
  if (!kind) errors.add("request_kind", "err.choose");
  if (!email) errors.add("request_email", "err.email");
  web::ask_email(errors, form, "request_email", email);
  if (!card) errors.add("card", "err.choose");
  domain::check_text(errors, "card_name", seen.name, domain::kNameLength, domain::Lines::one);
  if (!form.has("card_seen")) errors.add("card_seen", "err.card_seen");
  if (!errors.empty()) return request_form_page(app, visit, officer, errors);

  const auto id = open(app, visit, officer, *kind, *email, seen);
  if (!id) {
    errors.add("request_email", "err.claim.none");
    return request_form_page(app, visit, officer, errors);
  }
  visit.session.flash_next("flash.request_opened");
  return fcgi::see_other(paths::desk_requests(std::to_string(id->value)));
}

}  // namespace followups
