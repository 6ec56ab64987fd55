// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/admin/roster.hpp"

#include <algorithm>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

constexpr int kDaysOfWeek = 7;

std::string week_of(domain::Date monday, int days) {
  return paths::roster_week(machine_date(domain::add_days(monday, days)));
}

/// "07.30–16.00"; a day is named where it is not the shown one.
std::string times_of(const domain::Shift& shift, domain::Date day) {
  const auto named = [day](domain::Instant at) {
    return domain::to_local_date(at) == day ? clock_time(at)
                                            : long_date(at) + " pukul " + clock_time(at);
  };
  return named(shift.from) + " – " + named(shift.until);
}

void put_act(fcgi::Dictionary& row, const Page& page, const RosterRow& line, domain::Instant now) {
  if (line.shift.until <= now) return;
  auto act = row.section("ACT");
  act.set("ACTION", paths::shift(line.id, line.removed ? "pemulihan" : "penghapusan"));
  act.set("LABEL", page.text(line.removed            ? "roster.restore"
                             : line.shift.from > now ? "roster.remove"
                                                     : "roster.end"));
  act.set("NAME", line.name);
}

void put_row(fcgi::Dictionary& day, const Page& page, const RosterRow& line, domain::Date date,
             domain::Instant now) {
  auto row = day.section("SHIFT");
  row.set("NAME", line.name);
  row.set("TIMES", times_of(line.shift, date));
  const auto say = [&](std::string_view key) { row.section("SAID").set("TEXT", page.text(key)); };
  if (line.removed) {
    say("roster.removed");
  } else if (line.shift.until <= now) {
    say("roster.over");
  } else if (line.shift.from <= now) {
    say("roster.running");
  }
  if (line.shared) say("roster.shared");
  if (!line.counts) say("roster.not_counted");
  put_act(row, page, line, now);
}

void put_week(Page& page, const RosterPage& roster) {
  auto& main = page.main();
  for (int i = 0; i < kDaysOfWeek; ++i) {
    const auto date = domain::add_days(roster.monday, i);
    auto day = main.section("DAY");
    day.set("DATE", long_date(domain::start_of_day(date)));
    bool empty = true;
    for (const auto& line : roster.rows) {
      // What began before the week stands under its first day.
      const auto begins = std::max(domain::to_local_date(line.shift.from), roster.monday);
      if (begins != date) continue;
      put_row(day, page, line, date, roster.now);
      empty = false;
    }
    if (empty) day.show("NOBODY");
  }
}

void put_holes(Page& page, const RosterPage& roster) {
  auto& main = page.main();
  if (roster.holes.empty()) return main.show("NO_HOLE");
  auto list = main.section("HOLES");
  list.set("HOLE_COUNT", static_cast<long long>(roster.holes.size()));
  for (const auto& hole : roster.holes) {
    auto row = list.section("HOLE");
    row.set("FROM", hole.from == roster.now ? page.text("roster.now") : moment(hole.from));
    row.set("UNTIL", moment(hole.until));
  }
}

void put_form(Page& page, const RosterPage& roster) {
  auto form = page.main().section("FORM");
  Field officer{.input = Input::menu,
                .name = "officer",
                .label = "field.shift_officer",
                .value = roster.typed.officer,
                .options = {{.value = "", .label = "–"}}};
  for (const auto& person : roster.people)
    officer.options.push_back({.value = std::to_string(person.id), .label = person.name});
  page.field(form, "OFFICER_FIELD", officer);
  page.field(form, "STARTS_FIELD",
             {.input = Input::datetime,
              .name = "starts_at",
              .label = "field.starts_at",
              .value = roster.typed.starts_at,
              .options = {}});
  page.field(form, "ENDS_FIELD",
             {.input = Input::datetime,
              .name = "ends_at",
              .label = "field.ends_at",
              .value = roster.typed.ends_at,
              .options = {}});
}

}  // namespace

std::string roster(const Pages& pages, const Chrome& chrome, const RosterPage& roster,
                   const domain::FieldErrors& errors) {
  Page page(pages, chrome, "admin/roster.tpl", pages.messages().text("roster.h"), errors);
  auto& main = page.main();
  main.set("WEEK", machine_date(roster.monday));
  main.set("FIRST_DAY", date(roster.monday));
  main.set("LAST_DAY", date(domain::add_days(roster.monday, kDaysOfWeek - 1)));
  main.set("BACK_HREF", week_of(roster.monday, -kDaysOfWeek));
  main.set("NEXT_HREF", week_of(roster.monday, kDaysOfWeek));
  const bool any = std::ranges::any_of(roster.rows, [](const auto& row) { return !row.removed; });
  if (any) {
    main.show("COPY");
  } else {
    main.show("EMPTY");
  }
  put_week(page, roster);
  put_holes(page, roster);
  if (roster.people.empty()) {
    main.show("NO_TRIAGE");
  } else {
    put_form(page, roster);
  }
  return page.render();
}

}  // namespace view
