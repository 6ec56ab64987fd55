// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The routes of the binary `complaints`: method, address, who may, action.

#include "handlers/access/guards.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/acts/act_routes.hpp"
#include "handlers/complaints/track/track_page.hpp"
#include "handlers/complaints/track/tracking_pass.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/web/reading.hpp"

namespace complaints {
namespace {

/// What is kept of somebody without an account, in his own hands.
void add_own_data(fcgi::Router& routes, App& app) {
  const auto visitor = guard::as_visitor(app);
  routes.get("/lacak/{code}/data-saya", visitor(with_pass<own_data, Means::to_act>));
  routes.get("/lacak/{code}/data-saya/salinan.json",
             visitor(with_pass<copy_own_as_json, Means::to_act>));
  routes.get("/lacak/{code}/data-saya/salinan.html",
             visitor(with_pass<copy_own_as_page, Means::to_act>));
  routes.get("/lacak/{code}/data-saya/kontak", visitor(with_pass<contact_form, Means::to_act>));
  routes.post("/lacak/{code}/data-saya/kontak", visitor(with_pass<correct_contact, Means::to_act>));
  routes.get("/lacak/{code}/data-saya/penghapusan",
             visitor(with_pass<erase_own_form, Means::to_act>));
  routes.post("/lacak/{code}/data-saya/penghapusan", visitor(with_pass<erase_own, Means::to_act>));
}

fcgi::Router routes_of(App& app) {
  const auto visitor = guard::as_visitor(app);
  const auto citizen = guard::as_citizen(app);
  fcgi::Router routes;
  routes.get("/lapor", visitor(new_draft));
  routes.post("/lapor", visitor(write_draft));
  routes.get("/lapor/kategori", visitor(list_categories));
  routes.ask("/lapor/kategori", visitor(find_categories));
  routes.ask("/lapor/saran", visitor(suggest_categories));
  routes.get("/lapor/{draft}", visitor(show_draft));
  routes.post("/lapor/{draft}", visitor(change_draft));
  routes.get("/lapor/{draft}/kategori", visitor(categories_of_draft));
  routes.get("/lapor/{draft}/bahaya", visitor(ask_danger));
  routes.post("/lapor/{draft}/bahaya", visitor(answer_danger));
  routes.get("/lapor/{draft}/sama", visitor(ask_same));
  routes.get("/lapor/{draft}/dukung/{code}", citizen(support_form));
  routes.post("/lapor/{draft}/dukung/{code}", citizen(support));
  routes.get("/lapor/{draft}/buang", visitor(discard_form));
  routes.post("/lapor/{draft}/buang", visitor(discard));
  routes.get("/lapor/{draft}/bukan-saya", visitor(disown_form));
  routes.post("/lapor/{draft}/bukan-saya", visitor(disown));
  routes.get("/lapor/{draft}/berkas", visitor(show_files));
  routes.post("/lapor/{draft}/berkas", citizen(attach), kUpload);
  routes.get("/lapor/{draft}/periksa", citizen(review));
  routes.get("/lapor/{draft}/kirim", citizen(show_receipt));
  routes.post("/lapor/{draft}/kirim", citizen(file));

  routes.get("/laporan-saya", citizen(list_mine));
  routes.get("/laporan-saya/tautkan", citizen(link_form));
  routes.post("/laporan-saya/tautkan", citizen(link_report));
  routes.get("/laporan-saya/salinan.json", citizen(copy_as_json));
  routes.get("/laporan-saya/salinan.html", citizen(copy_as_page));
  routes.get("/laporan-saya/{code}", citizen(with_account<show_own>));
  routes.get("/laporan-saya/{code}/tanda-terima", citizen(show_receipt_again));
  routes.get("/laporan-saya/{code}/berkas/{id}", citizen(with_account<show_file>));
  routes.get("/laporan-saya/{code}/banding", citizen(with_account<appeal_form>));
  routes.post("/laporan-saya/{code}/banding", citizen(with_account<appeal>));
  routes.get("/lacak", visitor(track_form));
  routes.post("/lacak", visitor(track));
  routes.post("/lacak/selesai", visitor(close_tracking));
  routes.get("/lacak/{code}", visitor(with_pass<show_own, Means::to_read>));
  routes.get("/lacak/{code}/berkas/{id}", visitor(with_pass<show_file, Means::to_act>));
  add_own_data(routes, app);
  add_acts(routes, app);

  routes.get("/ikuti/{code}", visitor(follow_form));
  routes.post("/ikuti/{code}", visitor(follow));
  routes.get("/ikuti/konfirmasi/{token}", visitor(confirm_form));
  routes.post("/ikuti/konfirmasi/{token}", visitor(confirm_follow));
  routes.get("/berhenti/{token}", visitor(unfollow_form));
  routes.post("/berhenti/{token}", visitor(unfollow));
  routes.get("/dukung/{code}", citizen(support_form));
  routes.post("/dukung/{code}", citizen(support));
  return routes;
}

/// A session that ended at an address of /lacak is one that held a pass.
bool asks_for_a_pass(const fcgi::Visit& visit, const fcgi::HttpError& error) {
  return dynamic_cast<const PassNeeded*>(&error) != nullptr ||
         (dynamic_cast<const fcgi::SignInNeeded*>(&error) != nullptr &&
          visit.request.path.starts_with(paths::track() + "/"));
}

}  // namespace

fcgi::Application application(App& app) {
  const auto failed = [&app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    if (dynamic_cast<const PinReplaced*>(&error) != nullptr) return open_with_new_pin(app, visit);
    if (asks_for_a_pass(visit, error)) return open_again(app, visit);
    return view::error_answer(app.pages, chrome_of(visit), error,
                              view::failed_request(visit.request));
  };
  return {.routes = routes_of(app),
          .session_kind = view::kCitizenSession,
          .sessions = &app.citizen_sessions,
          .reading = web::kReading,
          .sign_in_path = paths::sign_in(),
          .error_page = failed,
          .resubmit_page = failed,
          .statement_count = [&app] { return app.db.statement_count(); },
          // One-click unsubscribe, RFC 8058: the mail program sends the POST.
          .without_token = {"/berhenti/{token}"}};
}

}  // namespace complaints
