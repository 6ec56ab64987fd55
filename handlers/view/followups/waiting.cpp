// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/waiting.hpp"

namespace view {

std::string waiting(const Pages& pages, const Chrome& chrome, const WaitingPage& page) {
  const auto& messages = pages.messages();
  const auto heading = messages.text(page.key);
  Page html(pages, chrome, "followups/waiting.tpl", heading);
  auto& main = html.main();
  main.set("HEADING", heading);
  main.set("LEAD", messages.text(page.key + ".lead"));
  if (!page.act.href.empty()) {
    auto act = main.section("ACT");
    act.set("HREF", page.act.href);
    act.set("LABEL", messages.text(page.act.label));
  }
  for (const auto& line : page.rows) {
    auto row = main.section("ROW");
    auto name = row.section(line.heading.href.empty() ? "PLAIN" : "LINKED");
    if (!line.heading.href.empty()) name.set("HREF", line.heading.href);
    name.set("LABEL", line.heading.label);
    for (const auto& note : line.notes) row.section("SAID").set("TEXT", note);
  }
  if (page.rows.empty()) main.section("NOTHING").set("TEXT", messages.text(page.key + ".empty"));
  return html.render();
}

}  // namespace view
