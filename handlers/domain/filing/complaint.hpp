// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report as the citizen writes it, and the rules of each field.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/accused.hpp"
#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/filing/danger.hpp"
#include "handlers/domain/filing/place.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// What was answered to *Ada bahaya sekarang? Telepon dulu*.
enum class DangerAnswer {
  none,      ///< no danger now: an ordinary report
  emergency  ///< sent as *Darurat*
};

inline constexpr std::array kAllDangerAnswers{DangerAnswer::none, DangerAnswer::emergency};

[[nodiscard]] std::string_view to_word(DangerAnswer answer);
[[nodiscard]] std::optional<DangerAnswer> danger_answer_from(std::string_view word);

/// The three steps of filing, as far as they are typed. Absent means not chosen yet.
struct ComplaintDraft {
  std::optional<Kind> kind;
  std::optional<CategoryId> category;
  std::string title;
  std::string story;
  std::string place;              ///< a landmark; free text
  std::string kecamatan;          ///< code, or empty
  std::string village;            ///< code, or empty
  std::string happened_on_typed;  ///< what stood in the field, kept if it is no date
  std::optional<Date> happened_on;
  std::optional<Privacy> privacy;
  std::optional<Accused> accused;                           ///< the body whose officers it is about
  std::map<std::string, std::string, std::less<>> answers;  ///< extra question key -> word or text
  bool truth = false;
  std::optional<DangerAnswer> danger;  ///< as answered to *Ada bahaya sekarang?*; absent: not asked
};

/// What a draft is checked against.
struct DraftRules {
  std::span<const Category> categories;  ///< active ones
  std::span<const Kecamatan> kecamatan;
  std::span<const Village> villages;
  std::span<const Opd> opds;  ///< active ones; of the regency they may be accused
  Date today;
};

/// Everything wrong with step 1.
///
/// Fields and codes: kind, category `err.required`/`err.choice`; title 10–120, story 20–4,000,
/// place ≤ 200 by `check_text`; kecamatan `err.required` (but for aspirations and requests for
/// information, unless the category goes by place) / `err.choice`; village `err.village` if it lies
/// elsewhere; happened_on `err.date` (not a date), `err.date.future`, `err.date.old` (> 5 years);
/// privacy `err.required`, `err.privacy.locked` if the category keeps another one; accused_opd,
/// accused_village, accused_kecamatan `err.choice`, the last `err.required` too, accused_name
/// 2–100: each where the kind of the accused body asks for it; extra_…
/// `err.required`/`err.choice`/length 200.
[[nodiscard]] FieldErrors check_draft(const ComplaintDraft& draft, const DraftRules& rules);

/// Everything wrong when it is to be sent: step 1 again, and `truth` `err.truth` if not ticked.
[[nodiscard]] FieldErrors check_sending(const ComplaintDraft& draft, const DraftRules& rules);

/// The choice of *who may know* that is ticked before the citizen chooses: with an accused body
/// secret and anonymous, else the category's.
[[nodiscard]] Privacy preset_privacy(const Category& category,
                                     const std::optional<Accused>& accused);

/// `draft` with what its writer left to us: the kecamatan in which the village lies, kind and
/// privacy as `category` presets them (null: none chosen yet). What was chosen stays.
[[nodiscard]] ComplaintDraft completed(ComplaintDraft draft, const Category* category,
                                       std::span<const Village> villages);

/// What tells a danger to somebody's life.
struct DangerRules {
  std::span<const Category> categories;  ///< active ones; one with telephones is about danger
  std::span<const DangerPhrase> phrases;
};

/// The phrase of `phrases` that names a danger in title or story, or nothing.
[[nodiscard]] std::optional<std::string> danger_in(const ComplaintDraft& draft,
                                                   std::span<const DangerPhrase> phrases);

/// True if *Ada bahaya sekarang?* is to be asked before the draft goes on: it names a danger, by
/// its category or by its words, and this was not answered.
[[nodiscard]] bool asks_danger(const ComplaintDraft& draft, const DangerRules& rules);

/// The same after a change: what was answered *none* is asked anew if the danger is new, that is if
/// `before` named none. What is sent as an emergency stays one. `draft.danger` is the answer given
/// to `before`.
[[nodiscard]] bool asks_danger_anew(const ComplaintDraft& draft, const ComplaintDraft& before,
                                    const DangerRules& rules);

/// The category with `id` in `categories`, or null.
[[nodiscard]] const Category* find_category(std::span<const Category> categories, CategoryId id);

/// Files of one report. Source: decision 9.
inline constexpr int kMaxFiles = 5;
inline constexpr std::size_t kMaxFileBytes = std::size_t{8} * 1024 * 1024;

}  // namespace domain
