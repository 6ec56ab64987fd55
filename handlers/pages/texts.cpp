// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages that are mostly text.
///
///   GET /standar-pelayanan   200: the service standard, all its fourteen parts
///   GET /privasi             200: the notice on personal data
///   GET /bantuan             200: the likeliest questions, with the emergency numbers
///   GET /bantuan/melaporkan-petugas
///                            200: from whom a report about an officer hides, and what nobody can
///                            hide
///
/// For everybody. Source: docs/contract.md, S11.

#include "handlers/view/pages/texts.hpp"

#include <algorithm>

#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"

namespace pages {

fcgi::Response service_standard(App& app, fcgi::Visit& visit) {
  return public_page(visit, view::service_standard(app.pages));
}

fcgi::Response privacy_notice(App& app, fcgi::Visit& visit) {
  return public_page(visit, view::privacy_notice(app.pages));
}

fcgi::Response help(App& app, fcgi::Visit& visit) {
  const auto settings = app.settings.list_public();
  const auto phones = settings.find("emergency.phones");
  const auto emergency = phones == settings.end() ? std::vector<domain::EmergencyPhone>()
                                                  : store::phones_from(phones->second);
  return public_page(visit, view::help(app.pages, emergency));
}

fcgi::Response report_safely(App& app, fcgi::Visit& visit) {
  const auto settings = app.settings.list_public();
  const auto all = app.opds.list_public();
  const auto office = [&](std::string_view setting) {
    const auto code = settings.find(setting);
    const auto body = code == settings.end()
                          ? all.end()
                          : std::ranges::find(all, code->second, &domain::Opd::code);
    return body == all.end() ? std::string() : body->name;
  };
  return public_page(visit,
                     view::report_safely(app.pages, {.health = office("service.health"),
                                                     .education = office("service.education")}));
}

}  // namespace pages
