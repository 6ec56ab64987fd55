// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Everything a citizen's action may touch.
#pragma once

#include <string>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/router.hpp"
#include "fcgi/server.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "handlers/store/filing/files.hpp"
#include "handlers/store/filing/tracking.hpp"
#include "handlers/store/people/own_contact.hpp"
#include "handlers/store/people/sanctions.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/people/supports.hpp"
#include "handlers/store/people/throttle.hpp"
#include "handlers/store/post/followers.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/post/reply_links.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/reference/opds.hpp"
#include "handlers/store/reference/places.hpp"
#include "handlers/store/reference/roster.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/doubts.hpp"
#include "handlers/store/reports/family.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/store/reports/search.hpp"
#include "handlers/store/writing/recorder.hpp"
#include "handlers/view/kit/layout.hpp"

namespace complaints {

/// Built once per process; there are no globals.
struct App {
  explicit App(const fcgi::Config& config);

  fcgi::CookieNames cookies;
  mysql::Connection db;
  store::CitizenSessions citizen_sessions{db};
  store::Drafts drafts{db};
  store::Complaints complaints{db};
  store::Family family{db};
  store::History history{db};
  store::Doubts doubts{db};
  store::Attachments attachments{db};
  store::Categories categories{db};
  store::Places places{db};
  store::Opds opds{db};
  store::Settings settings{db};
  store::Roster roster{db};
  store::PublicComplaints public_complaints{db};
  store::Search search{db};
  store::Tracking tracking{db};
  store::OwnContact own_contact{db};
  store::ReplyLinks reply_links{db};
  store::Followers followers{db};
  store::Supports supports{db};
  store::Throttle throttle{db};
  store::Sanctions sanctions{db};
  std::string link_secret;  ///< `keys.link_secret`: of the courier and this binary alone
  store::Outbox outbox;
  store::Recorder recorder;
  store::Files private_files;
  std::string work_folder;  ///< for pictures in the making
  view::Pages pages;
};

/// The frame of a page, and of one with a writing form: with a nonce, the one just sent if any.
[[nodiscard]] view::Chrome chrome_of(const fcgi::Visit& visit);
[[nodiscard]] view::Chrome form_chrome(const fcgi::Visit& visit);

/// Whether a page about a report of this category offers *Keluar cepat*; not without one.
[[nodiscard]] bool offers_exit(App& app, std::optional<domain::CategoryId> category);

/// The binary's routes, sessions and error pages.
[[nodiscard]] fcgi::Application application(App& app);

}  // namespace complaints
