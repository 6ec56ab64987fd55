/// \file
/// A report without an account: its code, and the e-mail or the PIN.
///
///   GET  /lacak   200, the form, or for half an hour the report that was opened; `?lain`: the form
///   POST /lacak   303 to the report; 422, one sentence for whatever did not fit; 429
///
/// The code alone never does. Who opened it is kept in a cookie of ours, bound to the browser.

#include <algorithm>

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own_page.hpp"
#include "handlers/complaints/tracking_pass.hpp"
#include "handlers/domain/email.hpp"
#include "handlers/view/complaints_errand.hpp"
#include "handlers/view/paths.hpp"
#include "handlers/view/try_again.hpp"

namespace complaints {
namespace {

fcgi::Response form_page(App& app, const fcgi::Visit& visit, const domain::FieldErrors& errors,
                         fcgi::Status status) {
  const auto form = visit.form();
  const view::Errand errand{.heading = "nav.track",
                            .says = {app.pages.messages().text("track.lead")},
                            .action = view::paths::track(),
                            .button = "track.button",
                            .fields = {{.input = view::Input::text,
                                        .name = "code",
                                        .label = "field.code",
                                        .value = form.line("code"),
                                        .options = {},
                                        .autocomplete = "off"},
                                       {.input = view::Input::text,
                                        .name = "email_or_pin",
                                        .label = "field.email_or_pin",
                                        .options = {},
                                        .autocomplete = "off"}}};
  return fcgi::html(view::errand(app.pages, chrome_of(visit), errand, errors), status);
}

bool proves(const store::Tracked& reporter, const std::string& typed) {
  const auto email = domain::Email::parse(typed);
  if (email) return domain::Email::parse(reporter.email) == email;
  return !reporter.pin_hash.empty() && crypto::password_matches(reporter.pin_hash, typed);
}

std::optional<domain::ComplaintId> find(App& app, const domain::ComplaintCode& code,
                                        const std::string& typed) {
  const auto reporters = app.tracking.list(code);
  for (const auto& reporter : reporters)
    if (proves(reporter, typed)) return reporter.complaint;
  // Whether there is such a report must not show in the time either.
  const bool compared =
      !domain::Email::parse(typed) && std::ranges::any_of(reporters, [](const auto& reporter) {
        return !reporter.pin_hash.empty();
      });
  if (!compared) crypto::password_check_in_vain(typed);
  return std::nullopt;
}

}  // namespace

fcgi::Response track_form(App& app, fcgi::Visit& visit) {
  if (!visit.request.query.find("lain")) {
    const auto id = opened_by_pass(app, visit);
    const auto report = id ? app.complaints.find(*id) : std::nullopt;
    if (report) {
      const auto page = own_page(app, *report, Access::code, visit.now);
      return fcgi::html(view::my_report(app.pages, chrome_of(visit), page, visit.now));
    }
  }
  return form_page(app, visit, {}, fcgi::Status::ok);
}

fcgi::Response track(App& app, fcgi::Visit& visit) {
  const auto form = visit.form();
  const auto code = domain::ComplaintCode::parse(form.line("code"));
  const auto typed = form.line("email_or_pin");
  domain::FieldErrors errors;
  if (!code) errors.add("code", "err.code");
  if (typed.empty()) errors.add("email_or_pin", "err.required");
  if (!errors.empty()) return form_page(app, visit, errors, fcgi::Status::unprocessable);

  auto wait =
      app.throttle.count(store::limits::kTrackAddress, visit.request.remote_address, visit.now);
  if (!wait) wait = app.throttle.count(store::limits::kTrackCode, code->stored(), visit.now);
  if (wait) {
    view::add_try_again(errors, *wait, visit.now);
    return form_page(app, visit, errors, fcgi::Status::too_many_requests);
  }
  const auto report = find(app, *code, typed);
  if (!report) {
    errors.add("code", "err.track");
    return form_page(app, visit, errors, fcgi::Status::unprocessable);
  }
  auto response = fcgi::see_other(view::paths::track());
  give_pass(app, visit, *report, response);
  return response;
}

}  // namespace complaints
