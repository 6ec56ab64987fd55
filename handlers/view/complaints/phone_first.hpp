// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Danger: telephone first, in the form of step 1 and as a page of its own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// Telephone first: numbers of the category, then those of the settings.
struct Danger {
  std::vector<domain::EmergencyPhone> phones = {};
  std::string text = {};  ///< of the category, or empty
};

/// Fills the names that form.tpl and phone_first.tpl share: the question and the telephones.
void put_danger(fcgi::Dictionary& html, const Messages& messages, const Danger& danger);

/// templates/complaints/phone_first.tpl
struct PhoneFirst {
  std::string token = {};  ///< of the draft
  Danger danger = {};
  std::optional<domain::Instant> reads_from = {};  ///< nothing: at once
  bool signed_in = false;                          ///< else nothing is sent before that
  bool quick_exit = false;
};
[[nodiscard]] std::string phone_first(const Pages& pages, const Chrome& chrome,
                                      const PhoneFirst& page, const domain::FieldErrors& errors);

}  // namespace view
