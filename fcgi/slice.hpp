// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace fcgi {

/// Bytes that several may hold: all of a text, or a part of it. Copying a slice copies no byte, and
/// the text lives as long as one of its slices does.
class Slice {
 public:
  Slice() = default;
  /// All of a text, which is kept.
  template <class Text>
    requires std::convertible_to<Text, std::string>
  Slice(Text&& whole)  // NOLINT: a text is its own slice
      : whole_(std::make_shared<const std::string>(std::forward<Text>(whole))), bytes_(*whole_) {}

  /// A part of it. Errors: std::out_of_range if it begins behind the end.
  [[nodiscard]] Slice part(std::size_t from, std::size_t size) const {
    Slice slice(*this);
    slice.bytes_ = bytes_.substr(from, size);
    return slice;
  }

  [[nodiscard]] std::string_view view() const { return bytes_; }
  operator std::string_view() const { return bytes_; }  // NOLINT: as std::string does
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  friend bool operator==(const Slice& slice, std::string_view bytes) {
    return slice.bytes_ == bytes;
  }

 private:
  std::shared_ptr<const std::string> whole_;
  std::string_view bytes_;
};

}  // namespace fcgi
