// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <string>

#include "fcgi/gateway.hpp"

/// An exchange whose two sides are strings.
class FakeExchange : public fcgi::Exchange {
 public:
  std::map<std::string, std::string> params;
  std::string input;
  std::string output;
  std::size_t largest_read = 0;
  /// Bytes after which the visitor is gone.
  std::size_t gone_after = std::string::npos;

  [[nodiscard]] std::string param(const char* name) const override {
    const auto found = params.find(name);
    return found == params.end() ? "" : found->second;
  }
  std::string read(std::size_t size) override {
    largest_read = std::max(largest_read, size);
    auto piece = input.substr(0, size);
    input.erase(0, piece.size());
    return piece;
  }
  bool write(std::string_view bytes) override {
    output += bytes;
    return output.size() < gone_after;
  }
};
