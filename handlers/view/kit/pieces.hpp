// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pieces that several pages share: tags, the history, paging, carried fields.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

/// Adds one tag to `{{>MARKER}}`; several calls stand side by side.
void put_tag(fcgi::Dictionary& where, std::string_view marker, const Tag& tag);

/// `{{#NAME_PIECE}}{{PIECE}}{{#MORE}}<wbr>…`: the name of a file, which a narrow screen may break
/// behind each "_".
void put_file_name(fcgi::Dictionary& where, std::string_view name);

struct Photo {
  std::string href = {};
  std::string alt = {};
};

struct Document {
  std::string href = {};
  std::string name = {};
};

/// One step of a report's history.
struct Step {
  std::string heading = {};
  std::string who = {};  ///< empty: nobody is named
  domain::Instant at = {};
  std::string took = {};  ///< "26 menit setelah diterima", or empty
  std::string text = {};  ///< their own words, line breaks kept; empty: none
  std::string mark = {};  ///< a sentence about how it was done, or empty
  std::vector<Photo> photos = {};
  std::vector<Document> documents = {};
  std::int64_t answer = 0;       ///< number of the step if it answers the reporter, else 0
  std::string doubt_href = {};   ///< where he says that it does not answer, or empty
  std::string doubted = {};      ///< a sentence: that it was said, or empty
  std::string doubt_words = {};  ///< what he wrote with it, for the desk
};

/// The step that met the two-hour clock says how long it took; without `responded_at` none does.
void mark_response(std::vector<Step>& steps, const Messages& messages, domain::Instant received_at,
                   std::optional<domain::Instant> responded_at);

/// Expands `{{>MARKER}}` as the history; `steps` newest first, the first is marked as *now*.
void put_timeline(fcgi::Dictionary& where, std::string_view marker, const std::vector<Step>& steps,
                  domain::Instant now);

/// One of the two photos that show what was mended.
struct PairedPhoto {
  std::string href = {};
  std::string said = {};  ///< what it shows, as an officer wrote it; or empty
  domain::Instant at = {};
};

struct BeforeAndAfter {
  PairedPhoto before = {};
  PairedPhoto after = {};
  std::string title = {};  ///< of the report, for whoever cannot see the photos
  std::string place = {};
};

/// Expands `{{>MARKER}}` with layout/pair.tpl: side by side where there is room.
void put_pair(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
              const BeforeAndAfter& pair);

/// Newer and older pages of a list; an empty address is not shown.
struct Paging {
  std::string previous = {};
  std::string next = {};
  std::string position = {};  ///< "Halaman 2"
};

/// Expands `{{>MARKER}}` unless there is neither.
void put_pagination(fcgi::Dictionary& where, std::string_view marker, const Paging& paging);

using Carried = std::vector<std::pair<std::string, std::string>>;

/// Expands `{{>MARKER}}`, inside a form, as hidden fields that keep line breaks.
void put_carried(fcgi::Dictionary& where, std::string_view marker, const Carried& fields);

}  // namespace view
