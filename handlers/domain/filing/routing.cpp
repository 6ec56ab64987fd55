// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/routing.hpp"

#include <algorithm>

namespace domain {
namespace {

std::optional<OpdId> by_place(std::string_view kecamatan, std::span<const Opd> opds) {
  const auto office = std::ranges::find_if(opds, [&](const Opd& opd) {
    return opd.kind == OpdKind::subdistrict && !kecamatan.empty() && opd.kecamatan == kecamatan;
  });
  return office == opds.end() ? std::nullopt : std::optional(office->id);
}

std::optional<OpdId> by_answer(const Category& category,
                               const std::map<std::string, std::string, std::less<>>& answers) {
  for (const auto& question : category.questions) {
    const auto answer = answers.find(question.key);
    if (answer == answers.end()) continue;
    const auto choice = std::ranges::find(question.choices, answer->second, &AnswerChoice::word);
    if (choice != question.choices.end() && choice->opd) return choice->opd;
  }
  return category.opd;
}

}  // namespace

Route propose_opd(const Category& category, std::string_view kecamatan,
                  const std::map<std::string, std::string, std::less<>>& answers,
                  std::span<const Opd> opds, const std::optional<Accused>& accused) {
  std::optional<OpdId> wanted;
  switch (category.rule) {
    case OpdRule::fixed:
      wanted = category.opd;
      break;
    case OpdRule::by_place:
      wanted = by_place(kecamatan, opds);
      break;
    case OpdRule::by_answer:
      wanted = by_answer(category, answers);
      break;
    case OpdRule::by_hand:
      break;
  }
  if (!wanted || hides_from(accused, Role::opd_officer, wanted)) return {};
  const auto body = std::ranges::find(opds, *wanted, &Opd::id);
  if (body == opds.end() || !body->active) return {};
  return {body->kind == OpdKind::outside ? RouteKind::redirect : RouteKind::forward, body->id};
}

}  // namespace domain
