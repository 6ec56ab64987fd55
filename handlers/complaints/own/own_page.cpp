// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/own/own_page.hpp"

#include <algorithm>

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/merged.hpp"
#include "handlers/complaints/own/own.hpp"
#include "handlers/complaints/track/own_facts.hpp"
#include "handlers/domain/filing/position.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/standing.hpp"

namespace complaints {
namespace {

using Moves = std::vector<domain::OpenMove>;

bool has(const Moves& moves, domain::Event event) {
  return std::ranges::any_of(moves, [event](const auto& move) { return move.event == event; });
}

void add_parts(view::OwnReport& page, const store::Complaint& report) {
  for (const auto& part : report.parts) {
    const bool runs = is_open(part.rules.state) && part.rules.state != domain::PartState::resolved;
    page.parts.push_back({.opd = part.opd_name,
                          .state = part.rules.state,
                          .due = runs ? std::optional(part.finish_due_at) : std::nullopt});
  }
}

// Buttons: one for each move that is open; questions and the verdict have cards of their own.
void add_acts(view::OwnReport& page, const Claim& claim, const Moves& moves) {
  if (has(moves, domain::Event::accept))
    page.verdict = {.accept_href = claim.act(kAccept.address),
                    .reopen_href = claim.act(kReopen.address)};
  for (const auto* deed : deeds()) {
    const bool carded = deed->event == domain::Event::supply ||
                        deed->event == domain::Event::accept ||
                        (deed->event == domain::Event::reopen && page.verdict);
    if (!carded && has(moves, deed->event))
      page.acts.push_back(
          {.label = "own." + std::string(deed->key), .href = claim.act(deed->address)});
  }
}

void add_questions(view::OwnReport& page, const view::Messages& messages, const Claim& claim,
                   const Moves& moves, const std::vector<store::TimelineEntry>& history,
                   const domain::Moment& moment) {
  const auto& report = claim.report;
  for (const auto& move : moves) {
    if (move.event != domain::Event::supply) continue;
    auto href = claim.may_act ? claim.act("jawaban") : std::string();
    if (move.part && !href.empty()) href += "?bagian=" + std::to_string(move.part->value);
    page.questions.push_back(
        {.asker = asker_of(messages, report, move.part),
         .due = answer_due(report, move.part, moment.policy).value_or(moment.now),
         .text = open_question(history, move.part),
         .answer_href = std::move(href)});
  }
}

void add_category(App& app, view::OwnReport& page, const store::Complaint& report) {
  const auto category = app.categories.find(report.category);
  if (!category) return;
  page.quick_exit = category->quick_exit;
  for (const auto& question : category->questions) {
    const auto answer = report.answers.find(question.key);
    if (answer == report.answers.end()) continue;
    auto shown = answer->second;
    for (const auto& choice : question.choices)
      if (choice.word == shown) shown = choice.label;
    page.answers.emplace_back(question.label, std::move(shown));
  }
}

view::PairedPhoto paired(const std::vector<store::Attachment>& files, domain::AttachmentId id) {
  const auto& file = *std::ranges::find(files, id, &store::Attachment::id);
  return {paths::photo(file.public_name), file.caption, file.created_at};
}

// Only what everybody sees as well: the reporter is shown the same two.
void add_pair(view::OwnReport& page, const store::Complaint& report,
              const std::vector<store::TimelineEntry>& history,
              const std::vector<store::Attachment>& files) {
  if (!domain::is_public(report.situation)) return;
  std::vector<domain::PublicPhotoOf> photos;
  for (const auto& file : files)
    if (!file.public_name.empty()) photos.push_back({file.id, file.event});
  std::vector<domain::PhotoStep> steps;
  steps.reserve(history.size());
  for (const auto& entry : history) steps.push_back({entry.id, entry.event});
  const auto pair = domain::before_and_after(photos, steps, report.situation.state);
  if (!pair) return;
  page.pair = {.before = paired(files, pair->before),
               .after = paired(files, pair->after),
               .title = report.public_title,
               .place = report.kecamatan_name};
}

// Under each answer: the way to say that it does not answer, or that it was said.
void mark_answers(App& app, view::OwnReport& page, const Claim& claim) {
  const auto said = app.doubts.list(claim.report.id, claim.by);
  for (auto& step : page.steps) {
    if (step.answer == 0) continue;
    const domain::EventId event{step.answer};
    const auto mark = std::ranges::find(said, event, &store::Doubt::event);
    if (mark != said.end()) {
      step.doubted = app.pages.messages().text("own.doubted");
      step.doubt_words = mark->words;
    } else {
      step.doubt_href = claim.act(kDoubtWord) + "?langkah=" + std::to_string(step.answer);
    }
  }
}

view::OwnReport facts_of(const store::Complaint& report, const domain::Moment& moment) {
  const auto& situation = report.situation;
  const domain::ResponseDue due{report.response_due_at, report.response_due_service_at};
  const auto shown = derive_state(situation.state, situation.parts);
  return {.code = report.code,
          .title = report.title,
          .story = report.story,
          .tags = {.state = shown.state,
                   .outcome = situation.outcome,
                   .unproven = report.reject_reason == domain::RejectionReason::not_proven,
                   .emergency = situation.emergency,
                   .reopens = situation.reopens},
          .category = report.category_name,
          .kecamatan = report.kecamatan_name,
          .village = report.village_name,
          .place = report.place,
          .channel = report.channel,
          .privacy = situation.privacy,
          .happened_on = report.happened_on,
          .received_at = situation.received_at,
          .response_due = due.counting(moment.policy),
          .total_due = report.total_due_at,
          .merged_into = report.merged_into_code,
          .public_href = domain::is_public(situation) ? paths::report(report.code) : ""};
}

std::optional<view::OwnGuest> guest_of(const fcgi::Visit& visit, const Claim& claim) {
  if (!claim.until) return std::nullopt;
  view::OwnGuest guest{.until = *claim.until, .may_act = claim.may_act};
  const auto& code = claim.report.code;
  if (claim.linked) {
    guest.account_href = paths::my_report(code);
  } else if (claim.may_act) {
    guest.data_href = claim.act(kOwnData);
    guest.link_href = paths::link_report();
    if (visit.session.live) guest.link_href += "?kode=" + code.display();
  } else {
    guest.pin_href = paths::track_another(code);
  }
  return guest;
}

}  // namespace

view::OwnReport own_page(App& app, const fcgi::Visit& visit, const Claim& claim) {
  const auto& report = claim.report;
  const auto rules = app.settings.rules();
  const auto moment = rules.at(visit.now);
  const auto moves = may(report.situation, domain::kReporter, moment);
  const auto history = app.history.for_reporter(report.id);
  const auto all = app.attachments.list(report.id, report.known);
  const auto files = claim.may_act ? all : std::vector<store::Attachment>{};
  const auto& messages = app.pages.messages();

  auto page = facts_of(report, moment);
  page.guest = guest_of(visit, claim);
  page.standing = web::standing_of(messages, report, history, moment);
  if (const auto& late = page.standing.next.late) page.tags.working_days_late = late->working_days;
  page.steps = steps_of(messages, claim, history, files);
  mark_response(page.steps, messages, report.situation.received_at, report.responded_at);
  if (claim.may_act) mark_answers(app, page, claim);
  add_pair(page, report, history, all);
  put_merged(app, page, claim);
  page.objectionable = has(moves, domain::Event::object);
  add_parts(page, report);
  if (claim.may_act) add_acts(page, claim, moves);
  add_questions(page, messages, claim, moves, history, moment);
  add_category(app, page, report);
  if (const auto at = report.answers.find(domain::kPositionAnswer); at != report.answers.end())
    page.answers.emplace_back(app.pages.messages().text("field.position"), at->second);
  for (const auto& file : files)
    if (!file.event)
      page.files.push_back(
          {.href = claim.file(file.id), .name = file.original_name, .size_bytes = file.size_bytes});
  return page;
}

}  // namespace complaints
