// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/batch_row.hpp"

#include <algorithm>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/followups/base/input.hpp"

namespace followups {
namespace {

/// One record as its columns are called.
class Cells {
 public:
  Cells(const Columns& columns, const fcgi::CsvRow& row) : columns_(columns), row_(row) {}

  /// One line, trimmed, NFC; empty where the column or the cell is absent.
  [[nodiscard]] std::string line(const std::string& column) const {
    return domain::read_line(text(column));
  }
  [[nodiscard]] std::string paragraphs(const std::string& column) const {
    return domain::read_paragraphs(text(column));
  }

 private:
  [[nodiscard]] std::string text(const std::string& column) const {
    const auto at = columns_.find(column);
    return at == columns_.end() || at->second >= row_.cells.size() ? std::string()
                                                                   : row_.cells[at->second];
  }
  const Columns& columns_;
  const fcgi::CsvRow& row_;
};

/// The value whose word or label, as messages name it, was typed.
template <class E, std::size_t N>
std::optional<E> chosen(const view::Messages& messages, std::string_view area,
                        const std::array<E, N>& all, const std::string& typed) {
  for (const auto value : all) {
    const auto word = std::string(to_word(value));
    if (lower(typed) == word ||
        lower(typed) == lower(messages.text(std::string(area) + "." + word)))
      return value;
  }
  return std::nullopt;
}

/// A word that was typed and means nothing; an empty cell is the domain's business.
template <class T>
std::optional<T> known(std::optional<T> found, const std::string& typed, std::string_view field,
                       domain::FieldErrors& errors) {
  if (!found && !typed.empty()) domain::refuse_choice(errors, field);
  return found;
}

std::optional<domain::CategoryId> category_of(const EntryRules& rules, const std::string& typed) {
  for (const auto& category : rules.categories)
    if (lower(typed) == lower(category.name) || lower(typed) == category.code) return category.id;
  return std::nullopt;
}

std::optional<domain::OpdId> opd_of(const EntryRules& rules, const std::string& typed) {
  for (const auto& opd : rules.opds)
    if (lower(typed) == lower(opd.name) || lower(typed) == lower(opd.short_name) ||
        lower(typed) == opd.code)
      return opd.id;
  return std::nullopt;
}

void read_place(const Cells& cells, const EntryRules& rules, Entry& entry) {
  auto& draft = entry.draft;
  draft.place = cells.line("patokan");
  const auto kecamatan = lower(cells.line("kecamatan"));
  for (const auto& one : rules.kecamatan)
    if (lower(one.name) == kecamatan) draft.kecamatan = one.code;
  if (draft.kecamatan.empty() && !kecamatan.empty())
    domain::refuse_choice(entry.errors, "kecamatan");
  const auto village = lower(cells.line("desa"));
  for (const auto& one : rules.villages)
    if (lower(one.name) == village && one.kecamatan == draft.kecamatan) draft.village = one.code;
  if (draft.village.empty() && !village.empty()) entry.errors.add("village", "err.village");
}

/// The accused body; without a kind an OPD, as in files of the time when it could be nothing else.
std::optional<domain::Accused> read_accused(const Cells& cells, const view::Messages& messages,
                                            const EntryRules& rules, domain::FieldErrors& errors) {
  const auto word = cells.line("jenis_dilaporkan");
  const auto name = cells.line("instansi_dilaporkan");
  const auto place = cells.line("kecamatan_dilaporkan");
  if (word.empty() && name.empty() && place.empty()) return std::nullopt;
  const auto kind = word.empty() ? std::optional(domain::BodyKind::opd)
                                 : chosen(messages, "body_kind", domain::kAllBodyKinds, word);
  if (!kind) {
    domain::refuse_choice(errors, "accused");
    return std::nullopt;
  }
  domain::Accused accused(*kind);
  std::string kecamatan;
  for (const auto& one : rules.kecamatan)
    if (lower(one.name) == lower(place)) kecamatan = one.code;
  if (kecamatan.empty() && !place.empty()) domain::refuse_choice(errors, "accused_kecamatan");
  if (*kind == domain::BodyKind::opd) accused.opd = opd_of(rules, name);
  for (const auto& one : rules.villages)
    if (*kind == domain::BodyKind::village && one.kecamatan == kecamatan &&
        lower(one.name) == lower(name))
      accused.village = one.code;
  if (is_named_by_hand(*kind)) {
    accused.name = name;
    accused.kecamatan = kecamatan;
  }
  return accused;
}

/// The answers of the category's questions in their order, between bars; labels or words.
void read_answers(const Cells& cells, const EntryRules& rules, domain::ComplaintDraft& draft) {
  const auto* category =
      draft.category ? domain::find_category(rules.categories, *draft.category) : nullptr;
  if (category == nullptr) return;
  auto rest = cells.line("jawaban");
  for (const auto& question : category->questions) {
    const auto bar = std::min(rest.find('|'), rest.size());
    auto answer = domain::trim(std::string_view(rest).substr(0, bar));
    rest.erase(0, bar + 1);
    for (const auto& choice : question.choices)
      if (lower(answer) == lower(choice.label)) answer = choice.word;
    if (!answer.empty()) draft.answers[question.key] = answer;
  }
}

void read_person(const Cells& cells, const view::Messages& messages, Entry& entry) {
  auto& on_behalf = entry.on_behalf;
  on_behalf.name = cells.line("nama");
  on_behalf.contact = cells.line("kontak");
  const auto kind = cells.line("kontak_jenis");
  on_behalf.contact_kind = known(chosen(messages, "contact_kind", domain::kAllContactKinds, kind),
                                 kind, "contact_kind", entry.errors);
  const auto link = cells.line("tautan");
  if (link.empty()) return;
  if (on_behalf.contact.empty() && kind.empty()) {
    on_behalf.contact_kind = domain::ContactKind::account;
    on_behalf.contact = link;
  } else {
    entry.draft.story += "\n\n" + link;
  }
}

}  // namespace

std::string lower(std::string_view text) {
  std::string lowered(domain::trim(text));
  std::ranges::transform(lowered, lowered.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return lowered;
}

std::optional<domain::Instant> read_typed_time(std::string_view typed) {
  std::string text(domain::trim(typed));
  std::ranges::replace(text, '.', ':');
  const auto space = text.find_first_of(" T");
  if (space == std::string::npos) return std::nullopt;
  auto day = text.substr(0, space);
  std::string hour(domain::trim(std::string_view(text).substr(space + 1)));
  if (hour.size() == 4 && hour[1] == ':') hour.insert(0, 1, '0');
  if (hour.size() > 5 && hour[5] == ':') hour.resize(5);
  if (hour.size() != 5) return std::nullopt;
  if (const auto slash = day.find('/'); slash != std::string::npos) {
    const auto second = day.find('/', slash + 1);
    if (second == std::string::npos) return std::nullopt;
    auto date = day.substr(0, slash);
    auto month = day.substr(slash + 1, second - slash - 1);
    if (date.size() == 1) date.insert(0, 1, '0');
    if (month.size() == 1) month.insert(0, 1, '0');
    day = day.substr(second + 1) + "-" + month + "-" + date;
  }
  return day.size() == 10 ? read_local_time(day + "T" + hour) : std::nullopt;
}

Entry read_row(const Columns& columns, const fcgi::CsvRow& row, const view::Messages& messages,
               const EntryRules& rules) {
  const Cells cells(columns, row);
  Entry entry;
  auto& errors = entry.errors;
  const auto channel = cells.line("saluran");
  entry.on_behalf.channel = known(chosen(messages, "channel", domain::kEntryChannels, channel),
                                  channel, "channel", errors);
  const auto received = cells.line("diterima");
  entry.on_behalf.received_at = read_typed_time(received);
  if (!entry.on_behalf.received_at && !received.empty())
    errors.add("received_at", "err.import.time");
  auto& draft = entry.draft;
  draft.title = cells.line("judul");
  draft.story = cells.paragraphs("isi");
  const auto category = cells.line("kategori");
  draft.category = known(category_of(rules, category), category, "category", errors);
  const auto privacy = cells.line("siapa_boleh_tahu");
  draft.privacy =
      known(chosen(messages, "priv", domain::kAllPrivacies, privacy), privacy, "privacy", errors);
  draft.accused = read_accused(cells, messages, rules, errors);
  read_place(cells, rules, entry);
  read_person(cells, messages, entry);
  read_answers(cells, rules, draft);
  return entry;
}

}  // namespace followups
