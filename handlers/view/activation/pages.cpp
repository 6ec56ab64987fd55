// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/activation/pages.hpp"

namespace view {
namespace {

void put_email(Page& page, std::string_view email) {
  page.field("EMAIL_FIELD", {.input = Input::email,
                             .name = "email",
                             .label = "field.email",
                             .value = std::string(email),
                             .autocomplete = "email"});
}

}  // namespace

std::string activation_confirm(const Pages& pages, const Chrome& chrome, std::string_view target,
                               std::string_view name, std::string_view email) {
  Page page(pages, chrome, "activation/confirm.tpl", pages.messages().text("page.activation"));
  page.main().set("TARGET", target);
  page.main().set("FULL_NAME", name);
  page.main().set("EMAIL", email);
  return page.render();
}

std::string activation_resend(const Pages& pages, const Chrome& chrome, std::string_view email,
                              const domain::FieldErrors& errors) {
  Page page(pages, chrome, "activation/resend.tpl", pages.messages().text("page.activation.resend"),
            errors);
  page.main().show("FRESH");
  put_email(page, email);
  return page.render();
}

std::string activation_old_link(const Pages& pages, const Chrome& chrome, std::string_view email) {
  Page page(pages, chrome, "activation/resend.tpl", pages.messages().text("page.old_link"));
  page.say_error();
  page.main().section("OLD").set("SENTENCE", page.text("msg.token.old"));
  put_email(page, email);
  return page.render();
}

std::string activation_nik_held(const Pages& pages, const Chrome& chrome) {
  Page page(pages, chrome, "activation/nik_held.tpl",
            pages.messages().text("page.activation.not_yet"));
  page.say_error();
  return page.render();
}

std::string activation_phone_full(const Pages& pages, const Chrome& chrome) {
  Page page(pages, chrome, "activation/phone_full.tpl",
            pages.messages().text("page.activation.not_yet"));
  page.say_error();
  page.main().set("SENTENCE", page.text("err.phone.many"));
  return page.render();
}

}  // namespace view
