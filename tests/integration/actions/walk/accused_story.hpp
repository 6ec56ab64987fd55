// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The story that the accused must not meet at any address.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/given.hpp"

namespace walk {

/// A report about an officer of a body, with everything that can hang on one: a public text, files,
/// a question, notes, a second report merged into it, a reporter without e-mail whose identity was
/// opened, and a request for a colleague's consent.
struct Story {
  given::Report report;
  given::Report merged;
  std::vector<std::int64_t> files;
  std::vector<std::int64_t> to_tell;
  std::vector<std::int64_t> consents;  ///< one used, of `merged`; one awaited, of `report`
  std::string photo;                   ///< public name
  std::string draft;                   ///< token
  domain::Role desk;
};

/// Words of the story, each somewhere in the database; none may be read by the accused.
inline const std::vector<std::string> kWords{"Setoran malam jumat",
                                             "amplop cokelat tebal",
                                             "Juru parkir setor dobel",
                                             "kuitansi hijau palsu",
                                             "Petugas meminta uang",
                                             "Warga dimintai uang tanpa",
                                             "rekaman suaranya ada",
                                             "catatan dalam kramasari",
                                             "nama perantaranya",
                                             "saksi mahkota",
                                             "Siti Rahayu",
                                             "Karto Wiryo",
                                             "81299990000",
                                             "foto-amplop.jpg"};

/// The other body that looks into it; of schools another, for this one is over them.
inline constexpr auto kHandler = "disdikpora";
inline constexpr auto kHandlerOfSchools = "disperkimhub";

/// The typed name of an accused puskesmas or school.
inline constexpr auto kTypedName = "Kramasari Dua";

/// A story about an officer of the body `accused` (as given::accused reads it), half an hour old.
Story tell_story(support::Database& db, const std::string& accused);

}  // namespace walk
