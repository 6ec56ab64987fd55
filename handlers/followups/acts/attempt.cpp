// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/acts/public_words.hpp"
#include "handlers/followups/base/act.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/told.hpp"

namespace followups {
namespace {

/// Errors of the field `text` speak of what the field is called in this act.
domain::FieldErrors named_errors(const view::Messages& messages, const domain::FieldErrors& errors,
                                 domain::Event event) {
  domain::FieldErrors named;
  for (auto error : errors) {
    if (error.field == "text") error.values["isian"] = view::act_text_name(messages, event);
    named.add(error.field, error.code, error.values);
  }
  return named;
}

}  // namespace

domain::Result<void, domain::Refusal> find_moves(Attempt& attempt, domain::Event event,
                                                 domain::Instant now) {
  const auto& situation = attempt.report.situation;
  const auto actor = domain::actor_of(attempt.officer);
  const auto moment = attempt.rules.at(now);
  bool open = false;
  for (const auto& move : domain::may(situation, actor, moment)) {
    if (move.event != event) continue;
    open = true;
    attempt.needs = move.needs;
    if (move.part) attempt.parts.push_back(*move.part);
  }
  if (open) return {};
  auto refusal = domain::Refusal::not_allowed;
  std::vector<std::optional<domain::PartId>> scopes{std::nullopt};
  for (const auto& part : situation.parts) scopes.emplace_back(part.id);
  for (const auto& part : scopes) {
    const auto tried = domain::apply(situation, actor, {.event = event, .part = part}, moment);
    if (!tried && tried.error() != domain::Refusal::not_allowed &&
        tried.error() != domain::Refusal::not_found)
      refusal = tried.error();
  }
  return tl::unexpected(refusal);
}

std::vector<view::Option> part_options(const Attempt& attempt) {
  std::vector<view::Option> options;
  for (const auto& part : attempt.report.parts) {
    const auto named = std::ranges::find(attempt.parts, part.rules.id) != attempt.parts.end();
    const bool right =
        attempt.parts.empty() ? part.rules.state == domain::PartState::resolved : named;
    if (right)
      options.push_back({.value = std::to_string(part.rules.id.value), .label = part.opd_name});
  }
  return options;
}

void choose_part(Attempt& attempt) {
  const auto typed = attempt.form.id<domain::PartId>("part");
  if (attempt.parts.empty()) return;
  if (attempt.parts.size() == 1 && attempt.needs != domain::Needs::part) {
    attempt.command.part = attempt.parts.front();
    return;
  }
  if (typed && std::ranges::find(attempt.parts, *typed) != attempt.parts.end())
    attempt.command.part = typed;
  else
    attempt.errors.add("part", "err.choose");
}

void choose_parts(Attempt& attempt) {
  for (const auto& typed : attempt.form.all("parts"))
    for (const auto& part : attempt.report.parts)
      if (std::to_string(part.rules.id.value) == typed)
        attempt.command.parts.push_back(part.rules.id);
}

void read_attempt(App& app, const fcgi::Visit& visit, const Deed& deed, Attempt& attempt) {
  auto& command = attempt.command;
  command.event = deed.event;
  command.nonce = attempt.form.nonce();
  command.input =
      read_input(attempt.form, deed.event, attempt.needs, domain::to_local_date(visit.now));
  choose_part(attempt);
  if (deed.event == domain::Event::reopen) choose_parts(attempt);
  attempt.upload = read_upload(app, visit, attempt.officer, attempt.errors);
  if (auto* proof = std::get_if<domain::Proof>(&command.input.given))
    proof->has_photo = attempt.upload.has_value();
  attempt.errors.append(
      named_errors(app.pages.messages(),
                   domain::check_input(deed.event, attempt.needs, command.input,
                                       attempt.officer.role, domain::to_local_date(visit.now)),
                   deed.event));
  attempt.asked = Asked(visit, attempt.form, attempt.report);
  check_limits(app, attempt, attempt.rules.at(visit.now));
  if (deed.check != nullptr || domain::is_said_in_public(deed.event))
    attempt.told = told_to(app, visit, attempt.officer, attempt.report);
  check_said_in_public(app, attempt);
  if (deed.check != nullptr) deed.check(app, attempt);
}

}  // namespace followups
