// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/suggestions.hpp"

#include "handlers/view/kit/words.hpp"

namespace view {

std::string suggestions(const Pages& pages, const Suggestions& suggestions) {
  const auto& messages = pages.messages();
  fcgi::Dictionary html;
  html.set("COUNT", static_cast<long long>(suggestions.twins.size()));
  if (const auto& pasted = suggestions.pasted) {
    auto facts = html.section("PASTED");
    if (pasted->at) facts.section("TIMED").set("WHEN", moment(*pasted->at));
    for (const auto& sender : pasted->senders) facts.section("SENDER").set("NAME", sender);
    if (pasted->senders.size() > 1) facts.show("SEVERAL");
    if (pasted->attachments > 0)
      facts.section("ATTACHED").set("NUMBER", number(pasted->attachments));
  }
  if (!suggestions.categories.empty()) {
    auto list = html.section("PROPOSED");
    for (const auto& category : suggestions.categories) {
      auto item = list.section("CATEGORY");
      item.set("CATEGORY_ID", static_cast<long long>(category.id.value));
      item.set("NAME", category.name);
    }
  }
  if (!suggestions.twins.empty()) {
    auto list = html.section("ALIKE");
    for (const auto& twin : suggestions.twins) {
      auto item = list.section("TWIN");
      put_twin(item, messages, twin, suggestions.now);
    }
  }
  return pages.templates().render("followups/suggestions.tpl", html);
}

}  // namespace view
