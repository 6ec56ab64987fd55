// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// After *Simpan*: where the mail went.
///
///   GET /akun/daftar/terkirim  200; the address comes from a cookie of ten minutes, not from a row

#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/view/accounts/register.hpp"

namespace accounts {
namespace {

std::optional<domain::Email> email_in(const std::optional<std::string>& cookie) {
  if (!cookie) return std::nullopt;
  try {
    return domain::Email::parse(crypto::from_base64url(*cookie));
  } catch (const std::invalid_argument&) {  // a cookie is the visitor's to change
    return std::nullopt;
  }
}

}  // namespace

fcgi::Response registration_sent(App& app, fcgi::Visit& visit) {
  const auto email = email_in(visit.request.cookies.find(app.email_cookie()));
  return fcgi::html(view::register_sent(app.pages, app.frame(visit), email ? email->typed() : ""));
}

}  // namespace accounts
