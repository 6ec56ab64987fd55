// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/support/html.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <regex>
#include <set>

namespace support {
namespace {

using Attributes = std::map<std::string, std::string>;

constexpr std::array<std::string_view, 12> kVoid{"area", "base",  "br",   "col",  "embed",  "hr",
                                                 "img",  "input", "link", "meta", "source", "wbr"};

struct Checker {
  std::vector<std::string> faults;
  std::vector<std::string> open;
  std::set<std::string> ids;
  std::set<std::string> labelled;
  std::vector<std::pair<std::string, std::string>> wanted;  ///< attribute, id
  std::vector<std::string> fields;                          ///< ids of visible fields

  void say(const std::string& fault) { faults.push_back(fault); }

  Attributes read(const std::string& tag, const std::string& text) {
    static const std::regex kOne(R"re(([a-zA-Z_:][-\w:.]*)(?:\s*=\s*"([^"]*)")?)re");
    Attributes found;
    for (std::sregex_iterator at(text.begin(), text.end(), kOne), end; at != end; ++at) {
      const auto name = (*at)[1].str();
      if (!found.emplace(name, (*at)[2].str()).second) say("<" + tag + "> has " + name + " twice");
    }
    return found;
  }

  void begin(const std::string& tag, const std::string& text) {
    const auto attributes = read(tag, text);
    const auto value = [&](const char* name) {
      const auto at = attributes.find(name);
      return at == attributes.end() ? std::string() : at->second;
    };
    const auto id = value("id");
    if (!id.empty() && !ids.insert(id).second) say("id " + id + " stands twice");
    if (tag == "label" && !value("for").empty()) {
      labelled.insert(value("for"));
      wanted.emplace_back("for", value("for"));
    }
    for (const char* name : {"aria-describedby", "aria-labelledby"}) {
      std::string rest = value(name);
      for (std::size_t space = 0; !rest.empty(); rest.erase(0, space)) {
        rest.erase(0, rest.find_first_not_of(' '));
        space = std::min(rest.find(' '), rest.size());
        if (space > 0) wanted.emplace_back(name, rest.substr(0, space));
      }
    }
    const auto href = value("href");
    if (tag == "a" && href.starts_with('#')) wanted.emplace_back("href", href.substr(1));
    const bool unseen = value("type") == "hidden" || attributes.contains("hidden");
    if ((tag == "input" || tag == "select" || tag == "textarea") && !unseen) {
      if (id.empty()) {
        say("<" + tag + " name=" + value("name") + "> has no id");
      } else {
        fields.push_back(id);
      }
    }
    if (tag == "img" && !attributes.contains("alt")) say("an image without alt");
  }

  void finish() {
    for (const auto& tag : open) say("<" + tag + "> is not closed");
    for (const auto& [name, id] : wanted)
      if (!ids.contains(id)) say(name + " names " + id + ", which is not there");
    for (const auto& id : fields)
      if (!labelled.contains(id)) say("field " + id + " has no label");
  }
};

void close(Checker& checker, const std::string& tag) {
  if (checker.open.empty() || checker.open.back() != tag) {
    checker.say("</" + tag + "> closes " +
                (checker.open.empty() ? "nothing" : "<" + checker.open.back() + ">"));
    return;
  }
  checker.open.pop_back();
}

}  // namespace

std::vector<std::string> html_faults(std::string_view page) {
  Checker checker;
  const std::string text(page);
  if (text.find("{{") != std::string::npos) checker.say("template marks are left over");
  static const std::regex kTag(R"re(<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^>"])*)>)re");
  for (std::sregex_iterator at(text.begin(), text.end(), kTag), end; at != end; ++at) {
    const auto tag = (*at)[2].str();
    const auto rest = (*at)[3].str();
    if ((*at)[1].length() > 0) {
      close(checker, tag);
      const auto behind = static_cast<std::size_t>(at->position() + at->length());
      const bool sticks =
          behind < text.size() && std::isalnum(static_cast<unsigned char>(text[behind]));
      if (sticks && (tag == "a" || tag == "button"))
        checker.say("</" + tag + "> and the word behind it are one: " + text.substr(behind, 20));
      continue;
    }
    checker.begin(tag, rest);
    const bool is_void = std::find(kVoid.begin(), kVoid.end(), tag) != kVoid.end();
    if (!is_void && !rest.ends_with('/')) checker.open.push_back(tag);
  }
  checker.finish();
  return std::move(checker.faults);
}

}  // namespace support
