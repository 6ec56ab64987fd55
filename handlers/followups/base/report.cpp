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

/// What the reporter said, also where triage entered it on his word.
bool is_citizens(const store::TimelineEntry& entry) {
  return entry.by == domain::Role::citizen || domain::is_on_the_word(entry.event);
}

/// True for a step in the part of another body than the officer's.
bool is_of_another(const store::TimelineEntry& entry, const store::Complaint& report,
                   const domain::Officer& officer) {
  if (!entry.part) return false;
  const auto* part = domain::find_part(report.situation, *entry.part);
  return part == nullptr || part->opd != officer.opd;
}

/// What is between a desk and whoever it speaks to: no other body reads it.
bool is_between_two(domain::Event event) {
  using domain::Event;
  switch (event) {
    case Event::note:
    case Event::instruct:
    case Event::instruct_reply:
    case Event::assign:
    case Event::reply:
    case Event::ask:
    case Event::cancel_ask:
    case Event::supply:
      return true;
    default:
      return false;
  }
}

bool hides_identity(const store::Complaint& report) {
  return domain::flags_of(report.situation.privacy).identity_hidden;
}

/// What an OPD reads of a step: its own and the report's; of other bodies what everybody may read;
/// nothing that staff of other desks say among themselves, nor what a desk and somebody who hides
/// his identity say to each other.
bool is_for_opd(const store::TimelineEntry& entry, const store::Complaint& report,
                const domain::Officer& officer) {
  using domain::Event;
  if (entry.event == Event::unmask || entry.event == Event::told) return false;
  if (entry.part) return !is_of_another(entry, report, officer) || !is_between_two(entry.event);
  if (hides_identity(report) && is_between_two(entry.event)) return false;
  return entry.event != Event::note && entry.event != Event::instruct &&
         entry.event != Event::instruct_reply && entry.event != Event::assign;
}

std::string words_for(const view::Messages& messages, const store::TimelineEntry& entry,
                      const domain::Sight& sight) {
  if (entry.event == domain::Event::file)
    return entry.body.data.contains("emergency") ? messages.text("event.file.emergency") : "";
  const bool full = sight.text == domain::TextSight::full;
  if (!full && is_citizens(entry)) return entry.body.public_text;
  return entry.body.text.empty() ? entry.body.public_text : entry.body.text;
}

std::string who(const App& app, const store::TimelineEntry& entry) {
  const auto role = app.pages.messages().text("role." + std::string(domain::to_word(entry.by)));
  return entry.by_name.empty() ? role : fmt::format("{} ({})", entry.by_name, role);
}

}  // namespace

store::Complaint open_report(App& app, const fcgi::Visit& visit, const domain::Officer& officer) {
  return open_report(app, web::code_in_path(visit).stored(), officer);
}

store::Complaint open_report(App& app, std::string_view stored_code,
                             const domain::Officer& officer) {
  const auto code = domain::ComplaintCode::parse(stored_code);
  auto report = code ? app.complaints.find(*code, officer) : std::nullopt;
  if (!report) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(report);
}

domain::Sight sight_of(domain::Privacy privacy, const store::Complaint& report,
                       const domain::Officer& officer) {
  if (works_for_opd(officer.role)) return visible(privacy, domain::Viewer::handling_opd);
  if (officer.role == domain::Role::leader &&
      !domain::acts_as_triage(report.situation, domain::actor_of(officer)))
    return visible(privacy, domain::Viewer::leader);
  return visible(privacy, domain::Viewer::triage);
}

domain::Sight sight_of(const store::Complaint& report, const domain::Officer& officer) {
  return sight_of(report.situation.privacy, report, officer);
}

std::string address_of(const store::Complaint& report, const domain::Officer& officer,
                       std::string_view act) {
  return paths::desk_report(officer.role, domain::shown_code(report.code), act);
}

