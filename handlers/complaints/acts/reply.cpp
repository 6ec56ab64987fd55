// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/acts/reply.hpp"

#include <algorithm>

#include "fcgi/crypto.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/web/act.hpp"

namespace complaints {
namespace {

using domain::Event;
using store::ReplyKind;

std::string address_of(const fcgi::Visit& visit, ReplyKind kind) {
  const auto& token = visit.at("token");
  return kind == ReplyKind::answer ? paths::answer(token) : paths::rate(token);
}

/// True if what the mail told of is over: asked or finished anew since, or opened again.
bool is_overtaken(const store::ReplyFor& what, const std::vector<store::TimelineEntry>& history) {
  const auto told = what.kind == ReplyKind::answer ? Event::ask : Event::resolve;
  return std::ranges::any_of(history, [&](const store::TimelineEntry& entry) {
    const bool again = entry.event == told && entry.part == what.part;
    const bool reopened = entry.event == Event::reopen;
    return entry.id > what.event && (again || reopened);
  });
}

bool is_open(App& app, const fcgi::Visit& visit, const store::ReplyFor& what,
             const store::Complaint& report) {
  const auto event = what.kind == ReplyKind::answer ? Event::supply : Event::accept;
  const auto part = what.kind == ReplyKind::answer ? what.part : std::nullopt;
  const auto rules = app.settings.rules();
  return may_do(report.situation, domain::kReporter, event, part, rules.at(visit.now)) &&
         !is_overtaken(what, app.history.for_reporter(what.complaint));
}

/// As the report's reporter: of an account that has it, else without a number.
store::By by_reporter(const store::Tracked& tracked) {
  auto by = store::by(tracked.reporter);
  if (tracked.account) by.id = tracked.account->value;
  return by;
}

std::string_view key_of(const OpenedLink& opened) {
  switch (opened.state) {
    case LinkState::used:
      return opened.link->what.kind == ReplyKind::answer ? "reply.used.answer" : "reply.used";
    case LinkState::expired:
      return "reply.expired";
    case LinkState::closed:
      return "reply.closed";
    case LinkState::secret:
      return "reply.secret";
    default:
      return "reply.unknown";
  }
}

std::string_view heading_of(LinkState state) {
  if (state == LinkState::used) return "reply.used.h";
  return state == LinkState::unknown ? "reply.unknown.h" : "reply.h";
}

fcgi::Status status_of(LinkState state) {
  switch (state) {
    case LinkState::used:
    case LinkState::secret:
      return fcgi::Status::ok;
    case LinkState::expired:
    case LinkState::closed:
      return fcgi::Status::gone;
    default:
      return fcgi::Status::not_found;
  }
}

}  // namespace

OpenedLink opened_by(App& app, const fcgi::Visit& visit, ReplyKind kind) {
  auto hash = crypto::token_hash(visit.at("token"));
  OpenedLink opened{.link = app.reply_links.find(hash)};
  if (!opened.link || opened.link->what.kind != kind) return {};
  const auto& what = opened.link->what;
  const auto& code = opened.link->code;
  const auto tracked = app.tracking.find(code, what.reporter);
  auto report = tracked ? app.complaints.find(code, what.reporter) : std::nullopt;
  if (!report) return {};
  if (opened.link->used_at) {
    opened.state = LinkState::used;
  } else if (visit.now >= opened.link->expires_at) {
    opened.state = LinkState::expired;
  } else if (domain::flags_of(report->situation.privacy).hidden_from_public) {
    opened.state = LinkState::secret;
  } else if (!is_open(app, visit, what, *report)) {
    opened.state = LinkState::closed;
  } else {
    opened.state = LinkState::open;
    opened.claim =
        Claim{.report = *std::move(report),
              .by = by_reporter(*tracked),
              .address = address_of(visit, kind),
              .account = std::nullopt,
              .reply = Reply{what, std::move(hash), paths::rate_unsolved(visit.at("token"))}};
  }
  return opened;
}

fcgi::Response link_page(App& app, fcgi::Visit& visit, const OpenedLink& opened) {
  const auto code = opened.link ? std::optional(opened.link->code) : std::nullopt;
  const auto chrome = chrome_of(visit);
  const auto& messages = app.pages.messages();
  auto says = messages.text(key_of(opened), {{"kode", code ? code->display() : ""}});
  const auto on = paths::track_another(code);
  if (!visit.request.is_safe() && opened.link) {
    if (app.history.find(opened.link->what.complaint, visit.form().nonce()))
      return fcgi::see_other(address_of(visit, opened.link->what.kind));
    const view::ConflictPage page{.text = std::move(says),
                                  .href = on,
                                  .kept = web::typed_in(visit, {"text"}),
                                  .now = visit.now};
    return fcgi::html(view::conflict(app.pages, chrome, page), fcgi::Status::conflict);
  }
  const view::Errand errand{.heading = std::string(heading_of(opened.state)),
                            .says = {std::move(says), messages.text("reply.ways")},
                            .on = {{"nav.track", on}, {"reply.sign_in", paths::sign_in()}}};
  return fcgi::html(view::errand(app.pages, chrome, errand, {}), status_of(opened.state));
}

}  // namespace complaints
