// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// It is not done: the report opens again, with the parts that are not right.
///
///   GET, POST /laporan-saya/{code}/pembukaan   as `act_page` and `do_act`
///
/// The second time head and triage answer in person; a third is refused with the way to the
/// Ombudsman (409).

#include <algorithm>

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Option> finished_parts(const Attempt& attempt) {
  const auto ticked = attempt.form.all("parts");
  std::vector<view::Option> options;
  for (const auto& part : attempt.report.parts) {
    if (!is_open(part.rules.state)) continue;
    auto id = std::to_string(part.rules.id.value);
    const bool chosen = std::ranges::count(ticked, id) > 0;
    options.push_back({.value = std::move(id), .label = part.opd_name, .chosen = chosen});
  }
  return options;
}

std::vector<view::Field> fields(App&, const Attempt& attempt) {
  std::vector<view::Field> fields{text_field(attempt, "field.reopen")};
  auto parts = finished_parts(attempt);
  if (parts.size() > 1)
    fields.push_back({.input = view::Input::several,
                      .name = "parts",
                      .label = "field.parts",
                      .options = std::move(parts)});
  return fields;
}

void read(App& app, Attempt& attempt) {
  read_text(app, attempt);
  for (const auto& typed : attempt.form.all("parts"))
    if (const auto id = fcgi::id_from<domain::PartId>(typed)) attempt.command.parts.push_back(*id);
}

std::vector<std::string> leads(const Attempt& attempt) {
  const auto& situation = attempt.report.situation;
  const bool head_answers = std::ranges::any_of(situation.parts, [](const domain::Part& part) {
    return part.state == domain::PartState::resolved && !part.headless;
  });
  if (situation.reopens == 1 && head_answers) return {"own.reopen.lead", "own.reopen.second"};
  return {"own.reopen.lead"};
}

}  // namespace

const Deed kReopen{.event = domain::Event::reopen,
                   .needs = domain::Needs::parts_and_words,
                   .address = kReopenWord,
                   .key = "reopen",
                   .flash = "complaint.reopened",
                   .fields = fields,
                   .read = read,
                   .leads = leads};

}  // namespace complaints
