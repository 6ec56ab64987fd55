// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Categories: what a report is about, and what follows from it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/privacy.hpp"

namespace domain {

/// How a category finds its OPD.
enum class OpdRule {
  fixed,      ///< `opd`
  by_place,   ///< the office of the kecamatan in which it happened
  by_answer,  ///< the answer to an extra question decides; without one, `opd`
  by_hand     ///< triage decides, nothing is proposed
};

inline constexpr std::array kAllOpdRules{OpdRule::fixed, OpdRule::by_place, OpdRule::by_answer,
                                         OpdRule::by_hand};

[[nodiscard]] std::string_view to_word(OpdRule rule);
[[nodiscard]] std::optional<OpdRule> opd_rule_from(std::string_view word);

/// One possible answer to an extra question.
struct AnswerChoice {
  std::string word;          ///< what the form sends and the draft keeps
  std::string label;         ///< Indonesian, shown
  std::string hint;          ///< how one tells that it is this; may be empty
  std::optional<OpdId> opd;  ///< for `by_answer`: where a report with this answer goes
};

/// An extra question of a category: whose road, which hospital, how contact is safe.
struct ExtraQuestion {
  std::string key;                    ///< the form field is `extra_` and this
  std::string label;                  ///< Indonesian, shown
  std::vector<AnswerChoice> choices;  ///< empty: free text of one line
  bool required = false;
};

/// Number to call before one writes.
struct EmergencyPhone {
  std::string label;
  std::string number;
};

struct Category {
  CategoryId id;
  std::string code;  ///< `jalan-rusak`
  std::string name;
  std::string example;
  std::string synonyms;  ///< words that should find it, separated by spaces
  std::string theme;     ///< heading it stands under in long lists; may be empty
  OpdRule rule = OpdRule::fixed;
  std::optional<OpdId> opd;
  Nature nature = Nature::ordinary;
  Kind kind = Kind::complaint;      ///< preselected
  Privacy privacy = Privacy::open;  ///< preselected, or the only one if locked
  bool privacy_locked = false;
  bool past_triage = false;    ///< about LaporBup itself: goes to Inspektorat, unseen by triage
  bool about_conduct = false;  ///< asks which body is accused
  bool about_person = false;   ///< of somebody's papers, aid or school: place_precision
  std::string emergency_text;
  std::vector<EmergencyPhone> emergency_phones;
  bool quick_exit = false;  ///< shows *Keluar cepat*
  std::vector<ExtraQuestion> questions;
  bool active = true;
};

}  // namespace domain
