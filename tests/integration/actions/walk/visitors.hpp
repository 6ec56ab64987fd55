// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Everybody an address may belong to, each with something at every name in it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "tests/integration/actions/walk/world.hpp"

namespace walk {

/// When they look: half an hour after what they look at was written.
inline constexpr auto kLooked = given::kNow + std::chrono::minutes{30};

/// Somebody, and what his addresses may name.
struct Visitor {
  support::Browser browser;
  std::string code = {};
  std::map<std::string, std::string> ids = {};  ///< by what stands before `{id}`
  std::string slip = {};                        ///< the code of a report he entered
  std::string batch = {};
  std::string draft = {};
};

/// By an address' first segment.
class Visitors {
 public:
  explicit Visitors(World& world);
  [[nodiscard]] Visitor& at(const std::string& pattern) {
    return by_home_.at(pattern.substr(0, pattern.find('/', 1)));
  }
  /// True if one of them has to do with addresses that begin so.
  [[nodiscard]] bool knows(const std::string& pattern) const {
    return by_home_.contains(pattern.substr(0, pattern.find('/', 1)));
  }

 private:
  std::map<std::string, Visitor> by_home_;
};

/// The address with everything right, but for `rubbish` at `name` (`{code}`), in which `{}` is what
/// is right.
[[nodiscard]] std::string filled(const Visitor& visitor, const std::string& pattern,
                                 std::string_view name = {}, const std::string& rubbish = {});

}  // namespace walk
