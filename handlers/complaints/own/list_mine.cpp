// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen's own reports, last changed first, and the drafts to go on with. Of one who sent
/// nothing yet, as after activation, the only draft is the page's one big button.
///
///   GET /laporan-saya   200; `?sesudah=` the next page

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/next_step.hpp"
#include "handlers/complaints/own/sanctioned.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

constexpr int kPerPage = 20;

view::OwnLine line_from(const store::ComplaintLine& line) {
  return {.code = line.code,
          .title = line.title,
          .tags = {.state = line.state,
                   .outcome = line.outcome,
                   .emergency = line.emergency,
                   .reopens = line.reopens},
          .category = line.category_name,
          .at = line.updated_at};
}

/// The step that holds against the account, if one does.
view::Held held_of(App& app, const domain::Citizen& citizen, domain::Instant now) {
  if (citizen.standing == domain::Standing::good) return {};
  const auto sanction = app.sanctions.holding(citizen.id, now);
  if (!sanction) return {};
  const auto& code = sanction->code;
  return {.text = sentence_of(app.pages.messages(), *sanction),
          .href = paths::my_report(code, "banding")};
}

void put_drafts(App& app, const domain::Citizen& citizen, domain::Instant now,
                view::OwnList& list) {
  const auto drafts = app.drafts.list_unsent(citizen.id);
  for (const auto& draft : drafts) {
    list.drafts.push_back({draft.token, draft.content.title, draft.updated_at});
    if (offers_exit(app, draft.content.category)) list.quick_exit = true;
  }
  if (drafts.size() != 1 || !list.rows.empty()) return;
  // The list's rows hold no answers.
  if (const auto draft = app.drafts.find(drafts.front().token, citizen.id))
    list.send_href = step_to_send(app, *draft, now);
}

}  // namespace

fcgi::Response list_mine(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto after = store::cursor_from(visit.request.query.find("sesudah").value_or(""));
  auto lines = app.complaints.list(citizen.id, after, kPerPage + 1);
  view::Paging paging;
  if (lines.size() > kPerPage) {
    lines.pop_back();
    paging.next =
        paths::my_reports() + "?sesudah=" + store::to_text(store::cursor_of_mine(lines.back()));
  }
  if (after) paging.previous = paths::my_reports();

  view::OwnList list{.paging = std::move(paging), .held = held_of(app, citizen, visit.now)};
  for (const auto& line : lines) {
    list.rows.push_back(line_from(line));
    // Whoever chose that must not be seen here either.
    if (privacy_of(line.privacy) == domain::Privacy::secret_anonymous) list.quick_exit = true;
  }
  if (!after) put_drafts(app, citizen, visit.now, list);
  return fcgi::html(view::my_reports(app.pages, chrome_of(visit), list, visit.now));
}

}  // namespace complaints
