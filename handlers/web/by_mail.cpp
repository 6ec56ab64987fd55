// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/by_mail.hpp"

#include "handlers/web/too_often.hpp"

namespace web {

std::optional<domain::Instant> count_try(store::Throttle& throttle, const fcgi::Visit& visit,
                                         const domain::Email& email, const store::Limit& by_sender,
                                         const std::vector<store::Limit>& by_mailbox) {
  auto until = throttle.count(by_sender, visit.request.remote_address, visit.now);
  for (const auto& limit : by_mailbox)
    if (!until) until = throttle.count(limit, email.canonical(), visit.now);
  return until;
}

fcgi::Response answer_by_mail(fcgi::Visit& visit, store::Throttle& throttle, const ByMail& form) {
  const auto typed = visit.form().line("email");
  const auto page = [&](const domain::FieldErrors& errors) { return form.page(typed, errors); };
  const auto email = domain::Email::parse(typed);
  if (!email) {
    domain::FieldErrors errors;
    errors.add("email", typed.empty() ? "err.required" : "err.email");
    return fcgi::html(page(errors), fcgi::Status::unprocessable);
  }
  if (const auto until = count_try(throttle, visit, *email, form.by_sender, form.by_mailbox))
    return too_often(visit, *until, page);
  form.send(*email);
  visit.session.flash_next(std::string(form.flash));
  return fcgi::see_other(form.back);
}

}  // namespace web
