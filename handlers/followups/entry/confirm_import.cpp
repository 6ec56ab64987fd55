// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The preview of a file of messages, and entering them: all in one transaction, or none.
///
///   GET  /triase/impor/{batch}   200, the preview; afterwards the codes; 404 but for its officer
///   POST /triase/impor/{batch}   303 to the same; 422 if a row can no longer be entered
///
/// Sent twice enters once. Who is told by mail gets his PIN there; for everybody else one is made
/// with the message that tells him. Source: docs/decisions/0024 (many entries at once) and 0055.

#include <map>

#include <fmt/format.h>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/entry/batch.hpp"
#include "handlers/followups/entry/batch_lines.hpp"
#include "handlers/followups/entry/cell_choices.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

store::EntryBatch own_batch(App& app, const fcgi::Visit& visit, const domain::Officer& officer) {
  auto batch = app.batches.find(web::token_in_path(visit, "batch"), officer.id);
  if (!batch) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(batch);
}

/// The token of a row's draft, from the batch's own.
std::string draft_token(const store::EntryBatch& batch, int line) {
  return crypto::base64url(crypto::hash(fmt::format("{}.{}", batch.token, line)));
}

std::vector<view::ImportRow> entered_rows(App& app, const domain::Officer& officer,
                                          const store::EntryBatch& batch) {
  std::map<domain::ComplaintCode, store::ComplaintLine> lines;
  for (auto& line : app.complaints.list_recorded(officer, {}, 2 * static_cast<int>(kMostRows)))
    lines.emplace(line.code, line);
  std::vector<view::ImportRow> rows;
  for (const auto& code : batch.codes) {
    auto& row = rows.emplace_back(view::ImportRow{.code = code});
    const auto line = lines.find(code);
    if (line == lines.end()) continue;
    describe(app, line->second, row);
  }
  return rows;
}

/// For each row its PIN, if a mail carries it there. Made before anything is locked: each takes
/// long.
using RowPins = std::vector<std::optional<store::EntryPin>>;

RowPins pins_for(const std::vector<BatchRow>& rows) {
  RowPins pins(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!rows[i].entry.elsewhere().email.empty())
      pins[i] = store::EntryPin{store::new_pin(), false};
  return pins;
}

}  // namespace

fcgi::Response show_import(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto batch = own_batch(app, visit, officer);
  view::ImportBatch page{.target = paths::import_batch(batch.token),
                         .back = paths::import_batch(),
                         .tell = paths::tell(officer.role),
                         .entered = batch.entered};
  if (batch.entered) {
    page.rows = entered_rows(app, officer, batch);
  } else {
    for (const auto& row : read_batch(app, batch.content, visit.now).rows)
      page.rows.push_back(described(app, row.entry));
  }
  return fcgi::html(view::batch(app.pages, form_chrome(visit, officer), page));
}

fcgi::Response confirm_import(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  auto batch = own_batch(app, visit, officer);
  auto here = fcgi::see_other(paths::import_batch(batch.token));
  if (batch.entered) return here;
  const auto pins = pins_for(read_batch(app, batch.content, visit.now).rows);
  const auto rules = app.settings.rules();
  std::vector<view::ImportFault> faults;

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.batches.lock(transaction);
    if (own_batch(app, visit, officer).entered) return false;
    const auto read = read_batch(app, batch.content, visit.now);
    faults = read.faults;
    if (!faults.empty() || read.rows.size() != pins.size()) return false;
    batch.codes.clear();
    for (std::size_t i = 0; i < read.rows.size(); ++i) {
      const auto& entry = read.rows[i].entry;
      const auto draft = app.drafts.create_once(transaction, entry.draft,
                                                draft_token(batch, read.rows[i].line), visit.now);
      batch.codes.push_back(
          app.recorder
              .file(transaction, draft, officer, entry.elsewhere(), pins[i], rules, visit.now)
              .code);
    }
    return app.batches.mark_entered(transaction, batch, visit.now);
  });
  if (!faults.empty())
    return fcgi::html(
        view::import_page(app.pages, form_chrome(visit, officer), paths::import_batch(),
                          taken_by_columns(app.pages.messages(), entry_rules(app)), faults, {}),
        fcgi::Status::unprocessable);
  return here;
}

}  // namespace followups
