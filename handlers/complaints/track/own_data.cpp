// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What is kept of a reporter without an account, and copies of it with the report.
///
///   GET /lacak/{code}/data-saya                200
///   GET /lacak/{code}/data-saya/salinan.json   200, a file; the same .html
///
/// Each 303 to the form of /lacak without a pass by the PIN. The rights of Data saya without an
/// account; source: UU 27/2022, articles 7 and 13; docs/decisions/0042 and 0055.

#include "handlers/view/complaints/own_data.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/copying.hpp"
#include "handlers/complaints/track/own_facts.hpp"

namespace complaints {
namespace {

constexpr std::string_view kName = "data-saya-laporan";

std::vector<domain::CopyPart> copy_of(App& app, const Claim& claim) {
  std::vector<domain::CopyPart> parts{
      contact_part(app.pages.messages(), claim, own_contact(app, claim))};
  add_report(app, parts, claim);
  return parts;
}

}  // namespace

fcgi::Response own_data(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto contact = own_contact(app, claim);
  const view::OwnDataPage page{.code = claim.report.code,
                               .facts = contact_part(app.pages.messages(), claim, contact).facts,
                               .hides_identity = contact.identity_hidden,
                               .back = claim.address,
                               .correct = claim.act(kOwnContact),
                               .erase = claim.act(kOwnErasure),
                               .as_page = claim.act("data-saya/salinan.html"),
                               .as_json = claim.act("data-saya/salinan.json"),
                               .quick_exit = offers_exit(app, claim.report.category)};
  return fcgi::html(view::own_data(app.pages, chrome_of(visit), page));
}

fcgi::Response copy_own_as_json(App& app, fcgi::Visit&, const Claim& claim) {
  return copy_json(copy_of(app, claim), kName);
}

fcgi::Response copy_own_as_page(App& app, fcgi::Visit& visit, const Claim& claim) {
  return copy_html(app, visit, copy_of(app, claim), app.pages.messages().text("data.h"), kName);
}

}  // namespace complaints
