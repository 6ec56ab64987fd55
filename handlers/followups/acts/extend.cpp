// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The head moves the target of a part; what an officer asked for stands in the form.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/store/values.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

/// What was asked since the target moved last; absent if nothing was.
std::optional<store::TimelineEntry> asked_of(App& app, const store::Complaint& report) {
  std::optional<store::TimelineEntry> asked;
  for (auto& entry : history_of(app, report)) {
    if (entry.event == domain::Event::extend) asked.reset();
    if (entry.event == domain::Event::ask_extension) asked = std::move(entry);
  }
  return asked;
}

domain::Values first(App& app, const store::Complaint& report) {
  const auto asked = asked_of(app, report);
  const auto day = asked ? asked->body.data.find("date") : domain::Values::const_iterator{};
  if (!asked || day == asked->body.data.end()) return {};
  return {{"date", day->second}};
}

std::string note(App& app, const Attempt& attempt, const domain::Moment& moment) {
  auto said = say_limits(app, attempt, domain::Event::extend, moment);
  const auto asked = asked_of(app, attempt.report);
  if (!asked) return said;
  const auto day = asked->body.data.find("date");
  if (day == asked->body.data.end()) return said;
  return said + " " +
         app.pages.messages().text("act.extend.asked",
                                   {{"tanggal", view::date(store::date_from_sql(day->second))},
                                    {"alasan", asked->body.text}});
}

}  // namespace

const Deed kExtend{.event = domain::Event::extend,
                   .address = "perpanjangan",
                   .flash = "flash.extended",
                   .first = first,
                   .note = note};

}  // namespace followups
