// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The area `activation`: a registration becomes an account.
#pragma once

#include <string>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/server.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/store/people/accounts.hpp"
#include "handlers/store/people/desk_requests.hpp"
#include "handlers/store/people/registrations.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/people/throttle.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/view/kit/layout.hpp"

namespace activation {

/// Everything an action here may touch. Built once per process.
struct App {
  /// Key beside the runtime's: `keys.outbox_public`. Throws fcgi::ConfigError or what the templates
  /// throw; the database is reached when first used.
  explicit App(const fcgi::Config& config);

  mysql::Connection db;
  store::Accounts accounts{db};
  store::Registrations registrations{db};
  store::CitizenSessions citizen_sessions{db};
  store::Throttle throttle{db};
  store::DeskRequests desk_requests{db};
  store::Outbox outbox;
  view::Pages pages;

  /// What surrounds this visit's page; its address may hold a token.
  [[nodiscard]] view::Chrome frame(const fcgi::Visit& visit) const;
  /// Queues the one notice of `event`; with the transaction it comes or goes.
  void tell(mysql::Transaction& transaction, domain::AccountEvent event,
            const store::AccountAddress& to, domain::Values values, domain::Instant now);
};

/// Routes, session and error pages of the binary; `app` must outlive it.
[[nodiscard]] fcgi::Application application(App& app);

// activate.cpp
[[nodiscard]] fcgi::Response confirm_page(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response activate(App& app, fcgi::Visit& visit);
// resend.cpp
[[nodiscard]] fcgi::Response resend_form(App& app, fcgi::Visit& visit);
[[nodiscard]] fcgi::Response resend(App& app, fcgi::Visit& visit);

}  // namespace activation
