// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/page.hpp"

#include <ctemplate/per_expand_data.h>
#include <ctemplate/template.h>
#include <ctemplate/template_annotator.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <vector>

#include "fcgi/utf8.hpp"

namespace fcgi {
namespace {

/// What ctemplate calls the section that a file is.
constexpr std::string_view kWholeFile = "__{{MAIN}}__";

constexpr std::string_view kFirstLine = "{{%AUTOESCAPE context=\"";

ctemplate::TemplateString string_of(std::string_view text) {
  return {text.data(), text.size()};
}

bool is_plain_text(std::string_view file) {
  return file.ends_with(".txt.tpl") || file.ends_with(".subject.tpl");
}

// Blank lines matter in a mail's text and nowhere else.
ctemplate::Strip strip_for(std::string_view file) {
  return is_plain_text(file) ? ctemplate::DO_NOT_STRIP : ctemplate::STRIP_BLANK_LINES;
}

std::vector<std::string> templates_below(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".tpl") {
      files.push_back(std::filesystem::relative(entry.path(), folder).string());
    }
  }
  return files;
}

void require_autoescape(const std::string& path) {
  std::ifstream file(path);
  std::string first;
  std::getline(file, first);
  if (!first.starts_with(kFirstLine)) {
    throw std::runtime_error("template " + path + " does not begin with AUTOESCAPE");
  }
}

/// Passes on to a Watch what ctemplate expands, and adds nothing to the page.
class Watcher : public ctemplate::TemplateAnnotator {
 public:
  Watcher(const Watch& watch, const std::string& folder, const std::string& page)
      : watch_(watch), root_(std::filesystem::absolute(folder)), page_(page) {}

  void EmitOpenFile(ctemplate::ExpandEmitter*, const std::string& path) override {
    files_.push_back(std::filesystem::path(path).lexically_relative(root_).string());
    watch_(files_.back(), "");
  }
  void EmitCloseFile(ctemplate::ExpandEmitter*) override { files_.pop_back(); }
  void EmitOpenInclude(ctemplate::ExpandEmitter*, const std::string& marker) override {
    watch_(files_.back(), ">" + marker);
  }
  void EmitCloseInclude(ctemplate::ExpandEmitter*) override {}
  void EmitOpenSection(ctemplate::ExpandEmitter*, const std::string& name) override {
    if (name != kWholeFile) watch_(files_.back(), "#" + name);
  }
  void EmitCloseSection(ctemplate::ExpandEmitter*) override {}
  void EmitOpenVariable(ctemplate::ExpandEmitter*, const std::string& name) override {
    variable_ = name.substr(0, name.find(':'));  // without its modifiers
    before_ = page_.size();
  }
  void EmitCloseVariable(ctemplate::ExpandEmitter*) override {
    if (page_.size() > before_) watch_(files_.back(), variable_);
  }
  void EmitFileIsMissing(ctemplate::ExpandEmitter*, const std::string&) override {}

 private:
  const Watch& watch_;
  std::filesystem::path root_;
  const std::string& page_;
  std::vector<std::string> files_;
  std::string variable_;
  std::size_t before_ = 0;
};

}  // namespace

struct Dictionary::Node {
  std::unique_ptr<ctemplate::TemplateDictionary> owned;  // set in the root only
  ctemplate::TemplateDictionary* dictionary = nullptr;
};

Dictionary::Dictionary() : node_(std::make_unique<Node>()) {
  node_->owned = std::make_unique<ctemplate::TemplateDictionary>("page");
  node_->dictionary = node_->owned.get();
}
Dictionary::Dictionary(std::unique_ptr<Node> node) : node_(std::move(node)) {}
Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

void Dictionary::set(std::string_view name, std::string_view value) {
  node_->dictionary->SetValue(string_of(name), printable(value));
}

void Dictionary::set(std::string_view name, long long value) {
  set(name, std::to_string(value));
}

void Dictionary::set_global(std::string_view name, std::string_view value) {
  node_->dictionary->SetTemplateGlobalValue(string_of(name), printable(value));
}

void Dictionary::show(std::string_view section) {
  node_->dictionary->ShowSection(string_of(section));
}

Dictionary Dictionary::section(std::string_view name) {
  auto node = std::make_unique<Node>();
  node->dictionary = node_->dictionary->AddSectionDictionary(string_of(name));
  return Dictionary(std::move(node));
}

Dictionary Dictionary::include(std::string_view marker, std::string_view file) {
  auto node = std::make_unique<Node>();
  node->dictionary = node_->dictionary->AddIncludeDictionary(string_of(marker));
  node->dictionary->SetFilename(string_of(file));
  return Dictionary(std::move(node));
}

struct Templates::Cache {
  ctemplate::TemplateCache templates;
};

Templates::Templates(std::string folder, Watch watch)
    : cache_(std::make_unique<Cache>()), folder_(std::move(folder)), watch_(std::move(watch)) {
  cache_->templates.SetTemplateRootDirectory(folder_);
  const auto files = templates_below(folder_);
  if (files.empty()) throw std::runtime_error("no templates in " + folder_);
  for (const auto& file : files) {
    // A mail's text and subject are no HTML and stand as they are: ctemplate 2.4 knows no context
    // for that but to have no pragma at all.
    if (!is_plain_text(file)) require_autoescape(folder_ + "/" + file);
    // Both ways of stripping: a text mail includes pieces that a page might include too.
    if (!cache_->templates.LoadTemplate(file, strip_for(file))) {
      throw std::runtime_error("template " + file + " does not parse");
    }
  }
}

Templates::~Templates() = default;
Templates::Templates(Templates&&) noexcept = default;

std::string Templates::render(std::string_view file, const Dictionary& values) const {
  std::string page;
  std::optional<Watcher> watcher;
  ctemplate::PerExpandData extras;
  if (watch_) {
    extras.SetAnnotateOutput("");
    extras.SetAnnotator(&watcher.emplace(watch_, folder_, page));
  }
  if (!cache_->templates.ExpandWithData(string_of(file), strip_for(file), values.node_->dictionary,
                                        &extras, &page)) {
    throw std::runtime_error("template " + std::string(file) + ", or one it includes, is missing");
  }
  return page;
}

}  // namespace fcgi
