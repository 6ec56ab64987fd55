// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the administrator sees.

#include "handlers/domain/officer.hpp"
#include "handlers/view/admin/clock.hpp"
#include "handlers/view/admin/pages.hpp"
#include "handlers/view/admin/roster.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_choices.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Role;
using std::chrono::days;
using std::chrono::hours;

view::Chrome administrator(std::string_view path = "/kelola") {
  return given::desk(Role::administrator, path);
}

void lists(Storybook& book) {
  const auto& pages = book.pages();
  book.page("admin/home", view::admin_home(pages, administrator(),
                                           {.active_staff = 61,
                                            .on_duty = {"Budi Santoso", "Tini Wulandari"},
                                            .bodies = 52,
                                            .categories = 34}));
  book.page("admin/home_held",
            view::admin_home(pages, administrator(), {.now = given::kNow, .held = true}));
  book.page("admin/home_nobody_on_duty", view::admin_home(pages, administrator(), {}));
  book.page("admin/opd_list", view::opd_list(pages, administrator(), given::bodies()));
  book.page("admin/category_list",
            view::category_list(pages, administrator(), given::categories(), given::bodies()));
}

void clocks(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = administrator("/kelola/jam");
  const view::ClockRow past{.id = 1,
                            .jump = {given::kNow - days{9}, given::kNow - days{8}},
                            .confirmed_by = "Budi Santoso",
                            .confirmed_at = given::kNow - days{7}};
  const view::ClockRow open{.id = 2, .jump = {given::kNow - days{366}, given::kNow}};
  book.page("admin/clock", view::clock(pages, chrome, {.now = given::kNow}));
  book.page("admin/clock_confirmed",
            view::clock(pages, chrome, {.now = given::kNow, .jumps = {past}}));
  book.page("admin/clock_held",
            view::clock(pages, chrome, {.now = given::kNow, .jumps = {open, past}}));
}

void staff(Storybook& book) {
  const auto& pages = book.pages();
  std::vector<view::StaffRow> people{{.id = {1},
                                      .name = "Budi Santoso",
                                      .email = "budi@contoh.test",
                                      .role = Role::administrator,
                                      .is_self = true},
                                     {.id = {2},
                                      .name = "Joko Lama",
                                      .email = "joko@contoh.test",
                                      .role = Role::clerk,
                                      .active = false}};
  std::int64_t id = 3;
  for (const auto role : domain::kStaffRoles)
    people.push_back({.id = {id++},
                      .name = "Petugas " + std::string(to_word(role)),
                      .email = std::string(to_word(role)) + "@contoh.test",
                      .role = role,
                      .body = "DPUPR"});
  const view::StaffTyped typed{.name = "Tini", .email = "tini", .role = "opd_officer", .opd = "1"};
  book.page("admin/staff_list", view::staff_list(pages, administrator(), people));
  book.page("admin/staff_list_empty", view::staff_list(pages, administrator(), {}));
  book.page("admin/staff_form", view::staff_form(pages, administrator(), {}, given::bodies(), {}));
  book.page("admin/staff_form_again",
            view::staff_form(pages, administrator(), typed, given::bodies(),
                             given::errors({{"staff_name", "err.too_short", {{"n", "3"}}},
                                            {"email", "err.staff_email", {}},
                                            {"opd", "err.staff_opd", {}}})));
}

domain::Date monday() {
  return domain::monday_of(domain::to_local_date(given::kNow));
}

view::RosterRow shift(std::int64_t id, std::string name, hours from, hours length) {
  const auto begin = given::kNow + from;
  return {.id = id, .name = std::move(name), .shift = {begin, begin + length}};
}

void roster(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = administrator("/kelola/piket");
  view::RosterPage page{.monday = monday(), .now = given::kNow};
  book.page("admin/roster_empty", view::roster(pages, chrome, page, {}));

  page.people = {{1, "Budi Santoso"}, {2, "Tini Wulandari"}};
  page.rows = {shift(1, "Budi Santoso", -hours(24 * 9), hours(24 * 7)),
               shift(2, "Tini Wulandari", -hours(48), hours(8)),
               shift(3, "Budi Santoso", -hours(2), hours(8)),
               shift(4, "Tini Wulandari", hours(20), hours(12)),
               shift(5, "Joko Lama", hours(30), hours(8))};
  page.rows[3].shared = true;
  page.rows[4].counts = false;
  page.rows.push_back(page.rows[3]);
  page.rows.back().removed = true;
  page.holes = {{given::kNow, given::kNow + hours(4)},
                {given::kNow + days(2), given::kNow + days(3)}};
  book.page("admin/roster", view::roster(pages, chrome, page, {}));

  page.typed = {.officer = "2", .starts_at = "2026-11-27T07:30", .ends_at = "2026-11-26T07:30"};
  book.page("admin/roster_again",
            view::roster(pages, chrome, page, given::errors({{"ends_at", "err.shift.order", {}}})));
}

}  // namespace

void stories::admin(Storybook& book) {
  lists(book);
  staff(book);
  roster(book);
  clocks(book);
}
