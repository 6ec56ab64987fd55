// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The routes of the binary `admin`: method, address, who may, action.

#include "handlers/access/guards.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/web/reading.hpp"

namespace admin {
namespace {

fcgi::Router routes_of(App& app) {
  const auto visitor = guard::as_visitor(app);
  const auto administrator = guard::as_administrator(app);
  fcgi::Router routes;
  routes.get("/petugas/masuk", visitor(sign_in_form));
  routes.post("/petugas/masuk", visitor(sign_in));
  routes.post("/petugas/keluar", visitor(sign_out));
  routes.get("/petugas/sandi-baru/{token}", visitor(new_password_form));
  routes.post("/petugas/sandi-baru/{token}", visitor(choose_password));
  routes.get("/kelola", administrator(home));
  routes.get("/kelola/jam", administrator(show_clock));
  routes.post("/kelola/jam", administrator(confirm_clock));
  routes.get("/kelola/petugas", administrator(list_staff));
  routes.get("/kelola/petugas/baru", administrator(new_staff));
  routes.post("/kelola/petugas", administrator(create_staff));
  routes.post("/kelola/petugas/{id}/tautan", administrator(resend_link));
  routes.post("/kelola/petugas/{id}/nonaktif", administrator(deactivate));
  routes.post("/kelola/petugas/{id}/aktif", administrator(activate_again));
  routes.get("/kelola/piket", administrator(show_roster));
  routes.post("/kelola/piket", administrator(add_shift));
  routes.post("/kelola/piket/salinan", administrator(copy_week));
  routes.post("/kelola/piket/{id}/penghapusan", administrator(remove_shift));
  routes.post("/kelola/piket/{id}/pemulihan", administrator(restore_shift));
  routes.get("/kelola/opd", administrator(opd_list));
  routes.get("/kelola/kategori", administrator(category_list));
  return routes;
}

view::Chrome frame_of(const App& app, const fcgi::Visit& visit) {
  const auto officer = guard::find_officer(app.staff_sessions, visit);
  return officer ? app.desk(visit, *officer) : app.door(visit);
}

}  // namespace

fcgi::Application application(App& app) {
  const auto failed = [&app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    return view::error_answer(app.pages, frame_of(app, visit), error,
                              view::failed_request(visit.request));
  };
  // Who signs out with a session that has ended is signed out.
  const auto resubmit = [failed](fcgi::Visit& visit, const fcgi::HttpError& error) {
    if (visit.session.ended && visit.request.path == paths::staff_sign_out())
      return fcgi::see_other(paths::staff_sign_in());
    return failed(visit, error);
  };
  return {.routes = routes_of(app),
          .session_kind = view::kStaffSession,
          .sessions = &app.staff_sessions,
          .reading = web::kReading,
          .sign_in_path = paths::staff_sign_in(),
          .error_page = failed,
          .resubmit_page = resubmit,
          .statement_count = [&app] { return app.db.statement_count(); },
          .without_token = {}};
}

}  // namespace admin
