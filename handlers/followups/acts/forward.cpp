// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report goes to an OPD, with the text that everybody will read.
///
///   GET, POST …/aduan/{code}/terusan   as act.hpp says
///
/// The form proposes the body by category, place and answers, and the reporter's words as public
/// text, to be cleared of what tells who is meant; what he told us alone (own_words.hpp) the
/// officer sums up himself. What still looks like a NIK, a phone, a plate, an account number, a
/// home or somebody's name is shown and must be confirmed (422) before it goes out.

#include <algorithm>

#include "handlers/domain/filing/routing.hpp"
#include "handlers/domain/publishing/own_words.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/public_words.hpp"

namespace followups {
namespace {

domain::Values first(App& app, const store::Complaint& report) {
  const bool summary = needs_summary(report);
  const bool own_title = summary && (domain::is_taken_from(report.title, report.story) ||
                                     domain::repeats_words(report.title, report.story));
  domain::Values typed{
      {"public_title",
       report.public_title.empty() && !own_title ? report.title : report.public_title},
      {"public_text", report.public_text.empty() && !summary ? report.story : report.public_text},
      {"public_place", report.public_place},
      {"nature", std::string(domain::to_word(report.nature))}};
  const auto category = app.categories.find(report.category);
  if (!category) return typed;
  const auto route = domain::propose_opd(*category, report.kecamatan, report.answers,
                                         app.opds.list_forwardable(), report.situation.accused);
  if (route.kind == domain::RouteKind::forward && route.opd)
    typed["opd"] = std::to_string(route.opd->value);
  return typed;
}

/// Without the body: it is proposed anew each time.
domain::Values saved(const store::Complaint& report) {
  auto words = words_released(report);
  words.emplace("nature", domain::to_word(report.nature));
  return words;
}

void choices(App& app, const store::Complaint& report, view::ActChoices& choices) {
  choices.opds = forwardable(app, report);
  choices.photos = photos_to_tick(app, report);
  choices.place = may_release_place(report);
  choices.summary = needs_summary(report);
}

void check(App& app, Attempt& attempt) {
  check_opd(app, attempt);
  check_public_words(app, attempt);
  count_ticked(app, attempt);
}

}  // namespace

const Deed kForward{.event = domain::Event::forward,
                    .address = "terusan",
                    .flash = "flash.forwarded",
                    .first = first,
                    .saved = saved,
                    .choices = choices,
                    .check = check,
                    .also = publish_photos,
                    .shows_original = true};

}  // namespace followups
