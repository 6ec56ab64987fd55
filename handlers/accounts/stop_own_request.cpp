// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The signed-in holder of an account stops what somebody asked for at the counter.
///
///   GET  /akun/profil/permintaan/{id}  200, what is asked for and the form; 303 to the profile if
///                                      none of this number runs against the account
///   POST /akun/profil/permintaan/{id}  303 to the profile; 422 with errors
///
/// Asks for the present password: a telephone left signed in must not keep the rightful holder out.
/// Who forgot it has the link in the mailbox (stop_request.cpp). Source: docs/decisions/0044.

#include <algorithm>

#include "handlers/accounts/actions.hpp"
#include "handlers/accounts/recovering.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"

namespace accounts {
namespace {

std::optional<store::DeskRequest> request_at(App& app, const fcgi::Visit& visit,
                                             const domain::Citizen& citizen) {
  const auto id = web::id_in_path<domain::DeskRequestId>(visit);
  const auto running = app.desk_requests.list_running(citizen.id, visit.now);
  const auto found = std::ranges::find(running, id, &store::DeskRequest::id);
  return found == running.end() ? std::nullopt : std::optional(*found);
}

fcgi::Response over(fcgi::Visit& visit) {
  visit.session.flash_next("flash.request.over");
  return fcgi::see_other(paths::profile());
}

fcgi::Response page(App& app, const fcgi::Visit& visit, const store::DeskRequest& request,
                    const domain::FieldErrors& errors) {
  auto errand = stop_errand(app, visit, request);
  errand.fields = {{.input = view::Input::password,
                    .name = "password_now",
                    .label = "field.password_now",
                    .options = {},
                    .autocomplete = "current-password"}};
  errand.on = {{"nav.profile", paths::profile()}};
  return fcgi::html(view::errand(app.pages, app.frame(visit), errand, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace

fcgi::Response own_request(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto request = request_at(app, visit, citizen);
  return request ? page(app, visit, *request, {}) : over(visit);
}

fcgi::Response stop_own_request(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto request = request_at(app, visit, citizen);
  if (!request) return over(visit);

  domain::FieldErrors errors;
  confirm_password(app, visit, profile_of(app, citizen), errors);
  if (!errors.empty()) return page(app, visit, *request, errors);

  if (!stop_now(app, visit, *request)) return over(visit);
  visit.session.flash_next("flash.request.stopped");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
