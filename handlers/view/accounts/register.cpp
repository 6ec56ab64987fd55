// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/accounts/register.hpp"

namespace view {

std::string register_form(const Pages& pages, const Chrome& chrome,
                          const domain::RegistrationDraft& typed,
                          const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/register.tpl", pages.messages().text("page.register"), errors);
  page.main().set("NIK_WHY", page.text("field.nik.why"));
  page.field("NAME_FIELD",
             {.name = "name", .label = "field.name", .value = typed.name, .autocomplete = "name"});
  page.field("NIK_FIELD", {.input = Input::digits,
                           .name = "nik",
                           .label = "field.nik",
                           .hint = "field.nik.hint",
                           .value = typed.nik,
                           .autocomplete = "off"});
  page.field("EMAIL_FIELD", {.input = Input::email,
                             .name = "email",
                             .label = "field.email",
                             .hint = "field.email.hint",
                             .value = typed.email,
                             .autocomplete = "email"});
  page.field("PHONE_FIELD", {.input = Input::tel,
                             .name = "phone",
                             .label = "field.phone",
                             .hint = "field.phone.hint",
                             .value = typed.phone,
                             .autocomplete = "tel"});
  page.field("PASSWORD_FIELD",
             {.input = Input::password,
              .name = "password",
              .label = "field.password",
              .hint = errors.empty() ? Label("field.password.hint") : Label("field.password.again"),
              .autocomplete = "new-password"});
  if (typed.minor || !typed.guardian_name.empty() || typed.guardian_consent)
    page.main().show("MINOR_OPEN");
  page.field("MINOR_FIELD", {.input = Input::tick,
                             .name = "minor",
                             .label = "field.minor",
                             .value = typed.minor ? "ya" : ""});
  page.field("GUARDIAN_FIELD", {.name = "guardian_name",
                                .label = "field.guardian_name",
                                .value = typed.guardian_name,
                                .autocomplete = "off"});
  page.field("GUARDIAN_CONSENT_FIELD", {.input = Input::tick,
                                        .name = "guardian_consent",
                                        .label = "field.guardian_consent",
                                        .value = typed.guardian_consent ? "ya" : ""});
  page.field("CONSENT_FIELD", {.input = Input::tick,
                               .name = "consent",
                               .label = "field.consent",
                               .value = typed.consent ? "ya" : ""});
  return page.render();
}

std::string register_sent(const Pages& pages, const Chrome& chrome, std::string_view email) {
  Page page(pages, chrome, "accounts/register_sent.tpl",
            pages.messages().text("page.register.sent"));
  page.main().set("SENTENCE", email.empty()
                                  ? page.text("msg.register.unnamed")
                                  : page.text("msg.register", {{"email", std::string(email)}}));
  return page.render();
}

}  // namespace view
