// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The page of *Kabari pelapor*, as its actions show it, and the marks they share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/tell.hpp"

namespace followups {

/// People of a page.
inline constexpr int kMostPeople = 50;

/// The row an address names, told or not. Throws HttpError 404 if it is not this desk's.
[[nodiscard]] store::ToTell row_of(App& app, const fcgi::Visit& visit,
                                   const domain::Officer& officer);

/// That row and those of `ids` ("12" …): what was on the screen when it was marked. Throws 404 for
/// one that is not this desk's or another person's.
[[nodiscard]] std::vector<store::ToTell> rows_of(App& app, const fcgi::Visit& visit,
                                                 const domain::Officer& officer,
                                                 const std::vector<std::string>& ids);

/// True if one message tells both: of one reporter, or of one who gave the same name and phone, is
/// not hidden, and whose reports are equally secret.
[[nodiscard]] bool is_one_card(const store::ToTell& one, const store::ToTell& other);

/// One card per person: his rows together, reports of the same phone side by side.
[[nodiscard]] std::vector<view::TellCard> cards_of(const std::vector<store::ToTell>& rows,
                                                   const domain::Officer& officer,
                                                   const domain::Holidays& holidays,
                                                   domain::Instant now);

/// What is new of one report.
[[nodiscard]] view::TellNews news_of(const store::ToTell& row);

/// Marks rows as told and writes *told* into each report's history, once a form. How many were not
/// told before.
int tell_rows(App& app, mysql::Transaction& transaction, const fcgi::Visit& visit,
              const domain::Officer& officer, const std::vector<store::ToTell>& rows,
              const store::Rules& rules);

/// The tabs of the desk, `current` marked.
[[nodiscard]] std::vector<view::TellTab> tell_tabs(App& app, const domain::Officer& officer,
                                                   std::optional<store::TellList> current);

}  // namespace followups
