// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Writes the demo's people and reports through domain and store, as if they had happened.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "handlers/demo_seed/story.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/people/account.hpp"

namespace demo_seed {

/// The password of everybody in the demo; an instance with demo data listens on loopback only.
inline constexpr const char* kPassword = "lapor-demo-2026";

/// Who can act, by the key in the file.
struct Cast {
  std::map<std::string, domain::Citizen, std::less<>> citizens;
  std::map<std::string, domain::Officer, std::less<>> staff;
};

/// Makes the accounts. Keys needed: `keys.nik_pepper`, `keys.nik_sealing_public`.
/// Errors: std::runtime_error for a story that the rules refuse; those of the database.
[[nodiscard]] Cast make_people(mysql::Connection& connection, const fcgi::Config& config,
                               const Story& story, fcgi::Instant now);

/// Files the reports and takes their steps, each at its own time. Messages of the past count as
/// sent, people without e-mail as told, but for the last day.
/// Key needed: `keys.outbox_public`. Errors: as above.
void make_reports(mysql::Connection& connection, const fcgi::Config& config, const Story& story,
                  const Cast& people, fcgi::Instant now);

}  // namespace demo_seed
