// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Finding the right category by own words.
///
///   GET  /lapor/kategori   200, all categories with examples
///   POST /lapor/kategori   200, the same, what fits `q` first
///   GET  /lapor/{draft}/kategori   200, all of them for a report that is being written: what is
///                                  chosen comes back to its form, also what is found (`draft`);
///                                  303 to the receipt if it was sent; 404
///   POST /lapor/saran      200, a piece of step 1, asked for while one types (`title`, `story`)
///
/// What one types here may be all there is to know of a secret report: it stands in no address, and
/// the two POSTs write nothing (docs/decisions/0057). Of each text the first 500 characters are
/// read.

#include "fcgi/form.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/words/category_words.hpp"
#include "handlers/view/complaints/categories.hpp"

namespace complaints {
namespace {

constexpr std::size_t kMostRead = 500;

std::string read(const fcgi::Visit& visit, std::string_view field) {
  return domain::first_code_points(visit.form().line(field), kMostRead);
}

fcgi::Response page(App& app, const fcgi::Visit& visit, const std::optional<store::Draft>& draft) {
  const auto typed = domain::first_code_points(read(visit, "q"), domain::kSearchLength.most);
  const auto categories = app.categories.list_active();
  const view::CategoryList list{
      .typed = typed,
      .found = typed.empty() ? view::Proposals{} : store::find_categories(typed, categories),
      .all = categories,
      .draft = draft ? draft->token : "",
      .quick_exit = draft && offers_exit(app, draft->content, read_reference(app, visit.now))};
  return fcgi::html(view::category_list(app.pages, chrome_of(visit), list));
}

}  // namespace

fcgi::Response list_categories(App& app, fcgi::Visit& visit) {
  return page(app, visit, {});
}

fcgi::Response find_categories(App& app, fcgi::Visit& visit) {
  return page(app, visit, find_draft(app, visit.form().line("draft"), writer_of(app, visit)));
}

fcgi::Response categories_of_draft(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  return page(app, visit, draft);
}

fcgi::Response suggest_categories(App& app, fcgi::Visit& visit) {
  const auto categories = app.categories.list_active();
  const auto typed = read(visit, "title") + "\n" + read(visit, "story");
  auto answer =
      fcgi::html(view::proposals_piece(app.pages, store::find_categories(typed, categories)));
  answer.header("Cache-Control", "no-store");
  return answer;
}

}  // namespace complaints
