// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/password.hpp"

namespace view {
namespace {

void put_email(Page& page, std::string_view email) {
  page.field("EMAIL_FIELD", {.input = Input::email,
                             .name = "email",
                             .label = "field.email",
                             .value = std::string(email),
                             .autocomplete = "email"});
}

std::string choose(const Pages& pages, const Chrome& chrome, std::string_view file,
                   std::string_view title, std::string_view target,
                   const domain::FieldErrors& errors) {
  Page page(pages, chrome, file, title, errors);
  page.main().set("TARGET", target);
  page.field("PASSWORD_FIELD", {.input = Input::password,
                                .name = "password_new",
                                .label = "field.password_new",
                                .hint = "field.password.hint",
                                .autocomplete = "new-password"});
  return page.render();
}

}  // namespace

std::string forgotten_form(const Pages& pages, const Chrome& chrome, std::string_view email,
                           const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/forgotten.tpl", pages.messages().text("page.forgotten"),
            errors);
  put_email(page, email);
  return page.render();
}

std::string new_password_form(const Pages& pages, const Chrome& chrome, std::string_view target,
                              const domain::FieldErrors& errors) {
  return choose(pages, chrome, "accounts/new_password.tpl",
                pages.messages().text("page.password.new"), target, errors);
}

std::string old_reset_link(const Pages& pages, const Chrome& chrome) {
  Page page(pages, chrome, "accounts/old_link.tpl", pages.messages().text("page.old_link"));
  page.say_error();
  page.main().set("SENTENCE", page.text("msg.token.old"));
  put_email(page, {});
  return page.render();
}

std::string staff_password_form(const Pages& pages, const Chrome& chrome, std::string_view target,
                                const domain::FieldErrors& errors) {
  return choose(pages, chrome, "admin/new_password.tpl",
                pages.messages().text("page.password.make"), target, errors);
}

std::string staff_old_link(const Pages& pages, const Chrome& chrome) {
  Page page(pages, chrome, "admin/old_link.tpl", pages.messages().text("page.old_link"));
  page.say_error();
  return page.render();
}

}  // namespace view
