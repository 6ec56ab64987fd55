// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The pages on which an officer decides what everybody may see of a report's photos
/// (templates/followups/photos.tpl, photo.tpl).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/publishing/photo.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/meanwhile.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

struct DeskPhoto {
  std::int64_t id = 0;
  std::string href = {};  ///< its own page
  std::string thumbnail = {};
  std::string name = {};
  std::string said = {};  ///< by whom and when
  bool is_public = false;
  bool ticked = false;  ///< as typed
  std::string caption = {};
  int boxes = 0;
  std::string saved = {};  ///< mark of what is kept
};

struct PhotosPage {
  domain::ComplaintCode code;
  std::string title = {};
  std::string target = {};
  std::string back = {};
  std::string why_not = {};  ///< key: why nothing can be ticked, or empty
  std::vector<DeskPhoto> photos = {};
  std::vector<domain::Finding> findings = {};  ///< in what was typed, to be asked about
  bool confirmed = false;                      ///< they were ticked
  Carried carried = {};                        ///< what the form carries unseen
  std::optional<Meanwhile> meanwhile = {};     ///< what a colleague saved since it was opened
};

/// Fields: `photo_<id>` (hidden: it stood there), `saved_<id>`, `show_<id>`, `caption_<id>`,
/// `confirm`.
[[nodiscard]] std::string photos(const Pages& pages, const Chrome& chrome, const PhotosPage& page,
                                 const domain::FieldErrors& errors);

struct PhotoPage {
  domain::ComplaintCode code;
  std::string target = {};
  std::string back = {};
  std::string picture = {};
  std::string result = {};  ///< how it will look, or empty: no boxes are kept
  int width = 4;            ///< of the picture
  int height = 3;
  std::vector<domain::Box> boxes = {};      ///< as kept: drawn over the picture
  std::vector<domain::TypedBox> rows = {};  ///< as typed; blank rows follow by themselves
  bool is_public = false;
  bool may_show = false;
  std::string saved = {};                   ///< mark of the boxes that are kept
  std::optional<Meanwhile> meanwhile = {};  ///< what a colleague saved since it was opened
};

/// Fields: `saved`; `left`, `top`, `width`, `height`, one of each per box, in per cent; button
/// `show`.
[[nodiscard]] std::string photo(const Pages& pages, const Chrome& chrome, const PhotoPage& page,
                                const domain::FieldErrors& errors);

}  // namespace view
