// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/accounts/data.hpp"

#include "handlers/domain/people/phone.hpp"
#include "handlers/view/kit/running.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put_fact(Page& page, std::string_view what, std::string_view value) {
  auto fact = page.main().section("FACT");
  fact.set("WHAT", what);
  fact.set("VALUE", value);
}

}  // namespace

std::string my_data(const Pages& pages, const Chrome& chrome, const Profile& account,
                    const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/my_data.tpl", pages.messages().text("data.h"), errors);
  put_fact(page, page.text("mydata.name"), account.name);
  put_fact(page, page.text("mydata.email"), account.email);
  put_fact(page, page.text("mydata.phone"), domain::Phone::from_stored(account.phone).display());
  put_fact(page, "NIK", page.text("mydata.nik.here"));
  put_fact(page, page.text("mydata.registered"), moment(account.registered_at));
  put_fact(page, page.text("mydata.active"), moment(account.activated_at));
  put_fact(page, page.text("mydata.notice"),
           page.text("mydata.notice.version", {{"versi", account.consent_version}}));
  put_present_password(page);
  return page.render();
}

std::string my_copies(const Pages& pages, const Chrome& chrome, domain::Instant until) {
  Page page(pages, chrome, "accounts/my_copies.tpl", pages.messages().text("page.copies"));
  page.main().set("UNTIL", clock_time(until));
  return page.render();
}

std::string erase_form(const Pages& pages, const Chrome& chrome, std::string_view running,
                       const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/erase.tpl", pages.messages().text("page.erase"), errors);
  page.field("RUNNING_FIELD", running_choice(pages.messages(), running, Erased::account));
  put_present_password(page);
  return page.render();
}

}  // namespace view
