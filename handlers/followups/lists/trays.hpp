// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the lists of the desks share.
#pragma once

#include <string>
#include <string_view>

#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/queue.hpp"

namespace followups {

/// Lines of a page; a figure beyond it says "lebih dari 100".
inline constexpr int kMostLines = 100;

/// The tray of `?baki=`; the first for anything else.
[[nodiscard]] store::Tray tray_from(const fcgi::Visit& visit);
/// The word of a tray in an address: "menunggu", "pelapor", "berjalan", "selesai".
[[nodiscard]] std::string_view word_of(store::Tray tray);

/// What is said of a promise where its date stands: key of the catalogue.
[[nodiscard]] std::string clock_key(domain::PromiseKind kind);

/// A desk's line of its tray. Clock: what is due next of the report, while somebody of us has to do
/// something on it.
[[nodiscard]] view::QueueRow row_of(App& app, const store::ComplaintLine& line, store::Tray tray,
                                    const domain::Officer& officer, const domain::Moment& moment);

/// An OPD's line of a part of its own, wherever the report stands. Clock: what is due next of the
/// part while the OPD works on it; of what it gave back it is said that nothing is left to do.
[[nodiscard]] view::QueueRow part_row(App& app, const store::ComplaintLine& line,
                                      const domain::Officer& officer, const domain::Moment& moment);

/// A tab with its label's key.
[[nodiscard]] view::QueueTab tab_of(const domain::Officer& officer, store::Tray tray,
                                    store::Tray current, std::string label);

/// Cuts `lines` to a page and says where the next one begins.
[[nodiscard]] view::Paging paging_of(std::vector<store::ComplaintLine>& lines,
                                     const domain::Officer& officer, store::Tray tray,
                                     store::Cursor (*cursor)(const store::ComplaintLine&,
                                                             store::Tray));

/// `?sesudah=`.
[[nodiscard]] std::optional<store::Cursor> cursor_of(const fcgi::Visit& visit);

/// `lines` with `urgent` before them, each report once.
[[nodiscard]] std::vector<store::ComplaintLine> with_on_top(
    std::vector<store::ComplaintLine> urgent, const std::vector<store::ComplaintLine>& lines);

/// A figure of a list that was read up to `kMostLines` and one more.
[[nodiscard]] std::string figure_of(const App& app, std::size_t lines);

/// A desk's own list (triage, inspector): its four trays and the figures of the first.
[[nodiscard]] view::QueuePage desk_queue(App& app, const fcgi::Visit& visit,
                                         const domain::Officer& officer);

}  // namespace followups
