// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Photos for the public: the parts of a picture that nobody may see, and which two photos show
/// that something was mended.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// A part of a picture that is painted over. Unit: thousandths of the picture's width and height,
/// so that it means the same on every copy of the picture.
struct Box {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  bool operator==(const Box&) const = default;
};

inline constexpr std::size_t kMaxBoxes = 20;
inline constexpr int kMinBoxSide = 10;  ///< thousandths; less is a slip of the hand
inline constexpr int kWholeSide = 1000;
inline constexpr std::size_t kMaxCaption = 120;  ///< code points

/// The numbers of one box as they were typed, in per cent ("12,5" or "12.5").
struct TypedBox {
  std::string left;
  std::string top;
  std::string width;
  std::string height;
  [[nodiscard]] bool is_blank() const;
};

/// The boxes that were typed; blank ones are left out.
///
/// Errors, all at field `boxes`: `err.box.number` (something is no number), `err.box.outside` (it
/// leaves the picture), `err.box.small` (a side is below one per cent), `err.box.many`; each but
/// the last with the number of the box, `n`, counted from 1 over all typed ones.
[[nodiscard]] Result<std::vector<Box>, FieldErrors> read_boxes(std::span<const TypedBox> typed);

/// "100,200,50,50;…": as a row keeps them; empty for none.
[[nodiscard]] std::string to_text(std::span<const Box> boxes);
/// The reverse; what is not of this form is no box.
[[nodiscard]] std::vector<Box> boxes_from(std::string_view text);

/// One step of the history, as far as the pair of photos looks at it.
struct PhotoStep {
  EventId id;
  Event event = Event::note;
};

/// One public photo. `step` is absent if it came with the report itself.
struct PublicPhotoOf {
  AttachmentId id;
  std::optional<EventId> step;
};

struct PhotoPair {
  AttachmentId before;
  AttachmentId after;
  bool operator==(const PhotoPair&) const = default;
};

/// What shows that something was mended: as *before* the first public photo that is no proof (the
/// reporter's come first), as *after* the first public photo of the last *resolve* that stands:
/// a reopening or a returned answer takes it back. Absent if there is no such two, or if the report
/// is neither resolved nor closed.
/// Shape: `photos` oldest first, `steps` oldest first.
[[nodiscard]] std::optional<PhotoPair> before_and_after(std::span<const PublicPhotoOf> photos,
                                                        std::span<const PhotoStep> steps,
                                                        ReportState state);

}  // namespace domain
