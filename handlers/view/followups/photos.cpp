// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/photos.hpp"

#include <algorithm>

#include "handlers/view/kit/act.hpp"

namespace view {
namespace {

/// As many as a page has room for beside those that are filled; saving brings more.
constexpr std::size_t kBlankRows = 3;

void put_photo(Page& html, fcgi::Dictionary& form, const PhotosPage& page, const DeskPhoto& photo,
               std::size_t number) {
  const auto& messages = html.messages();
  const auto id = std::to_string(photo.id);
  auto item = form.section("PHOTO");
  item.set("ID", id);
  item.set("SAVED", photo.saved);
  item.set("HREF", photo.href);
  item.set("THUMBNAIL", photo.thumbnail);
  item.set("ALT",
           messages.text("photos.alt", {{"n", std::to_string(number)}, {"nama", photo.name}}));
  item.set("STANDING", messages.text(photo.is_public ? "photos.public" : "photos.private"));
  item.set("SAID", photo.said);
  if (photo.boxes > 0)
    item.section("COVERED").set(
        "TEXT", messages.text("photos.boxes", {{"n", std::to_string(photo.boxes)}}));
  if (page.why_not.empty() || photo.is_public)
    html.field(item, "FIELDS",
               {.input = Input::tick,
                .name = "show_" + id,
                .label = "field.show_photo",
                .value = photo.ticked ? "ya" : ""});
  html.field(item, "FIELDS",
             {.input = Input::text,
              .name = "caption_" + id,
              .label = "field.caption",
              .hint = "field.caption.hint",
              .value = photo.caption,
              .optional = true,
              .limit = static_cast<int>(domain::kMaxCaption)});
}

void put_meanwhile(Page& html, const std::optional<Meanwhile>& meanwhile) {
  if (!meanwhile) return;
  html.say_error();
  view::put_meanwhile(html.main(), "MEANWHILE", html.messages(), *meanwhile);
}

void put_rows(Page& html, const PhotoPage& page) {
  auto rows = page.rows;
  const auto filled = std::ranges::find_if(rows.rbegin(), rows.rend(),
                                           [](const auto& row) { return !row.is_blank(); });
  rows.resize(static_cast<std::size_t>(rows.rend() - filled));
  rows.resize(std::max(rows.size(), std::min(rows.size() + kBlankRows, domain::kMaxBoxes)));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto row = html.main().section("ROW");
    const auto number = std::to_string(i + 1);
    row.set("NUMBER", number);
    row.set("LABEL", html.text("photo.box", {{"n", number}}));
    row.set("LEFT", rows[i].left);
    row.set("TOP", rows[i].top);
    row.set("WIDTH", rows[i].width);
    row.set("HEIGHT", rows[i].height);
  }
}

}  // namespace

std::string photos(const Pages& pages, const Chrome& chrome, const PhotosPage& page,
                   const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto heading = messages.text("photos.heading");
  Page html(pages, chrome, "followups/photos.tpl", heading, errors);
  auto& main = html.main();
  main.set("HEADING", heading);
  main.set("CODE", page.code.display());
  main.set("TITLE", page.title);
  main.set("BACK_HREF", page.back);
  put_meanwhile(html, page.meanwhile);
  if (!page.why_not.empty()) main.section("BARRED").set("TEXT", messages.text(page.why_not));
  put_findings(main, messages, page.findings, "found.advice");
  if (page.photos.empty()) {
    main.section("NOTHING").set("TEXT", messages.text("photos.none"));
    return html.render();
  }
  auto form = main.section("FORM");
  form.set("LEAD", messages.text("photos.lead"));
  form.set("TARGET", page.target);
  form.set("BUTTON", messages.text("photos.button"));
  put_carried(form, "CARRIED", page.carried);
  std::size_t number = 0;
  for (const auto& photo : page.photos) put_photo(html, form, page, photo, ++number);
  if (!page.findings.empty())
    html.field(form, "CONFIRM",
               {.input = Input::tick,
                .name = "confirm",
                .label = "field.confirm",
                .value = page.confirmed ? "ya" : ""});
  return html.render();
}

std::string photo(const Pages& pages, const Chrome& chrome, const PhotoPage& page,
                  const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto heading = messages.text("photo.heading");
  Page html(pages, chrome, "followups/photo.tpl", heading, errors);
  auto& main = html.main();
  main.set("HEADING", heading);
  main.set("LEAD", messages.text("photo.lead"));
  main.set("CODE", page.code.display());
  main.set("BACK_HREF", page.back);
  main.set("TARGET", page.target);
  main.set("SAVED", page.saved);
  put_meanwhile(html, page.meanwhile);
  main.set("PICTURE", page.picture);
  main.set("PICTURE_ALT", messages.text("photo.picture"));
  main.set("PICTURE_WIDTH", page.width);
  main.set("PICTURE_HEIGHT", page.height);
  main.set("SCRIPT", pages.static_address("samarkan.js"));
  main.set("MOST", static_cast<long long>(domain::kMaxBoxes));
  for (const auto& box : page.boxes) {
    auto rect = main.section("BOX");
    rect.set("LEFT", box.left);
    rect.set("TOP", box.top);
    rect.set("WIDTH", box.width);
    rect.set("HEIGHT", box.height);
  }
  put_rows(html, page);
  main.set("SAVE", messages.text(page.is_public ? "photo.save.replace" : "photo.save"));
  if (page.may_show && !page.is_public)
    main.section("MAY_SHOW").set("LABEL", messages.text("photo.save.show"));
  if (!page.result.empty()) {
    auto result = main.section("RESULT");
    result.set("HREF", page.result);
    result.set("LABEL", messages.text("photo.result"));
  }
  return html.render();
}

}  // namespace view
