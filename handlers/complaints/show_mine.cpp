/// \file
/// One own report: what is next and by when, what can be done, its story.
///
///   GET /laporan-saya/{code}   200; 404, also for somebody else's

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own.hpp"
#include "handlers/complaints/own_page.hpp"

namespace complaints {

fcgi::Response show_mine(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto report = own_report(app, visit, citizen);
  const auto page = own_page(app, report, Access::account, visit.now);
  return fcgi::html(view::my_report(app.pages, chrome_of(visit), page, visit.now));
}

}  // namespace complaints
