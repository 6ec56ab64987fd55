// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/admin/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

std::string role_words(const Page& page, domain::Role role) {
  return page.text(std::string("role.") + std::string(domain::to_word(role)));
}

std::string body_of(const Page& page, const domain::Category& category,
                    const std::vector<domain::Opd>& bodies) {
  const auto found = std::find_if(bodies.begin(), bodies.end(), [&](const domain::Opd& body) {
    return category.opd && body.id == *category.opd;
  });
  if (category.rule == domain::OpdRule::fixed && found != bodies.end()) return found->short_name;
  return page.text(std::string("admin.rule.") + std::string(domain::to_word(category.rule)));
}

}  // namespace

std::string admin_home(const Pages& pages, const Chrome& chrome, const AdminFigures& figures) {
  Page page(pages, chrome, "admin/home.tpl", pages.messages().text("page.admin"));
  page.main().set("ACTIVE_STAFF", figures.active_staff);
  page.main().set("DUTY_NOW",
                  figures.on_duty.empty()
                      ? page.text("roster.nobody_now")
                      : page.text("roster.on_duty_now",
                                  {{"nama", fmt::format("{}", fmt::join(figures.on_duty, ", "))}}));
  page.main().set("OPD_COUNT", figures.bodies);
  page.main().set("CATEGORY_COUNT", figures.categories);
  page.main().set("CLOCK_NOW", moment(figures.now));
  if (figures.held) page.main().show("HELD");
  return page.render();
}

std::string staff_list(const Pages& pages, const Chrome& chrome,
                       const std::vector<StaffRow>& people) {
  Page page(pages, chrome, "admin/staff_list.tpl", pages.messages().text("page.staff"));
  const auto how_many =
      std::count_if(people.begin(), people.end(), [](const StaffRow& row) { return row.active; });
  page.main().set("ACTIVE_STAFF", static_cast<long long>(how_many));
  for (const auto& person : people) {
    auto row = page.main().section("PERSON");
    row.set("FULL_NAME", person.name);
    row.set("EMAIL", person.email);
    row.set("ROLE", role_words(page, person.role));
    row.set("BODY", person.body.empty() ? "–" : person.body);
    row.set("LINK_HREF", paths::staff_account(person.id.value, "tautan"));
    row.set("DEACTIVATE_HREF", paths::staff_account(person.id.value, "nonaktif"));
    row.set("ACTIVATE_HREF", paths::staff_account(person.id.value, "aktif"));
    if (!person.active) {
      row.show("INACTIVE_ONE");
    } else {
      auto active = row.section("ACTIVE_ONE");
      if (!person.is_self) active.show("NOT_SELF");
    }
  }
  return page.render();
}

std::string staff_form(const Pages& pages, const Chrome& chrome, const StaffTyped& typed,
                       const std::vector<domain::Opd>& bodies, const domain::FieldErrors& errors) {
  Page page(pages, chrome, "admin/staff_form.tpl", pages.messages().text("page.staff.new"), errors);
  page.field("NAME_FIELD", {.name = "staff_name",
                            .label = "field.staff_name",
                            .value = typed.name,
                            .autocomplete = "off"});
  page.field("EMAIL_FIELD", {.input = Input::email,
                             .name = "email",
                             .label = "field.email",
                             .value = typed.email,
                             .autocomplete = "off"});
  Field role{.input = Input::menu, .name = "role", .label = "field.role", .value = typed.role};
  role.options.push_back({.value = "", .label = "–"});
  for (const auto each : domain::kStaffRoles)
    role.options.push_back(
        {.value = std::string(domain::to_word(each)), .label = role_words(page, each)});
  page.field("ROLE_FIELD", role);
  Field opd{.input = Input::menu,
            .name = "opd",
            .label = "field.staff_opd",
            .hint = "field.staff_opd.hint",
            .value = typed.opd,
            .optional = true};
  opd.options.push_back({.value = "", .label = "–"});
  for (const auto& body : bodies)
    opd.options.push_back({.value = std::to_string(body.id.value), .label = body.name});
  page.field("OPD_FIELD", opd);
  return page.render();
}

std::string opd_list(const Pages& pages, const Chrome& chrome,
                     const std::vector<domain::Opd>& bodies) {
  Page page(pages, chrome, "admin/opd_list.tpl", "OPD");
  for (const auto& body : bodies) {
    auto row = page.main().section("BODY_ROW");
    row.set("SHORT_NAME", body.short_name);
    row.set("FULL_NAME", body.name);
    row.set("CODE", body.code);
    if (!body.active) row.show("INACTIVE_ONE");
  }
  return page.render();
}

std::string category_list(const Pages& pages, const Chrome& chrome,
                          const std::vector<domain::Category>& categories,
                          const std::vector<domain::Opd>& bodies) {
  Page page(pages, chrome, "admin/category_list.tpl", "Kategori");
  for (const auto& category : categories) {
    auto row = page.main().section("CATEGORY_ROW");
    row.set("CATEGORY", category.name);
    row.set("CODE", category.code);
    row.set("BODY", body_of(page, category, bodies));
    row.set("WHO_MAY_KNOW",
            page.text(std::string("priv.") + std::string(domain::to_word(category.privacy))));
  }
  return page.render();
}

}  // namespace view
