// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Files that nobody can attach, and what every sender is told of each.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"

namespace support {

struct BadFile {
  std::string what;
  std::string bytes;
  std::string says;  ///< key of the sentence
};

inline std::ostream& operator<<(std::ostream& out, const BadFile& file) {
  return out << file.what;
}

/// A PNG that says it has 60,000 x 60,000 pixels.
inline std::string huge_png() {
  static constexpr unsigned char kBytes[] = {
      0x89, 'P',  'N',  'G',  0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 'I',
      'H',  'D',  'R',  0x00, 0x00, 0xea, 0x60, 0x00, 0x00, 0xea, 0x60, 0x01, 0x00,
      0x00, 0x00, 0x00, 0xa8, 0xa9, 0x48, 0xef, 0x00, 0x00, 0x00, 0x08, 'I',  'D',
      'A',  'T',  0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01, 0x48, 0x06, 0x89,
      0xd2, 0x00, 0x00, 0x00, 0x00, 'I',  'E',  'N',  'D',  0xae, 0x42, 0x60, 0x82};
  return {reinterpret_cast<const char*>(kBytes), sizeof kBytes};
}

/// `bytes` of something, as long as a file may just not be.
inline std::string too_long(std::string bytes) {
  bytes.resize(domain::kMaxFileBytes + 1, 'x');
  return bytes;
}

inline std::vector<BadFile> bad_files() {
  const std::string jpeg = "\xff\xd8\xff\xe0";
  return {
      {"an empty file", "", "err.file.empty"},
      {"a photo of more than 8 MiB", too_long(jpeg), "err.file.size"},
      {"a PDF of more than 8 MiB", too_long("%PDF-1.7\n"), "err.file.size"},
      {"a picture of too many pixels", huge_png(), "err.file.pixels"},
      {"a text that is called a photo", "Ini bukan foto.", "err.file.type"},
      {"a photo of an iPhone, HEIC", std::string("\0\0\0\x18", 4) + "ftypheic", "err.file.type"},
      {"a video", std::string("\0\0\0\x18", 4) + "ftypmp42", "err.file.type"},
      {"a GIF", "GIF89a\x01", "err.file.type"},
      {"a JPEG that breaks off", jpeg + "and no more", "err.file.type"}};
}

}  // namespace support
