// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/messages.hpp"

#include <cctype>
#include <stdexcept>

#include "fcgi/config.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"

namespace view {
namespace {

std::string with_small_first_letter(std::string label) {
  const bool abbreviation =
      label.size() > 1 && std::isupper(static_cast<unsigned char>(label[1])) != 0;
  if (abbreviation) return label;
  const auto first = domain::first_code_points(label, 1);
  return domain::plain_lower(first) + label.substr(first.size());
}

template <class Words>
void demand(const Messages& messages, const Words& all, const std::string& prefix) {
  for (const auto word : all) {
    const auto key = prefix + std::string(to_word(word));
    if (!messages.has(key)) throw fcgi::ConfigError("the message catalogue lacks " + key);
  }
}

/// What `{name}` stands for in `values`; null if nobody filled it.
const std::string* filled(const domain::Values& values, std::string_view name) {
  const auto found = values.find(name);
  return found == values.end() ? nullptr : &found->second;
}

}  // namespace

Messages::Messages(const std::string& file) : texts_(fcgi::read_toml_strings(file)) {
  demand(*this, domain::kAllKinds, "kind.");
  demand(*this, domain::kAllNatures, "nature.");
  demand(*this, domain::kAllChannels, "channel.");
  demand(*this, domain::kAllPrivacies, "priv.");
  demand(*this, domain::kAllRoles, "role.");
  demand(*this, domain::kAllRefusals, "refusal.");
  demand(*this, domain::kAllReportStates, "st.");
  demand(*this, domain::kAllPartStates, "st.");
  demand(*this, domain::all_events(), "event.");
}

const std::string& Messages::raw(std::string_view key) const {
  const auto found = texts_.find(key);
  if (found == texts_.end())
    throw std::out_of_range("the message catalogue lacks " + std::string(key));
  return found->second;
}

std::string Messages::name_of_field(std::string_view field) const {
  const auto name = texts_.find("nama." + std::string(field));
  if (name != texts_.end()) return name->second;
  const auto label = texts_.find("field." + std::string(field));
  if (label == texts_.end()) return raw("nama.isian");
  auto words = with_small_first_letter(label->second);
  if (words.ends_with('?')) words.pop_back();
  return words;
}

std::optional<std::string> Messages::fill(std::string_view key, const domain::Values& values,
                                          std::string& missing) const {
  const auto& pattern = raw(key);
  std::string out;
  std::size_t at = 0;
  while (at < pattern.size()) {
    const auto open = pattern.find('{', at);
    const auto close = pattern.find('}', open);
    if (open == std::string::npos || close == std::string::npos) break;
    missing = pattern.substr(open + 1, close - open - 1);
    const auto* value = filled(values, missing);
    if (value == nullptr) return std::nullopt;
    out.append(pattern, at, open - at);
    out += *value;
    at = close + 1;
  }
  return out.append(pattern, at);
}

std::string Messages::text(std::string_view key, const domain::Values& values) const {
  std::string missing;
  auto sentence = fill(key, values, missing);
  if (!sentence) throw std::out_of_range("nobody filled {" + missing + "} of " + std::string(key));
  return *std::move(sentence);
}

std::string Messages::text_if_filled(std::string_view key, const domain::Values& values) const {
  std::string missing;
  return fill(key, values, missing).value_or("");
}

}  // namespace view
