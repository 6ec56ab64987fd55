// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The own account.
///
///   GET /akun/profil  200: what is kept, a change of e-mail that waits, what runs against the
///                     account at the counter, the devices signed in

#include "handlers/view/accounts/profile.hpp"

#include "handlers/accounts/actions.hpp"

namespace accounts {

fcgi::Response profile(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  std::vector<view::Device> devices;
  for (const auto& session : app.citizen_sessions.list(citizen.id, visit.now)) {
    devices.push_back({.id = session.id,
                       .user_agent = session.user_agent,
                       .signed_in_at = session.created_at,
                       .last_seen_at = session.last_seen_at,
                       .is_this = session.id.value == visit.session.live->id});
  }
  view::Profile shown{.name = account.name,
                      .email = account.email,
                      .phone = account.phone,
                      .registered_at = account.registered_at,
                      .activated_at = account.activated_at,
                      .password_changed_at = account.password_changed_at,
                      .consent_version = account.consent_version};
  if (const auto change = app.email_changes.find_waiting(citizen.id, visit.now))
    shown.email_change = {.address = change->new_email, .until = change->confirm_until};
  for (const auto& request : app.desk_requests.list_running(citizen.id, visit.now))
    shown.requests.push_back(
        {.id = request.id, .kind = request.kind, .stop_until = *request.dates.ripe_at});
  return fcgi::html(view::profile(app.pages, app.frame(visit), shown, devices, visit.now));
}

}  // namespace accounts
