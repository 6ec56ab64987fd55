/// \file
/// Staff enter what somebody wrote or said elsewhere, and get a slip with code and PIN for him.
///
///   GET  /triase/baru, /loket/baru   200, the form: received now, and at the desk by a clerk
///   POST                             303 to the slip, or 422 and the form with its errors
///
/// The same form sent twice enters once. The PIN is kept nowhere in clear: it travels to the slip
/// in a short-lived cookie of the officer's own browser.

#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/entry_form.hpp"
#include "handlers/followups/input.hpp"
#include "handlers/followups/report.hpp"
#include "handlers/followups/slip_cookie.hpp"
#include "handlers/view/followups_paths.hpp"
#include "handlers/view/words.hpp"

namespace followups {
namespace {

std::string local_now(domain::Instant now) {
  const auto local = domain::to_local(now);
  const auto two = [](unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return view::machine_date(local.date) + "T" + two(local.hour) + ":" + two(local.minute);
}

}  // namespace

fcgi::Response new_entry(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  domain::Values typed{{"received_at", local_now(visit.now)}};
  if (officer.role == domain::Role::clerk)
    typed["channel"] = std::string(domain::to_word(domain::Channel::walk_in));
  return entry_page(app, visit, officer, typed, {});
}

fcgi::Response enter(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto nonce = visit.form().nonce();
  const auto entry = read_entry(app, visit);
  if (!entry.errors.empty())
    return entry_page(app, visit, officer, typed_values(visit.form()), entry.errors);

  const auto draft = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.drafts.create_once(transaction, entry.draft, nonce, visit.now);
  });
  const auto filed =
      app.recorder.file(draft, officer, entry.elsewhere(), app.settings.rules(), visit.now);

  visit.session.flash_next("flash.entered");
  auto answer = fcgi::see_other(view::paths::entered_slip(officer.role, shown_code(filed.code)));
  if (!filed.before) set_slip(answer, app, {filed.code, filed.pin});
  return answer;
}

}  // namespace followups
