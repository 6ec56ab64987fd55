// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An officer says which parts of a photo nobody else may see.
///
///   POST …/aduan/{code}/foto/{id}   303 to the same page; 422 with every number typed; 403; 404;
///   409
///
/// If everybody sees the photo already, a new copy takes the place of the old one under a new name,
/// and the old one is gone with this answer. With `show` it is shown from now on. Boxes that a
/// colleague set since the form was opened are shown first (409): the form sent once more decides.

#include <algorithm>

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/photos/photo_pages.hpp"

namespace followups {
namespace {

std::vector<domain::TypedBox> typed_boxes(const fcgi::Form& form) {
  const auto left = form.all("left");
  const auto top = form.all("top");
  const auto width = form.all("width");
  const auto height = form.all("height");
  const auto at = [](const std::vector<std::string>& values, std::size_t i) {
    return i < values.size() ? values[i] : std::string();
  };
  std::vector<domain::TypedBox> boxes;
  const auto rows = std::max({left.size(), top.size(), width.size(), height.size()});
  boxes.reserve(rows);
  for (std::size_t i = 0; i < rows; ++i)
    boxes.push_back({at(left, i), at(top, i), at(width, i), at(height, i)});
  return boxes;
}

}  // namespace

fcgi::Response cover_photo(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const auto form = visit.form();
  if (!decides_photos(report, officer))
    return refuse(app, visit, officer, report, domain::Refusal::not_allowed);
  const auto file = readable_photo(app, visit, report);
  const auto done = [&](std::string flash) {
    visit.session.flash_next(std::move(flash));
    return fcgi::see_other(paths::desk_photo(officer.role, report.code, file.id.value));
  };
  if (app.history.find(report.id, form.nonce())) return done("flash.already");

  const auto typed = typed_boxes(form);
  const auto boxes = domain::read_boxes(typed);
  if (!boxes) {
    auto page = photo_page(app, officer, report, file);
    page.rows = typed;
    return fcgi::html(view::photo(app.pages, form_chrome(visit, officer), page, boxes.error()),
                      fcgi::Status::unprocessable);
  }
  if (auto meanwhile = covered_meanwhile(app, form, file, *boxes)) {
    auto page = photo_page(app, officer, report, file);
    page.rows = typed;
    page.meanwhile = std::move(meanwhile);
    return fcgi::html(view::photo(app.pages, form_chrome(visit, officer), page, {}),
                      fcgi::Status::conflict);
  }
  PhotoChange change{.file = file, .boxes = *boxes};
  if (!form.line("show").empty() && !change.is_public()) change.shown = true;
  if (change.shown == true && !domain::is_public(report.situation))
    return refuse(app, visit, officer, report, domain::Refusal::not_allowed);

  const auto changed = change_photos(app, visit, officer, report, {&change, 1});
  if (!changed && covered_meanwhile(app, form, readable_photo(app, visit, report), *boxes))
    return cover_photo(app, visit, officer);  // the form shows it now
  if (!changed && changed.error() != domain::Refusal::already_done)
    return refuse(app, visit, officer, report, changed.error());
  if (!changed) return done("flash.already");
  return done(change.is_seen() ? "flash.photo_public" : "flash.photo");
}

}  // namespace followups
