/// \file
/// What is kept about the own account, and a copy of it.
///
///   GET  /akun/data-saya  200
///   POST /akun/data-saya  200, JSON as a file; 422 if the password is not the present one
///
/// Reports are not in the copy: this binary cannot read them. Source: UU 27/2022, articles 7
/// and 13.

#include "handlers/accounts/actions.hpp"
#include "handlers/store/values.hpp"
#include "handlers/view/accounts_profile.hpp"

namespace accounts {
namespace {

view::Profile shown(const store::AccountProfile& account) {
  return {.name = account.name,
          .email = account.email,
          .phone = account.phone,
          .registered_at = account.registered_at,
          .activated_at = account.activated_at,
          .password_changed_at = account.password_changed_at,
          .consent_version = account.consent_version};
}

std::string time_or_empty(const std::optional<domain::Instant>& at) {
  return at ? mysql::to_sql(*at) + " UTC" : "";
}

std::string copy_of(const store::AccountProfile& account) {
  return store::to_json({{"nama", account.name},
                         {"email", account.email},
                         {"telepon", account.phone},
                         {"nik", "tersimpan tersegel"},
                         {"mendaftar", time_or_empty(account.registered_at)},
                         {"aktif", time_or_empty(account.activated_at)},
                         {"kata_sandi_diubah", time_or_empty(account.password_changed_at)},
                         {"persetujuan_versi", account.consent_version},
                         {"persetujuan_waktu", time_or_empty(account.consented_at)},
                         {"keadaan", std::string(domain::to_word(account.standing))}});
}

}  // namespace

fcgi::Response my_data(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  return fcgi::html(view::my_data(app.pages, app.frame(visit), shown(account), {}));
}

fcgi::Response download_data(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);

  domain::FieldErrors errors;
  confirm_password(app, visit, account, errors);
  if (!errors.empty()) {
    return fcgi::html(view::my_data(app.pages, app.frame(visit), shown(account), errors),
                      fcgi::Status::unprocessable);
  }

  auto response = fcgi::text(copy_of(account) + "\n", "application/json; charset=utf-8");
  response.header("Content-Disposition", "attachment; filename=\"data-saya.json\"");
  return response;
}

}  // namespace accounts
