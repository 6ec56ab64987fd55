// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/pages/home.hpp"

#include "handlers/paths/paths.hpp"

namespace view {

std::string home(const Pages& pages, const PromiseFigures& figures,
                 const std::vector<ReportRow>& latest, domain::Instant now) {
  const auto& messages = pages.messages();
  Page page(pages, public_chrome(paths::home()), "pages/home.tpl", messages.text("nav.home"));
  if (figures.any()) {
    auto promise = page.main().section("FIGURES");
    put_promise(promise, "PROMISE", messages, figures);
  }
  page.main().show(latest.empty() ? "EMPTY" : "MORE");
  put_report_rows(page.main(), "LATEST", messages, latest, now);
  return page.render();
}

}  // namespace view
