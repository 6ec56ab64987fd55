// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/cell_choices.hpp"

#include <array>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "handlers/domain/word_table.hpp"

namespace followups {
namespace {

using domain::Channel;
using domain::ContactKind;
using domain::Word;

/// How desks write them, beside the word and the label.
constexpr std::array kChannelNames{
    Word{Channel::whatsapp, "WA"},     Word{Channel::facebook, "FB"},
    Word{Channel::instagram, "IG"},    Word{Channel::tiktok, "TT"},
    Word{Channel::x, "Twitter"},       Word{Channel::phone, "Telp"},
    Word{Channel::phone, "Telp."},     Word{Channel::phone, "Telpon"},
    Word{Channel::email, "Surel"},     Word{Channel::other, "Lain"},
    Word{Channel::other, "Lainnya"},   Word{Channel::whatsapp, "Whats App"},
    Word{Channel::instagram, "Insta"},
};
constexpr std::array kContactNames{
    Word{ContactKind::whatsapp, "WA"},    Word{ContactKind::phone, "Telp"},
    Word{ContactKind::phone, "Telp."},    Word{ContactKind::phone, "HP"},
    Word{ContactKind::email, "Surel"},    Word{ContactKind::account, "Akun"},
    Word{ContactKind::account, "Medsos"},
};
constexpr std::array<Word<bool>, 0> kNoNames{};

/// What may stand before the name of a place.
constexpr std::array<std::string_view, 7> kPlacePrefixes{"Kecamatan", "Kec.", "Kelurahan", "Kel.",
                                                         "Desa",      "Ds.",  "Pemdes"};

template <class E, std::size_t N, class Names>
std::vector<CellChoice> choices(const view::Messages& messages, std::string_view area,
                                const std::array<E, N>& all, const Names& names) {
  std::vector<CellChoice> made;
  for (const auto value : all) {
    const std::string word(to_word(value));
    auto& choice =
        made.emplace_back(CellChoice{word, {messages.text(std::string(area) + "." + word)}});
    if constexpr (std::tuple_size_v<Names> > 0)
      for (const auto& name : names)
        if (name.value == value) choice.names.emplace_back(name.word);
    choice.names.push_back(word);
  }
  return made;
}

/// A key without what stands before the name of a place.
std::string without_prefix(const std::string& key) {
  for (const auto prefix : kPlacePrefixes) {
    auto mark = domain::comparison_key(prefix);
    const bool dotted = mark.ends_with('.');
    if (dotted) mark.pop_back();
    if (!key.starts_with(mark)) continue;
    auto rest = std::string_view(key).substr(mark.size());
    if (dotted && rest.starts_with('.'))
      rest.remove_prefix(1);
    else if (!rest.starts_with(' '))
      continue;
    return std::string(domain::trim(rest));
  }
  return key;
}

std::optional<std::string> find(const std::vector<CellChoice>& choices, const std::string& key) {
  for (const auto& choice : choices)
    for (const auto& name : choice.names)
      if (domain::comparison_key(name) == key) return choice.value;
  return std::nullopt;
}

std::string shown(const CellChoice& choice) {
  const auto& names = choice.names;
  const bool twice = names.size() < 2 || names[1] == choice.value ||
                     domain::comparison_key(names[0]) == domain::comparison_key(names[1]);
  return twice ? names[0] : names[0] + " (" + names[1] + ")";
}

std::string joined(const auto& all) {
  std::string text;
  for (const auto& one : all) text += (text.empty() ? "" : ", ") + std::string(one);
  return text;
}

}  // namespace

std::vector<CellChoice> choices_of(std::string_view column, const view::Messages& messages,
                                   const EntryRules& rules) {
  if (column == "saluran")
    return choices(messages, "channel", domain::kEntryChannels, kChannelNames);
  if (column == "kontak_jenis")
    return choices(messages, "contact_kind", domain::kAllContactKinds, kContactNames);
  if (column == "siapa_boleh_tahu")
    return choices(messages, "priv", domain::kAllPrivacies, kNoNames);
  if (column == "jenis_dilaporkan")
    return choices(messages, "body_kind", domain::kAllBodyKinds, kNoNames);
  std::vector<CellChoice> made;
  if (column == "kategori")
    for (const auto& one : rules.categories)
      made.push_back({std::to_string(one.id.value), {one.code, one.name}});
  if (column == "kecamatan" || column == "kecamatan_dilaporkan")
    for (const auto& one : rules.kecamatan) made.push_back({one.code, {one.name}});
  return made;
}

std::optional<std::string> choice_in(const std::vector<CellChoice>& choices,
                                     std::string_view cell) {
  const auto key = domain::comparison_key(cell);
  if (key.empty()) return std::nullopt;
  const auto exact = find(choices, key);
  return exact ? exact : find(choices, without_prefix(key));
}

std::vector<CellChoice> villages_in(const EntryRules& rules, std::string_view kecamatan) {
  std::vector<CellChoice> made;
  for (const auto& one : rules.villages)
    if (one.kecamatan == kecamatan) made.push_back({one.code, {one.name}});
  return made;
}

std::vector<CellChoice> opds_in(const EntryRules& rules) {
  std::vector<CellChoice> made;
  for (const auto& one : rules.opds)
    if (one.kind != domain::OpdKind::outside)
      made.push_back({std::to_string(one.id.value), {one.short_name, one.name, one.code}});
  return made;
}

std::vector<view::ImportTaken> taken_by_columns(const view::Messages& messages,
                                                const EntryRules& rules) {
  std::vector<view::ImportTaken> columns;
  for (const auto& column : view::import_columns()) {
    std::vector<std::string> values;
    for (const auto& choice : choices_of(column.name, messages, rules))
      values.push_back(shown(choice));
    if (column.name == "diterima")
      values.assign(domain::kWrittenTimes.begin(), domain::kWrittenTimes.end());
    if (column.name == "instansi_dilaporkan")
      for (const auto& choice : opds_in(rules)) values.push_back(shown(choice));
    auto text = joined(values);
    if (column.name == "kecamatan" || column.name == "desa") {
      const auto before = messages.text("import.prefixes", {{"awalan", joined(kPlacePrefixes)}});
      text += text.empty() ? before : "; " + before;
    }
    if (!text.empty()) columns.push_back({std::string(column.name), std::move(text)});
  }
  return columns;
}

}  // namespace followups
