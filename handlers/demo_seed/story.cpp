// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/demo_seed/story.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "fcgi/config.hpp"

namespace demo_seed {
namespace {

std::vector<std::string> split(const std::string& path) {
  std::vector<std::string> names;
  std::size_t start = 0;
  while (start <= path.size()) {
    const auto end = std::min(path.find('.', start), path.size());
    names.push_back(path.substr(start, end - start));
    start = end + 1;
  }
  return names;
}

std::vector<StoryEntry> values_of(std::map<std::string, StoryEntry, std::less<>>&& entries) {
  std::vector<StoryEntry> list;
  list.reserve(entries.size());
  for (auto& [key, entry] : entries) list.push_back(std::move(entry));
  return list;
}

struct Reading {
  std::map<std::string, StoryEntry, std::less<>> citizens;
  std::map<std::string, StoryEntry, std::less<>> staff;
  std::map<std::string, StoryEntry, std::less<>> reports;
  std::map<std::string, std::map<std::string, StoryEntry, std::less<>>, std::less<>> steps;

  static StoryEntry& at(std::map<std::string, StoryEntry, std::less<>>& entries,
                        const std::string& key) {
    return entries.try_emplace(key, key).first->second;
  }

  void take(const std::string& path, const std::string& value) {
    const auto names = split(path);
    if (names.size() == 3 && names[0] == "citizen") {
      at(citizens, names[1]).set(names[2], value);
    } else if (names.size() == 3 && names[0] == "staff") {
      at(staff, names[1]).set(names[2], value);
    } else if (names.size() == 3 && names[0] == "report") {
      at(reports, names[1]).set(names[2], value);
    } else if (names.size() == 5 && names[0] == "report" && names[2] == "step") {
      at(steps[names[1]], names[3]).set(names[4], value);
    } else {
      throw std::runtime_error("demo: what is " + path + "?");
    }
  }
};

}  // namespace

std::string StoryEntry::get(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? "" : found->second;
}

std::string StoryEntry::must(std::string_view name) const {
  auto value = get(name);
  if (value.empty()) throw std::runtime_error("demo: " + key_ + " has no " + std::string(name));
  return value;
}

std::chrono::milliseconds StoryEntry::hours(std::string_view name) const {
  constexpr double kMillisecondsPerHour = 3'600'000;
  return std::chrono::milliseconds(std::llround(std::stod(must(name)) * kMillisecondsPerHour));
}

Story read_story(const std::string& path) {
  Reading reading;
  for (const auto& [key, value] : fcgi::read_toml_strings(path)) reading.take(key, value);
  Story story{.citizens = values_of(std::move(reading.citizens)),
              .staff = values_of(std::move(reading.staff)),
              .reports = {}};
  for (auto& [key, report] : reading.reports) {
    story.reports.push_back(
        {.report = std::move(report), .steps = values_of(std::move(reading.steps[key]))});
  }
  std::sort(story.reports.begin(), story.reports.end(), [](const auto& a, const auto& b) {
    return a.report.hours("hours_ago") > b.report.hours("hours_ago");
  });
  return story;
}

}  // namespace demo_seed
