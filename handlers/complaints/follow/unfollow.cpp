// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A follower chooses what to hear of a report, or has had enough.
///
///   GET  /berhenti/{token}   200: every step, only how it ends, or nothing; `?tersimpan`: kept
///   POST /berhenti/{token}   303 for a choice; 200 for nothing. A mail program sends the POST by
///                            itself (RFC 8058) and chooses nothing: so it needs no token of ours
///                            and is not redirected
///
/// An unknown token follows nothing, and gets the page that says so; a link cut short or grown is
/// 404, for whoever it belongs to still follows.

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/follow/public_subject.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/web/address.hpp"

namespace complaints {
namespace {

constexpr std::string_view kSteps = "semua";
constexpr std::string_view kEndings = "selesai";
constexpr std::string_view kNothing = "berhenti";

fcgi::Response page(App& app, const fcgi::Visit& visit, const view::Errand& errand) {
  return fcgi::html(view::errand(app.pages, chrome_of(visit), errand, {}));
}

fcgi::Response stopped(App& app, const fcgi::Visit& visit) {
  return page(app, visit,
              {.heading = "follow.h", .says = {app.pages.messages().text("follow.stopped")}});
}

view::Field choice(const view::Messages& messages, store::Wants wants) {
  const auto option = [&](std::string_view word, std::string_view key) {
    return view::Option{.value = std::string(word), .label = messages.text(key)};
  };
  return {.input = view::Input::choices,
          .name = "kabar",
          .label = "field.follow",
          .value = std::string(wants == store::Wants::endings ? kEndings : kSteps),
          .options = {option(kSteps, "follow.every"), option(kEndings, "follow.endings"),
                      option(kNothing, "follow.nothing")}};
}

}  // namespace

fcgi::Response unfollow_form(App& app, fcgi::Visit& visit) {
  const auto follower = app.followers.find(crypto::token_hash(web::token_in_path(visit, "token")));
  if (!follower) return stopped(app, visit);
  const auto& messages = app.pages.messages();
  view::Errand errand{.heading = "follow.choose.h",
                      .action = visit.request.path,
                      .button = "follow.choose.button",
                      .fields = {choice(messages, follower->wants)}};
  if (visit.request.query.find("tersimpan")) errand.says = {messages.text("follow.kept")};
  if (const auto report = app.public_complaints.find(follower->code))
    errand.subject = link_to(*report);
  return page(app, visit, errand);
}

fcgi::Response unfollow(App& app, fcgi::Visit& visit) {
  const auto hash = crypto::token_hash(web::token_in_path(visit, "token"));
  const auto typed = visit.form().line("kabar");
  const bool goes_on = (typed == kSteps || typed == kEndings) && app.followers.find(hash);
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!goes_on) return app.followers.remove(transaction, hash);
    const auto wants = typed == kEndings ? store::Wants::endings : store::Wants::steps;
    app.followers.choose(transaction, hash, wants);
  });
  if (goes_on) return fcgi::see_other(visit.request.path + "?tersimpan");
  return stopped(app, visit);
}

}  // namespace complaints
