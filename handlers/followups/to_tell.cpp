#include "handlers/followups/to_tell.hpp"

#include <charconv>

#include "handlers/followups/report.hpp"
#include "handlers/followups/trays.hpp"
#include "handlers/view/followups_paths.hpp"
#include "handlers/view/followups_tell.hpp"

namespace followups {

domain::KabariId kabari_of(const fcgi::Visit& visit) {
  const auto& text = visit.at("id");
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return {value};
}

fcgi::Response to_tell_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                            std::optional<domain::KabariId> opened) {
  std::vector<view::TellItem> items;
  for (const auto& row : app.kabari.list_open(officer, kMostLines)) {
    const auto code = shown_code(row.code);
    auto& item = items.emplace_back(
        view::TellItem{.code = code,
                       .report_href = view::paths::desk_report(officer.role, code),
                       .told_href = view::paths::told(officer.role, row.id.value),
                       .values = row.values,
                       .tries = row.tries,
                       .created_at = row.created_at});
    if (!row.identity_hidden) item.name = row.name;
    const bool has_contact = !row.phone.empty() || !row.address.empty();
    if (row.identity_hidden && has_contact && row.id != opened) {
      item.contact_href = view::paths::tell_contact(officer.role, row.id.value);
    } else {
      item.phone = row.phone;
      item.address = row.address;
    }
  }
  return fcgi::html(view::tell(app.pages, form_chrome(visit, officer), items, visit.now));
}

}  // namespace followups
