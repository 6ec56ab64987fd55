// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/desk/desk_page.hpp"

#include "handlers/domain/filing/position.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/desk/desk_parts.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/reference/accused.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/view/kit/accused_words.hpp"

namespace followups {
namespace {

std::string back_label(domain::Role role) {
  switch (role) {
    case domain::Role::inspector:
      return "desk.back.inspectorate";
    case domain::Role::leader:
      return "desk.back.leader";
    case domain::Role::triage:
      return "desk.back.triage";
    default:
      return "desk.back.opd";
  }
}

void put_words(view::DeskReport& page, App& app, const store::Complaint& report) {
  page.title = title_of(app, report);
  page.story = report.story;
  page.gone =
      report.known.text() == domain::TextSight::original ? "desk.gone" : "desk.gone.private";
  page.covered = report.known.text() == domain::TextSight::handling;
  page.public_title = report.public_title;
  page.public_text = report.public_text;
  if (!domain::is_public(report.situation)) return;
  page.public_href = paths::report(report.code);
  page.supporters = store::PublicComplaints(app.db).supporters(report.id);
}

void put_place_and_answers(view::DeskReport& page, App& app, const store::Complaint& report) {
  page.place = report.place;
  if (const auto at = report.answers.find(domain::kPositionAnswer); at != report.answers.end())
    page.answers.emplace_back(app.pages.messages().text("field.position"), at->second);
  const auto category = app.categories.find(report.category);
  if (!category) return;
  for (const auto& question : category->questions) {
    const auto answer = report.answers.find(question.key);
    if (answer == report.answers.end()) continue;
    auto text = answer->second;
    for (const auto& choice : question.choices)
      if (choice.word == text) text = choice.label;
    page.answers.emplace_back(question.label, text);
  }
}

/// What others wrote of the same, as far as this reader may read each.
void put_merged(view::DeskReport& page, App& app, const store::Complaint& report,
                const domain::Officer& officer) {
  page.reporters = report.reporters;
  const bool gone = report.known.reader() == domain::Reader::former_opd;
  if (report.merged_reports == 0 || gone) return;
  for (const auto& sibling : app.family.merged(report, officer)) {
    view::DeskSibling shown{.code = sibling.code,
                            .title = sibling.title,
                            .text = sibling.story,
                            .at = sibling.received_at};
    if (shown.title.empty()) shown.title = app.pages.messages().text("desk.secret_title");
    page.merged.push_back(std::move(shown));
  }
}

void put_files(view::DeskReport& page, const App& app, const store::Complaint& report,
               const domain::Officer& officer, const std::vector<store::Attachment>& files) {
  const auto& code = report.code;
  for (const auto& file : files) {
    const auto id = file.id.value;
    page.files.push_back(
        {.href = paths::desk_file(officer.role, code, id),
         .thumbnail = file.is_photo ? paths::desk_thumbnail(officer.role, code, id) : "",
         .name = file_name(app, file),
         .by = file.added_by,
         .is_public = !file.public_name.empty() && domain::is_public(report.situation)});
    if (file.is_photo && domain::acts_as_triage(report.situation, domain::actor_of(officer)))
      page.photos_href = paths::desk_photos(officer.role, code);
  }
}

}  // namespace

view::DeskReport desk_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                           const store::Complaint& report,
                           const std::vector<store::TimelineEntry>& history) {
  const auto& situation = report.situation;
  const auto files = app.attachments.list(report.id, report.known);
  view::DeskReport page{.code = report.code,
                        .kind = report.kind,
                        .nature = report.nature,
                        .channel = report.channel,
                        .privacy = situation.privacy,
                        .category = report.category_name,
                        .kecamatan = report.kecamatan_name,
                        .village = report.village_name,
                        .happened_on = report.happened_on,
                        .received_at = situation.received_at,
                        .recorded_at = report.recorded_at,
                        .shown = domain::derive_state(situation.state, situation.parts),
                        .outcome = situation.outcome,
                        .unproven = report.reject_reason == domain::RejectionReason::not_proven,
                        .emergency = situation.emergency,
                        .hidden = situation.hidden,
                        .reopens = situation.reopens,
                        .merged_into = report.merged_into_code,
                        .back = {back_label(officer.role), paths::desk_home(officer.role)},
                        .now = visit.now};
  put_words(page, app, report);
  put_place_and_answers(page, app, report);
  put_merged(page, app, report, officer);
  put_due(page, app, report, officer);
  put_parts(page, report, officer);
  if (report.recorded_by) page.recorded_by = app.people.staff_name(*report.recorded_by);
  if (situation.accused && !works_for_opd(officer.role))
    page.accused = view::body_name(app.pages.messages(), store::named(app.db, *situation.accused));
  page.person = person_of(app, visit, officer, report);
  put_files(page, app, report, officer, files);
  page.steps = steps_for(app, report, officer, history, files);
  return page;
}

}  // namespace followups
