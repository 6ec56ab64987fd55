// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/import.hpp"

#include <array>

namespace view {
namespace {

constexpr std::array kColumns{
    ImportColumn{"saluran", "channel", true},
    ImportColumn{"diterima", "received_at", true},
    ImportColumn{"kategori", "category", true},
    ImportColumn{"isi", "story", true},
    ImportColumn{"kecamatan", "kecamatan", true},
    ImportColumn{"desa", "village", false},
    ImportColumn{"patokan", "place", false},
    ImportColumn{"judul", "title", false},
    ImportColumn{"nama", "name", false},
    ImportColumn{"kontak_jenis", "contact_kind", false},
    ImportColumn{"kontak", "contact", false},
    ImportColumn{"tautan", "link", false},
    ImportColumn{"siapa_boleh_tahu", "privacy", false},
    ImportColumn{"jenis_dilaporkan", "accused", false},
    ImportColumn{"instansi_dilaporkan", "accused_opd", false},
    ImportColumn{"kecamatan_dilaporkan", "accused_kecamatan", false},
    ImportColumn{"jawaban", "", false},
};

/// As the form of one report calls the field: an officer writes of somebody, not of himself.
Label label_of(std::string_view field) {
  if (field == "story") return "field.entry_story";
  if (field == "name") return "field.contact_name";
  return Label::given("");
}

}  // namespace

std::span<const ImportColumn> import_columns() {
  return kColumns;
}

std::string import_page(const Pages& pages, const Chrome& chrome, const std::string& target,
                        std::span<const ImportTaken> taken, const std::vector<ImportFault>& faults,
                        const domain::FieldErrors& errors) {
  Page page(pages, chrome, "followups/import.tpl", pages.messages().text("import.title"), errors);
  auto& main = page.main();
  main.set("TARGET", target);
  main.set("EXAMPLE_HREF", pages.static_address("contoh-impor.csv"));
  page.field("FILE_FIELD", {.input = Input::file,
                            .name = "file",
                            .label = "field.import_file",
                            .hint = "field.import_file.hint",
                            .accept = ".csv,text/csv"});
  for (const auto& one : taken) {
    auto column = main.section("TAKEN");
    column.set("COLUMN", one.column);
    column.set("VALUES", one.values);
  }
  if (faults.empty()) return page.render();
  auto html = main.section("FAULTS");
  for (const auto& fault : faults) {
    auto row = html.section("FAULT");
    row.set("LINE", fault.line);
    row.set("COLUMN", fault.column);
    row.set("TEXT", sentence_of(page.messages(), fault.error, label_of(fault.error.field)));
  }
  return page.render();
}

std::string batch(const Pages& pages, const Chrome& chrome, const ImportBatch& batch) {
  const auto& messages = pages.messages();
  const domain::Values count{{"n", std::to_string(batch.rows.size())}};
  const auto title = messages.text(batch.entered ? "import.entered" : "import.preview", count);
  Page page(pages, chrome, "followups/batch.tpl", title);
  auto& main = page.main();
  main.set("HEADING", title);
  main.set("BACK_HREF", batch.back);
  if (batch.entered) {
    auto done = main.section("DONE");
    done.set("TEXT", messages.text("import.told"));
    done.set("TELL_HREF", batch.tell);
  } else {
    auto confirm = main.section("CONFIRM");
    confirm.set("TARGET", batch.target);
    confirm.set("LABEL", messages.text("import.confirm", count));
    main.section("BY_HEAD");
  }
  for (const auto& one : batch.rows) {
    auto row = main.section("ROW");
    if (one.code) row.section("CODED").set("CODE", one.code->display());
    row.set("TITLE", one.title);
    row.set("ABOUT", one.about);
    row.set("SOURCE", one.source);
    if (!batch.entered) {
      auto by = row.section("BY");
      by.set("PERSON", one.person);
      if (!one.meant.empty())
        by.section("MEANT").set("REMARK", messages.text("import.meant", {{"alamat", one.meant}}));
    }
    row.set("PRIVACY", one.privacy);
  }
  return page.render();
}

}  // namespace view
