// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every binary's application at once, each as its own database account, and every address they
/// answer: what a test needs to walk them all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

namespace walk {

/// A registered route.
struct Address {
  std::string method;
  std::string pattern;
};

class World {
 public:
  World();
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// All routes of all binaries, in the order of the binaries.
  [[nodiscard]] std::vector<Address> addresses() const;

  /// The addresses whose POST only asks (fcgi::Router::ask): patterns.
  [[nodiscard]] std::vector<std::string> asking() const;
  /// All routes as handlers/route_table writes them for the web servers, a line each.
  [[nodiscard]] std::string table() const;
  /// The addresses whose forms carry no token: patterns.
  [[nodiscard]] std::vector<std::string> without_token() const;
  /// Statements that all binaries together have asked of the database.
  [[nodiscard]] std::uint64_t statements() const;

  /// Nobody in particular.
  support::Browser stranger(domain::Instant now);
  /// A member of staff who has just signed in; `opd` is the code of his body.
  support::Browser staff(domain::Role role, const std::string& opd, domain::Instant now);
  support::Browser citizen(const domain::Citizen& citizen, domain::Instant now);

  /// Stores a file; its name. `kind` is "private" or "public".
  [[nodiscard]] std::string keep(std::string_view kind, std::string_view bytes) const;

  support::Database db;

 private:
  struct Apps;
  std::filesystem::path folder_;
  std::unique_ptr<Apps> apps_;
  std::vector<std::unique_ptr<support::Site>> sites_;
};

}  // namespace walk
