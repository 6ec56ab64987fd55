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
[[nodiscard]] store::Complaint open_report(App& app, std::string_view stored_code,
                                           const domain::Officer& officer);

/// What the officer may know of it; whoever does triage's work on it sees what triage sees.
[[nodiscard]] domain::Sight sight_of(const store::Complaint& report,
                                     const domain::Officer& officer);
/// The same of a report of that privacy which was merged into `report`.
[[nodiscard]] domain::Sight sight_of(domain::Privacy privacy, const store::Complaint& report,
                                     const domain::Officer& officer);

/// "/triase/aduan/<code>" and the like.
[[nodiscard]] std::string address_of(const store::Complaint& report, const domain::Officer& officer,
                                     std::string_view act = {});

/// The title these eyes may read.
[[nodiscard]] std::string title_for(const App& app, const store::Complaint& report,
                                    const domain::Sight& sight);

/// True if the officer may open this file: where the reporter's own words are kept from him, so are
/// the files the reporter sent; an OPD opens those of its own part and of the report, of a reporter
/// who hides his identity only the photos an officer ticked, and of other parts those too.
[[nodiscard]] bool may_read(const store::Attachment& file, const store::Complaint& report,
                            const domain::Officer& officer,
                            const std::vector<store::TimelineEntry>& history);

/// The file `{id}` of the report, if the officer may open it; throws HttpError 404 otherwise.
[[nodiscard]] store::Attachment readable_file(App& app, const fcgi::Visit& visit,
                                              const store::Complaint& report,
                                              const domain::Officer& officer);

/// The history as the officer may read it, newest first, with the files of each step.
[[nodiscard]] std::vector<view::Step> steps_for(App& app, const store::Complaint& report,
                                                const domain::Officer& officer,
                                                const std::vector<store::TimelineEntry>& history,
                                                const std::vector<store::Attachment>& files);

/// True if the two may become one: at the same desk, and the same body is accused, or none.
[[nodiscard]] bool is_same_desk(const store::Complaint& one, const store::Complaint& other);

/// True if the officer opened the reporter's identity in this session: a logged act, not a setting.
[[nodiscard]] bool has_unmasked(const std::vector<store::TimelineEntry>& history,
                                const domain::Officer& officer, const fcgi::Visit& visit);

}  // namespace followups
