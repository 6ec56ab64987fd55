// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an act must carry, and what is wrong with what it carries.
#pragma once

#include <cstddef>

#include "handlers/domain/life/act_input.hpp"
#include "handlers/domain/life/moves.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// What an act of this kind carries, with nothing filled in yet.
[[nodiscard]] Given blank_for(Event event, Needs needs);

/// Words beside a rating; what the column holds.
inline constexpr std::size_t kRatingWords = 1000;

/// True for what is the citizen's to do and what triage enters on his word: supply, add, reopen,
/// withdraw, change_privacy.
[[nodiscard]] bool is_on_the_word(Event event);

/// True for what an OPD or a desk says to the reporter as an answer, of which he may say that it
/// does not answer: findings, plans, work done, replies and endings, not questions.
[[nodiscard]] bool is_answer(Event event);

/// Everything that is missing or wrong in `input` for `needs`, at its field. An input that carries
/// something else than such an act does is as good as an empty one.
///
/// Texts of staff 10–4,000 code points, of citizens 1–4,000 (`from`); `err.required`,
/// `err.too_short`, `err.too_long`, `err.choice`, `err.date.past`, `err.code`, `err.proof`.
/// Staff who do what is the citizen's to do (`is_on_the_word`) must give `word_channel` and
/// `word_quotation`.
[[nodiscard]] FieldErrors check_input(Event event, Needs needs, const ActInput& input, Role from,
                                      Date today);

}  // namespace domain
