// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/categories.hpp"

#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/quick_exit.hpp"

namespace view {
namespace {

void fill(fcgi::Dictionary& html, const Messages& messages, const Proposals& proposals,
          std::optional<domain::CategoryId> chosen) {
  if (proposals.empty()) return;
  Field field{.input = Input::choices,
              .name = "proposal",
              .value = chosen ? std::to_string(chosen->value) : "",
              .options = {}};
  for (const auto* category : proposals)
    field.options.push_back({.value = std::to_string(category->id.value),
                             .label = category->name,
                             .hint = category->example});
  put_field(
      html, "PROPOSAL_FIELD", field,
      {.label = messages.text("field.proposal"), .hint = messages.text("field.proposal.hint")});
}

void put_category(fcgi::Dictionary& list, const domain::Category& category,
                  std::string_view draft) {
  auto item = list.section("CATEGORY");
  item.set("HREF", draft.empty()
                       ? paths::new_report(category.code)
                       : paths::draft(draft) + "?kategori=" + paths::query_escape(category.code));
  item.set("NAME", category.name);
  item.set("EXAMPLE", category.example);
}

/// All in order: those of one theme stand together.
void put_themes(fcgi::Dictionary& html, const CategoryList& shown) {
  std::optional<fcgi::Dictionary> theme;
  std::string_view current;
  for (const auto& category : shown.all) {
    if (!theme || category.theme != current) {
      current = category.theme;
      theme = html.section("THEME");
      if (!current.empty()) theme->section("NAMED").set("THEME_NAME", current);
    }
    put_category(*theme, category, shown.draft);
  }
}

}  // namespace

void put_proposals(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                   const Proposals& proposals, std::optional<domain::CategoryId> chosen) {
  auto html = where.include(marker, "complaints/proposals.tpl");
  fill(html, messages, proposals, chosen);
}

std::string proposals_piece(const Pages& pages, const Proposals& proposals) {
  fcgi::Dictionary html;
  fill(html, pages.messages(), proposals, std::nullopt);
  return pages.templates().render("complaints/proposals.tpl", html);
}

std::string category_list(const Pages& pages, const Chrome& chrome, const CategoryList& shown) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "complaints/categories.tpl", messages.text("categories.h"));
  auto& html = page.main();
  page.field("SEARCH_FIELD", {.input = Input::search,
                              .name = "q",
                              .label = "field.own_words",
                              .hint = "field.own_words.hint",
                              .value = shown.typed,
                              .options = {},
                              .autocomplete = "off"});
  const bool writing = !shown.draft.empty();
  html.set("BACK_HREF", writing ? paths::draft(shown.draft) : paths::new_report());
  if (writing)
    html.section("SAVED").set("DRAFT", shown.draft);
  else
    html.show("FRESH");
  if (shown.quick_exit) put_exit(html);
  if (!shown.typed.empty() && shown.found.empty())
    html.section("NOTHING").set("SENTENCE",
                                messages.text("categories.none", {{"kata", shown.typed}}));
  if (!shown.found.empty()) {
    auto list = html.section("FOUND");
    for (const auto* category : shown.found) put_category(list, *category, shown.draft);
  }
  put_themes(html, shown);
  return page.render();
}

}  // namespace view
