// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/draft_files.hpp"

#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/facts.hpp"
#include "handlers/view/kit/accused_words.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/quick_exit.hpp"

namespace view {

void put_file_row(fcgi::Dictionary& html, const DraftFile& file) {
  put_file_name(html, file.name);
  html.set("FILE_SIZE", file_size(file.size_bytes));
}

std::string draft_files(const Pages& pages, const Chrome& chrome, const DraftFiles& files,
                        const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "complaints/files.tpl", messages.text("field.attach"), errors);
  auto& html = page.main();
  html.set("ACTION", paths::draft(files.token, "berkas"));
  html.set("BACK_HREF", paths::draft(files.token));
  html.set("NEXT_HREF", paths::draft(files.token, "periksa"));
  const auto seen = once_forwarded(files.privacy, domain::Reader::anyone)
                        .file({.step = std::nullopt, .released = true});
  html.set("SEEN", messages.text(seen == domain::FileSight::nothing ? "attach.seen.hidden"
                                                                    : "attach.seen.released"));
  if (files.quick_exit) put_exit(page.main());
  if (!files.files.empty()) {
    auto have = html.section("HAVE");
    for (const auto& file : files.files) {
      auto row = have.section("FILE_ROW");
      put_file_row(row, file);
      row.set("FILE_NAME", file.name);
      row.set("FILE_ID", std::to_string(file.id));
    }
  }
  if (files.files.size() >= static_cast<std::size_t>(domain::kMaxFiles)) {
    html.show("FULL");
    return page.render();
  }
  auto room = html.section("ROOM");
  room.set("MOST", static_cast<int>(domain::kMaxFiles));
  page.field(room, "FILE_FIELD",
             {.input = Input::file,
              .name = "file",
              .label = "field.attach",
              .hint = Label::given(messages.text(
                  "field.attach.hint", {{"n", std::to_string(domain::kMaxFiles)}, {"m", "8"}})),
              .options = {}});
  return page.render();
}

std::string sign_in_first(const Pages& pages, const Chrome& chrome, const SignInFirst& first) {
  Page page(pages, chrome, "complaints/sign_in_first.tpl", pages.messages().text("nav.new"));
  if (first.quick_exit) put_exit(page.main());
  const auto here = paths::draft(first.token, "berkas");
  page.main().set("REGISTER_HREF", paths::register_account());
  page.main().set("SIGN_IN_HREF", paths::sign_in(here));
  page.main().set("CHANGE_HREF", paths::draft(first.token));
  return page.render();
}

}  // namespace view
