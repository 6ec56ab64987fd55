// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/acts/refuse.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/web/act.hpp"

namespace followups {

namespace {

/// A field of an act's form that is chosen, and the area of the catalogue its words stand in.
struct Chosen {
  std::string_view field;
  std::string_view area;
};

constexpr std::array kChosen{Chosen{"nature", "nature"},
                             Chosen{"privacy", "priv"},
                             Chosen{"send_back_reason", "send_back"},
                             Chosen{"rejection_reason", "reject"},
                             Chosen{"redirect_kind", "redirect"},
                             Chosen{"word_channel", "channel"},
                             Chosen{"pin_reason", "new_pin"}};

/// What was chosen in the form, by its labels: "OPD yang menangani: Dinas PU".
std::vector<std::string> chosen_words(App& app, const fcgi::Form& form) {
  const auto& messages = app.pages.messages();
  std::vector<std::string> words;
  const auto add = [&](std::string_view field, const std::string& value) {
    words.push_back(fmt::format("{}: {}", messages.text(fmt::format("field.{}", field)), value));
  };
  if (const auto id = form.id<domain::OpdId>("opd"))
    if (const auto opd = app.opds.find(*id)) add("opd", opd->name);
  if (const auto id = form.id<domain::CategoryId>("category"))
    if (const auto category = app.categories.find(*id)) add("category", category->name);
  if (const auto id = form.id<domain::StaffId>("officer"))
    if (const auto name = app.people.staff_name(*id); !name.empty()) add("officer", name);
  for (const auto& [field, area] : kChosen) {
    const auto key = fmt::format("{}.{}", area, form.line(field));
    if (messages.has(key)) add(field, messages.text(key));
  }
  if (const auto date = form.line("date"); !date.empty()) add("date", date);
  return words;
}

/// All that was filled in: what was chosen, then what was written.
std::vector<std::string> filled_in(App& app, const fcgi::Form& form) {
  auto words = chosen_words(app, form);
  for (auto& typed : typed_words(form)) words.push_back(std::move(typed));
  return words;
}

}  // namespace

fcgi::Response refuse(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                      const store::Complaint& report, domain::Refusal refusal) {
  const auto back = address_of(report, officer);
  return web::not_done(app.pages, chrome_of(visit, officer), visit, refusal, back, [&] {
    return view::ConflictPage{.steps = steps_for(app, report, officer, history_of(app, report), {}),
                              .kept = filled_in(app, visit.form()),
                              .now = visit.now};
  });
}

}  // namespace followups
