// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What was filed: the page right after sending, and opened again later.
#pragma once

#include <optional>
#include <string>

#include "handlers/domain/code.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// What only the page right after sending says.
struct SentJustNow {
  bool emergency = false;
  std::optional<domain::Instant> reads_from = {};  ///< of an emergency; nothing: at once
};

/// templates/complaints/receipt.tpl
struct Receipt {
  domain::ComplaintCode code;
  std::string title = {};
  std::string category = {};
  std::string kecamatan = {};
  std::string village = {};
  std::string place = {};  ///< as typed
  std::string name = {};   ///< of the reporter
  domain::Privacy privacy = domain::Privacy::open;
  domain::Instant received_at = {};
  std::string promise = {};                  ///< what comes next, while anything does
  std::optional<SentJustNow> just_now = {};  ///< absent: opened again later
  bool quick_exit = false;
};
[[nodiscard]] std::string receipt(const Pages& pages, const Chrome& chrome, const Receipt& receipt);

}  // namespace view
