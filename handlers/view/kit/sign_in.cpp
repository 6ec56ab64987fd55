// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/sign_in.hpp"

#include "handlers/view/kit/errors.hpp"

namespace view {
namespace {

Page door(const Pages& pages, const Chrome& chrome, std::string_view file, std::string_view title,
          const SignInTyped& typed, const domain::FieldErrors& errors) {
  Page page(pages, chrome, file, title, errors);
  page.main().set("GO_ON", typed.next);
  put_carried(page.main(), "CARRIED_FIELDS", prefixed(typed.carried));
  if (!typed.carried.empty()) page.main().show("CARRIED_ANY");
  page.field("EMAIL_FIELD", {.input = Input::email,
                             .name = "email",
                             .label = "field.email",
                             .value = typed.email,
                             .autocomplete = "username"});
  page.field("PASSWORD_FIELD", {.input = Input::password,
                                .name = "password",
                                .label = "field.password",
                                .autocomplete = "current-password"});
  return page;
}

}  // namespace

std::string sign_in_form(const Pages& pages, const Chrome& chrome, const SignInTyped& typed,
                         const domain::FieldErrors& errors) {
  auto page = door(pages, chrome, "accounts/sign_in.tpl", pages.messages().text("page.sign_in"),
                   typed, errors);
  page.field("SHARED_FIELD", {.input = Input::tick,
                              .name = "shared",
                              .label = "field.shared",
                              .hint = "field.shared.hint",
                              .value = typed.shared_phone ? "ya" : ""});
  return page.render();
}

std::string staff_sign_in_form(const Pages& pages, const Chrome& chrome, const SignInTyped& typed,
                               const domain::FieldErrors& errors) {
  return door(pages, chrome, "admin/sign_in.tpl", pages.messages().text("nav.staff"), typed, errors)
      .render();
}

}  // namespace view
