// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/photos/photo_pages.hpp"

#include "fcgi/http_error.hpp"
#include "handlers/followups/base/report.hpp"

namespace followups {
namespace {

std::string why_not(const domain::Situation& situation) {
  if (domain::is_public(situation)) return {};
  if (domain::flags_of(situation.privacy).hidden_from_public) return "photos.secret";
  return situation.hidden ? "photos.hidden" : "photos.early";
}

view::DeskPhoto desk_photo(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                           const domain::ComplaintCode& code, const store::Attachment& file) {
  const auto& messages = app.pages.messages();
  return {.id = file.id.value,
          .href = paths::desk_photo(officer.role, code, file.id.value),
          .thumbnail = paths::desk_thumbnail(officer.role, code, file.id.value),
          .name = file_name(app, file),
          .said = messages.text("photos.by", {{"siapa", messages.text("role." + file.added_by)},
                                              {"waktu", view::ago(file.created_at, visit.now)}}),
          .is_public = !file.public_name.empty(),
          .ticked = !file.public_name.empty(),
          .caption = file.caption,
          .boxes = static_cast<int>(file.boxes.size())};
}

/// Thousandths as they are typed: "12,5".
std::string percent(int thousandths) {
  auto text = std::to_string(thousandths / 10);
  if (thousandths % 10 != 0) text += "," + std::to_string(thousandths % 10);
  return text;
}

}  // namespace

store::Attachment readable_photo(App& app, const fcgi::Visit& visit,
                                 const store::Complaint& report) {
  auto file = readable_file(app, visit, report);
  if (!file.is_photo) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return file;
}

view::PhotosPage photos_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                             const store::Complaint& report,
                             std::span<const store::Attachment> photos) {
  const auto& code = report.code;
  view::PhotosPage page{.code = code,
                        .title = title_of(app, report),
                        .target = paths::desk_photos(officer.role, code),
                        .back = address_of(report, officer),
                        .why_not = why_not(report.situation)};
  for (const auto& file : photos)
    page.photos.push_back(desk_photo(app, visit, officer, code, file));
  return page;
}

void put_typed(view::PhotosPage& page, const fcgi::Form& form) {
  for (auto& photo : page.photos) {
    const auto id = std::to_string(photo.id);
    if (form.line("photo_" + id).empty()) continue;
    photo.ticked = !form.line("show_" + id).empty();
    photo.caption = form.line("caption_" + id);
  }
}

view::PhotoPage photo_page(App&, const domain::Officer& officer, const store::Complaint& report,
                           const store::Attachment& file) {
  const auto& code = report.code;
  view::PhotoPage page{.code = code,
                       .target = paths::desk_photo(officer.role, code, file.id.value),
                       .back = paths::desk_photos(officer.role, code),
                       .picture = paths::desk_file(officer.role, code, file.id.value),
                       .width = file.width.value_or(4),
                       .height = file.height.value_or(3),
                       .boxes = file.boxes,
                       .is_public = !file.public_name.empty(),
                       .may_show = domain::is_public(report.situation)};
  if (!file.boxes.empty())
    page.result = paths::desk_photo_result(officer.role, code, file.id.value);
  for (const auto& box : file.boxes)
    page.rows.push_back(
        {percent(box.left), percent(box.top), percent(box.width), percent(box.height)});
  return page;
}

}  // namespace followups
