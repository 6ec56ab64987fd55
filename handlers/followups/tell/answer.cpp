// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/tell/answer.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/text/text.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/tell/to_tell.hpp"

namespace followups {
namespace {

using domain::Event;

constexpr std::array kKinds{Event::supply,         Event::add, Event::reopen, Event::withdraw,
                            Event::change_privacy, Event::note};
constexpr domain::Length kWords{1, 4000};

std::optional<Event> kind_of(const fcgi::Form& form) {
  const auto event = domain::event_from(form.line("kind"));
  const bool known = event && std::ranges::find(kKinds, *event) != kKinds.end();
  return known ? event : std::nullopt;
}

/// A withdrawal says whether somebody asked for it, to the inspector alone.
void read_asked(const App& app, Attempt& attempt) {
  const auto asked = attempt.form.line("asked");
  const auto& messages = app.pages.messages();
  if (asked != "ya" && asked != "tidak")
    return attempt.errors.add("asked", "err.choice",
                              {{"isian", messages.text("own.withdraw.answer")}});
  attempt.command.input.text =
      messages.text(asked == "ya" ? "own.withdraw.asked.yes" : "own.withdraw.asked.no");
}

bool is_hidden(const store::Complaint& report) {
  return domain::flags_of(report.situation.privacy).hidden_from_public;
}

/// RAHASIA: hidden from everybody, and from whom it was hidden before. Never less.
void read_secrecy(Attempt& attempt) {
  const auto now = attempt.report.situation.privacy;
  attempt.command.input.given = domain::choice(domain::joined(now, domain::Privacy::secret));
}

/// The quotation is what the act says; a note says also that it is one.
void read_words(const App& app, Attempt& attempt) {
  auto& input = attempt.command.input;
  const auto& said = input.word.quotation;
  if (!input.word.channel) domain::require(attempt.errors, "word_channel");
  domain::check_text(attempt.errors, "word_quotation", said, kWords, domain::Lines::many);
  input.text = said;
  if (attempt.command.event == Event::note)
    input.text = app.pages.messages().text("tell.note", {{"kata", said}});
  if (attempt.command.event == Event::withdraw) read_asked(app, attempt);
  if (attempt.command.event == Event::change_privacy) read_secrecy(attempt);
}

}  // namespace

std::string message_of(const App& app, const std::vector<store::ToTell>& rows) {
  std::vector<view::TellReport> reports;
  for (const auto& row : rows) {
    const auto& code = row.code;
    auto report = std::ranges::find(reports, code, &view::TellReport::code);
    if (report == reports.end())
      report = reports.insert(reports.end(), view::TellReport{.code = code});
    report->code_only = report->code_only || row.code_only;
    report->news.push_back(news_of(row));
  }
  return view::kabari_text(app.pages, rows.front().identity_hidden ? "" : rows.front().name,
                           reports);
}

view::AnswerForm answer_form(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                             const store::Complaint& report) {
  view::AnswerForm answers{.typed = typed_values(visit.form())};
  const auto rules = app.settings.rules();
  for (const auto kind : kKinds) {
    if (kind == Event::change_privacy && is_hidden(report) && !report.situation.choice_is_desks)
      continue;
    Attempt attempt{.report = report, .officer = officer, .form = visit.form(), .rules = rules};
    if (!find_moves(attempt, kind, visit.now)) continue;
    answers.kinds.push_back(kind);
    if (kind == Event::supply) answers.asked_parts = part_options(attempt);
    if (kind == Event::reopen) answers.finished_parts = part_options(attempt);
  }
  for (auto& part : answers.finished_parts)
    part.chosen = std::ranges::count(visit.form().all("parts"), part.value) > 0;
  return answers;
}

domain::Result<void, domain::Refusal> read_answer(App& app, const fcgi::Visit& visit,
                                                  Attempt& attempt) {
  auto& command = attempt.command;
  command.nonce = attempt.form.nonce();
  command.input.word = read_word(attempt.form);
  const auto kind = kind_of(attempt.form);
  if (kind) {
    command.event = *kind;
    if (const auto open = find_moves(attempt, *kind, visit.now); !open)
      return tl::unexpected(open.error());
    if (*kind == Event::supply) choose_part(attempt);
    if (*kind == Event::reopen) choose_parts(attempt);
  } else {
    attempt.errors.add("kind", "err.choose", {{"isian", app.pages.messages().text("nama.meant")}});
  }
  read_words(app, attempt);
  return {};
}

}  // namespace followups
