/// \file
/// The routes of the binary `complaints`: method, address, who may, action.

#include "handlers/access/guards.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/view/errors.hpp"
#include "handlers/view/paths.hpp"

namespace complaints {
namespace {

// nginx lets 24 MiB through here, so that our own sentence refuses a photo that is too large.
constexpr fcgi::BodyLimits kUpload{
    .bytes = std::size_t{24} * 1024 * 1024, .parts = 20, .files = true};

template <const Deed& deed, class Guard>
void act(fcgi::Router& routes, const Guard& citizen) {
  const auto address = "/laporan-saya/{code}/" + std::string(deed.address);
  routes.get(address, citizen(form_of<deed>));
  routes.post(address, citizen(act_of<deed>), deed.takes_file ? kUpload : fcgi::BodyLimits{});
}

fcgi::Router routes_of(App& app) {
  const auto visitor = guard::as_visitor(app);
  const auto citizen = guard::as_citizen(app);
  fcgi::Router routes;
  routes.get("/lapor", visitor(new_draft));
  routes.post("/lapor", visitor(write_draft));
  routes.get("/lapor/{draft}", visitor(show_draft));
  routes.post("/lapor/{draft}", visitor(change_draft));
  routes.get("/lapor/{draft}/berkas", visitor(show_files));
  routes.post("/lapor/{draft}/berkas", citizen(attach), kUpload);
  routes.get("/lapor/{draft}/periksa", citizen(review));
  routes.get("/lapor/{draft}/kirim", citizen(show_receipt));
  routes.post("/lapor/{draft}/kirim", citizen(file));

  routes.get("/laporan-saya", citizen(list_mine));
  routes.get("/laporan-saya/{code}", citizen(show_mine));
  routes.get("/laporan-saya/{code}/berkas/{id}", citizen(show_file));
  act<kAdd>(routes, citizen);
  act<kSupply>(routes, citizen);
  act<kAccept>(routes, citizen);
  act<kRate>(routes, citizen);
  act<kReopen>(routes, citizen);
  act<kObject>(routes, citizen);
  act<kWithdraw>(routes, citizen);
  act<kAmend>(routes, citizen);
  act<kChangePrivacy>(routes, citizen);

  routes.get("/lacak", visitor(track_form));
  routes.post("/lacak", visitor(track));
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

}  // namespace

fcgi::Application application(App& app) {
  const auto failed = [&app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    return view::error_answer(app.pages, chrome_of(visit), error, view::attempt_of(visit.request));
  };
  return {.routes = routes_of(app),
          .session_kind = fcgi::SessionKind::citizen,
          .sessions = &app.citizen_sessions,
          .sign_in_path = view::paths::sign_in(),
          .error_page = failed,
          .resubmit_page = failed,
          .statement_count = [&app] { return app.db.statement_count(); },
          // One-click unsubscribe, RFC 8058: the mail program sends the POST.
          .without_token = {"/berhenti/{token}"}};
}

}  // namespace complaints
