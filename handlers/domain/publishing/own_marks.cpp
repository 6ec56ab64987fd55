// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/own_marks.hpp"

#include "handlers/domain/publishing/own_words.hpp"
#include "handlers/domain/publishing/public_text.hpp"

namespace domain {
namespace {

std::vector<std::string> standing_in(std::string_view original,
                                     const std::vector<std::string>& own) {
  std::vector<std::string> standing;
  for (const auto& one : own)
    if (is_taken_from(one, original)) standing.push_back(one);
  return standing;
}

bool is_name(FindingKind kind) {
  return kind == FindingKind::author_name;
}

std::vector<std::string> said_in(std::string_view original, const std::vector<std::string>& names,
                                 bool (*counts)(FindingKind)) {
  std::vector<std::string> said;
  for (auto& one : scan_public_text(original, names))
    if (counts(one.kind)) said.push_back(std::move(one.text));
  return said;
}

}  // namespace

bool reaches_somebody(FindingKind kind) {
  return kind == FindingKind::phone || kind == FindingKind::account_number ||
         kind == FindingKind::email || kind == FindingKind::profile;
}

OwnMarks told_of(const OwnMarks& own, AnswerSight sight, std::string_view original) {
  switch (sight) {
    case AnswerSight::nothing:
      return {};
    case AnswerSight::read:
      return {.names = said_in(original, own.names, is_name),
              .emails = standing_in(original, own.emails),
              .addresses = standing_in(original, own.addresses),
              .written = said_in(original, own.names, reaches_somebody)};
    case AnswerSight::name_and_phone:
      return {.names = own.names, .phones = own.phones};
    case AnswerSight::all:
      break;
  }
  return own;
}

}  // namespace domain
