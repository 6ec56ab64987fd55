// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Everything an action of the desks may touch.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/router.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/store/counting/statistics.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "handlers/store/filing/entry_batches.hpp"
#include "handlers/store/filing/files.hpp"
#include "handlers/store/people/consents.hpp"
#include "handlers/store/people/desk_requests.hpp"
#include "handlers/store/people/people.hpp"
#include "handlers/store/people/sanctions.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/post/kabari.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/reference/opds.hpp"
#include "handlers/store/reference/places.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/family.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/search.hpp"
#include "handlers/store/writing/recorder.hpp"
#include "handlers/view/kit/layout.hpp"

namespace followups {

/// Built once per process; there are no globals.
struct App {
  explicit App(const fcgi::Config& config);

  mysql::Connection db;
  store::StaffSessions staff_sessions{db};
  store::Complaints complaints{db};
  store::Family family{db};
  store::Search search{db};
  store::History history{db};
  store::Attachments attachments{db};
  store::People people{db};
  store::Consents consents{db};
  store::Opds opds{db};
  store::Categories categories{db};
  store::Places places{db};
  store::Drafts drafts{db};
  store::EntryBatches batches{db};
  store::Kabari kabari{db};
  store::Settings settings{db};
  store::Statistics statistics{db};
  store::Sanctions sanctions{db};
  store::DeskRequests desk_requests{db};
  store::Outbox outbox;  ///< for what is no event of a report
  store::Recorder recorder;
  store::Files private_files;
  store::Files public_files;  ///< copies of photos that an officer ticked
  std::string work_folder;    ///< for pictures in the making
  bool secure_cookies;
  view::Pages pages;
};

/// The frame of an officer's page.
[[nodiscard]] view::Chrome chrome_of(const fcgi::Visit& visit, const domain::Officer& officer);
/// The same for a page with a writing form: with a fresh nonce.
[[nodiscard]] view::Chrome form_chrome(const fcgi::Visit& visit, const domain::Officer& officer);

}  // namespace followups
