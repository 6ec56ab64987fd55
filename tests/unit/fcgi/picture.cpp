// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/picture.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>

#include "fcgi/child.hpp"

namespace {

std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U),
          static_cast<char>(value >> 8U), static_cast<char>(value)};
}

std::uint32_t crc32(const std::string& bytes) {
  std::uint32_t crc = 0xffffffffU;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
  }
  return ~crc;
}

std::string chunk(const std::string& type, const std::string& body) {
  return big_endian(static_cast<std::uint32_t>(body.size())) + type + body +
         big_endian(crc32(type + body));
}

// A black PNG, one bit per pixel, its rows in one stored (uncompressed) deflate block.
std::string png(std::uint32_t width, std::uint32_t height, bool with_pixels = true) {
  const std::string header = big_endian(width) + big_endian(height) + std::string("\1\0\0\0\0", 5);
  const std::string rows =
      with_pixels ? std::string(std::size_t{height} * (1 + (width + 7) / 8), '\0') : "";
  std::uint32_t adler = 1;  // of zero bytes: the low half stays 1, the high half counts them
  adler += static_cast<std::uint32_t>(rows.size() % 65521) << 16U;
  const auto size = static_cast<std::uint16_t>(rows.size());
  const std::string block{'\1', static_cast<char>(size), static_cast<char>(size >> 8U),
                          static_cast<char>(~size), static_cast<char>(~size >> 8)};
  return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) +
         chunk("IDAT", "\x78\x01" + block + rows + big_endian(adler)) + chunk("IEND", "");
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The pixels of a JPEG, three bytes each.
std::string decoded(const std::string& jpeg) {
  const std::string path = std::filesystem::temp_directory_path() / "laporbup-picture-decoded";
  std::ofstream(path + ".jpg", std::ios::binary) << jpeg;
  (void)fcgi::run_child({"/usr/bin/vips", "rawsave", path + ".jpg", path + ".raw"},
                        {"PATH=/usr/bin"}, {});
  auto pixels = read(path + ".raw");
  std::filesystem::remove(path + ".jpg");
  std::filesystem::remove(path + ".raw");
  return pixels;
}

/// A white JPEG of 64 × 48 pixels whose EXIF block holds a GPS part.
std::string photo() {
  const std::string path = std::filesystem::temp_directory_path() / "laporbup-picture-white";
  std::ofstream(path + ".raw", std::ios::binary) << std::string(64 * 48 * 3, '\xff');
  (void)fcgi::run_child(
      {"/usr/bin/vips", "rawload", path + ".raw", path + ".jpg[strip]", "64", "48", "3"},
      {"PATH=/usr/bin"}, {});
  auto jpeg = read(path + ".jpg");
  std::filesystem::remove(path + ".jpg");
  std::filesystem::remove(path + ".raw");
  // TIFF, little-endian: one entry (tag 0x8825, GPS) that points behind itself.
  const std::string tiff = std::string("II*\0\x08\0\0\0", 8) + std::string("\x01\0", 2) +
                           std::string("\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0", 12) +
                           std::string("\0\0\0\0", 4) +
                           std::string("\x01\0\x01\0\x02\0\x09\0\0\0\x2c\0\0\0", 14) +
                           std::string("\0\0\0\0", 4) + "GPS-here" + '\0';
  const std::string block = std::string("Exif\0\0", 6) + tiff;
  const auto length = block.size() + 2;
  const std::string app1 = std::string("\xff\xe1") + static_cast<char>(length >> 8U) +
                           static_cast<char>(length & 0xffU) + block;
  return jpeg.insert(2, app1);
}

