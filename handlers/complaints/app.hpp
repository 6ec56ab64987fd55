/// \file
/// Everything a citizen's action may touch.
#pragma once

#include <string>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/router.hpp"
#include "fcgi/server.hpp"
#include "handlers/store/attachments.hpp"
#include "handlers/store/categories.hpp"
#include "handlers/store/complaints.hpp"
#include "handlers/store/doubts.hpp"
#include "handlers/store/drafts.hpp"
#include "handlers/store/family.hpp"
#include "handlers/store/files.hpp"
#include "handlers/store/followers.hpp"
#include "handlers/store/history.hpp"
#include "handlers/store/opds.hpp"
#include "handlers/store/outbox.hpp"
#include "handlers/store/places.hpp"
#include "handlers/store/public_complaints.hpp"
#include "handlers/store/recorder.hpp"
#include "handlers/store/reply_links.hpp"
#include "handlers/store/roster.hpp"
#include "handlers/store/sanctions.hpp"
#include "handlers/store/search.hpp"
#include "handlers/store/sessions.hpp"
#include "handlers/store/settings.hpp"
#include "handlers/store/supports.hpp"
#include "handlers/store/throttle.hpp"
#include "handlers/store/tracking.hpp"
#include "handlers/view/layout.hpp"

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
