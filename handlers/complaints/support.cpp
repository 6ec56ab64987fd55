/// \file
/// *Saya mengalami hal yang sama*: a citizen supports a public report, once.
///
///   GET  /dukung/{code}   200, a button, or that it was done; 404 if it is not public
///   POST /dukung/{code}   303; 404

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/public_subject.hpp"
#include "handlers/view/complaints_errand.hpp"

namespace complaints {

fcgi::Response support_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto report = public_report(app, visit);
  const auto& messages = app.pages.messages();
  view::Errand errand{.heading = "support.h", .subject = link_to(report)};
  if (const auto count = app.supports.count(report.id); count > 0)
    errand.says.push_back(messages.text("support.count", {{"n", std::to_string(count)}}));
  if (app.supports.has(report.id, citizen.id)) {
    errand.says.push_back(messages.text("support.done"));
  } else {
    errand.says.push_back(messages.text("support.lead"));
    errand.action = view::paths::support(report.code);
    errand.button = "support.button";
  }
  return fcgi::html(view::errand(app.pages, chrome_of(visit), errand, {}));
}

fcgi::Response support(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto report = public_report(app, visit);
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.supports.add(transaction, report.id, citizen.id, visit.now);
  });
  return fcgi::see_other(view::paths::support(report.code));
}

}  // namespace complaints
