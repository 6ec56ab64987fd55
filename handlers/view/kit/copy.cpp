// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/copy.hpp"

#include "handlers/view/kit/mail_values.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

std::string copy_page(const Pages& pages, std::string_view title,
                      const std::vector<domain::CopyPart>& parts, domain::Instant now) {
  fcgi::Dictionary html;
  html.set("TITLE", title);
  html.set("SERVICE", pages.service().name);
  html.set("MADE", moment(now));
  for (const auto& part : parts) {
    auto section = html.section("PART");
    section.set("HEADING", part.heading);
    for (const auto& fact : part.facts) {
      if (fact.value.empty()) continue;
      auto line = section.section("FACT");
      line.set("WHAT", fact.label);
      for (const auto& text : lines_of(fact.value)) line.section("LINE").set("VALUE", text);
    }
  }
  return pages.templates().render("layout/copy.tpl", html);
}

}  // namespace view
