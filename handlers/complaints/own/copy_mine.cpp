// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Copies of all own reports, with their histories.
///
///   GET /laporan-saya/salinan.json  200, a file
///   GET /laporan-saya/salinan.html  200, a file
///
/// 303 to *Data saya* if the password was not given within a quarter of an hour. Words erased by
/// law are not there; what staff say among themselves neither. Source: UU 27/2022, articles 7 and
/// 13; docs/decisions/0042.

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/copying.hpp"
#include "handlers/complaints/own/sanctioned.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

constexpr int kBatch = 100;
constexpr std::string_view kName = "data-saya-laporan";

domain::CopyFact time_fact(std::string name, std::string label, domain::Instant at) {
  return {std::move(name), std::move(label), view::moment(at), mysql::to_sql(at) + " UTC"};
}

domain::CopyPart part_of(const view::Messages& messages, const domain::ComplaintCode& code,
                         const store::SanctionRecord& taken) {
  return {"teguran",
          code.display() + ": " +
              messages.text("sanction." + std::string(to_word(taken.step)) + ".noun"),
          {{"kode", messages.text("mydata.code"), code.display()},
           {"isi", messages.text("mydata.sanction.text"), sentence_of(messages, taken)},
           {"penjelasan", messages.text("mydata.sanction.words"), taken.words},
           time_fact("waktu", messages.text("mydata.step.at"), taken.imposed_at),
           {"banding", messages.text("mydata.sanction.appeal"), taken.appeal},
           {"keputusan",
            messages.text(taken.lifted_at ? "mydata.sanction.lifted" : "mydata.sanction.decision"),
            taken.decision}}};
}

void add_mine(App& app, std::vector<domain::CopyPart>& parts, const domain::ComplaintCode& code,
              const domain::Citizen& citizen) {
  const auto claim = claim_by_code(app, code, citizen);
  add_report(app, parts, claim);
  if (const auto taken = app.sanctions.find(citizen.id, claim.report.id))
    parts.push_back(part_of(app.pages.messages(), code, *taken));
}

std::vector<domain::CopyPart> copy_of(App& app, const domain::Citizen& citizen) {
  std::vector<domain::CopyPart> parts;
  std::optional<store::Cursor> after;
  do {
    const auto lines = app.complaints.list(citizen.id, after, kBatch);
    for (const auto& line : lines) add_mine(app, parts, line.code, citizen);
    after =
        lines.size() == kBatch ? std::optional(store::cursor_of_mine(lines.back())) : std::nullopt;
  } while (after);
  return parts;
}

bool is_open(const fcgi::Visit& visit) {
  return visit.now - visit.session.live->reauthenticated_at < store::kReauthenticatedTime;
}

}  // namespace

fcgi::Response copy_as_json(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  return copy_json(copy_of(app, citizen), kName);
}

fcgi::Response copy_as_page(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  return copy_html(app, visit, copy_of(app, citizen),
                   app.pages.messages().text("mydata.title.reports"), kName);
}

}  // namespace complaints
