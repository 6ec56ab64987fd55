// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/phone_first.hpp"

#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/facts.hpp"
#include "handlers/view/kit/quick_exit.hpp"

namespace view {

void put_danger(fcgi::Dictionary& html, const Messages& messages, const Danger& danger) {
  html.set("DANGER_ASK", messages.text("msg.emerg"));
  html.set("DANGER_NOT", messages.text("msg.emerg.not"));
  if (!danger.text.empty()) html.section("DANGER_OF").set("DANGER_TEXT", danger.text);
  for (const auto& phone : danger.phones) {
    auto link = html.section("PHONE_LINK");
    link.set("NUMBER", phone.number);
    link.set("PHONE_OF", phone.label);
  }
}

std::string phone_first(const Pages& pages, const Chrome& chrome, const PhoneFirst& page,
                        const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Page html(pages, chrome, "complaints/phone_first.tpl", messages.text("emerg.h"), errors);
  auto& main = html.main();
  put_danger(main, messages, page.danger);
  if (page.quick_exit) put_exit(main);
  main.set("READING", reading(messages, page.reads_from));
  if (!page.signed_in) main.show("NOT_SENT_YET");
  main.set("ACTION", paths::draft(page.token, "bahaya"));
  main.set("CHANGE_HREF", paths::draft(page.token));
  return html.render();
}

}  // namespace view
