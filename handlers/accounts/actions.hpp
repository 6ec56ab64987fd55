// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The area `accounts`: signing up, in and out, passwords, the own profile.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/server.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/store/people/accounts.hpp"
#include "handlers/store/people/desk_requests.hpp"
#include "handlers/store/people/email_changes.hpp"
#include "handlers/store/people/known_devices.hpp"
#include "handlers/store/people/registrations.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/people/throttle.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/view/kit/layout.hpp"

namespace accounts {

/// The version of the notice on personal data that the form *Daftar* asks consent for; to be raised
/// with every change of templates/pages/privacy.tpl that touches what is agreed to.
inline constexpr std::string_view kNoticeVersion = "2026-11";

/// Everything an action here may touch. Built once per process.
struct App {
  /// Keys beside the runtime's: `keys.nik_pepper`, `keys.nik_sealing_public`, `keys.outbox_public`.
  /// Throws fcgi::ConfigError or what the templates throw; the database is reached when first used.
  explicit App(const fcgi::Config& config);

  fcgi::CookieNames cookies;
  std::string nik_pepper;
  std::string nik_sealing_public;
  mysql::Connection db;
  store::Accounts accounts{db};
  store::EmailChanges email_changes{db};
  store::KnownDevices known_devices{db};
  store::Registrations registrations{db};
  store::CitizenSessions citizen_sessions{db};
  store::Throttle throttle{db};
  store::Settings settings{db};
  store::DeskRequests desk_requests{db};
  store::Outbox outbox;
  view::Pages pages;

  /// The cookie that carries the address just registered to the page that names it.
  [[nodiscard]] std::string email_cookie() const { return cookies.prefix() + "surel"; }
  /// The cookie by which a browser is known again; it names nobody.
  [[nodiscard]] std::string device_cookie() const { return cookies.prefix() + "perangkat"; }
  /// What surrounds this visit's page.
  [[nodiscard]] view::Chrome frame(const fcgi::Visit& visit) const;
  /// Queues the one notice of `event`; with the transaction it comes or goes.
  void tell(mysql::Transaction& transaction, domain::AccountEvent event,
            const store::AccountAddress& to, domain::Values values, domain::Instant now);
};

/// Routes, session and error pages of the binary; `app` must outlive it.
[[nodiscard]] fcgi::Application application(App& app);

/// Adds `err.pass.common` unless `field` is wrong already.
void check_not_common(domain::FieldErrors& errors, std::string_view field,
                      std::string_view password, const std::vector<std::string>& words);

/// Asks for the present password of a signed-in citizen, before what is dear to him changes.
/// Adds to `errors`: `err.required`, `err.pass.wrong`, or when to come back after too many tries.
void confirm_password(App& app, const fcgi::Visit& visit, const store::AccountProfile& account,
                      domain::FieldErrors& errors);

/// What failures of strangers are not counted by: the password asked again within a session.
[[nodiscard]] std::string confirmation_key(const store::AccountProfile& account);

/// The signed-in citizen's account; an erased one is signed out.
[[nodiscard]] store::AccountProfile profile_of(App& app, const domain::Citizen& citizen);

// register.cpp
[[nodiscard]] fcgi::Response registration_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response register_account(App& app, fcgi::Visit& visit);
// registration_sent.cpp
[[nodiscard]] fcgi::Response registration_sent(App& app, fcgi::Visit& visit);
// sign_in.cpp, sign_out.cpp
[[nodiscard]] fcgi::Response sign_in_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response sign_in(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response sign_out(App& app, fcgi::Visit& visit);
/// The answer to a form of sign-out that is not taken, for its token or its session; nothing: as
/// any other.
[[nodiscard]] std::optional<fcgi::Response> leave_anyway(App& app, fcgi::Visit& visit);
// ask_new_password.cpp, choose_password.cpp
[[nodiscard]] fcgi::Response forgotten_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response ask_new_password(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response new_password_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response choose_password(App& app, fcgi::Visit& visit);
// recover.cpp, stop_request.cpp
[[nodiscard]] fcgi::Response recovery_page(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response recover(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response stop_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response stop_request(App& app, fcgi::Visit& visit);
// profile.cpp, change_contact.cpp, change_password.cpp, end_session.cpp, end_other_sessions.cpp
[[nodiscard]] fcgi::Response profile(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response contact_form(App& app, fcgi::Visit& visit,
                                          const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response change_contact(App& app, fcgi::Visit& visit,
                                            const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response password_form(App& app, fcgi::Visit& visit,
                                           const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response change_password(App& app, fcgi::Visit& visit,
                                             const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response end_session(App& app, fcgi::Visit& visit,
                                         const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response end_other_sessions(App& app, fcgi::Visit& visit,
                                                const domain::Citizen& citizen);
// stop_own_request.cpp
[[nodiscard]] fcgi::Response own_request(App& app, fcgi::Visit& visit,
                                         const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response stop_own_request(App& app, fcgi::Visit& visit,
                                              const domain::Citizen& citizen);
// change_email.cpp, cancel_email.cpp, confirm_email.cpp, stop_email.cpp
[[nodiscard]] fcgi::Response email_form(App& app, fcgi::Visit& visit,
                                        const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response change_email(App& app, fcgi::Visit& visit,
                                          const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response cancel_email(App& app, fcgi::Visit& visit,
                                          const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response confirm_email_form(App& app, fcgi::Visit& visit,
                                                const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response confirm_email(App& app, fcgi::Visit& visit,
                                           const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response stop_email_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response stop_email(App& app, fcgi::Visit& visit);
// my_data.cpp, copy_data.cpp, erase_account.cpp
[[nodiscard]] fcgi::Response my_data(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response open_copies(App& app, fcgi::Visit& visit,
                                         const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response copies(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response copy_as_json(App& app, fcgi::Visit& visit,
                                          const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response copy_as_page(App& app, fcgi::Visit& visit,
                                          const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response erase_form(App& app, fcgi::Visit& visit,
                                        const domain::Citizen& citizen);
[[nodiscard]] fcgi::Response erase_account(App& app, fcgi::Visit& visit,
                                           const domain::Citizen& citizen);

}  // namespace accounts
