// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report of which everything is told twice: in words that may be read, and with what tells who
/// wrote it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "tests/integration/actions/walk/world.hpp"

namespace walk {

/// Where the report stands.
enum class Moment { received, handled, returned, closed, withdrawn };

inline constexpr std::array kMoments{Moment::received, Moment::handled, Moment::returned,
                                     Moment::closed, Moment::withdrawn};

/// What stands in every text beside its own words; whoever may not know it finds it nowhere.
inline constexpr std::string_view kName = "Wagiyem";  ///< hidden in every released text
/// The other half of the name: hidden in handling text, of itself no name to everybody.
inline constexpr std::string_view kShortName = "Tri";
inline constexpr std::string_view kWrittenPhone = "0857-1111-2222";
inline constexpr std::string_view kWrittenNik = "3305124101900001";
/// The reporter's own, which no text holds.
inline constexpr std::string_view kPhone = "0812 3456 7890";
inline constexpr std::string_view kEmail = "wagiyem@contoh.test";

/// Words of the citizen's title and story, and of those that were released.
inline constexpr std::string_view kTitleWord = "judulasli";
inline constexpr std::string_view kStoryWord = "kalimatasli";
inline constexpr std::string_view kReleasedTitle = "judulbersih";
inline constexpr std::string_view kReleasedWord = "kalimatbersih";

/// The OPD whose people read, and another one that works on the same report.
inline constexpr auto kOwnOpd = "dpupr";
inline constexpr auto kOtherOpd = "disdikpora";

/// One file and which bytes it has, in the order of the table written by hand.
struct StoryFile {
  std::int64_t id = 0;
  std::string original;
  std::string released = {};  ///< empty: it was not
};

struct KnownStory {
  given::Report report;
  std::string original_name;
  std::vector<StoryFile> files;
  /// The word of each step that was taken, by its place in the table written by hand.
  std::map<std::size_t, std::string> steps;
};

/// `accused`: code of a body, or empty.
KnownStory tell_known(World& world, domain::Privacy privacy, Moment moment,
                      const std::string& accused = {});

}  // namespace walk
