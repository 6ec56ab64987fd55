// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// While an officer types a report: categories that fit, reports that may be the same.
///
///   POST /triase/baru/saran, /loket/baru/saran   200, a piece of HTML; nobody keeps it, and
///   nothing
///                                                is written (docs/decisions/0057)
///
/// Asked with what the form holds: `title`, `story`, `place`, `kecamatan`, `category`, `sender`; of
/// each text the first 2 kB. A clerk is shown only what everybody may read.

#include "fcgi/form.hpp"
#include "handlers/domain/filing/pasted.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/words/category_words.hpp"
#include "handlers/store/words/words.hpp"
#include "handlers/view/followups/suggestions.hpp"

namespace followups {
namespace {

constexpr std::chrono::days kTwinDays{90};
constexpr std::size_t kMostRead = 500;  // code points, at most 2 kB

std::string read(const fcgi::Form& form, std::string_view field) {
  return domain::first_code_points(form.line(field), kMostRead);
}

view::LikelyTwin twin_of(const store::Twin& twin, const domain::Officer& officer) {
  const auto& code = twin.code;
  return {.code = code,
          .href = officer.role == domain::Role::triage ? paths::desk_report(officer.role, code)
                                                       : paths::report(twin.code),
          .title = twin.title,
          .state = twin.state,
          .outcome = twin.outcome,
          .unproven = twin.reject_reason == domain::RejectionReason::not_proven,
          .received_at = twin.received_at,
          .kecamatan = twin.kecamatan_name,
          .reporters = twin.reporters};
}

/// The words of the story, and what stands around them if it is a conversation.
std::string read_story(const fcgi::Form& form, domain::Date today, view::Suggestions& found) {
  const auto pasted = domain::first_code_points(form.paragraphs("story"), kMostRead);
  const auto messages = domain::read_pasted(pasted, today);
  const auto senders = domain::senders_of(messages);
  const auto sender = senders.size() == 1 ? std::optional(senders.front())
                                          : domain::find_sender(senders, form.line("sender"));
  if (sender) {
    const auto report = domain::report_of(messages, *sender);
    found.pasted = {.at = report.at, .senders = {*sender}, .attachments = report.attachments};
    return report.words;
  }
  std::string words;
  int attachments = 0;
  for (const auto& message : messages) {
    words += message.words + "\n";
    attachments += message.attachments;
  }
  if (!senders.empty()) found.pasted = {.senders = senders, .attachments = attachments};
  return words;
}

}  // namespace

fcgi::Response suggest(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto form = visit.form();
  const auto categories = app.categories.list_active();

  view::Suggestions found{.now = visit.now};
  const auto story = read_story(form, domain::to_local_date(visit.now), found);
  const auto typed = read(form, "title") + "\n" + story;
  for (const auto* category : store::find_categories(typed, categories))
    found.categories.push_back({category->id, category->name});

  const store::Likeness likeness{
      .stems = store::stems_of(read(form, "title") + "\n" + read(form, "place") + "\n" + story),
      .category = form.id<domain::CategoryId>("category"),
      .kecamatan = form.line("kecamatan")};
  for (const auto& twin : app.search.find_twins(officer, likeness, visit.now - kTwinDays))
    found.twins.push_back(twin_of(twin, officer));

  auto answer = fcgi::html(view::suggestions(app.pages, found));
  answer.header("Cache-Control", "private, no-store");
  return answer;
}

}  // namespace followups
