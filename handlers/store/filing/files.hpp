// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace store {

/// The bytes of photos and documents, in a folder outside the web root.
///
/// Shape: `<folder>/ab/cd/<name>`, where `name` is 32 random hex digits and an ending, and `ab`,
/// `cd` its first digits. The row that names a file is written after the file: a file without a row
/// is an orphan, which the courier's sweep removes after 24 hours.
class Files {
 public:
  explicit Files(std::string folder) : folder_(std::move(folder)) {}

  /// Writes and fsyncs `bytes`; the new file's name. `ending` with its dot (".jpg").
  /// Errors: std::system_error when the disk is full or the folder cannot be written.
  [[nodiscard]] std::string put(std::string_view bytes, std::string_view ending) const;

  /// The bytes; std::runtime_error if the file is absent or `name` is not one of ours.
  [[nodiscard]] std::string get(std::string_view name) const;

  /// Where a file lies below the folder: "ab/cd/name". std::invalid_argument if `name` is not ours.
  [[nodiscard]] static std::string path_below(std::string_view name);

  /// Removes the file; absent is no error.
  void remove(std::string_view name) const;

 private:
  std::string folder_;
};

}  // namespace store
