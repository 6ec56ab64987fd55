// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The routes of the binary `accounts`: method, address, who may, action.

#include "fcgi/csrf.hpp"
#include "handlers/access/guards.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/web/reading.hpp"

namespace accounts {
namespace {

fcgi::Router routes_of(App& app) {
  const auto visitor = guard::as_visitor(app);
  const auto citizen = guard::as_citizen(app);
  fcgi::Router routes;
  routes.get("/akun/daftar", visitor(registration_form));
  routes.post("/akun/daftar", visitor(register_account));
  routes.get("/akun/daftar/terkirim", visitor(registration_sent));
  routes.get("/akun/masuk", visitor(sign_in_form));
  routes.post("/akun/masuk", visitor(sign_in));
  routes.post("/akun/keluar", visitor(sign_out));
  routes.get("/akun/lupa-sandi", visitor(forgotten_form));
  routes.post("/akun/lupa-sandi", visitor(ask_new_password));
  routes.get("/akun/sandi-baru/{token}", visitor(new_password_form));
  routes.post("/akun/sandi-baru/{token}", visitor(choose_password));
  routes.get("/akun/pemulihan/{token}", visitor(recovery_page));
  routes.post("/akun/pemulihan/{token}", visitor(recover));
  routes.get("/akun/pemulihan/hentikan/{token}", visitor(stop_form));
  routes.post("/akun/pemulihan/hentikan/{token}", visitor(stop_request));
  routes.get("/akun/profil", citizen(profile));
  routes.get("/akun/profil/ubah", citizen(contact_form));
  routes.post("/akun/profil/ubah", citizen(change_contact));
  routes.get("/akun/profil/sandi", citizen(password_form));
  routes.post("/akun/profil/sandi", citizen(change_password));
  routes.get("/akun/profil/email", citizen(email_form));
  routes.post("/akun/profil/email", citizen(change_email));
  routes.post("/akun/profil/email/batal", citizen(cancel_email));
  routes.get("/akun/profil/permintaan/{id}", citizen(own_request));
  routes.post("/akun/profil/permintaan/{id}", citizen(stop_own_request));
  routes.get("/akun/email-baru/{token}", citizen(confirm_email_form));
  routes.post("/akun/email-baru/{token}", citizen(confirm_email));
  routes.get("/akun/email-batal/{token}", visitor(stop_email_form));
  routes.post("/akun/email-batal/{token}", visitor(stop_email));
  routes.post("/akun/profil/sesi", citizen(end_other_sessions));
  routes.post("/akun/profil/sesi/{id}", citizen(end_session));
  routes.get("/akun/data-saya", citizen(my_data));
  routes.post("/akun/data-saya", citizen(open_copies));
  routes.get("/akun/data-saya/salinan", citizen(copies));
  routes.get("/akun/data-saya/akun.json", citizen(copy_as_json));
  routes.get("/akun/data-saya/akun.html", citizen(copy_as_page));
  routes.get("/akun/data-saya/penghapusan", citizen(erase_form));
  routes.post("/akun/data-saya/penghapusan", citizen(erase_account));
  return routes;
}

}  // namespace

fcgi::Application application(App& app) {
  const auto failed = [&app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    return view::error_answer(app.pages, app.frame(visit), error,
                              view::failed_request(visit.request));
  };
  const auto resubmit = [&app, failed](fcgi::Visit& visit, const fcgi::HttpError& error) {
    if (auto left = leave_anyway(app, visit)) return *std::move(left);
    return failed(visit, error);
  };
  return {.routes = routes_of(app),
          .session_kind = view::kCitizenSession,
          .sessions = &app.citizen_sessions,
          .reading = web::kReading,
          .sign_in_path = paths::sign_in(),
          .error_page = failed,
          .resubmit_page = resubmit,
          .statement_count = [&app] { return app.db.statement_count(); },
          .without_token = {}};
}

}  // namespace accounts
