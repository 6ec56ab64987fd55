// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/accounts/email.hpp"

#include "handlers/view/accounts/profile.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

std::string gone(const Pages& pages, const Chrome& chrome, std::string_view title,
                 std::string_view sentence) {
  Page page(pages, chrome, "accounts/email_old_link.tpl", title);
  page.say_error();
  page.main().set("HEADING", title);
  page.main().set("SENTENCE", page.text(sentence, {{"telepon", pages.service().phone}}));
  return page.render();
}

}  // namespace

std::string email_form(const Pages& pages, const Chrome& chrome, std::string_view present,
                       std::string_view typed, const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/email_edit.tpl", pages.messages().text("page.email"), errors);
  page.main().set("EMAIL", present);
  page.field("EMAIL_FIELD", {.input = Input::email,
                             .name = "email",
                             .label = "field.email_new",
                             .value = std::string(typed),
                             .autocomplete = "email"});
  put_present_password(page);
  return page.render();
}

std::string confirm_email(const Pages& pages, const Chrome& chrome, std::string_view target,
                          std::string_view present, std::string_view fresh) {
  Page page(pages, chrome, "accounts/email_confirm.tpl",
            pages.messages().text("page.email.confirm"));
  page.main().set("TARGET", target);
  page.main().set("EMAIL", present);
  page.main().set("NEW_EMAIL", fresh);
  return page.render();
}

std::string stop_email(const Pages& pages, const Chrome& chrome, std::string_view target,
                       std::string_view kept, const std::optional<domain::Instant>& changed_at) {
  Page page(pages, chrome, "accounts/email_stop.tpl", pages.messages().text("page.email.stop"));
  auto& html = page.main();
  html.set("TARGET", target);
  if (changed_at) {
    auto section = html.section("CHANGED");
    section.set("EMAIL", kept);
    section.set("AT", moment(*changed_at));
  } else {
    html.section("WAITING").set("EMAIL", kept);
  }
  return page.render();
}

std::string old_email_link(const Pages& pages, const Chrome& chrome) {
  return gone(pages, chrome, pages.messages().text("page.old_link"), "msg.email.old_link");
}

std::string email_taken(const Pages& pages, const Chrome& chrome) {
  return gone(pages, chrome, pages.messages().text("page.email.taken"), "msg.email.taken");
}

}  // namespace view
