/// \file
/// The own account.
///
///   GET /akun/profil  200: what is kept, and the devices that are signed in

#include "handlers/view/accounts_profile.hpp"

#include "handlers/accounts/actions.hpp"

namespace accounts {

fcgi::Response profile(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  std::vector<view::Device> devices;
  for (const auto& session : app.citizen_sessions.list(citizen.id, visit.now)) {
    devices.push_back({.id = session.id,
                       .user_agent = session.user_agent,
                       .last_seen_at = session.last_seen_at,
                       .is_this = session.id.value == visit.session.live->id});
  }
  const view::Profile shown{.name = account.name,
                            .email = account.email,
                            .phone = account.phone,
                            .registered_at = account.registered_at,
                            .activated_at = account.activated_at,
                            .password_changed_at = account.password_changed_at,
                            .consent_version = account.consent_version};
  return fcgi::html(view::profile(app.pages, app.frame(visit), shown, devices, visit.now));
}

}  // namespace accounts
