// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/batch_row.hpp"

#include <algorithm>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "handlers/followups/entry/cell_choices.hpp"
#include "handlers/followups/entry/pasted_entry.hpp"

namespace followups {
namespace {

/// One record as its columns are called.
class Cells {
 public:
  Cells(const Columns& columns, const fcgi::CsvRow& row) : columns_(columns), row_(row) {}

  /// One line, trimmed, NFC; empty where the column or the cell is absent, or a dash.
  [[nodiscard]] std::string line(const std::string& column) const {
    return domain::read_line(text(column));
  }
  [[nodiscard]] std::string paragraphs(const std::string& column) const {
    return domain::read_paragraphs(text(column));
  }

 private:
  /// Who writes a dash says that there is nothing: in every column, for no word is one alone.
  [[nodiscard]] std::string text(const std::string& column) const {
    const auto at = columns_.find(column);
    if (at == columns_.end() || at->second >= row_.cells.size()) return {};
    const auto& cell = row_.cells[at->second];
    const bool is_dash = domain::comparison_key(cell).find_first_not_of('-') == std::string::npos;
    return is_dash ? std::string() : cell;
  }
  const Columns& columns_;
  const fcgi::CsvRow& row_;
};

/// The value that the cell names; a word that means nothing is an error at `field`, an empty cell
/// is the domain's business.
std::optional<std::string> chosen(const std::vector<CellChoice>& choices, const std::string& typed,
                                  std::string_view field, domain::FieldErrors& errors) {
  auto found = choice_in(choices, typed);
  if (!found && !typed.empty()) domain::refuse_choice(errors, field);
  return found;
}

/// The columns of one row, as the tables read them.
struct Row {
  const Cells& cells;
  const view::Messages& messages;
  const EntryRules& rules;
  domain::FieldErrors& errors;

  [[nodiscard]] std::optional<std::string> choice(const std::string& column,
                                                  std::string_view field) const {
    return chosen(choices_of(column, messages, rules), cells.line(column), field, errors);
  }
};

void read_place(const Row& row, domain::ComplaintDraft& draft) {
  draft.place = row.cells.line("patokan");
  draft.kecamatan = row.choice("kecamatan", "kecamatan").value_or("");
  const auto village = row.cells.line("desa");
  draft.village = choice_in(villages_in(row.rules, draft.kecamatan), village).value_or("");
  if (draft.village.empty() && !village.empty()) row.errors.add("village", "err.village");
}

template <class Id>
std::optional<Id> id_of(const std::optional<std::string>& value) {
  return value ? std::optional(Id{std::stoll(*value)}) : std::nullopt;
}

/// The accused body; without a kind an OPD, as in files of the time when it could be nothing else.
std::optional<domain::Accused> read_accused(const Row& row) {
  const auto word = row.cells.line("jenis_dilaporkan");
  const auto name = row.cells.line("instansi_dilaporkan");
  const auto place = row.cells.line("kecamatan_dilaporkan");
  if (word.empty() && name.empty() && place.empty()) return std::nullopt;
  const auto typed = row.choice("jenis_dilaporkan", "accused");
  if (!typed && !word.empty()) return std::nullopt;
  domain::Accused accused(typed ? domain::body_kind_from(*typed).value() : domain::BodyKind::opd);
  const auto kecamatan = row.choice("kecamatan_dilaporkan", "accused_kecamatan").value_or("");
  if (accused.kind == domain::BodyKind::opd)
    accused.opd = id_of<domain::OpdId>(choice_in(opds_in(row.rules), name));
  if (accused.kind == domain::BodyKind::village)
    accused.village = choice_in(villages_in(row.rules, kecamatan), name).value_or("");
  if (is_named_by_hand(accused.kind)) {
    accused.name = name;
    accused.kecamatan = kecamatan;
  }
  return accused;
}

/// The answers of the category's questions in their order, between bars; labels or words.
void read_answers(const Row& row, domain::ComplaintDraft& draft) {
  const auto* category =
      draft.category ? domain::find_category(row.rules.categories, *draft.category) : nullptr;
  if (category == nullptr) return;
  auto rest = row.cells.line("jawaban");
  for (const auto& question : category->questions) {
    const auto bar = std::min(rest.find('|'), rest.size());
    std::string answer(domain::trim(std::string_view(rest).substr(0, bar)));
    rest.erase(0, bar + 1);
    for (const auto& choice : question.choices)
      if (domain::comparison_key(answer) == domain::comparison_key(choice.label))
        answer = choice.word;
    if (!answer.empty()) draft.answers[question.key] = answer;
  }
}

void read_person(const Row& row, domain::OnBehalf& on_behalf) {
  on_behalf.name = row.cells.line("nama");
  on_behalf.contact = row.cells.line("kontak");
  if (const auto kind = row.choice("kontak_jenis", "contact_kind"))
    on_behalf.contact_kind = domain::contact_kind_from(*kind);
}

/// Where the message stands: the way to its writer, if there is no other, else a part of the story.
void read_link(const Row& row, Entry& entry) {
  const auto link = row.cells.line("tautan");
  if (link.empty()) return;
  if (link.starts_with('@')) return row.errors.add("link", "err.import.handle", {{"akun", link}});
  if (link.find('.') == std::string::npos) return row.errors.add("link", "err.link.scheme");
  domain::check_link(row.errors, "link", link);
  auto& on_behalf = entry.on_behalf;
  if (on_behalf.contact.empty() && !on_behalf.contact_kind) {
    on_behalf.contact_kind = domain::ContactKind::account;
    on_behalf.contact = link;
    entry.contact_is_link = true;
    return;
  }
  auto& story = entry.draft.story;
  const auto most = domain::kStoryLength.most;
  const bool fitted = domain::count_code_points(story) <= most;
  story += "\n\n" + link;
  const auto together = domain::count_code_points(story);
  if (fitted && together > most)
    row.errors.add("link", "err.import.link",
                   {{"n", std::to_string(most)}, {"ada", std::to_string(together)}});
}

}  // namespace

Entry read_row(const Columns& columns, const fcgi::CsvRow& csv, const view::Messages& messages,
               const EntryRules& rules, domain::Date today) {
  const Cells cells(columns, csv);
  Entry entry;
  const Row row{cells, messages, rules, entry.errors};
  auto& draft = entry.draft;
  if (const auto channel = row.choice("saluran", "channel"))
    entry.on_behalf.channel = domain::channel_from(*channel);
  const auto received = cells.line("diterima");
  entry.on_behalf.received_at = domain::read_written_time(received, today);
  if (!entry.on_behalf.received_at && !received.empty())
    entry.errors.add("received_at", "err.import.time");
  draft.title = cells.line("judul");
  draft.story = cells.paragraphs("isi");
  draft.category = id_of<domain::CategoryId>(row.choice("kategori", "category"));
  if (const auto privacy = row.choice("siapa_boleh_tahu", "privacy"))
    draft.privacy = domain::privacy_from(*privacy);
  draft.accused = read_accused(row);
  read_place(row, draft);
  read_person(row, entry.on_behalf);
  take_pasted(entry, {.today = today});
  read_link(row, entry);
  read_answers(row, draft);
  return entry;
}

}  // namespace followups
