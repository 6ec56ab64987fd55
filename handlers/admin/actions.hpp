// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The area `admin`: staff sign in and out; the administrator keeps accounts and reads the
/// reference data.
#pragma once

#include <string>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/server.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/store/counting/heartbeats.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/people/staff_accounts.hpp"
#include "handlers/store/people/throttle.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/reference/opds.hpp"
#include "handlers/store/reference/roster.hpp"
#include "handlers/view/kit/layout.hpp"

namespace admin {

/// Everything an action here may touch. Built once per process.
struct App {
  /// Key beside the runtime's: `keys.outbox_public`. Throws fcgi::ConfigError or what the templates
  /// throw; the database is reached when first used.
  explicit App(const fcgi::Config& config);

  mysql::Connection db;
  store::StaffAccounts staff{db};
  store::StaffSessions staff_sessions{db};
  store::Throttle throttle{db};
  store::Opds opds{db};
  store::Categories categories{db};
  store::Roster roster{db};
  store::Heartbeats heartbeats{db};
  store::Outbox outbox;
  view::Pages pages;

  /// What surrounds a page before signing in.
  [[nodiscard]] view::Chrome door(const fcgi::Visit& visit) const;
  /// What surrounds an officer's page.
  [[nodiscard]] view::Chrome desk(const fcgi::Visit& visit, const domain::Officer& officer) const;
};

/// Routes, session and error pages of the binary; `app` must outlive it.
[[nodiscard]] fcgi::Application application(App& app);

/// The account named by `{id}` of the address; throws HttpError not_found if there is none.
[[nodiscard]] store::StaffLine account_in_path(App& app, const fcgi::Visit& visit);

/// Queues the mail with a link to choose a password, and the link; with the transaction they come
/// or go.
void send_link(App& app, mysql::Transaction& transaction, const store::StaffLine& person,
               domain::Instant now);

// sign_in.cpp, sign_out.cpp, choose_password.cpp
[[nodiscard]] fcgi::Response sign_in_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response sign_in(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response sign_out(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response new_password_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response choose_password(App& app, fcgi::Visit& visit);
// home.cpp, reference.cpp
[[nodiscard]] fcgi::Response home(App& app, fcgi::Visit& visit, const domain::Officer& officer);
[[nodiscard]] fcgi::Response opd_list(App& app, fcgi::Visit& visit, const domain::Officer& officer);
[[nodiscard]] fcgi::Response category_list(App& app, fcgi::Visit& visit,
                                           const domain::Officer& officer);
// confirm_clock.cpp
[[nodiscard]] fcgi::Response show_clock(App& app, fcgi::Visit& visit,
                                        const domain::Officer& officer);
[[nodiscard]] fcgi::Response confirm_clock(App& app, fcgi::Visit& visit,
                                           const domain::Officer& officer);
// roster.cpp, add_shift.cpp, remove_shift.cpp, copy_week.cpp
[[nodiscard]] fcgi::Response show_roster(App& app, fcgi::Visit& visit,
                                         const domain::Officer& officer);
[[nodiscard]] fcgi::Response add_shift(App& app, fcgi::Visit& visit,
                                       const domain::Officer& officer);
[[nodiscard]] fcgi::Response remove_shift(App& app, fcgi::Visit& visit,
                                          const domain::Officer& officer);
[[nodiscard]] fcgi::Response restore_shift(App& app, fcgi::Visit& visit,
                                           const domain::Officer& officer);
[[nodiscard]] fcgi::Response copy_week(App& app, fcgi::Visit& visit,
                                       const domain::Officer& officer);
// list_staff.cpp, create_staff.cpp, resend_link.cpp, deactivate.cpp
[[nodiscard]] fcgi::Response list_staff(App& app, fcgi::Visit& visit,
                                        const domain::Officer& officer);
[[nodiscard]] fcgi::Response new_staff(App& app, fcgi::Visit& visit,
                                       const domain::Officer& officer);
[[nodiscard]] fcgi::Response create_staff(App& app, fcgi::Visit& visit,
                                          const domain::Officer& officer);
[[nodiscard]] fcgi::Response resend_link(App& app, fcgi::Visit& visit,
                                         const domain::Officer& officer);
[[nodiscard]] fcgi::Response deactivate(App& app, fcgi::Visit& visit,
                                        const domain::Officer& officer);
[[nodiscard]] fcgi::Response activate_again(App& app, fcgi::Visit& visit,
                                            const domain::Officer& officer);

}  // namespace admin
