// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/waiting.hpp"

#include <algorithm>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

void put_waiting(fcgi::Dictionary& html, const Messages& messages, const Waiting& waiting) {
  if (waiting.drafts.empty()) return;
  auto box = html.include("WAITING", "complaints/waiting.tpl");
  const auto count = static_cast<std::int64_t>(waiting.drafts.size());
  box.set("WAITING_HEAD",
          count == 1 ? messages.text("waiting.one")
                     : messages.text("waiting.several", {{"jumlah", std::to_string(count)}}));
  for (const auto& draft : waiting.drafts) {
    auto row = box.section("WAITS");
    row.set("BEGUN", messages.text("waiting.begun", {{"waktu", moment(draft.begun)}}));
    if (waiting.titled)
      row.section("TITLED").set(
          "DRAFT_TITLE", draft.title.empty() ? messages.text("draft.untitled") : draft.title);
    row.set("GO_HREF", paths::draft(draft.token));
    if (draft.anybodys)
      row.section("DENIED").set("DENY_HREF", paths::draft(draft.token, "bukan-saya"));
  }
  if (!waiting.titled) box.section("UNTITLED").set("TITLES_HREF", paths::new_report() + "?judul");
  box.set("OFFERED",
          messages.text("waiting.until", {{"jam", std::to_string(waiting.offered_for.count())}}));
}

}  // namespace view