struct WorkFolder {
  std::string path = std::filesystem::temp_directory_path() / "laporbup-picture-test";
  WorkFolder() { std::filesystem::create_directories(path); }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  ~WorkFolder() { std::filesystem::remove_all(path); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(picture, WorkFolder)

BOOST_AUTO_TEST_CASE(a_file_is_known_by_its_first_bytes) {
  BOOST_TEST((fcgi::kind_of("\xff\xd8\xff\xe0 and so on") == fcgi::FileKind::jpeg));
  BOOST_TEST((fcgi::kind_of(png(8, 8)) == fcgi::FileKind::png));
  BOOST_TEST((fcgi::kind_of("RIFF\x10\1\1\1WEBPVP8 ") == fcgi::FileKind::webp));
  BOOST_TEST((fcgi::kind_of("%PDF-1.7") == fcgi::FileKind::pdf));
  BOOST_TEST((fcgi::kind_of("MZ this is a program") == fcgi::FileKind::unknown));
  BOOST_TEST((fcgi::kind_of("") == fcgi::FileKind::unknown));
}

BOOST_AUTO_TEST_CASE(a_large_picture_becomes_a_smaller_jpeg) {
  const auto result = fcgi::shrink(png(640, 320), 160, path);

  const auto* made = std::get_if<fcgi::Picture>(&result);
  BOOST_REQUIRE(made != nullptr);
  BOOST_TEST(made->width == 160);
  BOOST_TEST(made->height == 80);
  BOOST_TEST((fcgi::kind_of(made->bytes) == fcgi::FileKind::jpeg));
}

BOOST_AUTO_TEST_CASE(a_small_picture_keeps_its_size) {
  const auto result = fcgi::shrink(png(64, 32), 1600, path);

  BOOST_REQUIRE(std::holds_alternative<fcgi::Picture>(result));
  BOOST_TEST(std::get<fcgi::Picture>(result).width == 64);
}

BOOST_AUTO_TEST_CASE(a_picture_bomb_is_refused_by_its_header) {
  const auto result = fcgi::shrink(png(60'000, 60'000, false), 1600, path);

  BOOST_REQUIRE(std::holds_alternative<fcgi::PictureFault>(result));
  BOOST_TEST((std::get<fcgi::PictureFault>(result) == fcgi::PictureFault::too_many_pixels));
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_unreadable_and_leaves_nothing_behind) {
  const auto result = fcgi::shrink("\xff\xd8\xff but no more than that", 1600, path);

  BOOST_REQUIRE(std::holds_alternative<fcgi::PictureFault>(result));
  BOOST_TEST((std::get<fcgi::PictureFault>(result) == fcgi::PictureFault::unreadable));
  BOOST_TEST(std::filesystem::is_empty(path));
}

BOOST_AUTO_TEST_CASE(what_is_painted_over_is_gone_and_the_rest_stays) {
  const std::array areas{fcgi::Area{250, 250, 500, 500}, fcgi::Area{900, 900, 100, 100}};
  const auto result = fcgi::burn(photo(), areas, path);

  const auto* made = std::get_if<fcgi::Picture>(&result);
  BOOST_REQUIRE(made != nullptr);
  BOOST_TEST(made->width == 64);
  BOOST_TEST(made->height == 48);
  const auto pixels = decoded(made->bytes);
  BOOST_REQUIRE(pixels.size() == std::size_t{64} * 48 * 3);
  const auto bright = [&](std::size_t x, std::size_t y) {
    return static_cast<unsigned char>(pixels[(y * 64 + x) * 3]) > 128;
  };
  // JPEG rings a little at an edge: looked at two pixels inside and outside.
  for (std::size_t y = 14; y < 34; ++y)
    for (std::size_t x = 18; x < 46; ++x) BOOST_REQUIRE(!bright(x, y));
  BOOST_TEST(!bright(63, 47));
  for (const auto x : {2U, 10U, 52U, 60U}) BOOST_TEST(bright(x, 20));
  BOOST_TEST(bright(30, 5));
  BOOST_TEST(std::filesystem::is_empty(path));
}

BOOST_AUTO_TEST_CASE(no_copy_says_where_the_photo_was_taken) {
  const auto original = photo();
  BOOST_REQUIRE(original.find("GPS-here") != std::string::npos);

  const auto small = fcgi::shrink(original, 2048, path);
  const auto burnt = fcgi::burn(original, {}, path);

  for (const auto& each : {small, burnt}) {
    const auto& bytes = std::get<fcgi::Picture>(each).bytes;
    BOOST_TEST(bytes.find("Exif") == std::string::npos);
    BOOST_TEST(bytes.find("GPS-here") == std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(an_area_beyond_the_edge_paints_to_the_edge) {
  const std::array areas{fcgi::Area{-500, -500, 5000, 5000}, fcgi::Area{2000, 2000, 10, 10}};
  const auto result = fcgi::burn(photo(), areas, path);

  const auto pixels = decoded(std::get<fcgi::Picture>(result).bytes);
  BOOST_TEST(std::all_of(pixels.begin(), pixels.end(),
                         [](char c) { return static_cast<unsigned char>(c) < 16; }));
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_cannot_be_painted_over) {
  const auto result = fcgi::burn("\xff\xd8\xff but no more than that", {}, path);

  BOOST_TEST((std::get<fcgi::PictureFault>(result) == fcgi::PictureFault::unreadable));
}

BOOST_AUTO_TEST_CASE(a_child_that_does_not_end_is_ended) {
  const auto result =
      fcgi::run_child({"/bin/sleep", "30"}, {}, {.wait = std::chrono::milliseconds(100)});

  BOOST_TEST(result.timed_out);
  BOOST_TEST(result.exit_code == -1);
}

BOOST_AUTO_TEST_CASE(a_child_sees_nothing_of_our_environment) {
  const auto result = fcgi::run_child({"/usr/bin/env"}, {"ONE=1"}, {});

  BOOST_TEST(result.exit_code == 0);
  BOOST_TEST(result.output == "ONE=1\n");
}

BOOST_AUTO_TEST_CASE(a_program_that_is_missing_is_told) {
  const auto result = fcgi::run_child({"/nowhere/at/all"}, {}, {});

  BOOST_TEST(result.exit_code == 127);
}

BOOST_AUTO_TEST_SUITE_END()
