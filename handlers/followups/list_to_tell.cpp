/// \file
/// *Kabari pelapor*: people without e-mail, with the ready text and the way to reach them.
///
///   GET /triase/kabari   200, the longest waiting first

#include "handlers/followups/actions.hpp"
#include "handlers/followups/report.hpp"
#include "handlers/followups/trays.hpp"
#include "handlers/view/followups_paths.hpp"
#include "handlers/view/followups_tell.hpp"

namespace followups {

fcgi::Response list_to_tell(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  std::vector<view::TellItem> items;
  for (const auto& row : app.kabari.list_open(kMostLines)) {
    const auto code = shown_code(row.code);
    items.push_back({.code = code,
                     .report_href = view::paths::desk_report(officer.role, code),
                     .told_href = view::paths::told(row.id.value),
                     .name = row.identity_hidden ? std::string() : row.name,
                     .phone = row.phone,
                     .address = row.address,
                     .values = row.values,
                     .tries = row.tries,
                     .created_at = row.created_at});
  }
  return fcgi::html(view::tell(app.pages, form_chrome(visit, officer), items, visit.now));
}

}  // namespace followups
