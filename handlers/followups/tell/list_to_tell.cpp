// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Kabari pelapor*: people without e-mail, with the ready text and the way to reach them.
///
///   GET /triase/kabari, /inspektorat/kabari, /pimpinan/kabari   200, the longest waiting first;
///       ?daftar=tidak-terhubung, ?daftar=tanpa-kontak pick the list, ?sesudah= the page
///
/// Each desk tells the reporters of its own reports.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/followups/tell/to_tell.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {
namespace {

using store::TellList;

TellList list_from(const fcgi::Visit& visit) {
  const auto word = visit.request.query.find("daftar").value_or("");
  if (word == "tidak-terhubung") return TellList::unreachable;
  return word == "tanpa-kontak" ? TellList::no_contact : TellList::open;
}

std::string empty_of(TellList list) {
  switch (list) {
    case TellList::unreachable:
      return "tell.empty.unreachable";
    case TellList::no_contact:
      return "tell.empty.no_contact";
    case TellList::open:
      break;
  }
  return "tell.empty.open";
}

/// Cuts one reporter too many and says where the next page begins.
std::string next_page(std::vector<store::ToTell>& rows, const std::string& list) {
  int people = 0;
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    if (row != rows.begin() && row->reporter == std::prev(row)->reporter) continue;
    if (++people <= kMostPeople) continue;
    rows.erase(row, rows.end());
    const auto join = list.find('?') == std::string::npos ? "?" : "&";
    return list + join + "sesudah=" + store::to_text(store::cursor_after(rows));
  }
  return {};
}

}  // namespace

fcgi::Response list_to_tell(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto list = list_from(visit);
  auto rows =
      app.kabari.list(officer, list, cursor_of(visit), kMostPeople + 1, session_start(visit));
  view::TellPage page{
      .tabs = tell_tabs(app, officer, list), .empty = empty_of(list), .now = visit.now};
  for (const auto& tab : page.tabs)
    if (tab.current) page.paging.next = next_page(rows, tab.href);
  page.cards = cards_of(rows, officer, app.settings.rules().holidays, visit.now);
  return fcgi::html(view::tell(app.pages, form_chrome(visit, officer), page));
}

}  // namespace followups
