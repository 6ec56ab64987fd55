// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who may call an action. The guard is in the action's signature: an action that takes a
/// `const domain::Citizen&` or `const domain::Officer&` can only be routed through here.
///
///     const auto visitor = guard::as_visitor(app);
///     const auto citizen = guard::as_citizen(app);
///     const auto triage = guard::as_officer(app, domain::Role::triage);
///     routes.get("/lapor", visitor(new_complaint));
///     routes.get("/laporan-saya", citizen(list_mine));
///
/// `App` is the area's own; it has a member `citizen_sessions` (store::CitizenSessions) or
/// `staff_sessions` (store::StaffSessions), the same object as `Application::sessions`, and must
/// outlive the routes.
///
/// The namespace is `guard`, because `access` is a function of POSIX.
#pragma once

#include <optional>

#include "fcgi/router.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/store/people/sessions.hpp"

namespace guard {

/// The citizen who is signed in, if any: for pages that look different to one.
[[nodiscard]] std::optional<domain::Citizen> find_citizen(const store::CitizenSessions& sessions,
                                                          const fcgi::Visit& visit);

/// The same, but throws fcgi::SignInNeeded if nobody is signed in.
[[nodiscard]] domain::Citizen get_citizen(const store::CitizenSessions& sessions,
                                          const fcgi::Visit& visit);

/// The member of staff who is signed in, of whatever role, if any: for frames and error pages.
[[nodiscard]] std::optional<domain::Officer> find_officer(const store::StaffSessions& sessions,
                                                          const fcgi::Visit& visit);

/// The member of staff who is signed in. Throws fcgi::SignInNeeded if there is none, HttpError
/// forbidden if his role is not among `allowed`.
[[nodiscard]] domain::Officer get_officer(const store::StaffSessions& sessions,
                                          const fcgi::Visit& visit, domain::Roles allowed);

/// Anybody; the action takes `(App&, fcgi::Visit&)`.
template <class App>
[[nodiscard]] auto as_visitor(App& app) {
  return [&app](fcgi::Response (*action)(App&, fcgi::Visit&)) -> fcgi::Action {
    return [&app, action](fcgi::Visit& visit) { return action(app, visit); };
  };
}

/// Signed-in citizens; the action takes `(App&, fcgi::Visit&, const domain::Citizen&)`. Others: a
/// GET goes to sign-in and comes back, anything else is answered by the resubmit page.
template <class App>
[[nodiscard]] auto as_citizen(App& app) {
  return
      [&app](fcgi::Response (*action)(App&, fcgi::Visit&, const domain::Citizen&)) -> fcgi::Action {
        return [&app, action](fcgi::Visit& visit) {
          return action(app, visit, get_citizen(app.citizen_sessions, visit));
        };
      };
}

/// Signed-in staff of one of these roles; the action takes `(App&, fcgi::Visit&, const
/// domain::Officer&)`. Not signed in: as for citizens. Another role: 403.
template <class App, class... R>
[[nodiscard]] auto as_officer(App& app, R... roles) {
  return [&app, allowed = domain::roles(roles...)](
             fcgi::Response (*action)(App&, fcgi::Visit&, const domain::Officer&)) -> fcgi::Action {
    return [&app, action, allowed](fcgi::Visit& visit) {
      return action(app, visit, get_officer(app.staff_sessions, visit, allowed));
    };
  };
}

/// Administrators only.
template <class App>
[[nodiscard]] auto as_administrator(App& app) {
  return as_officer(app, domain::Role::administrator);
}

}  // namespace guard
