// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/conflict.hpp"

#include "handlers/view/kit/quick_exit.hpp"

namespace view {

std::string conflict(const Pages& pages, const Chrome& chrome, const ConflictPage& page) {
  const auto heading = pages.messages().text("http.409");
  Page html(pages, chrome, "followups/conflict.tpl", heading);
  html.say_error();
  auto& main = html.main();
  if (page.quick_exit) put_exit(main);
  main.set("HEADING", heading);
  main.set("TEXT", page.text);
  main.set("HREF", page.href);
  if (!page.steps.empty()) {
    auto steps = main.section("STEPS");
    put_timeline(steps, "HISTORY", page.steps, page.now);
  }
  if (!page.kept.empty()) {
    auto kept = main.section("KEPT_ANY");
    for (const auto& text : page.kept) kept.section("KEPT").set("KEPT_TEXT", text);
  }
  return html.render();
}

}  // namespace view
