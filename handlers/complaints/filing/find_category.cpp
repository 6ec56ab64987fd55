/// \file
/// Finding the right category by own words.
///
///   GET /lapor/kategori   200, all categories with examples; `?q=` what fits comes first
///   GET /lapor/saran      200, a piece of step 1, asked for while one types (`title`, `story`);
///                         neither reads nor writes a cookie
///
/// Of each text the first 500 characters are read.

#include "fcgi/form.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/domain/text.hpp"
#include "handlers/store/words/category_words.hpp"
#include "handlers/view/complaints/categories.hpp"

namespace complaints {
namespace {

constexpr std::size_t kMostRead = 500;

std::string read(const fcgi::Visit& visit, std::string_view field) {
  return domain::first_code_points(fcgi::Form(visit.request.query, {}).line(field), kMostRead);
}

}  // namespace

fcgi::Response list_categories(App& app, fcgi::Visit& visit) {
  const auto typed = domain::first_code_points(read(visit, "q"), domain::kSearchLength.most);
  const auto categories = app.categories.list_active();
  return fcgi::html(view::category_list(app.pages, chrome_of(visit), typed,
                                        store::find_categories(typed, categories), categories));
}

fcgi::Response suggest_categories(App& app, fcgi::Visit& visit) {
  const auto categories = app.categories.list_active();
  const auto typed = read(visit, "title") + "\n" + read(visit, "story");
  auto answer =
      fcgi::html(view::proposals_piece(app.pages, store::find_categories(typed, categories)));
  answer.header("Cache-Control", "no-store");
  visit.session.needs_cookie = false;
  visit.session.flash.clear();
  return answer;
}

}  // namespace complaints
