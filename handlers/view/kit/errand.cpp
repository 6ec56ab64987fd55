// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/errand.hpp"

#include "handlers/view/kit/quick_exit.hpp"

namespace view {

std::string errand(const Pages& pages, const Chrome& chrome, const Errand& errand,
                   const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto heading = messages.text(errand.heading);
  Page page(pages, chrome, "complaints/errand.tpl", heading, errors);
  auto& html = page.main();
  html.set("HEADING", heading);
  if (errand.quick_exit) put_exit(html);
  for (const auto& sentence : errand.says) html.section("SAY").set("SAY_TEXT", sentence);
  if (!errand.subject.href.empty()) {
    auto subject = html.section("SUBJECT");
    subject.set("SUBJECT_HREF", errand.subject.href);
    subject.set("SUBJECT_TITLE", errand.subject.label);
  }
  if (!errand.action.empty()) {
    auto form = html.section("FORM");
    form.set("ACTION", errand.action);
    form.set("BUTTON", messages.text(errand.button));
    put_carried(form, "HIDDEN", errand.hidden);
    for (const auto& field : errand.fields) {
      auto row = form.section("ROW");
      page.field(row, "FIELD_HERE", field);
    }
  }
  for (const auto& link : errand.on) {
    auto on = html.section("ON");
    on.set("HREF", link.href);
    on.set("LABEL", messages.text(link.label));
  }
  return page.render();
}

}  // namespace view
