// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where a report stands, in a sentence.
#pragma once

#include <string>

#include "handlers/domain/life/next_step.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// What comes next, and the words its sentence speaks in. Each sentence uses those it names, and
/// without them says nothing rather than something half.
struct NextWords {
  domain::NextStep next = {};
  std::string who = {};           ///< received: whose turn it is; needs_data: who asks
  std::string opd = {};           ///< of whose work it speaks; received: who gave it back
  std::string finding = {};       ///< verified
  std::string reason = {};        ///< scheduled, rejected
  domain::Values elsewhere = {};  ///< not_ours: `tujuan` with `nomor` and `tanggal`, or `kontak`
};

/// The sentence of the state (docs/contract.md, *Life of a report*). Empty if a value it needs is
/// absent.
[[nodiscard]] std::string state_sentence(const Messages& messages, const NextWords& standing);

/// What is said beside it of a clock that has run out: since when, and who was told.
[[nodiscard]] std::string late_sentence(const Messages& messages, const domain::Overdue& late);

}  // namespace view
