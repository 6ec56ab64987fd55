// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The citizen's side in-process: a database, the binary's application as its own account,
/// citizens at browsers.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "handlers/complaints/app.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

namespace citizens {

using support::Fields;

class World {
 public:
  World();
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// Somebody who is not signed in, with the form of step 1 before him.
  support::Browser stranger(domain::Instant now = given::kNow);
  /// The citizen, just signed in.
  support::Browser signed_in(const domain::Citizen& citizen, domain::Instant now = given::kNow);
  /// A cookie of a new session of the citizen.
  std::string session(const domain::Citizen& citizen, domain::Instant now = given::kNow);

  /// `words` of a staff act through the store.
  void staff_act(const given::Report& report, const domain::Officer& officer,
                 store::Command command, domain::Instant at);

  [[nodiscard]] std::int64_t count(const std::string& table);
  [[nodiscard]] std::int64_t events(const std::string& event);
  [[nodiscard]] std::string state_of(const given::Report& report);
  /// Outbox rows of a template.
  [[nodiscard]] std::int64_t mails(const std::string& template_key);

  support::Database db;

 private:
  std::filesystem::path folder_;
  std::unique_ptr<complaints::App> app_;
  std::unique_ptr<support::Site> site_;
};

/// A report that triage entered at `kNow` for Pak Karto, who wrote by WhatsApp an hour before.
struct Entered {
  given::Report report;  ///< `citizen` is nobody in its story
  std::string pin;
};
/// A PIN that is not its own.
inline std::string wrong_pin(const Entered& entered) {
  return entered.pin == "000000" ? "000001" : "000000";
}
struct EnteredOf {
  given::DraftOf draft = {};
  std::string email = {};
};
Entered entered(World& world, const EnteredOf& of = {});

/// Opens it at /lacak by its PIN (or by `proof`); the answer.
fcgi::Response open_by_code(support::Browser& browser, const Entered& entered,
                            const std::string& proof = {});

/// "/lacak/<code>/<act>".
std::string tracked(const given::Report& report, std::string_view act = {});

/// "/laporan-saya/<code>/<act>".
std::string own(const given::Report& report, std::string_view act = {});

/// `fields` with a fresh nonce.
Fields sent(Fields fields);

/// A good form of step 1; `changed` replaces fields by name.
Fields step_one(World& world, const Fields& changed = {});

/// The path of the draft in a `Location`, without step and query.
std::string draft_of(const fcgi::Response& response);

/// A small picture that programs can read, and one of `size_bytes` that begins like one.
std::string picture();
std::string jpeg_of(std::size_t size_bytes);

}  // namespace citizens
