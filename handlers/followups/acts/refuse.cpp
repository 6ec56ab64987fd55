// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/acts/refuse.hpp"

#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/web/act.hpp"

namespace followups {

fcgi::Response refuse(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                      const store::Complaint& report, domain::Refusal refusal) {
  const auto back = address_of(report, officer);
  return web::not_done(app.pages, chrome_of(visit, officer), visit, refusal, back, [&] {
    return view::ConflictPage{.steps = steps_for(app, report, officer, history_of(app, report), {}),
                              .kept = typed_words(visit.form()),
                              .now = visit.now};
  });
}

}  // namespace followups
