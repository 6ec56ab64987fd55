// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An evening's messages in one file: chosen, checked whole, and kept for the preview.
///
///   GET  /triase/impor   200
///   POST /triase/impor   303 to the preview, or 422 with every fault by line and column; nothing
///   of
///                        a file with a fault is kept
///
/// Source: docs/decisions/0024 (many entries at once).

#include "handlers/domain/text/reading.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/entry/batch.hpp"
#include "handlers/followups/entry/cell_choices.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {
namespace {

fcgi::Response page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                    const std::vector<view::ImportFault>& faults,
                    const domain::FieldErrors& errors) {
  const bool wrong = !faults.empty() || !errors.empty();
  return fcgi::html(
      view::import_page(app.pages, form_chrome(visit, officer), paths::import_batch(),
                        taken_by_columns(app.pages.messages(), entry_rules(app)), faults, errors),
      wrong ? fcgi::Status::unprocessable : fcgi::Status::ok);
}

}  // namespace

fcgi::Response new_import(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return page(app, visit, officer, {}, {});
}

fcgi::Response import_file(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto form = visit.form();
  const auto nonce = form.nonce();
  const auto* file = form.file("file");
  domain::FieldErrors errors;
  if (file == nullptr)
    errors.add("file", "err.file.none");
  else if (file->bytes.size() > kMostFileBytes)
    errors.add("file", "err.file.size", {{"nama", domain::read_file_name(file->name)}, {"m", "1"}});
  if (!errors.empty()) return page(app, visit, officer, {}, errors);

  const auto batch = read_batch(app, file->bytes, visit.now);
  if (!batch.faults.empty()) return page(app, visit, officer, batch.faults, {});

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.batches.keep(transaction, nonce, officer.id, file->bytes, visit.now);
  });
  return fcgi::see_other(paths::import_batch(nonce));
}

}  // namespace followups
