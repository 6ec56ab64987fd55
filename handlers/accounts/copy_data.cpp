// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Copies of what is kept about the own account.
///
///   GET /akun/data-saya/salinan    200, what can be downloaded, the reports' copies too
///   GET /akun/data-saya/akun.json  200, a file
///   GET /akun/data-saya/akun.html  200, a file
///
/// 303 to my_data.cpp if the password was not given within a quarter of an hour. The copy of the
/// reports is the business of `complaints`: this binary cannot read them. The NIK is in no copy,
/// for it is sealed to a key that is not here.

#include "handlers/accounts/actions.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/people/copy.hpp"
#include "handlers/view/accounts/data.hpp"
#include "handlers/view/kit/copy.hpp"
#include "handlers/view/kit/words.hpp"

namespace accounts {
namespace {

bool is_open(const fcgi::Visit& visit) {
  return visit.now - visit.session.live->reauthenticated_at < store::kReauthenticatedTime;
}

domain::CopyFact time_fact(std::string name, std::string label,
                           const std::optional<domain::Instant>& at) {
  if (!at) return {std::move(name), std::move(label), {}};
  return {std::move(name), std::move(label), view::moment(*at), mysql::to_sql(*at) + " UTC"};
}

domain::CopyPart part_of(const view::Messages& messages, const store::AccountProfile& account) {
  const auto phone = domain::Phone::from_stored(account.phone);
  return {"akun",
          messages.text("mydata.account"),
          {{"nama", messages.text("mydata.name"), account.name},
           {"nama_sebelumnya", messages.text("data.former_names"), account.former_names},
           {"email", messages.text("mydata.email"), account.email},
           {"telepon", messages.text("mydata.phone"), phone.display(), account.phone},
           {"nik", "NIK", messages.text("mydata.nik")},
           {"wali", messages.text("mydata.guardian"), account.guardian_name},
           time_fact("mendaftar", messages.text("mydata.registered"), account.registered_at),
           time_fact("aktif", messages.text("mydata.active"), account.activated_at),
           time_fact("kata_sandi_diubah", messages.text("mydata.password"),
                     account.password_changed_at),
           {"persetujuan_versi", messages.text("mydata.notice.which"), account.consent_version},
           time_fact("persetujuan_waktu", messages.text("mydata.agreed"), account.consented_at)}};
}

std::vector<domain::CopyPart> copy_of(App& app, const domain::Citizen& citizen,
                                      domain::Instant now) {
  const auto& messages = app.pages.messages();
  std::vector<domain::CopyPart> parts{part_of(messages, profile_of(app, citizen))};
  for (const auto& session : app.citizen_sessions.list(citizen.id, now)) {
    parts.push_back(
        {"perangkat",
         messages.text("mydata.devices"),
         {{"perangkat", messages.text("mydata.device"),
           view::device_words(messages, session.user_agent)},
          {"peramban", messages.text("mydata.browser"), session.user_agent},
          time_fact("masuk", messages.text("mydata.signed_in"), session.created_at),
          time_fact("terakhir_dipakai", messages.text("mydata.seen"), session.last_seen_at)}});
  }
  return parts;
}

fcgi::Response as_file(fcgi::Response response, std::string_view name) {
  response.header("Content-Disposition", "attachment; filename=\"" + std::string(name) + "\"");
  return response;
}

}  // namespace

fcgi::Response copies(App& app, fcgi::Visit& visit, const domain::Citizen&) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  const auto until = visit.session.live->reauthenticated_at + store::kReauthenticatedTime;
  return fcgi::html(view::my_copies(app.pages, app.frame(visit), until));
}

fcgi::Response copy_as_json(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  return as_file(fcgi::text(store::to_json(copy_of(app, citizen, visit.now)),
                            "application/json; charset=utf-8"),
                 "data-saya-akun.json");
}

fcgi::Response copy_as_page(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  return as_file(
      fcgi::html(view::copy_page(app.pages, app.pages.messages().text("mydata.title.account"),
                                 copy_of(app, citizen, visit.now), visit.now)),
      "data-saya-akun.html");
}

}  // namespace accounts
