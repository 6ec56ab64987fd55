// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fcgi/slice.hpp"

namespace fcgi {

/// Names and values in the order they came; a name may stand several times.
class Params {
 public:
  using Pair = std::pair<std::string, std::string>;

  void add(std::string name, std::string value) {
    pairs_.emplace_back(std::move(name), std::move(value));
  }
  /// The first value of `name`, if any.
  [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
  [[nodiscard]] const std::vector<Pair>& pairs() const { return pairs_; }
  [[nodiscard]] bool empty() const { return pairs_.empty(); }

 private:
  std::vector<Pair> pairs_;
};

/// A file that came with a form. `name` and `type` are the client's words: shown escaped, never
/// used for a path or a decision.
struct UploadedFile {
  std::string field = {};
  std::string name = {};
  std::string type = {};
  Slice bytes = {};
};

/// One request as a value, checked: valid UTF-8 without NUL everywhere, body within its limit.
struct Request {
  std::string id = {};      ///< 32 hex digits from nginx, or our own under plain CGI.
  std::string method = {};  ///< upper case
  std::string path = {};    ///< decoded, starts with "/", without query
  Params query = {};
  Params cookies = {};
  Params fields = {};  ///< of the body only; the query never mixes in
  std::vector<UploadedFile> files = {};
  std::string remote_address = {};
  std::string user_agent = {};
  std::string accept_encoding = {};
  std::string if_none_match = {};
  std::string sec_fetch_site = {};
  std::string origin = {};

  /// GET and HEAD never write; everything else is checked for its token.
  [[nodiscard]] bool is_safe() const { return method == "GET" || method == "HEAD"; }
};

}  // namespace fcgi
