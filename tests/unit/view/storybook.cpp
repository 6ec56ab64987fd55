// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/view/storybook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <regex>

#include "tests/support/html.hpp"
#include "tests/unit/view/given.hpp"

namespace {

std::string content(const std::filesystem::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The marks of a template as fcgi::Watch names them, and the empty one for the file itself.
std::set<std::string> marks_of(const std::string& text) {
  static const std::regex kComment(R"(\{\{![^}]*\}\})");
  static const std::regex kMark(R"(\{\{([#>]?[A-Z][A-Z0-9_]*)[:}])");
  const auto marked = std::regex_replace(text, kComment, "");
  std::set<std::string> marks{""};
  for (std::sregex_iterator at(marked.begin(), marked.end(), kMark), end; at != end; ++at)
    marks.insert((*at)[1]);
  return marks;
}

std::string said(const std::string& file, const std::string& mark) {
  return mark.empty() ? fmt::format("templates/{}: no story renders it", file)
                      : fmt::format("templates/{}: no story shows {{{{{}}}}}", file, mark);
}

}  // namespace

Storybook::Storybook()
    : pages_(given::config(false), watch()), demo_pages_(given::config(true), watch()) {}

fcgi::Watch Storybook::watch() {
  return [this](std::string_view file, std::string_view mark) { shown_.emplace(file, mark); };
}

void Storybook::page(const std::string& name, std::string html) {
  for (const auto& fault : support::html_faults(html)) faults_.push_back(name + ": " + fault);
  text(name + ".html", std::move(html));
}

void Storybook::text(const std::string& name, std::string text) {
  if (text.empty()) faults_.push_back(name + ": is empty");
  if (!files_.emplace(name, std::move(text)).second) faults_.push_back(name + ": stands twice");
}

void Storybook::answer(const std::string& name, const fcgi::Response& answer) {
  auto head = std::to_string(static_cast<int>(answer.status)) + "\n";
  for (const auto& [header, value] : answer.headers) head += header + ": " + value + "\n";
  text(name + ".head.txt", std::move(head));
  if (!answer.body.empty()) page(name, answer.body);
}

void Storybook::mail(const std::string& name, const view::MailText& mail) {
  text(name + ".txt", "Subjek: " + mail.subject + "\n\n" + mail.text);
  page(name, mail.html);
}

void Storybook::write(const std::filesystem::path& folder) const {
  for (const auto& [name, text] : files_) {
    const auto file = folder / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
  }
}

std::vector<std::string> Storybook::faults() const {
  auto faults = faults_;
  const std::filesystem::path folder(given::config(false).get("paths.templates"));
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".tpl") continue;
    const auto file = entry.path().lexically_relative(folder).string();
    for (const auto& mark : marks_of(content(entry.path()))) {
      if (!shown_.contains({file, mark})) faults.push_back(said(file, mark));
    }
  }
  std::ranges::sort(faults);
  return faults;
}
