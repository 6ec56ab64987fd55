// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Somebody wants to follow a public report by e-mail.
///
///   GET  /ikuti/{code}   200, the form; `?terkirim`: look into your mail; 404 if it is not public
///   POST /ikuti/{code}   303; 422; 429. An unconfirmed address gets one mail and nothing else.
///
/// Whether an address follows already is told to nobody.

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/follow/public_subject.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/web/ask_email.hpp"
#include "handlers/web/by_mail.hpp"
#include "handlers/web/too_often.hpp"

namespace complaints {
namespace {

std::string form_page(App& app, const fcgi::Visit& visit, const store::PublicComplaint& report,
                      const domain::FieldErrors& errors) {
  const auto& messages = app.pages.messages();
  const bool sent = visit.request.query.find("terkirim").has_value();
  view::Errand errand{.heading = "follow.h",
                      .says = {messages.text(sent ? "follow.sent" : "follow.lead")},
                      .subject = link_to(report)};
  if (!sent) {
    errand.action = paths::follow(report.code);
    errand.button = "follow.button";
    errand.fields = {{.input = view::Input::email,
                      .name = "email",
                      .label = "field.email",
                      .value = visit.form().line("email"),
                      .options = {},
                      .autocomplete = "email"}};
  }
  return view::errand(app.pages, chrome_of(visit), errand, errors);
}

void send_link(App& app, const fcgi::Visit& visit, const store::PublicComplaint& report,
               const domain::Email& email) {
  const auto token = store::follower_token(app.link_secret, report.id, email.canonical());
  domain::Notice notice;
  notice.to.audience = domain::Audience::address;
  notice.to.email = email.typed();
  notice.template_key = domain::kFollowConfirmTemplate;
  notice.values = {{"kode", report.code.stored()}, {"tautan", paths::confirm_follow(token)}};
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.followers.add(transaction, report.id, email.typed(), email.canonical(),
                      crypto::token_hash(token), visit.now);
    app.outbox.add(transaction, notice, "", visit.now);
  });
}

}  // namespace

fcgi::Response follow_form(App& app, fcgi::Visit& visit) {
  return fcgi::html(form_page(app, visit, public_report(app, visit), {}));
}

fcgi::Response follow(App& app, fcgi::Visit& visit) {
  const auto report = public_report(app, visit);
  const auto email = domain::Email::parse(visit.form().line("email"));
  const auto page = [&](const domain::FieldErrors& errors) {
    return form_page(app, visit, report, errors);
  };
  domain::FieldErrors errors;
  if (!email) errors.add("email", "err.email");
  web::ask_email(errors, visit.form(), "email", email);
  if (!errors.empty()) return fcgi::html(page(errors), fcgi::Status::unprocessable);
  if (const auto until = web::count_try(app.throttle, visit, *email, store::limits::kFollowAddress,
                                        {store::limits::kFollowEmail}))
    return web::too_often(visit, *until, page);
  send_link(app, visit, report, *email);
  return fcgi::see_other(paths::follow(report.code) + "?terkirim");
}

}  // namespace complaints
