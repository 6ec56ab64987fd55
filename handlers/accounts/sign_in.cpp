// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen signs in.
///
///   GET  /akun/masuk  200, the form (?lanjut= a path of ours); 303 on if signed in already
///   POST /akun/masuk  303 to `next` or Laporan saya, with a new session;
///                     200 with the page that sends on what was typed before the session ended;
///                     422 with one message for every reason; 429 with a time
///
/// Ticked that this is somebody else's phone, the session ends after 15 minutes unused and the
/// browser keeps nothing to be known by. An unknown address takes as long as a wrong password.
/// Every session secret is new. A browser the account does not know is told to its owner; one it
/// knows is not slowed down by strangers. Source: docs/decisions/0006, 0010 and 0041;
/// ASVS 6.3, 7.2.4.

#include "handlers/access/sign_in.hpp"
#include "fcgi/log.hpp"
#include "handlers/accounts/device.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/people/shared_phone.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/view/kit/sign_in.hpp"
#include "handlers/web/too_often.hpp"

namespace accounts {
namespace {

view::SignInTyped read_typed(const fcgi::Visit& visit) {
  const auto form = visit.form();
  return {.email = form.line("email"),
          .next = paths::own_path_or(form.line("next"), ""),
          .shared_phone = form.has("shared"),
          .carried = view::carried_from(visit.request.fields.pairs())};
}

std::optional<store::AccountDoor> find_matching(App& app, std::string_view key,
                                                std::string_view password) {
  auto door = app.accounts.find_for_sign_in(key);
  const auto hash = door ? std::optional(door->password_hash) : std::nullopt;
  return guard::password_opens(hash, password) ? door : std::nullopt;
}

struct Opened {
  store::StartedSession session;
  std::string device;  ///< empty: this browser keeps nothing
};

Opened open(App& app, const fcgi::Visit& visit, std::string_view key,
            const store::AccountDoor& door, bool shared_phone) {
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (visit.session.live) app.citizen_sessions.end(transaction, {visit.session.live->id});
    app.throttle.forget_failures(transaction, store::Door::citizen, key);
    Opened opened{
        app.citizen_sessions.start(transaction, door.id, visit.request.user_agent, visit.now), {}};
    if (shared_phone) {
      store::shorten(transaction, opened.session.id, visit.now);
      tell_of_borrowed_device(app, transaction, visit, door);
    } else {
      opened.device = remember_device(app, transaction, visit, door);
    }
    return opened;
  });
}

/// The page that sends on what was typed; its token is that of the new session.
fcgi::Response send_on(App& app, const fcgi::Visit& visit, const store::StartedSession& started,
                       const view::SignInTyped& typed) {
  fcgi::Visit signed_in;
  signed_in.request.path = visit.request.path;
  signed_in.session.kind = view::kCitizenSession;
  signed_in.session.secret = started.secret;
  signed_in.session.live.emplace().id = started.id.value;
  return fcgi::html(view::resubmit(app.pages, app.frame(signed_in), typed.next, typed.carried));
}

}  // namespace

fcgi::Response sign_in_form(App& app, fcgi::Visit& visit) {
  const auto next = paths::own_path_or(visit.request.query.find("lanjut").value_or(""), "");
  if (visit.session.live) return fcgi::see_other(next.empty() ? paths::my_reports() : next);
  return fcgi::html(view::sign_in_form(app.pages, app.frame(visit), {.next = next}, {}));
}

fcgi::Response sign_in(App& app, fcgi::Visit& visit) {
  const auto typed = read_typed(visit);
  const auto key = guard::sign_in_key(typed.email);
  const auto counted = counted_by(app, visit, key);
  const auto page = [&](const domain::FieldErrors& errors) {
    return view::sign_in_form(app.pages, app.frame(visit), typed, errors);
  };
  if (const auto until = blocked_until(app, visit, counted))
    return web::too_often(visit, *until, page);

  const auto door = find_matching(app, key, visit.form().secret("password"));
  if (!door) {
    guard::sign_in_failed(app.throttle, store::Door::citizen, visit, counted.key);
    fcgi::log::warning("sign_in_failed", {{"id", visit.request.id}});
    domain::FieldErrors errors;
    errors.add("", "err.login");
    return fcgi::html(page(errors), fcgi::Status::unprocessable);
  }

  const auto opened = open(app, visit, counted.key, *door, typed.shared_phone);
  if (typed.shared_phone) visit.session.flash_next("flash.signed_in.shared");
  visit.session.new_cookie = opened.session.cookie;
  fcgi::log::info("sign_in",
                  {{"id", visit.request.id}, {"account", std::to_string(door->id.value)}});

  const bool carries = !typed.carried.empty() && !typed.next.empty();
  auto response = carries ? send_on(app, visit, opened.session, typed)
                          : fcgi::see_other(typed.next.empty() ? paths::my_reports() : typed.next);
  if (!opened.device.empty()) set_device(app, response, opened.device);
  return response;
}

}  // namespace accounts
