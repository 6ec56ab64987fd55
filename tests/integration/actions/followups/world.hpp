// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The desks in-process: a database, the binary's application as its own account, officers at
/// browsers.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "handlers/followups/routes.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

namespace desks {

using support::Fields;

/// The instant at which officers work: five minutes after `given::filed` sends.
inline constexpr domain::Instant kWork = given::kNow + std::chrono::minutes{5};

class World {
 public:
  World();
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// An officer of `role` who has just signed in and looked at his list.
  support::Browser at_desk(domain::Role role, const std::string& opd = "diskominfo",
                           domain::Instant now = kWork);

  /// This officer, who has just signed in and looked at his list.
  support::Browser at_desk_of(const domain::Officer& officer, domain::Instant now = kWork);

  /// An OPD with an officer, so that a report can go there.
  void staff(const std::string& opd);

  /// How many events of this kind the histories have.
  [[nodiscard]] std::int64_t events(const std::string& event);
  [[nodiscard]] std::string state_of(const given::Report& report);

  /// Statements the binary has sent so far.
  [[nodiscard]] std::uint64_t statements() const;
  /// The bytes of a stored file: `kind` is "private" or "public"; empty if it is not there.
  [[nodiscard]] std::string stored(std::string_view kind, const std::string& name) const;
  /// How many files are there.
  [[nodiscard]] int count(std::string_view kind) const;
  /// A photo the citizen sent with his report, white, 64 × 48 pixels; its id.
  std::int64_t photo_of(const given::Report& report);

  support::Database db;

 private:
  std::filesystem::path folder_;
  std::shared_ptr<followups::App> app_;
  std::unique_ptr<support::Site> site_;
};

/// "/triase/aduan/<code>/<act>".
std::string address(std::string_view home, const given::Report& report, std::string_view act = {});

/// `fields` with a fresh nonce.
Fields sent(Fields fields);

/// `fields` with the tick on what `page`, a form that came back, shows before it goes out.
Fields ticked(const fcgi::Response& page, Fields fields);

/// A forward's form, to `opd`.
Fields forwarding(World& world, std::string_view opd);

}  // namespace desks
