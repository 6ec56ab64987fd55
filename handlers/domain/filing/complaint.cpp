// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/complaint.hpp"

#include <algorithm>

#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kDangerAnswers{
    Word{DangerAnswer::none, "none"},
    Word{DangerAnswer::emergency, "emergency"},
};
static_assert(kDangerAnswers.size() == kAllDangerAnswers.size());

constexpr std::chrono::years kOldest{5};
constexpr std::size_t kAnswerLength = 200;

void check_kind_and_category(FieldErrors& errors, const ComplaintDraft& draft,
                             const Category* category) {
  if (!draft.kind) require(errors, "kind");
  if (!draft.category) return require(errors, "category");
  if (category == nullptr) refuse_choice(errors, "category");
}

bool needs_kecamatan(const ComplaintDraft& draft, const Category* category) {
  if (category != nullptr && category->rule == OpdRule::by_place) return true;
  return draft.kind != Kind::aspiration && draft.kind != Kind::information;
}

void check_place(FieldErrors& errors, const ComplaintDraft& draft, const DraftRules& rules,
                 const Category* category) {
  check_text(errors, "place", draft.place, kPlaceLength, Lines::one);
  if (draft.kecamatan.empty()) {
    if (needs_kecamatan(draft, category)) require(errors, "kecamatan");
  } else if (std::ranges::find(rules.kecamatan, draft.kecamatan, &Kecamatan::code) ==
             rules.kecamatan.end()) {
    refuse_choice(errors, "kecamatan");
  }
  if (!draft.village.empty() && !lies_in(rules.villages, draft.village, draft.kecamatan))
    errors.add("village", "err.village");
}

/// `today` five years ago; 29 February becomes the 28th.
Date oldest(Date today) {
  const auto date = today - kOldest;
  return date.ok() ? date : date.year() / date.month() / std::chrono::last;
}

void check_happened_on(FieldErrors& errors, const ComplaintDraft& draft, Date today) {
  if (const auto either = unsure_year(draft.happened_on_typed, today))
    return errors.add(
        "happened_on", "err.date.year",
        {{"lalu", written_date(either->past)}, {"nanti", written_date(either->coming)}});
  if (!draft.happened_on) {
    if (!trim(draft.happened_on_typed).empty()) errors.add("happened_on", "err.date");
    return;
  }
  if (!draft.happened_on->ok()) return errors.add("happened_on", "err.date");
  if (*draft.happened_on > today) return errors.add("happened_on", "err.date.future");
  if (*draft.happened_on < oldest(today)) errors.add("happened_on", "err.date.old");
}

void check_privacy(FieldErrors& errors, const ComplaintDraft& draft, const Category* category) {
  if (!draft.privacy) return require(errors, "privacy");
  if (category != nullptr && category->privacy_locked && *draft.privacy != category->privacy)
    errors.add("privacy", "err.privacy.locked");
}

void check_accused(FieldErrors& errors, const Accused& accused, const DraftRules& rules) {
  if (accused.kind == BodyKind::opd) {
    const auto body = std::ranges::find(rules.opds, accused.opd.value_or(OpdId{}), &Opd::id);
    if (body == rules.opds.end() || body->kind == OpdKind::outside)
      refuse_choice(errors, "accused_opd");
  }
  if (accused.kind == BodyKind::village && kecamatan_of(rules.villages, accused.village).empty())
    refuse_choice(errors, "accused_village");
  if (!is_named_by_hand(accused.kind)) return;
  check_text(errors, "accused_name", accused.name, kNameLength, Lines::one);
  if (accused.kecamatan.empty()) return require(errors, "accused_kecamatan");
  if (std::ranges::find(rules.kecamatan, accused.kecamatan, &Kecamatan::code) ==
      rules.kecamatan.end())
    refuse_choice(errors, "accused_kecamatan");
}

void check_answers(FieldErrors& errors, const ComplaintDraft& draft, const Category& category) {
  for (const auto& question : category.questions) {
    const auto field = "extra_" + question.key;
    const auto answer = draft.answers.find(question.key);
    if (answer == draft.answers.end() || trim(answer->second).empty()) {
      if (question.required) errors.add(field, "err.required", {{"isian", question.label}});
      continue;
    }
    if (question.choices.empty()) {
      FieldErrors found;
      check_text(found, field, answer->second, {0, kAnswerLength}, Lines::one);
      for (auto error : found) {
        error.values["isian"] = question.label;
        errors.add(error.field, error.code, error.values);
      }
      continue;
    }
    if (std::ranges::find(question.choices, answer->second, &AnswerChoice::word) ==
        question.choices.end())
      errors.add(field, "err.choice", {{"isian", question.label}});
  }
}

}  // namespace

std::string_view to_word(DangerAnswer answer) {
  return word_of(kDangerAnswers, answer);
}
std::optional<DangerAnswer> danger_answer_from(std::string_view word) {
  return value_of(kDangerAnswers, word);
}

const Category* find_category(std::span<const Category> categories, CategoryId id) {
  const auto at = std::ranges::find(categories, id, &Category::id);
  return at == categories.end() ? nullptr : &*at;
}

FieldErrors check_draft(const ComplaintDraft& draft, const DraftRules& rules) {
  const auto* category =
      draft.category ? find_category(rules.categories, *draft.category) : nullptr;
  FieldErrors errors;
  check_text(errors, "title", draft.title, kTitleLength, Lines::one);
  check_text(errors, "story", draft.story, kStoryLength, Lines::many);
  check_kind_and_category(errors, draft, category);
  check_place(errors, draft, rules, category);
  check_happened_on(errors, draft, rules.today);
  if (draft.accused) check_accused(errors, *draft.accused, rules);
  check_privacy(errors, draft, category);
  if (category != nullptr) check_answers(errors, draft, *category);
  return errors;
}

FieldErrors check_sending(const ComplaintDraft& draft, const DraftRules& rules) {
  auto errors = check_draft(draft, rules);
  if (!draft.truth) errors.add("truth", "err.truth");
  return errors;
}

Privacy preset_privacy(const Category& category, const std::optional<Accused>& accused) {
  if (category.privacy_locked) return category.privacy;
  return accused ? Privacy::secret_anonymous : category.privacy;
}

ComplaintDraft completed(ComplaintDraft draft, const Category* category,
                         std::span<const Village> villages) {
  if (draft.kecamatan.empty()) draft.kecamatan = kecamatan_of(villages, draft.village);
  if (category == nullptr) return draft;
  if (!draft.kind) draft.kind = category->kind;
  if (!draft.privacy) draft.privacy = preset_privacy(*category, draft.accused);
  return draft;
}

std::optional<std::string> danger_in(const ComplaintDraft& draft,
                                     std::span<const DangerPhrase> phrases) {
  return find_danger(draft.title + "\n" + draft.story, phrases);
}

namespace {

bool names_danger(const ComplaintDraft& draft, const DangerRules& rules) {
  const auto* category =
      draft.category ? find_category(rules.categories, *draft.category) : nullptr;
  if (category != nullptr && !category->emergency_phones.empty()) return true;
  return danger_in(draft, rules.phrases).has_value();
}

}  // namespace

bool asks_danger(const ComplaintDraft& draft, const DangerRules& rules) {
  return !draft.danger && names_danger(draft, rules);
}

bool asks_danger_anew(const ComplaintDraft& draft, const ComplaintDraft& before,
                      const DangerRules& rules) {
  const bool denied = draft.danger == DangerAnswer::none;
  return asks_danger(draft, rules) ||
         (denied && names_danger(draft, rules) && !names_danger(before, rules));
}

}  // namespace domain
