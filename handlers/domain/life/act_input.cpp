// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/act_input.hpp"

namespace domain {

const PublicText* public_text_in(const ActInput& input) {
  if (const auto* forwarding = std::get_if<Forwarding>(&input.given)) return &forwarding->words;
  return std::get_if<PublicText>(&input.given);
}

PublicText* public_text_in(ActInput& input) {
  if (auto* forwarding = std::get_if<Forwarding>(&input.given)) return &forwarding->words;
  return std::get_if<PublicText>(&input.given);
}

std::optional<CategoryId> category_in(const ActInput& input) {
  if (const auto* correction = std::get_if<Correction>(&input.given)) return correction->category;
  return chosen<CategoryId>(input);
}

std::optional<Privacy> privacy_in(const ActInput& input) {
  if (const auto* correction = std::get_if<Correction>(&input.given)) return correction->privacy;
  return chosen<Privacy>(input);
}

std::optional<OpdId> opd_in(const ActInput& input) {
  if (const auto* forwarding = std::get_if<Forwarding>(&input.given)) return forwarding->opd;
  const auto* task = std::get_if<Task>(&input.given);
  return task == nullptr ? std::nullopt : task->opd;
}

std::optional<Nature> nature_in(const ActInput& input) {
  const auto* forwarding = std::get_if<Forwarding>(&input.given);
  return forwarding == nullptr ? std::nullopt : forwarding->nature;
}

std::optional<ComplaintCode> other_report_in(const ActInput& input) {
  const auto* other = std::get_if<OtherReport>(&input.given);
  return other == nullptr ? std::nullopt : ComplaintCode::find_in(other->typed);
}

std::optional<Date> planned_day_in(const ActInput& input) {
  const auto* day = std::get_if<PlannedDay>(&input.given);
  return day == nullptr ? std::nullopt : day->date;
}

}  // namespace domain
