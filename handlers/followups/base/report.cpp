// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "fcgi/http_error.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/store/reports/doubts.hpp"
#include "handlers/view/followups/report.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

/// Who may read nothing of the report reads no title or place of it in a step, either.
domain::Values known_data(const store::TimelineEntry& entry, const domain::Knowledge& known) {
  auto data = entry.body.data;
  if (known.text() != domain::TextSight::nothing) return data;
  data.erase("public_title");
  data.erase("public_place");
  return data;
}

std::string words_of(const view::Messages& messages, const store::TimelineEntry& entry,
                     const domain::Knowledge& known) {
  if (entry.event == domain::Event::file)
    return entry.body.data.contains("emergency") ? messages.text("event.file.emergency") : "";
  const auto details = view::step_details(messages, entry.event, known_data(entry, known));
  return entry.body.text + (entry.body.text.empty() || details.empty() ? "" : "\n") + details;
}

/// By a PIN that an officer had just seen it may have been somebody else than the reporter; empty
/// for whoever is not to know.
std::string mark_of(App& app, const store::TimelineEntry& entry) {
  const auto seen = store::pin_seen_in(entry.body.data);
  if (!seen) return {};
  return app.pages.messages().text("step.pin_seen", {{"nama", app.people.staff_name(seen->by)},
                                                     {"waktu", view::moment(seen->at)}});
}

std::string who(const App& app, const store::TimelineEntry& entry) {
  const auto role = app.pages.messages().text("role." + std::string(domain::to_word(entry.by)));
  return entry.by_name.empty() ? role : fmt::format("{} ({})", entry.by_name, role);
}

}  // namespace

store::Complaint open_report(App& app, const fcgi::Visit& visit, const domain::Officer& officer) {
  return open_report(app, web::code_in_path(visit), officer);
}

store::Complaint open_report(App& app, const domain::ComplaintCode& code,
                             const domain::Officer& officer) {
  auto report = app.complaints.find(code, officer);
  if (!report) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(report);
}

std::string address_of(const store::Complaint& report, const domain::Officer& officer,
                       std::string_view act) {
  return paths::desk_report(officer.role, report.code, act);
}

std::string title_of(const App& app, const store::Complaint& report) {
  if (!report.title.empty()) return report.title;
  const auto& released = report.public_title;  // the reporter's own was erased
  return released.empty() ? app.pages.messages().text("desk.secret_title") : released;
}

std::string file_name(const App& app, const store::Attachment& file) {
  if (!file.original_name.empty()) return file.original_name;
  return app.pages.messages().text(file.is_photo ? "attachment.photo" : "attachment.document",
                                   {{"n", std::to_string(file.number)}});
}

store::Attachment readable_file(App& app, const fcgi::Visit& visit,
                                const store::Complaint& report) {
  auto file =
      app.attachments.find(report.id, web::id_in_path<domain::AttachmentId>(visit), report.known);
  if (!file) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(file);
}

std::vector<store::TimelineEntry> history_of(App& app, const store::Complaint& report) {
  return app.history.for_staff(report.id, report.known);
}

namespace {

/// What the reporter said of an answer, for the desk that can return it.
void mark_doubted(App& app, const store::Complaint& report, const domain::Officer& officer,
                  std::vector<view::Step>& steps) {
  if (!domain::acts_as_triage(report.situation, domain::actor_of(officer))) return;
  for (const auto& doubt : store::Doubts(app.db).list(report.id)) {
    const auto step = std::ranges::find(steps, doubt.event.value, &view::Step::answer);
    if (step == steps.end()) continue;
    step->doubted = app.pages.messages().text("desk.doubted");
    step->doubt_words = report.known.words(report.known.text(), doubt.words, {});
  }
}

}  // namespace

std::vector<view::Step> steps_for(App& app, const store::Complaint& report,
                                  const domain::Officer& officer,
                                  const std::vector<store::TimelineEntry>& history,
                                  const std::vector<store::Attachment>& files) {
  std::vector<view::Step> steps;
  for (const auto& entry : history) {
    view::Step step{.heading = view::event_label(app.pages.messages(), entry.event),
                    .who = who(app, entry),
                    .at = entry.at,
                    .text = words_of(app.pages.messages(), entry, report.known),
                    .mark = mark_of(app, entry)};
    if (!entry.opd_short_name.empty()) step.heading += " · " + entry.opd_short_name;
    for (const auto& file : files)
      if (file.event == entry.id)
        step.documents.push_back(
            {.href = paths::desk_file(officer.role, report.code, file.id.value),
             .name = file_name(app, file)});
    if (domain::is_answer(entry.event)) step.answer = entry.id.value;
    steps.push_back(std::move(step));
  }
  std::ranges::reverse(steps);
  mark_doubted(app, report, officer, steps);
  return steps;
}

bool is_same_desk(const store::Complaint& one, const store::Complaint& other) {
  return one.situation.desk == other.situation.desk &&
         one.situation.accused == other.situation.accused;
}

}  // namespace followups
