// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace fcgi {

/// What a file is, by its first bytes; what the client calls it does not count.
enum class FileKind { jpeg, png, webp, pdf, unknown };

/// Looks at the magic bytes only.
[[nodiscard]] FileKind kind_of(std::string_view bytes);

/// A picture made new: JPEG, no metadata (EXIF holds where somebody lives), turned upright.
struct Picture {
  std::string bytes;
  int width = 0;
  int height = 0;
};

/// Why a picture was not taken.
enum class PictureFault { unreadable, too_many_pixels, took_too_long };

/// Largest picture that is decoded at all.
inline constexpr long kMaxPixels = 40'000'000;

/// Re-encodes `bytes` so that the longer side is at most `longest_side` pixels.
///
/// `vipsheader` and `vipsthumbnail` run as children with a clean environment and limits on CPU
/// time, memory, file size and 10 s of waiting: a hostile picture ends them, never the handler.
/// Temporary files lie in `work_folder` and are gone afterwards. Errors: a PictureFault;
/// std::runtime_error when the programs are not installed or the folder cannot be written. Source:
/// docs/decisions/0013.
[[nodiscard]] std::variant<Picture, PictureFault> shrink(std::string_view bytes, int longest_side,
                                                         const std::string& work_folder);

/// A part of a picture, in thousandths of its width and height.
struct Area {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
};

/// The picture with `areas` painted black and nothing of them left: the pixels are written over
/// before anything is encoded, and no metadata or second picture (EXIF thumbnail) goes along.
///
/// `bytes`: a JPEG that `shrink` made, of at most 4 million pixels. What of an area lies outside
/// the picture is left out. Children and limits as in `shrink`. Errors: as `shrink`.
[[nodiscard]] std::variant<Picture, PictureFault> burn(std::string_view bytes,
                                                       std::span<const Area> areas,
                                                       const std::string& work_folder);

}  // namespace fcgi
