// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/chosen.hpp"

#include "handlers/domain/life/target.hpp"

namespace domain {

std::optional<Refusal> hinders_reason(SendBackReason reason, const Part& part, Role role,
                                      const Moment& moment) {
  const bool over = part.verify_due && moment.now > *part.verify_due;
  if (reason == SendBackReason::not_ours && over && role != Role::opd_head)
    return Refusal::head_sends_back;
  return std::nullopt;
}

std::optional<Refusal> hinders_reason(RejectionReason reason, const Situation& situation) {
  if (reason == RejectionReason::not_proven && !situation.found_by_opd)
    return Refusal::finding_needed;
  if (reason == RejectionReason::unclear_after_asking && !situation.question_answered)
    return Refusal::answer_needed;
  return std::nullopt;
}

std::vector<SendBackReason> open_reasons(const Part& part, Role role, const Moment& moment) {
  std::vector<SendBackReason> open;
  for (const auto reason : kAllSendBackReasons)
    if (!hinders_reason(reason, part, role, moment)) open.push_back(reason);
  return open;
}

std::vector<RejectionReason> open_reasons(const Situation& situation) {
  std::vector<RejectionReason> open;
  for (const auto reason : kAllRejectionReasons)
    if (!hinders_reason(reason, situation)) open.push_back(reason);
  return open;
}

std::optional<Refusal> hinders_choice(const Act& act, const Situation& situation, const Part* part,
                                      Role role, const Moment& moment) {
  if (act.day && part != nullptr) {
    const auto days = days_for(act.event, *part, moment);
    if (days && !days->has(*act.day)) return Refusal::day_out_of_reach;
  }
  if (act.send_back_reason && part != nullptr)
    return hinders_reason(*act.send_back_reason, *part, role, moment);
  return act.rejection_reason ? hinders_reason(*act.rejection_reason, situation) : std::nullopt;
}

}  // namespace domain
