// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Categories with their questions and presets.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/filing/category.hpp"

namespace store {

class Categories {
 public:
  explicit Categories(mysql::Connection& connection) : connection_(connection) {}

  /// Active ones in their order, with questions and answers (three statements).
  [[nodiscard]] std::vector<domain::Category> list_active();
  /// By id, active or not.
  [[nodiscard]] std::optional<domain::Category> find(domain::CategoryId id);

  struct PublicCategory {
    domain::CategoryId id;
    std::string code;
    std::string name;
    std::string example;
  };
  /// For the public list's filter: active ones in their order.
  [[nodiscard]] std::vector<PublicCategory> list_public();

 private:
  mysql::Connection& connection_;
};

}  // namespace store
