// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/lists/trays.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

using store::Tray;

constexpr std::array kTrays{Tray::unanswered, Tray::waiting, Tray::running, Tray::finished};

int working_days_apart(domain::Instant due, const domain::Moment& moment) {
  const auto& [now, policy, holidays] = moment;
  if (now > due) return domain::working_days_late(due, now, holidays);
  return domain::working_days_between(domain::to_local_date(now), domain::to_local_date(due),
                                      holidays);
}

/// The clock of a line: what is due next of it.
std::optional<view::ClockBar> clock_of(const store::ComplaintLine& line,
                                       const domain::Moment& moment) {
  if (!line.next) return std::nullopt;
  const auto& [kind, from, due] = *line.next;
  view::ClockBar clock{.started = from, .due = due, .what = clock_key(kind)};
  if (domain::counts_working_days(kind)) clock.working_days = working_days_apart(due, moment);
  return clock;
}

bool is_running(Tray tray) {
  return tray == Tray::unanswered || tray == Tray::running;
}

/// The desk that takes the next step of a report that came back.
domain::Desk decides(const store::ComplaintLine& line, const domain::SlaPolicy& policy) {
  const bool came_back = line.desk == domain::Desk::triage && line.send_backs > 0;
  const bool leaders = came_back && domain::is_leaders_turn(line.state, line.send_backs, policy);
  return leaders ? domain::Desk::leader : line.desk;
}

std::string said_of(App& app, const store::ComplaintLine& line, Tray tray,
                    const domain::Officer& officer, const domain::SlaPolicy& policy) {
  const auto& messages = app.pages.messages();
  if (tray == Tray::unanswered && line.responded_at) {
    const auto desk = decides(line, policy);
    if (role_at(desk) == officer.role) return messages.text("desk.returned");
    return messages.text("desk.returned.other", {{"siapa", desk_name(messages, desk)}});
  }
  if (line.open_parts < 2) return {};
  return messages.text("desk.parts", {{"selesai", std::to_string(line.resolved_parts)},
                                      {"semua", std::to_string(line.open_parts)}});
}

/// The OPD has to do something on its part: the report is open and the part is not finished.
bool is_at_work(const store::ComplaintLine& line) {
  using domain::PartState;
  return domain::is_open(line.state) && line.part_state && domain::is_open(*line.part_state) &&
         line.part_state != PartState::needs_data && line.part_state != PartState::resolved;
}

}  // namespace

std::string clock_key(domain::PromiseKind kind) {
  return "desk.clock." + std::string(to_word(kind));
}

std::string_view word_of(Tray tray) {
  switch (tray) {
    case Tray::waiting:
      return "pelapor";
    case Tray::running:
      return "berjalan";
    case Tray::finished:
      return "selesai";
    default:
      return "menunggu";
  }
}

Tray tray_from(const fcgi::Visit& visit) {
  const auto word = visit.request.query.find("baki").value_or("");
  for (const auto tray : kTrays)
    if (word == word_of(tray)) return tray;
  return Tray::unanswered;
}

std::optional<store::Cursor> cursor_of(const fcgi::Visit& visit) {
  return store::cursor_from(visit.request.query.find("sesudah").value_or(""));
}

std::vector<store::ComplaintLine> with_on_top(std::vector<store::ComplaintLine> urgent,
                                              const std::vector<store::ComplaintLine>& lines) {
  const auto known = urgent.size();
  for (const auto& line : lines) {
    const auto end = urgent.begin() + static_cast<std::ptrdiff_t>(known);
    const bool there = std::any_of(urgent.begin(), end, [&](const store::ComplaintLine& one) {
      return one.id == line.id && one.part == line.part;
    });
    if (!there) urgent.push_back(line);
  }
  return urgent;
}

std::string figure_of(const App& app, std::size_t lines) {
  return lines > kMostLines ? app.pages.messages().text("desk.more")
                            : view::number(static_cast<long long>(lines));
}

view::QueueRow row_of(App& app, const store::ComplaintLine& line, Tray tray,
                      const domain::Officer& officer, const domain::Moment& moment) {
  const auto& code = line.code;
  const bool sealed =
      !line.opened_by_staff && line.state == domain::ReportState::received &&
      (officer.role == domain::Role::triage ? line.desk == domain::Desk::triage
                                            : officer.role == domain::Role::inspector);
  return {
      .code = code,
      .href = paths::desk_report(officer.role, code, sealed ? "buka" : ""),
      .opening = sealed ? view::RowOpens::post : view::RowOpens::link,
      .title = line.title.empty() ? app.pages.messages().text("desk.secret_title") : line.title,
      .category = line.category_name,
      .place = line.kecamatan_name,
      .channel = line.channel,
      .state = line.state,
      .outcome = line.outcome,
      .unproven = line.reject_reason == domain::RejectionReason::not_proven,
      .clock = is_running(tray) ? clock_of(line, moment) : std::nullopt,
      .still = app.pages.messages().text(tray == Tray::waiting ? "desk.waiting" : "desk.no_clock"),
      .said = said_of(app, line, tray, officer, moment.policy),
      .reopens = line.reopens,
      .emergency = line.emergency};
}

view::QueueRow part_row(App& app, const store::ComplaintLine& line, const domain::Officer& officer,
                        const domain::Moment& moment) {
  const auto& messages = app.pages.messages();
  auto row = row_of(app, line, Tray::finished, officer, moment);
  row.part_state = line.part_state;
  row.said.clear();
  if (is_at_work(line)) row.clock = clock_of(line, moment);
  if (domain::is_open(line.state) && line.part_state == domain::PartState::needs_data)
    row.still = messages.text("desk.waiting");
  if (line.part_state == domain::PartState::returned) row.still = messages.text("desk.given_back");
  return row;
}

view::QueueTab tab_of(const domain::Officer& officer, Tray tray, Tray current, std::string label) {
  return {.label = std::move(label),
          .href = fmt::format("{}?baki={}", paths::desk_home(officer.role), word_of(tray)),
          .current = tray == current};
}

view::Paging paging_of(std::vector<store::ComplaintLine>& lines, const domain::Officer& officer,
                       Tray tray,
                       store::Cursor (*cursor)(const store::ComplaintLine&, store::Tray)) {
  if (lines.size() <= kMostLines) return {};
  lines.erase(lines.begin() + kMostLines, lines.end());
  return {.previous = {},
          .next = fmt::format("{}?baki={}&sesudah={}", paths::desk_home(officer.role),
                              word_of(tray), store::to_text(cursor(lines.back(), tray)))};
}

}  // namespace followups
