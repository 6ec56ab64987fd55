// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/receipt.hpp"

#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/facts.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/quick_exit.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

std::string receipt(const Pages& pages, const Chrome& chrome, const Receipt& receipt) {
  const auto& messages = pages.messages();
  const auto& heading = messages.text(receipt.just_now ? "done.h" : "done.again");
  Page page(pages, chrome, "complaints/receipt.tpl", heading);
  if (receipt.quick_exit) put_exit(page.main());
  auto& html = page.main();
  html.set("HEADING", heading);
  html.set("CODE", receipt.code.display());
  html.set("TITLE", receipt.title);
  html.set("CATEGORY", receipt.category);
  const auto place = place_line(receipt.place, receipt.village, receipt.kecamatan);
  html.set("PLACE_NAME", place.empty() ? messages.text("draft.nothing") : place);
  html.set("NAME", receipt.name);
  html.set("PRIVACY", messages.text("priv." + std::string(to_word(receipt.privacy))));
  html.set("RECEIVED", moment(receipt.received_at));
  if (!receipt.promise.empty()) html.section("NEXT_STEP").set("SENTENCE", receipt.promise);
  html.set("OWN_HREF", paths::my_report(receipt.code));
  html.set("SITE", pages.service().base_url);
  if (!receipt.just_now) return page.render();
  auto fresh = html.section("NEW");
  if (!receipt.promise.empty()) fresh.section("PROMISED").set("PROMISE", receipt.promise);
  if (flags_of(receipt.privacy).hidden_from_public) fresh.show("SECRET");
  if (const auto& sent = *receipt.just_now; sent.emergency) {
    auto urgent = html.section("URGENT");
    urgent.set("READING",
               sent.reads_from ? reading(messages, sent.reads_from) : messages.text("emerg.told"));
    put_tag(urgent, "TAGS", emergency_tag(messages));
  }
  return page.render();
}

}  // namespace view
