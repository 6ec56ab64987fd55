// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/meanwhile.hpp"

#include <algorithm>

#include "handlers/domain/text/difference.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

/// The value as it is read: what can be chosen by its label.
std::string as_read(const Field& field, const std::string& value) {
  const auto option = std::ranges::find(field.options, value, &Option::value);
  return option == field.options.end() ? value : option->label;
}

std::string said_of(const Messages& messages, const Meanwhile& meanwhile) {
  if (meanwhile.who.empty() || !meanwhile.at) return messages.text("meanwhile.somebody");
  return messages.text("meanwhile.who",
                       {{"nama", meanwhile.who}, {"waktu", moment(*meanwhile.at)}});
}

}  // namespace

std::vector<SavedElse> saved_else(const Messages& messages, const std::vector<Field>& fields,
                                  const domain::Values& saved) {
  std::vector<SavedElse> all;
  for (const auto& field : fields) {
    const auto at = saved.find(field.name);
    if (at == saved.end() || at->second == field.value) continue;
    all.push_back({.label = field.label.text(messages),
                   .saved = as_read(field, at->second),
                   .typed = as_read(field, field.value)});
  }
  return all;
}

void put_meanwhile(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                   const Meanwhile& meanwhile) {
  auto html = where.include(marker, "layout/meanwhile.tpl");
  html.set("SAID", said_of(messages, meanwhile));
  if (!meanwhile.why.empty())
    html.section("WHY").set("TEXT", messages.text("meanwhile.why", {{"alasan", meanwhile.why}}));
  for (const auto& field : meanwhile.fields) {
    auto item = html.section("SAVED_ELSE");
    item.set("LABEL", field.label);
    if (field.saved.empty())
      item.show("NOTHING");
    else
      item.section("SAVED").set("TEXT", field.saved);
    for (const auto& stretch : domain::difference(field.saved, field.typed)) {
      auto piece = item.section("STRETCH");
      const auto in = stretch.in == domain::SaidIn::both    ? "BOTH"
                      : stretch.in == domain::SaidIn::first ? "GONE"
                                                            : "NEW";
      piece.section(in).set("TEXT", stretch.text);
    }
  }
}

}  // namespace view
