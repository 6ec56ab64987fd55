// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/waiting.hpp"

#include <algorithm>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

/// Where they wait: an account's may have been written in any browser.
std::string heading(const Messages& messages, const std::vector<WaitingDraft>& drafts) {
  const auto count = static_cast<std::size_t>(std::ssize(drafts));
  const auto here =
      static_cast<std::size_t>(std::ranges::count(drafts, true, &WaitingDraft::anybodys));
  if (count == 1) return messages.text(here == 1 ? "waiting.one" : "waiting.one.account");
  const domain::Values values{{"jumlah", std::to_string(count)}};
  if (here == count) return messages.text("waiting.several", values);
  return messages.text(here == 0 ? "waiting.several.account" : "waiting.several.both", values);
}

}  // namespace

void put_waiting(fcgi::Dictionary& html, const Messages& messages, const Waiting& waiting) {
  if (waiting.drafts.empty()) return;
  auto box = html.include("WAITING", "complaints/waiting.tpl");
  box.set("WAITING_HEAD", heading(messages, waiting.drafts));
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
