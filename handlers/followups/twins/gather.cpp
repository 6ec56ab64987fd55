// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Many reports of the same thing become one: this report keeps its life, the others are merged
/// into it, all or none.
///
///   GET  …/aduan/{code}/kembar   200, proposals to tick and a field for codes; 403; 404; 409
///   POST                         303 to the report; 422 with each code that cannot be, and why
///
/// Source: docs/contract.md, *Life of a report*; docs/decisions/0033.

#include <algorithm>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/twins/twins.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

std::vector<view::Option> proposals(App& app, const fcgi::Visit& visit,
                                    const store::Complaint& target,
                                    const domain::Officer& officer) {
  const auto ticked = visit.form().all("codes");
  std::vector<view::Option> options;
  const auto rules = app.settings.rules();
  for (const auto& twin : mergeable(app, target, officer, rules.at(visit.now)))
    options.push_back({.value = twin.code.stored(),
                       .label = twin.code.display() + " · " + twin.title,
                       .hint = view::short_moment(twin.received_at, visit.now),
                       .chosen = std::ranges::count(ticked, twin.code.stored()) > 0});
  return options;
}

fcgi::Response form_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const store::Complaint& target, const domain::FieldErrors& errors) {
  view::ActPage page{.key = "act.gather",
                     .code = target.code,
                     .title = title_of(app, target),
                     .original = target.story,
                     .target = address_of(target, officer, "kembar"),
                     .back = address_of(target, officer)};
  if (auto options = proposals(app, visit, target, officer); !options.empty())
    page.fields.push_back({.input = view::Input::several,
                           .name = "codes",
                           .label = "field.twin_codes",
                           .options = std::move(options),
                           .optional = true});
  page.fields.push_back({.input = view::Input::long_text,
                         .name = "more_codes",
                         .label = "field.more_codes",
                         .hint = "field.more_codes.hint",
                         .value = visit.form().paragraphs("more_codes"),
                         .options = {},
                         .optional = true,
                         .rows = 3});
  const auto status = errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable;
  return fcgi::html(view::act(app.pages, form_chrome(visit, officer), page, errors), status);
}

/// Why this report can take in no others now, if so.
std::optional<domain::Refusal> closed(const store::Complaint& target,
                                      const domain::Officer& officer) {
  if (!domain::acts_as_triage(target.situation, domain::actor_of(officer)))
    return domain::Refusal::not_allowed;
  if (!domain::is_open(target.situation.state)) return domain::Refusal::already_changed;
  return std::nullopt;
}

}  // namespace

fcgi::Response gather_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto target = open_report(app, visit, officer);
  if (const auto refusal = closed(target, officer))
    return refuse(app, visit, officer, target, *refusal);
  return form_page(app, visit, officer, target, {});
}

fcgi::Response gather(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto target = open_report(app, visit, officer);
  const auto rules = app.settings.rules();
  auto wanted = read_wanted(app, visit, target, officer, rules.at(visit.now));
  const auto done = [&](std::string_view flash) {
    visit.session.flash_next(std::string(flash));
    return fcgi::see_other(address_of(target, officer));
  };
  const auto nonce = visit.form().nonce();
  if (!wanted.empty() && std::ranges::all_of(wanted, [&](const Wanted& one) {
        return one.report && app.history.find(one.report->id, nonce);
      }))
    return done("flash.already");
  if (const auto refusal = closed(target, officer))
    return refuse(app, visit, officer, target, *refusal);

  auto errors = errors_of(app, wanted);
  if (!errors.empty()) return form_page(app, visit, officer, target, errors);
  if (const auto which = merge_all(app, visit, officer, target, wanted)) {
    wanted[*which].why_not = "gather.faster";
    return form_page(app, visit, officer, target, errors_of(app, wanted));
  }
  return done("flash.gathered");
}

}  // namespace followups
