// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/admin/roster_page.hpp"

#include <algorithm>

#include "fcgi/crypto.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"
#include "handlers/web/address.hpp"

namespace admin {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr std::chrono::days kLookAhead{14};

/// True if somebody else is on duty in part of the same time.
bool is_shared(const std::vector<store::RosterLine>& lines, const store::RosterLine& line) {
  return std::ranges::any_of(lines, [&](const store::RosterLine& other) {
    return other.id != line.id && !other.removed && other.shift.from < line.shift.until &&
           line.shift.from < other.shift.until;
  });
}

std::vector<view::RosterRow> rows_of(App& app, domain::Date monday, domain::Instant now) {
  const auto lines = app.roster.list(domain::start_of_day(monday),
                                     domain::start_of_day(domain::add_days(monday, kDaysOfWeek)));
  std::vector<view::RosterRow> rows;
  for (const auto& line : lines) {
    if (line.removed && line.shift.until <= now) continue;
    rows.push_back({.id = line.id.value,
                    .name = line.name,
                    .shift = line.shift,
                    .counts = line.counts,
                    .removed = line.removed,
                    .shared = !line.removed && is_shared(lines, line)});
  }
  return rows;
}

std::vector<view::OnDuty> triage_of(App& app) {
  std::vector<view::OnDuty> people;
  for (const auto& person : app.staff.list())
    if (person.active && person.role == domain::Role::triage)
      people.push_back({person.id.value, person.name});
  return people;
}

}  // namespace

domain::Date week_of(std::string_view typed, domain::Instant now) {
  const auto today = domain::to_local_date(now);
  const auto either = domain::unsure_year(typed, today);
  const auto day = either ? either->coming : domain::read_written_date(typed, today);
  return domain::monday_of(day.value_or(today));
}

fcgi::Response roster_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                           domain::Date monday, const view::ShiftTyped& typed,
                           const domain::FieldErrors& errors) {
  const view::RosterPage page{
      .monday = monday,
      .rows = rows_of(app, monday, visit.now),
      .people = triage_of(app),
      .holes = domain::holes(app.roster.coming(visit.now), visit.now, visit.now + kLookAhead),
      .typed = typed,
      .now = visit.now};
  auto chrome = app.desk(visit, officer);
  chrome.nonce = crypto::random_token();
  return fcgi::html(view::roster(app.pages, chrome, page, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

store::RosterLine shift_in_path(App& app, const fcgi::Visit& visit) {
  auto line = app.roster.find(web::id_in_path<domain::ShiftId>(visit));
  if (!line) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(line);
}

fcgi::Response back_to_week(fcgi::Visit& visit, domain::Date date, std::string_view flash) {
  visit.session.flash_next(std::string(flash));
  return fcgi::see_other(paths::roster_week(view::machine_date(date)));
}

}  // namespace admin
