// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/digest_lines.hpp"

#include <map>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/view/kit/mail_values.hpp"

namespace courier {
namespace {

constexpr int kMostOfTray = 300;
/// A mail is read, not searched: the page has the rest.
constexpr std::size_t kMostShown = 20;

using Line = store::ComplaintLine;

std::vector<Line> lines_of(App& app, const domain::Officer& officer) {
  store::Complaints complaints(app.connection);
  std::vector<Line> all;
  for (const auto tray : {store::Tray::unanswered, store::Tray::running}) {
    auto found = works_for_opd(officer.role)
                     ? complaints.list_parts(officer, tray, std::nullopt, kMostOfTray)
                     : complaints.list(officer, tray, std::nullopt, kMostOfTray);
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

/// The list a line belongs to, empty for none.
std::string list_of(const Line& line, const DigestDay& day) {
  const auto due = line.next ? std::optional(line.next->due) : std::nullopt;
  if (due && *due < day.now) return "terlambat";
  if (due && *due <= day.today_end) return "hari_ini";
  if (due && *due <= day.soon_end) return "tiga_hari";
  if (line.received_at >= day.since) return "baru";
  return day.answered.contains(line.id) ? "dijawab" : "";
}

/// Code and title, what is due next of it and when, and where it is read.
std::string words_of(const App& app, const Line& line, const domain::Officer& officer) {
  auto words = line.code.display();
  const bool code_only = line.privacy.hidden_from_public || line.title.empty();
  if (!code_only) words += " · " + view::one_line(line.title);
  if (line.next)
    words += " · " +
             app.pages.messages().text("desk.clock." + std::string(to_word(line.next->kind))) +
             " " + view::time_in_words(mysql::to_sql(line.next->due));
  return words + "\t" + paths::desk_report(officer.role, line.code);
}

}  // namespace

std::optional<domain::Values> digest_values(App& app, const domain::Officer& officer,
                                            const DigestDay& day) {
  std::map<std::string, std::vector<std::string>> lists;
  std::size_t all = 0;
  for (const auto& line : lines_of(app, officer)) {
    const auto list = list_of(line, day);
    if (list.empty()) continue;
    lists[list].push_back(words_of(app, line, officer));
    ++all;
  }
  if (all == 0) return std::nullopt;
  domain::Values values{{"jumlah", std::to_string(all)},
                        {"tautan", paths::desk_home(officer.role)}};
  for (const auto& [name, lines] : lists) {
    auto& text = values[name];
    for (std::size_t i = 0; i < lines.size() && i < kMostShown; ++i) text += lines[i] + "\n";
    values["n_" + name] = std::to_string(lines.size());
  }
  return values;
}

}  // namespace courier
