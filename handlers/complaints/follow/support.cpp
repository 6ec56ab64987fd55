// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Saya mengalami hal yang sama*: a citizen supports a public report, once.
///
///   GET  /dukung/{code}                 200, a button, or that it was done; 404 if it is not
///   public POST /dukung/{code}                 303 back; 404 GET, POST
///   /lapor/{draft}/dukung/{code}   the same instead of sending the draft, which may be
///                                       discarded then or sent all the same
///
/// One account, one voice; who reported it has his already.

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/complaints/follow/public_subject.hpp"
#include "handlers/view/kit/errand.hpp"

namespace complaints {
namespace {

bool is_own(App& app, const store::PublicComplaint& report, const domain::Citizen& citizen) {
  return app.tracking.is_of(report.code, citizen.id);
}

/// The ways on for one who came here with a draft that is still there.
void offer_draft(App& app, const fcgi::Visit& visit, const domain::Citizen& citizen, bool done,
                 view::Errand& errand) {
  if (!visit.path_values.contains("draft")) return;
  const auto draft = find_draft(app, visit.at("draft"),
                                {.citizen = citizen, .secret = writer_of(app, visit).secret});
  if (!draft || draft->sent_as) return;
  if (done) {
    errand.says.push_back(app.pages.messages().text("support.draft"));
    errand.on.push_back({"support.discard", paths::draft(draft->token, "buang")});
  }
  errand.on.push_back({"support.go_on", paths::draft(draft->token, "berkas")});
}

}  // namespace

fcgi::Response support_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto report = public_report(app, visit);
  const auto& messages = app.pages.messages();
  const bool done = app.supports.has(report.id, citizen.id);
  view::Errand errand{.heading = done ? "support.done.h" : "support.h", .subject = link_to(report)};
  if (const auto count = app.supports.count(report.id); count > 0)
    errand.says.push_back(messages.text("support.count", {{"n", std::to_string(count)}}));
  if (done) {
    errand.says.push_back(messages.text("support.done"));
    errand.on.push_back({"follow.h", paths::follow(report.code)});
  } else if (is_own(app, report, citizen)) {
    errand.says.push_back(messages.text("support.own"));
    errand.on.push_back({"support.own.link", paths::my_report(report.code)});
  } else {
    errand.says.push_back(messages.text("support.lead"));
    errand.action = visit.request.path;
    errand.button = "support.button";
  }
  offer_draft(app, visit, citizen, done, errand);
  return fcgi::html(view::errand(app.pages, chrome_of(visit), errand, {}));
}

fcgi::Response support(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto report = public_report(app, visit);
  if (!is_own(app, report, citizen))
    mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      app.supports.add(transaction, report.id, citizen.id, visit.now);
    });
  return fcgi::see_other(visit.request.path);
}

}  // namespace complaints