std::string title_for(const App& app, const store::Complaint& report, const domain::Sight& sight) {
  if (sight.text == domain::TextSight::full && !report.title.empty()) return report.title;
  const bool readable = sight.text == domain::TextSight::full ||
                        sight.text == domain::TextSight::redacted ||
                        sight.text == domain::TextSight::public_text;
  if (readable && !report.public_title.empty()) return report.public_title;
  return app.pages.messages().text("desk.secret_title");
}

bool may_read(const store::Attachment& file, const store::Complaint& report,
              const domain::Officer& officer, const std::vector<store::TimelineEntry>& history) {
  const auto sight = sight_of(report, officer);
  const bool words = sight.text == domain::TextSight::full ||
                     (sight.text == domain::TextSight::redacted && file.added_by != "citizen");
  if (!words) return false;
  // A photo shows who took it, a screenshot who wrote it.
  const bool reporters = file.added_by == "citizen" || !file.event;
  if (works_for_opd(officer.role) && reporters && hides_identity(report))
    return !file.public_name.empty();
  if (!works_for_opd(officer.role) || !file.event || !file.public_name.empty()) return true;
  const auto step = std::ranges::find(history, *file.event, &store::TimelineEntry::id);
  return step != history.end() && !is_of_another(*step, report, officer);
}

store::Attachment readable_file(App& app, const fcgi::Visit& visit, const store::Complaint& report,
                                const domain::Officer& officer) {
  auto file = app.attachments.find(report.id, web::id_in_path<domain::AttachmentId>(visit));
  if (!file || !may_read(*file, report, officer, app.history.for_staff(report.id)))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(file);
}

namespace {

/// What the reporter said of an answer, for the desk that can return it.
void mark_doubted(App& app, const store::Complaint& report, const domain::Officer& officer,
                  std::vector<view::Step>& steps) {
  if (!domain::acts_as_triage(report.situation, domain::actor_of(officer))) return;
  const bool reads = sight_of(report, officer).text == domain::TextSight::full;
  for (const auto& doubt : store::Doubts(app.db).list(report.id)) {
    const auto step = std::ranges::find(steps, doubt.event.value, &view::Step::answer);
    if (step == steps.end()) continue;
    step->doubted = app.pages.messages().text("desk.doubted");
    if (reads) step->doubt_words = doubt.words;
  }
}

}  // namespace

std::vector<view::Step> steps_for(App& app, const store::Complaint& report,
                                  const domain::Officer& officer,
                                  const std::vector<store::TimelineEntry>& history,
                                  const std::vector<store::Attachment>& files) {
  const auto sight = sight_of(report, officer);
  std::vector<view::Step> steps;
  for (const auto& entry : history) {
    if (works_for_opd(officer.role) && !is_for_opd(entry, report, officer)) continue;
    const bool others = works_for_opd(officer.role) && is_of_another(entry, report, officer);
    view::Step step{
        .heading = view::event_label(app.pages.messages(), entry.event),
        .who = who(app, entry),
        .at = entry.at,
        .text = others ? entry.body.public_text : words_for(app.pages.messages(), entry, sight)};
    const auto details = view::step_details(app.pages.messages(), entry.event, entry.body.data);
    if (!details.empty() && sight.text == domain::TextSight::full && !others)
      step.text += (step.text.empty() ? "" : "\n") + details;
    if (!entry.opd_short_name.empty()) step.heading += " · " + entry.opd_short_name;
    for (const auto& file : files)
      if (file.event == entry.id && may_read(file, report, officer, history))
        step.documents.push_back(
            {.href = paths::desk_file(officer.role, domain::shown_code(report.code), file.id.value),
             .name = file.original_name});
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

bool has_unmasked(const std::vector<store::TimelineEntry>& history, const domain::Officer& officer,
                  const fcgi::Visit& visit) {
  if (!visit.session.live) return false;
  return std::ranges::any_of(history, [&](const store::TimelineEntry& entry) {
    return entry.event == domain::Event::unmask && entry.by_id == officer.id.value &&
           entry.at >= visit.session.live->created_at;
  });
}

}  // namespace followups
