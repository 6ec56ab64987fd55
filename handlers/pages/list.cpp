// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The public list of reports.
///
///   GET /aduan   200: 20 reports, newest first; 301 if the address is not in its clean form;
///                303 to the report if `q` is the code of a public one
///
/// For everybody. `q` searches their words; such an answer is not kept. The clean form (arguments
/// known, once each, in one order) is what the cache keeps (docs/decisions/0012). Pages 2 to 5 by
/// number; behind them `sesudah`.

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"
#include "handlers/paths/paths.hpp"

namespace pages {
namespace {

constexpr int kRows = 20;

/// What was asked for, as far as it exists; the rest is left out, so that the address is corrected.
struct Asked {
  view::ReportFilter shown;
  store::PublicFilter filter;
  std::optional<store::Cursor> after;
};

int page_number(std::string_view text) {
  const bool one_digit =
      text.size() == 1 && text[0] >= '2' && text[0] <= '0' + view::ReportFilter::kLastPage;
  return one_digit ? text[0] - '0' : 1;
}

Asked read_query(const fcgi::Params& query,
                 const std::vector<store::Categories::PublicCategory>& categories,
                 const std::vector<domain::Kecamatan>& places) {
  Asked asked;
  const auto value = [&](std::string_view name) { return query.find(name).value_or(""); };
  if (const auto state = domain::report_state_from(value("status"))) {
    asked.filter.state = state;
    asked.shown.state = to_word(*state);
  }
  for (const auto& category : categories)
    if (category.code == value("kategori")) {
      asked.filter.category = category.id;
      asked.shown.category = category.code;
    }
  for (const auto& kecamatan : places)
    if (kecamatan.code == value("kecamatan"))
      asked.filter.kecamatan = asked.shown.kecamatan = kecamatan.code;
  asked.shown.words = domain::first_code_points(domain::read_line(query.find("q").value_or("")),
                                                domain::kSearchLength.most);
  if (asked.shown.words.empty()) asked.shown.page = page_number(value("halaman"));
  if (asked.shown.page == 1) asked.after = store::cursor_from(value("sesudah"));
  if (asked.after) asked.shown.after = to_text(*asked.after);
  return asked;
}

std::string address_as_asked(const fcgi::Request& request) {
  auto address = request.path;
  for (const auto& [name, value] : request.query.pairs())
    address += (address.size() == request.path.size() ? '?' : '&') + name + '=' +
               paths::query_escape(value);
  return address;
}

/// The rows of the page asked for, and one more if there is a next page.
std::vector<store::PublicComplaint> read_rows(App& app, const Asked& asked) {
  auto& complaints = app.complaints;
  if (!asked.shown.words.empty()) {
    const auto words = app.search.words(store::Postings::everybody, asked.shown.words);
    return complaints.search(words, asked.filter, asked.after, kRows + 1);
  }
  const auto skipped = static_cast<std::ptrdiff_t>(asked.shown.page - 1) * kRows;
  auto found = complaints.list(asked.filter, asked.after, static_cast<int>(skipped) + kRows + 1);
  found.erase(found.begin(), found.begin() + std::min<std::ptrdiff_t>(skipped, std::ssize(found)));
  return found;
}

}  // namespace

fcgi::Response list(App& app, fcgi::Visit& visit) {
  const auto categories = app.categories.list_public();
  const auto places = app.places.list_public_kecamatan();
  const auto asked = read_query(visit.request.query, categories, places);
  const auto clean = view::reports_address(asked.shown);
  if (address_as_asked(visit.request) != clean) return fcgi::moved_permanently(clean);
  const auto code = domain::ComplaintCode::find_in(asked.shown.words);
  if (code && app.complaints.find(*code)) return fcgi::see_other(paths::report(*code));

  auto found = read_rows(app, asked);
  view::ReportList page{.filter = asked.shown};
  if (found.size() > kRows) {
    found.pop_back();
    page.next_after = to_text(store::cursor_of(found.back()));
  }
  const auto rules = app.settings.public_rules();
  page.rows = rows_of(found, rules.holidays, visit.now);
  for (const auto& category : categories)
    page.categories.push_back({.value = category.code, .label = category.name});
  for (const auto& kecamatan : places)
    page.kecamatan.push_back({.value = kecamatan.code, .label = kecamatan.name});
  auto html = view::report_list(app.pages, page, visit.now);
  return asked.shown.words.empty() ? public_page(visit, std::move(html))
                                   : passing_page(visit, std::move(html));
}

}  // namespace pages
