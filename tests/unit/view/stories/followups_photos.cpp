// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What everybody may see of a report's photos: all of them, and one with its boxes.

#include "handlers/view/followups/photos.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Role;

void several(Storybook& book) {
  const auto write = [&](const std::string& name, const view::PhotosPage& page,
                         const domain::FieldErrors& errors = {}) {
    book.page("followups/photos" + name,
              view::photos(book.pages(), given::desk(Role::triage), page, errors));
  };
  view::PhotosPage page{.code = given::code(),
                        .title = "Lampu jalan mati",
                        .target = "/triase/7F3KQ2MX4H0/foto",
                        .back = "/triase/7F3KQ2MX4H0"};
  write("_none", page);
  page.photos = {{.id = 3,
                  .href = "/triase/7F3KQ2MX4H0/foto/3",
                  .thumbnail = "/triase/7F3KQ2MX4H0/kecil/3",
                  .name = "lampu.jpg",
                  .said = "Pelapor, 20 November 09.30",
                  .is_public = true,
                  .ticked = true,
                  .caption = "Tiang ketiga",
                  .boxes = 2,
                  .saved = "bWFyaw"},
                 {.id = 4,
                  .href = "/triase/7F3KQ2MX4H0/foto/4",
                  .thumbnail = "/triase/7F3KQ2MX4H0/kecil/4",
                  .name = "tiang.jpg",
                  .said = "DPUPR, 20 November 10.00"}};
  write("", page);
  page.findings = {{.kind = domain::FindingKind::phone, .offset = 0, .length = 4, .text = "0812"}};
  page.confirmed = true;
  page.carried = {{"shown", "a1b2"}};
  write("_findings", page,
        given::errors({{"caption_3", "err.findings", {{"apa", "nomor telepon"}}}}));
  page.findings.clear();
  page.carried.clear();
  page.meanwhile = view::Meanwhile{.fields = {{"lampu.jpg", "Tiang kedua", "Tiang ketiga"}}};
  write("_meanwhile", page);
  page.meanwhile.reset();
  for (const auto* why : {"photos.secret", "photos.hidden", "photos.early"}) {
    page.why_not = why;
    write("_" + std::string(why), page);
  }
}

void one(Storybook& book) {
  const auto write = [&](const std::string& name, const view::PhotoPage& page,
                         const domain::FieldErrors& errors = {}) {
    book.page("followups/photo" + name,
              view::photo(book.pages(), given::desk(Role::triage), page, errors));
  };
  view::PhotoPage page{.code = given::code(),
                       .target = "/triase/7F3KQ2MX4H0/foto/3",
                       .back = "/triase/7F3KQ2MX4H0/foto",
                       .picture = "/triase/7F3KQ2MX4H0/berkas/3"};
  write("", page);
  page.may_show = true;
  page.width = 1600;
  page.height = 1200;
  page.result = "/triase/7F3KQ2MX4H0/foto/3/hasil";
  page.boxes = {{.left = 100, .top = 200, .width = 50, .height = 60}};
  page.rows = {{"10", "20", "5", "6"}, {"", "", "", ""}, {"12,5", "x", "5", "0,1"}};
  write("_boxes", page, given::errors({{"boxes", "err.box.number", {{"n", "3"}}}}));
  page.saved = "bWFyaw";
  page.meanwhile = view::Meanwhile{.fields = {{"lampu.jpg", "dari kiri 1", ""}}};
  write("_meanwhile", page);
  page.meanwhile.reset();
  page.is_public = true;
  page.rows.assign(domain::kMaxBoxes, {"1", "1", "2", "2"});
  write("_public_full", page, given::errors({{"boxes", "err.box.many", {{"n", "20"}}}}));
}

}  // namespace

void stories::followups_photos(Storybook& book) {
  several(book);
  one(book);
}
