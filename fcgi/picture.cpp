#include "fcgi/picture.hpp"

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

}  // namespace fcgi
