// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Kecamatan and villages.
#pragma once

#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/filing/place.hpp"

namespace store {

class Places {
 public:
  explicit Places(mysql::Connection& connection) : connection_(connection) {}

  /// The 26, by name.
  [[nodiscard]] std::vector<domain::Kecamatan> list_kecamatan();
  /// All villages, by kecamatan and name.
  [[nodiscard]] std::vector<domain::Village> list_villages();
  /// What the public binary may read.
  [[nodiscard]] std::vector<domain::Kecamatan> list_public_kecamatan();

 private:
  mysql::Connection& connection_;
};

}  // namespace store
