// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace fcgi {

/// The values of one template: variables, sections and included templates.
///
/// A section is hidden until shown or given a dictionary; giving it several repeats it. Values set
/// globally are seen in included templates too. Cheap to move; sub-dictionaries stay valid as long
/// as their root lives.
class Dictionary {
 public:
  Dictionary();
  ~Dictionary();
  Dictionary(Dictionary&&) noexcept;
  Dictionary& operator=(Dictionary&&) noexcept;
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;

  void set(std::string_view name, std::string_view value);
  void set(std::string_view name, long long value);
  /// Seen in every included template: for what the frame shows (service name, csrf token).
  void set_global(std::string_view name, std::string_view value);
  /// Shows a section once, with this dictionary's own values.
  void show(std::string_view section);
  /// Adds one repetition of a section.
  Dictionary section(std::string_view name);
  /// Adds one expansion of `{{>MARKER}}` with `file` (a path below the templates folder).
  Dictionary include(std::string_view marker, std::string_view file);

 private:
  struct Node;
  explicit Dictionary(std::unique_ptr<Node> node);
  std::unique_ptr<Node> node_;
  friend class Templates;
};

/// Told of every mark that a rendering fills, as it stands in the template: `#SECTION` that is
/// shown, `>MARKER` that something is included at, `NAME` of a value that is not empty; and of
/// every file with an empty mark. `file` is a path below the templates folder. For a test that
/// wants to know what it has not seen yet; the page is the same with it.
using Watch = std::function<void(std::string_view file, std::string_view mark)>;

/// All templates of a folder, loaded and checked at start.
class Templates {
 public:
  /// Loads every `*.tpl` below `folder`. Throws std::runtime_error naming the first file that does
  /// not parse, or an HTML template whose first line is not AUTOESCAPE.
  explicit Templates(std::string folder, Watch watch = {});
  ~Templates();
  Templates(Templates&&) noexcept;
  Templates& operator=(Templates&&) = delete;
  Templates(const Templates&) = delete;
  Templates& operator=(const Templates&) = delete;

  /// `file` expanded with `values`. Throws std::runtime_error if it, or a file it includes, is
  /// absent: ctemplate alone would print a warning and leave a hole.
  [[nodiscard]] std::string render(std::string_view file, const Dictionary& values) const;

 private:
  struct Cache;
  std::unique_ptr<Cache> cache_;
  std::string folder_;
  Watch watch_;
};

}  // namespace fcgi
