/// \file
/// The preview of a file of messages, and entering them: all in one transaction, or none.
///
///   GET  /triase/impor/{batch}   200, the preview; afterwards the codes, and for ten minutes, in
///                                the browser that entered them, their PINs; 404 but for its
///                                officer
///   POST /triase/impor/{batch}   303 to the same; 422 if a row can no longer be entered
///
/// Sent twice enters once. Source: docs/decisions/0024 (many entries at once).

#include <map>

#include <fmt/format.h>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/entry/batch.hpp"
#include "handlers/followups/entry/batch_pins.hpp"
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

std::vector<view::ImportRow> entered_rows(App& app, const fcgi::Visit& visit,
                                          const domain::Officer& officer,
                                          const store::EntryBatch& batch) {
  std::map<std::string, store::ComplaintLine> lines;
  for (auto& line : app.complaints.list_recorded(officer, {}, 2 * static_cast<int>(kMostRows)))
    lines.emplace(line.code, line);
  const auto pins = open_pins(app, visit, batch);
  std::vector<view::ImportRow> rows;
  for (std::size_t i = 0; i < batch.codes.size(); ++i) {
    auto& row = rows.emplace_back(view::ImportRow{.code = domain::shown_code(batch.codes[i])});
    if (pins.size() == batch.codes.size()) row.pin = pins[i];
    const auto line = lines.find(batch.codes[i]);
    if (line == lines.end()) continue;
    describe(app, line->second, row);
  }
  return rows;
}

}  // namespace

fcgi::Response show_import(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto batch = own_batch(app, visit, officer);
  view::ImportBatch page{.target = paths::import_batch(batch.token),
                         .back = paths::import_batch(),
                         .entered = batch.entered};
  if (batch.entered) {
    page.rows = entered_rows(app, visit, officer, batch);
    page.with_pins = !page.rows.empty() && !page.rows.front().pin.empty();
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
  const auto count = read_batch(app, batch.content, visit.now).rows.size();
  std::vector<store::Pin> pins;
  pins.reserve(count);
  for (std::size_t i = 0; i < count; ++i) pins.push_back(store::Recorder::new_pin());
  const auto rules = app.settings.rules();
  const auto keys = crypto::new_key_pair();
  std::vector<view::ImportFault> faults;

  const bool entered = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
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
    batch.sealed_pins = sealed(pins, keys.public_key);
    return app.batches.mark_entered(transaction, batch, visit.now);
  });
  if (!faults.empty())
    return fcgi::html(
        view::import_page(app.pages, form_chrome(visit, officer), paths::import_batch(),
                          app.categories.list_active(), faults, {}),
        fcgi::Status::unprocessable);
  auto answer = here;
  if (entered) set_pin_key(answer, app, keys);
  return answer;
}

}  // namespace followups
