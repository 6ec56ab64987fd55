// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The report an address names, and what its reader may know of it.
#pragma once

#include <string>
#include <vector>

#include "handlers/followups/base/app.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace followups {

/// The report of `{code}`, if `officer` may see it. Throws HttpError 404 otherwise: "not yours" is
/// "not there".
[[nodiscard]] store::Complaint open_report(App& app, const fcgi::Visit& visit,
                                           const domain::Officer& officer);
/// The same by a code that stands elsewhere.
[[nodiscard]] store::Complaint open_report(App& app, const domain::ComplaintCode& code,
                                           const domain::Officer& officer);

/// "/triase/aduan/<code>" and the like.
[[nodiscard]] std::string address_of(const store::Complaint& report, const domain::Officer& officer,
                                     std::string_view act = {});

/// The title its reader may know, or that there is none for him.
[[nodiscard]] std::string title_of(const App& app, const store::Complaint& report);

/// What its reader may call a file: its own name, or "foto 1".
[[nodiscard]] std::string file_name(const App& app, const store::Attachment& file);

/// The file `{id}` of the report, if its reader knows of it; throws HttpError 404 otherwise.
[[nodiscard]] store::Attachment readable_file(App& app, const fcgi::Visit& visit,
                                              const store::Complaint& report);

/// The history as the report's reader knows it, oldest first.
[[nodiscard]] std::vector<store::TimelineEntry> history_of(App& app,
                                                           const store::Complaint& report);

/// The same as a page shows it, newest first, with the files of each step.
[[nodiscard]] std::vector<view::Step> steps_for(App& app, const store::Complaint& report,
                                                const domain::Officer& officer,
                                                const std::vector<store::TimelineEntry>& history,
                                                const std::vector<store::Attachment>& files);

/// True if the two may become one: at the same desk, and the same body is accused, or none.
[[nodiscard]] bool is_same_desk(const store::Complaint& one, const store::Complaint& other);

}  // namespace followups
