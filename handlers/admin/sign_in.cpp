// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Staff sign in.
///
///   GET  /petugas/masuk  200, the form (?lanjut= a path of ours); 303 on if signed in already
///   POST /petugas/masuk  303 to `next` or the desk of the role, with a new session;
///                        200 with the page that sends on what was typed before the session ended;
///                        422 with one message for every reason; 429 with a time
///
/// As for citizens (handlers/accounts/sign_in.cpp), but another table and another cookie.
/// Source: docs/decisions/0006.

#include "handlers/access/sign_in.hpp"
#include "fcgi/csrf.hpp"
#include "fcgi/log.hpp"
#include "handlers/access/guards.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/view/kit/sign_in.hpp"
#include "handlers/web/too_often.hpp"

namespace admin {
namespace {

std::optional<store::StaffDoor> find_matching(App& app, std::string_view key,
                                              std::string_view password) {
  auto door = app.staff.find_for_sign_in(key);
  const auto hash = door ? std::optional(door->password_hash) : std::nullopt;
  return guard::password_opens(hash, password) ? door : std::nullopt;
}

store::StartedSession start_session(App& app, const fcgi::Visit& visit, std::string_view key,
                                    const store::StaffDoor& door) {
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (visit.session.live) app.staff_sessions.end(transaction, {visit.session.live->id});
    app.throttle.forget_failures(transaction, store::Door::staff, key);
    return app.staff_sessions.start(transaction, door.id, visit.request.user_agent, visit.now);
  });
}

/// The page that sends on what was typed; its token is that of the new session.
fcgi::Response send_on(App& app, const store::StartedSession& started, const store::StaffDoor& door,
                       const view::SignInTyped& typed) {
  fcgi::Visit signed_in;
  signed_in.session.kind = view::kStaffSession;
  signed_in.session.secret = started.secret;
  const auto chrome =
      app.desk(signed_in, {.id = door.id, .name = door.name, .role = door.role, .opd = {}});
  return fcgi::html(view::resubmit(app.pages, chrome, typed.next, typed.carried));
}

fcgi::Response fail(App& app, fcgi::Visit& visit, std::string_view key,
                    const view::SignInTyped& typed) {
  guard::sign_in_failed(app.throttle, store::Door::staff, visit, key);
  fcgi::log::warning("staff_sign_in_failed", {{"id", visit.request.id}});
  domain::FieldErrors errors;
  errors.add("", "err.staff_login");
  return fcgi::html(view::staff_sign_in_form(app.pages, app.door(visit), typed, errors),
                    fcgi::Status::unprocessable);
}

}  // namespace

fcgi::Response sign_in_form(App& app, fcgi::Visit& visit) {
  const auto next = paths::own_path_or(visit.request.query.find("lanjut").value_or(""), "");
  if (const auto officer = guard::find_officer(app.staff_sessions, visit))
    return fcgi::see_other(next.empty() ? paths::desk_home(officer->role) : next);
  return fcgi::html(view::staff_sign_in_form(app.pages, app.door(visit), {.next = next}, {}));
}

fcgi::Response sign_in(App& app, fcgi::Visit& visit) {
  const auto form = visit.form();
  const view::SignInTyped typed{.email = form.line("email"),
                                .next = paths::own_path_or(form.line("next"), ""),
                                .carried = view::carried_from(visit.request.fields.pairs())};
  const auto key = guard::sign_in_key(typed.email);
  if (const auto until = guard::sign_in_blocked(app.throttle, store::Door::staff, visit, key))
    return web::too_often(visit, *until, [&](const domain::FieldErrors& errors) {
      return view::staff_sign_in_form(app.pages, app.door(visit), typed, errors);
    });

  const auto door = find_matching(app, key, form.secret("password"));
  if (!door) return fail(app, visit, key, typed);

  const auto started = start_session(app, visit, key, *door);
  visit.session.new_cookie = started.cookie;
  fcgi::log::info("staff_sign_in",
                  {{"id", visit.request.id}, {"account", std::to_string(door->id.value)}});

  if (!typed.carried.empty() && !typed.next.empty()) return send_on(app, started, *door, typed);
  return fcgi::see_other(typed.next.empty() ? paths::desk_home(door->role) : typed.next);
}

}  // namespace admin
