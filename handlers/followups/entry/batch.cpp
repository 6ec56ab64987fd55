// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/batch.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "handlers/domain/text/reading.hpp"
#include "handlers/followups/entry/batch_row.hpp"

namespace followups {
namespace {

std::string_view column_of(std::string_view field) {
  if (field.starts_with("extra_")) return "jawaban";
  if (field == "sender") return column_of("story");
  // A file names every kind of body in one column.
  if (field == "accused_village" || field == "accused_name") return column_of("accused_opd");
  for (const auto& column : view::import_columns())
    if (column.field == field) return column.name;
  return {};
}

/// The first fault of each field: "not in the list" says more than "required" after it.
void report_row(const BatchRow& row, std::vector<view::ImportFault>& faults) {
  std::set<std::string> said;
  for (auto error : row.entry.errors) {
    if (row.entry.contact_is_link && error.field == "contact") error.field = "link";
    // What a form asks, a file has no place to answer.
    if (error.code == "err.senders") error.code = "err.import.senders";
    if (error.code == "err.received.pasted") error.code = "err.import.received";
    if (error.code == "err.received.told") error.code = "err.import.told";
    if (said.insert(error.field).second)
      faults.push_back({row.line, std::string(column_of(error.field)), error});
  }
}

/// Messages that stand in the file twice, or were entered already.
void find_doubles(App& app, Batch& batch) {
  std::map<std::string, int> lines;
  for (const auto& row : batch.rows) {
    if (!row.entry.errors.empty()) continue;
    const auto& on_behalf = row.entry.on_behalf;
    const auto address = domain::contact_of(on_behalf).address;
    const auto minute = std::to_string(on_behalf.received_at->time_since_epoch().count());
    const auto from = std::string(domain::to_word(*on_behalf.channel)) + " " + minute + " ";
    auto twin = lines.try_emplace(from + row.entry.draft.story, row.line);
    if (twin.second && !address.empty()) twin = lines.try_emplace(from + address, row.line);
    if (!twin.second) {
      batch.faults.push_back(
          {row.line,
           "isi",
           {"story", "err.import.twice", {{"n", std::to_string(twin.first->second)}}}});
      continue;
    }
    const auto code = app.complaints.find_same(*on_behalf.channel, *on_behalf.received_at,
                                               row.entry.draft.story, address);
    if (code)
      batch.faults.push_back(
          {row.line, "isi", {"story", "err.import.entered", {{"kode", code->display()}}}});
  }
}

view::ImportFault fault_of(const fcgi::CsvFault& fault) {
  using Kind = fcgi::CsvFault::Kind;
  const auto* code = "err.import.encoding";
  if (fault.kind == Kind::open_quote) code = "err.import.open_quote";
  if (fault.kind == Kind::after_quote) code = "err.import.after_quote";
  if (fault.kind == Kind::too_many) code = "err.import.many";
  return {fault.row, "", {"file", code, {{"n", std::to_string(kMostRows)}}}};
}

/// What a spreadsheet keeps by itself: a ZIP (xlsx, ods), or the older compound file (xls).
bool is_workbook(std::string_view content) {
  return content.starts_with("PK\x03\x04") || content.starts_with("\xD0\xCF\x11\xE0");
}

/// Where each column stands; faults for one that must be there, is unknown or stands twice.
Columns columns_of(const fcgi::CsvRow& head, Batch& batch) {
  Columns columns;
  for (std::size_t i = 0; i < head.cells.size(); ++i) {
    const auto name = domain::comparison_key(head.cells[i]);
    if (name.empty()) continue;
    const bool is_known = std::ranges::any_of(
        view::import_columns(), [&](const auto& column) { return column.name == name; });
    if (!is_known || !columns.try_emplace(name, i).second)
      batch.faults.push_back({head.row, name, {"file", "err.import.column", {}}});
  }
  for (const auto& column : view::import_columns())
    if (column.required && !columns.contains(std::string(column.name)))
      batch.faults.push_back(
          {head.row, std::string(column.name), {"file", "err.import.no_column", {}}});
  return columns;
}

}  // namespace

Batch read_batch(App& app, std::string_view content, domain::Instant now) {
  Batch batch;
  if (is_workbook(content)) {
    batch.faults.push_back({1, "", {"file", "err.import.workbook", {}}});
    return batch;
  }
  const auto table = fcgi::read_csv(content, kMostRows + 1);
  if (const auto* fault = std::get_if<fcgi::CsvFault>(&table)) {
    batch.faults.push_back(fault_of(*fault));
    return batch;
  }
  const auto& records = std::get<std::vector<fcgi::CsvRow>>(table);
  if (records.size() < 2) {
    batch.faults.push_back({1, "", {"file", "err.import.empty", {}}});
    return batch;
  }
  const auto columns = columns_of(records.front(), batch);
  if (!batch.faults.empty()) return batch;
  const auto rules = entry_rules(app);
  for (std::size_t i = 1; i < records.size(); ++i) {
    auto& row = batch.rows.emplace_back(BatchRow{.line = records[i].row});
    row.entry =
        read_row(columns, records[i], app.pages.messages(), rules, domain::to_local_date(now));
    complete(row.entry, rules, now);
    if (records[i].cells.size() > records.front().cells.size())
      batch.faults.push_back({row.line, "", {"file", "err.import.cells", {}}});
    report_row(row, batch.faults);
  }
  find_doubles(app, batch);
  std::ranges::stable_sort(batch.faults, {}, &view::ImportFault::line);
  return batch;
}

}  // namespace followups
