// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Staff enter what somebody wrote or said elsewhere, and get a slip with code and PIN for him.
///
///   GET  /triase/baru, /loket/baru   200, the form: of a clerk received now, at the counter;
///                                    `?saluran=`, `?diterima=`: as in the entry before
///   POST                             303 to the slip, or with `next` back to the form, which shows
///                                    the slip on top; or 422 and the form with its errors
///
/// A conversation pasted as the story says itself when it came and from whom. The same form sent
/// twice enters once. Files of a form that comes back wait under its nonce.

#include <fmt/format.h>

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/entry/entry_files.hpp"
#include "handlers/followups/entry/entry_form.hpp"
#include "handlers/followups/entry/slips.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/ask_email.hpp"

namespace followups {
namespace {

/// An entry older than this came late, and the next one of the pile did too.
constexpr std::chrono::minutes kJustNow{30};

domain::Values first_values(const fcgi::Visit& visit, const domain::Officer& officer) {
  const auto& query = visit.request.query;
  domain::Values typed;
  if (officer.role == domain::Role::clerk) {
    typed["channel"] = std::string(domain::to_word(domain::Channel::walk_in));
    typed["received_at"] = typed["received_given"] = local_time(visit.now);
    typed["received_now"] = "ya";
  }
  if (const auto channel = domain::channel_from(query.find("saluran").value_or("")))
    typed["channel"] = std::string(domain::to_word(*channel));
  const auto received = domain::read_local_time(query.find("diterima").value_or(""));
  if (received && *received <= visit.now) {
    typed["received_at"] = typed["received_given"] = local_time(*received);
    typed.erase("received_now");
  }
  return typed;
}

/// Where one goes from here: the slip, or the next of the pile.
std::string after(const fcgi::Visit& visit, const domain::Officer& officer, const Entry& entry,
                  const domain::ComplaintCode& code) {
  const auto twin = marked_twin(visit.form().line("twin"));
  if (!visit.form().has("next")) {
    const auto slip = paths::entered_slip(officer.role, code);
    return twin ? fmt::format("{}?kembar={}", slip, twin->display()) : slip;
  }
  auto next =
      fmt::format("{}?saluran={}", paths::enter(officer.role),
                  domain::to_word(entry.on_behalf.channel.value_or(domain::Channel::other)));
  if (entry.on_behalf.received_at && visit.now - *entry.on_behalf.received_at > kJustNow)
    next += "&diterima=" + paths::query_escape(local_time(*entry.on_behalf.received_at));
  if (twin) next += "&kembar=" + twin->display();
  return next;
}

}  // namespace

fcgi::Response new_entry(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return entry_page(app, visit, officer, entry_rules(app), first_values(visit, officer), {});
}

/// Words of danger without the tick are pointed out once, before anything is filed.
void point_out_danger(App& app, const fcgi::Visit& visit, Entry& entry) {
  if (entry.draft.danger || visit.form().has("danger_asked")) return;
  const auto found = danger_in(entry.draft, app.settings.danger_words());
  if (found) entry.errors.add("emergency", "err.danger.entry", {{"kata", *found}});
}

/// So is an address that nobody has.
void point_out_address(const fcgi::Visit& visit, Entry& entry) {
  if (entry.on_behalf.contact_kind != domain::ContactKind::email) return;
  web::ask_email(entry.errors, visit.form(), "contact",
                 domain::Email::parse(entry.on_behalf.contact));
}

fcgi::Response enter(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto rules = entry_rules(app);
  auto entry = read_entry(visit, rules);
  point_out_danger(app, visit, entry);
  point_out_address(visit, entry);
  const auto draft = keep_entry(app, visit, officer, entry);
  if (!entry.errors.empty())
    return entry_page(app, visit, officer, rules, typed_values(visit.form()), entry);

  const auto filed =
      app.recorder.file(draft.value(), officer, entry.elsewhere(), app.settings.rules(), visit.now);

  visit.session.flash_next("flash.entered");
  auto answer = fcgi::see_other(after(visit, officer, entry, filed.code));
  if (!filed.before) set_slip(answer, app, {filed.code, filed.pin});
  return answer;
}

}  // namespace followups
