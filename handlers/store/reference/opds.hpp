// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Bodies (OPD).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/opd.hpp"

namespace store {

class Opds {
 public:
  explicit Opds(mysql::Connection& connection) : connection_(connection) {}

  /// All bodies, also inactive ones, by kind and name.
  [[nodiscard]] std::vector<domain::Opd> list();
  /// Active ones.
  [[nodiscard]] std::vector<domain::Opd> list_active();
  /// Active bodies of the regency that have at least one active officer or head: those to which a
  /// report can be forwarded. By name.
  [[nodiscard]] std::vector<domain::Opd> list_forwardable();
  [[nodiscard]] std::optional<domain::Opd> find(domain::OpdId id);
  [[nodiscard]] std::optional<domain::Opd> find_by_code(std::string_view code);
  /// What the public binary may read of them, by name; active and inactive.
  [[nodiscard]] std::vector<domain::Opd> list_public();

 private:
  mysql::Connection& connection_;
};

}  // namespace store
