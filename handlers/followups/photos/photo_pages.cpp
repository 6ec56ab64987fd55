// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/photos/photo_pages.hpp"

#include "fcgi/http_error.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/web/stale.hpp"

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
          .boxes = static_cast<int>(file.boxes.size()),
          .saved = web::mark_of(kept_of(file))};
}

/// Thousandths as they are typed: "12,5".
std::string percent(int thousandths) {
  auto text = std::to_string(thousandths / 10);
  if (thousandths % 10 != 0) text += "," + std::to_string(thousandths % 10);
  return text;
}

std::string in_words(const view::Messages& messages, std::span<const domain::Box> boxes) {
  std::string all;
  for (const auto& box : boxes) {
    if (!all.empty()) all += "\n";
    all += messages.text("photo.box.said", {{"kiri", percent(box.left)},
                                            {"atas", percent(box.top)},
                                            {"lebar", percent(box.width)},
                                            {"tinggi", percent(box.height)}});
  }
  return all;
}

/// How a photo's value is called and read.
view::SavedElse saved_else(App& app, const store::Attachment& file, const std::string& name,
                           const std::string& saved, const std::string& typed) {
  const auto& messages = app.pages.messages();
  const auto read = [&](const std::string& value) {
    if (name != "show") return value;
    return messages.text(value.empty() ? "photos.private" : "photos.public");
  };
  return {.label = messages.text("meanwhile." + name, {{"nama", file_name(app, file)}}),
          .saved = read(saved),
          .typed = read(typed)};
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

domain::Values typed_of(const fcgi::Form& form, domain::AttachmentId photo) {
  const auto id = std::to_string(photo.value);
  return {{"show", form.line("show_" + id)}, {"caption", form.line("caption_" + id)}};
}

std::string known_of(const fcgi::Form& form, domain::AttachmentId photo) {
  return form.line(std::string(web::kSavedMark) + "_" + std::to_string(photo.value));
}

std::optional<view::Meanwhile> decided_meanwhile(App& app, const fcgi::Form& form,
                                                 std::span<const store::Attachment> photos) {
  view::Meanwhile meanwhile;
  for (const auto& file : photos) {
    const auto typed = typed_of(form, file.id);
    const auto known = known_of(form, file.id);
    // What this officer left as it stood is the other's to say.
    if (known == web::mark_of(typed) || !web::is_stale(known, kept_of(file), typed)) continue;
    for (const auto& [name, saved] : kept_of(file))
      if (typed.at(name) != saved)
        meanwhile.fields.push_back(saved_else(app, file, name, saved, typed.at(name)));
  }
  return meanwhile.fields.empty() ? std::nullopt : std::optional(meanwhile);
}

std::optional<view::Meanwhile> covered_meanwhile(App& app, const fcgi::Form& form,
                                                 const store::Attachment& file,
                                                 std::span<const domain::Box> typed) {
  if (!web::is_stale(form.line(web::kSavedMark), kept_boxes(file.boxes), kept_boxes(typed)))
    return std::nullopt;
  const auto& messages = app.pages.messages();
  return view::Meanwhile{.fields = {saved_else(app, file, "boxes", in_words(messages, file.boxes),
                                               in_words(messages, typed))}};
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
                       .may_show = domain::is_public(report.situation),
                       .saved = web::mark_of(kept_boxes(file.boxes))};
  if (!file.boxes.empty())
    page.result = paths::desk_photo_result(officer.role, code, file.id.value);
  for (const auto& box : file.boxes)
    page.rows.push_back(
        {percent(box.left), percent(box.top), percent(box.width), percent(box.height)});
  return page;
}

}  // namespace followups
