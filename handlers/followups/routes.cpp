// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/routes.hpp"

#include "handlers/access/guards.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/web/frame.hpp"
#include "handlers/web/reading.hpp"

namespace followups {
namespace {

constexpr fcgi::BodyLimits kWithFile{.bytes = 24 * 1024 * 1024, .parts = 50, .files = true};

/// GET and POST of each deed, below `report`.
template <const Deed&... each, class Guarded>
void acts(fcgi::Router& routes, const std::string& report, const Guarded& who) {
  const auto add = [&](const Deed& deed, fcgi::Action form, fcgi::Action act) {
    const auto address = report + "/" + std::string(deed.address);
    routes.get(address, std::move(form));
    routes.post(address, std::move(act), deed.takes_file ? kWithFile : fcgi::BodyLimits{});
  };
  (add(each, who(form_of<each>), who(act_of<each>)), ...);
}

/// What triage, inspector and leader have in common: one report and every act on it, and
/// whom to tell.
template <class Guarded>
void desk(fcgi::Router& routes, const std::string& home, const Guarded& who) {
  routes.get(home + "/kabari", who(list_to_tell));
  routes.post(home + "/kabari/{id}", who(mark_told));
  routes.get(home + "/kabari/{id}/kontak", who(show_contact));
  routes.get(home + "/kabari/{id}/pin", who(show_pin));
  routes.post(home + "/kabari/{id}/pin", who(make_pin));
  routes.get(home + "/kabari/{id}/jawaban", who(ask_for_answer));
  routes.post(home + "/kabari/{id}/jawaban", who(take_answer));

  routes.get(home + "/persetujuan", who(list_consents));
  routes.get(home + "/persetujuan/{id}", who(consent_form));
  routes.post(home + "/persetujuan/{id}", who(decide_consent));

  const auto report = home + "/aduan/{code}";
  routes.get(report, who(show_report));
  routes.post(report + "/buka", who(open_for_work));
  routes.get(report + "/berkas/{id}", who(show_file));
  routes.get(report + "/berkas/{id}/kecil", who(show_thumbnail));
  routes.get(report + "/foto", who(list_photos));
  routes.post(report + "/foto", who(release_photos));
  routes.get(report + "/foto/{id}", who(show_photo));
  routes.post(report + "/foto/{id}", who(cover_photo));
  routes.get(report + "/foto/{id}/hasil", who(show_covered));
  routes.get(report + "/identitas", who(unmask_form));
  routes.post(report + "/identitas", who(unmask));
  routes.get(report + "/kembar", who(gather_form));
  routes.post(report + "/kembar", who(gather));
  acts<kAsk, kSupply, kAdd, kCancelAsk, kForward, kSplit, kDropPart, kReject, kRedirect, kMerge,
       kUnmerge, kRedact, kReturnAnswer, kReopen, kWithdraw, kReclass, kCorrectEntry,
       kChangePrivacy, kHide, kUnhide, kReply, kComment, kNote, kInstruct, kInstructReply,
       kMarkEmergency>(routes, report, who);
}

/// The slip of a report without an account, and another PIN for it.
template <class Guarded>
void slips(fcgi::Router& routes, const std::string& home, const Guarded& who) {
  routes.get(home + "/bukti/{code}", who(show_slip));
  routes.get(home + "/bukti/{code}/pin", who(new_pin_form));
  routes.post(home + "/bukti/{code}/pin", who(new_pin));
}

fcgi::Response error_page(const App& app, const fcgi::Visit& visit, const fcgi::HttpError& error) {
  const auto frame = web::staff_frame(visit, guard::find_officer(app.staff_sessions, visit));
  return view::error_answer(app.pages, frame, error, view::failed_request(visit.request));
}

}  // namespace

fcgi::Application application(const std::shared_ptr<App>& app) {
  using domain::Role;
  const auto triage = guard::as_officer(*app, Role::triage);
  const auto opd = guard::as_officer(*app, Role::opd_officer, Role::opd_head);
  const auto clerk = guard::as_officer(*app, Role::clerk);
  const auto inspector = guard::as_officer(*app, Role::inspector);
  const auto leader = guard::as_officer(*app, Role::leader);
  fcgi::Router routes;

  routes.get("/triase", triage(list_triage));
  routes.get("/triase/baru", triage(new_entry));
  routes.ask("/triase/baru/saran", triage(suggest));
  routes.post("/triase/baru", triage(enter), kWithFile);
  slips(routes, "/triase", triage);
  routes.get("/triase/impor", triage(new_import));
  routes.post("/triase/impor", triage(import_file), kWithFile);
  routes.get("/triase/impor/{batch}", triage(show_import));
  routes.post("/triase/impor/{batch}", triage(confirm_import));
  desk(routes, "/triase", triage);
  routes.get("/triase/aduan/{code}/teguran", triage(sanction_form));
  routes.post("/triase/aduan/{code}/teguran", triage(sanction));
  routes.post("/triase/aduan/{code}/teguran/batal", triage(lift_sanction));
  routes.get("/triase/banding", triage(list_appeals));
  routes.get("/triase/banding/{id}", triage(appeal_form));
  routes.post("/triase/banding/{id}", triage(decide_appeal));

  routes.get("/inspektorat", inspector(list_inspectorate));
  routes.get("/inspektorat/pembukaan", inspector(list_openings));
  desk(routes, "/inspektorat", inspector);
  slips(routes, "/inspektorat", inspector);
  routes.get("/pimpinan", leader(list_leader));
  desk(routes, "/pimpinan", leader);
  slips(routes, "/pimpinan", leader);

  routes.get("/loket", clerk(list_entered));
  routes.get("/loket/baru", clerk(new_entry));
  routes.ask("/loket/baru/saran", clerk(suggest));
  routes.post("/loket/baru", clerk(enter), kWithFile);
  slips(routes, "/loket", clerk);
  routes.get("/loket/bukti/{code}/rahasia", clerk(make_secret_form));
  routes.post("/loket/bukti/{code}/rahasia", clerk(make_secret));
  acts<kCorrectEntry>(routes, "/loket/bukti/{code}", clerk);

  const auto counter = guard::as_officer(*app, Role::clerk, Role::triage);
  routes.get("/loket/akun", counter(list_requests));
  routes.get("/loket/akun/baru", counter(request_form));
  routes.post("/loket/akun/baru", counter(open_request));
  routes.get("/loket/akun/{id}", counter(show_request));
  routes.post("/loket/akun/{id}", counter(decide_request));

  routes.get("/opd", opd(list_opd));
  routes.get("/opd/aduan/{code}", opd(show_report));
  routes.get("/opd/aduan/{code}/berkas/{id}", opd(show_file));
  routes.get("/opd/aduan/{code}/berkas/{id}/kecil", opd(show_thumbnail));
  acts<kVerify, kSendBack, kStart, kSchedule, kProgress, kResolve, kAskExtension, kExtend, kAsk,
       kCancelAsk, kReply, kComment, kNote, kInstructReply, kMarkEmergency>(
      routes, "/opd/aduan/{code}", opd);

  const auto page = [app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    return error_page(*app, visit, error);
  };
  return {.routes = std::move(routes),
          .session_kind = view::kStaffSession,
          .sessions = &app->staff_sessions,
          .reading = web::kReading,
          .sign_in_path = paths::staff_sign_in(),
          .error_page = page,
          .resubmit_page = page,
          .statement_count = [app] { return app->db.statement_count(); },
          .without_token = {}};
}

}  // namespace followups
