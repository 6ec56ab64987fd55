// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/changed.hpp"

namespace view {
namespace {

std::string value_of(const domain::Values& data, std::string_view name) {
  const auto at = data.find(name);
  return at == data.end() ? std::string() : at->second;
}

std::string privacy_in(const Messages& messages, const domain::Values& data,
                       std::string_view name) {
  const auto word = value_of(data, name);
  return word.empty() ? word : messages.text("priv." + word);
}

/// The sentence `key`, or another where it stayed, or where it is not known what was before.
std::string change(const Messages& messages, const std::string& key, const std::string& was,
                   const std::string& became) {
  if (became.empty()) return {};
  if (was.empty()) return messages.text(key + ".became", {{"baru", became}});
  if (was == became) return messages.text(key + ".stays", {{"baru", became}});
  return messages.text(key, {{"lama", was}, {"baru", became}});
}

}  // namespace

std::string changed_words(const Messages& messages, const domain::Values& data) {
  auto lines = change(messages, "changed.category", value_of(data, "category_name_was"),
                      value_of(data, "category_name"));
  const auto privacy =
      change(messages, "changed.privacy", privacy_in(messages, data, "privacy_was"),
             privacy_in(messages, data, "privacy"));
  if (!lines.empty() && !privacy.empty()) lines += "\n";
  return lines + privacy;
}

}  // namespace view
