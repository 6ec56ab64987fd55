// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// sql/seeds/demo.toml as values: the people and the reports of the demo.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace demo_seed {

/// The keys of one table of the file.
class StoryEntry {
 public:
  using Values = std::map<std::string, std::string, std::less<>>;
  explicit StoryEntry(std::string key = "") : key_(std::move(key)) {}

  void set(std::string name, std::string value) { values_[std::move(name)] = std::move(value); }
  [[nodiscard]] const std::string& key() const { return key_; }
  /// Empty if the key is not there.
  [[nodiscard]] std::string get(std::string_view name) const;
  /// Throws std::runtime_error naming the entry and the key.
  [[nodiscard]] std::string must(std::string_view name) const;
  /// A number of hours, in milliseconds' precision.
  [[nodiscard]] std::chrono::milliseconds hours(std::string_view name) const;

 private:
  std::string key_;
  Values values_;
};

/// One report and what happened to it, in order.
struct ReportStory {
  StoryEntry report;
  std::vector<StoryEntry> steps;
};

struct Story {
  std::vector<StoryEntry> citizens;
  std::vector<StoryEntry> staff;
  std::vector<ReportStory> reports;  ///< oldest first
};

/// Reads the file. Throws fcgi::ConfigError or std::runtime_error with the place of the mistake.
[[nodiscard]] Story read_story(const std::string& path);

}  // namespace demo_seed
