// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/own_data.hpp"

#include "handlers/view/kit/quick_exit.hpp"

namespace view {

std::string own_data(const Pages& pages, const Chrome& chrome, const OwnDataPage& data) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "complaints/own_data.tpl", messages.text("data.h"));
  auto& html = page.main();
  if (data.quick_exit) put_exit(html);
  html.set("CODE", data.code.display());
  html.set("BACK_HREF", data.back);
  for (const auto& one : data.facts) {
    auto fact = html.section("FACT");
    fact.set("WHAT", one.label);
    fact.set("VALUE", one.value.empty() ? messages.text("data.none") : one.value);
  }
  if (data.hides_identity) html.show("HIDDEN_IDENTITY");
  html.set("CORRECT_HREF", data.correct);
  html.set("PAGE_HREF", data.as_page);
  html.set("JSON_HREF", data.as_json);
  html.set("ERASE_HREF", data.erase);
  return page.render();
}

}  // namespace view
