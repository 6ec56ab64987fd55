// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/picture.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "fcgi/child.hpp"
#include "fcgi/crypto.hpp"

namespace fcgi {
namespace {

constexpr int kNotInstalled = 127;

const std::vector<std::string> kEnvironment{"PATH=/usr/bin:/bin", "LC_ALL=C", "HOME=/nonexistent",
                                            "VIPS_BLOCK_UNTRUSTED=1", "VIPS_CONCURRENCY=1"};
// Raw pixels count as untrusted; those that come back here are our own.
const std::vector<std::string> kOwnPixels{"PATH=/usr/bin:/bin", "LC_ALL=C", "HOME=/nonexistent",
                                          "VIPS_CONCURRENCY=1"};
constexpr long kWhole = 1000;
constexpr long kMostBands = 4;
constexpr long kMaxRawBytes = 16L * 1024 * 1024;  // ChildLimits::file_bytes

// A file that is gone with its scope.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& folder, std::string_view suffix)
      : path_(folder + "/" + crypto::hex(crypto::random_bytes(16)) + std::string(suffix)) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;  // absent when the child made none
    std::filesystem::remove(path_, ignored);
  }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

void write_file(const std::string& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::optional<long> header_field(const std::string& field, const std::string& path) {
  const auto result =
      run_child({"/usr/bin/vipsheader", "-f", field, path}, kEnvironment, ChildLimits{});
  if (result.exit_code == kNotInstalled) throw std::runtime_error("vipsheader is not installed");
  long value = 0;
  const auto& text = result.output;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.exit_code != 0 || parsed.ec != std::errc{} || value <= 0) return std::nullopt;
  return value;
}

/// Black, and nothing of what was there; an edge that falls within a pixel takes the whole pixel.
void paint_over(std::string& pixels, const Area& area, long width, long height) {
  const long bands = static_cast<long>(pixels.size()) / (width * height);
  const long left = std::clamp(area.left * width / kWhole, 0L, width);
  const long top = std::clamp(area.top * height / kWhole, 0L, height);
  const long right =
      std::clamp(((area.left + area.width) * width + kWhole - 1) / kWhole, left, width);
  const long bottom =
      std::clamp(((area.top + area.height) * height + kWhole - 1) / kWhole, top, height);
  for (long row = top; row < bottom; ++row)
    std::fill_n(pixels.begin() + (row * width + left) * bands, (right - left) * bands, '\0');
}

PictureFault fault_of(const ChildResult& child) {
  if (child.exit_code == kNotInstalled) throw std::runtime_error("vips is not installed");
  return child.timed_out ? PictureFault::took_too_long : PictureFault::unreadable;
}

}  // namespace

FileKind kind_of(std::string_view bytes) {
  if (bytes.starts_with("\xff\xd8\xff")) return FileKind::jpeg;
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return FileKind::png;
  if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return FileKind::webp;
  if (bytes.starts_with("%PDF-")) return FileKind::pdf;
  return FileKind::unknown;
}

std::variant<Picture, PictureFault> shrink(std::string_view bytes, int longest_side,
                                           const std::string& work_folder) {
  const TemporaryFile input(work_folder, ".bin");
  const TemporaryFile output(work_folder, ".jpg");
  write_file(input.path(), bytes);
  const auto width = header_field("width", input.path());
  const auto height = header_field("height", input.path());
  if (!width || !height) return PictureFault::unreadable;
  if (*width > kMaxPixels / *height) return PictureFault::too_many_pixels;

  const auto size = std::to_string(longest_side);
  const auto made =
      run_child({"/usr/bin/vipsthumbnail", input.path(), "-s", size + "x" + size + ">", "-o",
                 output.path() + "[Q=80,strip,background=255]"},
                kEnvironment, ChildLimits{});
  if (made.timed_out) return PictureFault::took_too_long;
  if (made.exit_code != 0) return PictureFault::unreadable;
  const auto new_width = header_field("width", output.path());
  const auto new_height = header_field("height", output.path());
  if (!new_width || !new_height) return PictureFault::unreadable;
  return Picture{.bytes = read_file(output.path()),
                 .width = static_cast<int>(*new_width),
                 .height = static_cast<int>(*new_height)};
}

std::variant<Picture, PictureFault> burn(std::string_view bytes, std::span<const Area> areas,
                                         const std::string& work_folder) {
  const TemporaryFile input(work_folder, ".bin");
  const TemporaryFile raw(work_folder, ".raw");
  const TemporaryFile output(work_folder, ".jpg");
  write_file(input.path(), bytes);
  const auto width = header_field("width", input.path());
  const auto height = header_field("height", input.path());
  if (!width || !height) return PictureFault::unreadable;
  if (*width > kMaxRawBytes / kMostBands / *height) return PictureFault::too_many_pixels;

  const auto read = run_child({"/usr/bin/vips", "rawsave", input.path(), raw.path()}, kEnvironment,
                              ChildLimits{});
  if (read.exit_code != 0) return fault_of(read);
  auto pixels = read_file(raw.path());
  const auto area = static_cast<std::size_t>(*width * *height);
  if (pixels.empty() || pixels.size() % area != 0) return PictureFault::unreadable;
  for (const auto& each : areas) paint_over(pixels, each, *width, *height);
  write_file(raw.path(), pixels);

  const auto made = run_child(
      {"/usr/bin/vips", "rawload", raw.path(), output.path() + "[Q=80,strip]",
       std::to_string(*width), std::to_string(*height), std::to_string(pixels.size() / area)},
      kOwnPixels, ChildLimits{});
  if (made.exit_code != 0) return fault_of(made);
  return Picture{.bytes = read_file(output.path()),
                 .width = static_cast<int>(*width),
                 .height = static_cast<int>(*height)};
}

}  // namespace fcgi
