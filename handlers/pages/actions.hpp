// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `pages`: what everybody may read. No session, no cookie, nothing is written.
///
/// Every answer is the same bytes for everybody, compressed here once (nginx keeps it for 30 s);
/// a report that is not public is the same 404 as one that does not exist.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/router.hpp"
#include "fcgi/server.hpp"
#include "handlers/store/counting/statistics.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/reference/opds.hpp"
#include "handlers/store/reference/places.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/store/reports/search.hpp"
#include "handlers/view/kit/layout.hpp"

namespace pages {

struct App {
  explicit App(const fcgi::Config& settings_of_binary)
      : config(settings_of_binary), db(mysql::address_from(config)), pages(config) {}
  const fcgi::Config& config;
  mysql::Connection db;
  store::PublicComplaints complaints{db};
  store::Search search{db};
  store::Statistics statistics{db};
  store::Settings settings{db};
  store::Categories categories{db};
  store::Places places{db};
  store::Opds opds{db};
  view::Pages pages;
};

/// Routes and error page of the binary; `app` must outlive it.
[[nodiscard]] fcgi::Application application(App& app);

/// GET / : the promise, its figures of 30 days, the latest ten reports.
fcgi::Response home(App& app, fcgi::Visit& visit);
/// GET /aduan : 20 a page; `status`, `kategori`, `kecamatan`, `halaman` (2–5), `q`, `sesudah`. Any
/// other form of the address is 301 to the clean one.
fcgi::Response list(App& app, fcgi::Visit& visit);
/// GET /aduan/{code} : 301 for a code typed another way, 404 if it is not public.
fcgi::Response show(App& app, fcgi::Visit& visit);
/// GET /statistik : 30 days, and twelve months.
fcgi::Response statistics(App& app, fcgi::Visit& visit);
/// GET /standar-pelayanan, /privasi, /bantuan
fcgi::Response service_standard(App& app, fcgi::Visit& visit);
fcgi::Response privacy_notice(App& app, fcgi::Visit& visit);
fcgi::Response help(App& app, fcgi::Visit& visit);
/// GET /bantuan/melaporkan-petugas : how one reports an officer safely.
fcgi::Response report_safely(App& app, fcgi::Visit& visit);
/// GET /kode-sumber : the version that runs and its source.
fcgi::Response source_code(App& app, fcgi::Visit& visit);
/// GET /umpan.atom : the latest 30 reports.
fcgi::Response feed(App& app, fcgi::Visit& visit);
/// GET /foto/{name} : a photo that an officer released, while its report is public; else 404.
fcgi::Response photo(App& app, fcgi::Visit& visit);
/// GET /healthz : 200 with the version when database and schema answer, else 503.
fcgi::Response health(App& app, fcgi::Visit& visit);

}  // namespace pages
