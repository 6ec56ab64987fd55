#include "fcgi/picture.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
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
  const std::string rows = with_pixels ? std::string(height * (1 + (width + 7) / 8), '\0') : "";
  std::uint32_t adler = 1;  // of zero bytes: the low half stays 1, the high half counts them
  adler += static_cast<std::uint32_t>(rows.size() % 65521) << 16U;
  const auto size = static_cast<std::uint16_t>(rows.size());
  const std::string block{'\1', static_cast<char>(size), static_cast<char>(size >> 8U),
                          static_cast<char>(~size), static_cast<char>(~size >> 8)};
  return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) +
         chunk("IDAT", "\x78\x01" + block + rows + big_endian(adler)) + chunk("IEND", "");
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
