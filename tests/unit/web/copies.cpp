// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How often the bytes of a file stand in memory on their way from the web server to the disk.
///
/// They are copied twice: from the stream into one block of memory, and from there into the file.
/// Counted are the blocks as large as the file that are asked for on the way, and what is held at
/// once.

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <new>
#include <optional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "fcgi/gateway.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/web/receive_file.hpp"
#include "tests/unit/fcgi/folder.hpp"

namespace {

struct Counted {
  std::size_t held = 0;
  std::size_t most = 0;
  std::size_t large_from = 0;  ///< bytes; 0: none is large
  int large = 0;
};
Counted counted;  // NOLINT: what replaces the allocator has no other place

}  // namespace

// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): this is the allocator
void* operator new(std::size_t size) {
  void* block = std::malloc(size);
  if (block == nullptr) throw std::bad_alloc();
  counted.held += malloc_usable_size(block);
  counted.most = std::max(counted.most, counted.held);
  if (counted.large_from != 0 && size >= counted.large_from) ++counted.large;
  return block;
}

void operator delete(void* block) noexcept {
  counted.held -= block == nullptr ? 0 : malloc_usable_size(block);
  std::free(block);
}

void operator delete(void* block, std::size_t) noexcept {
  operator delete(block);
}
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)

namespace {

constexpr std::size_t kMebibyte = std::size_t{1024} * 1024;
constexpr std::string_view kHead =
    "--B\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nt\r\n"
    "--B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"besar.bin\"\r\n"
    "Content-Type: application/octet-stream\r\n\r\n";
constexpr std::string_view kTail = "\r\n--B--\r\n";

/// A form with the largest file that is taken, made while it is read, as the web server sends it.
class Sending : public fcgi::Exchange {
 public:
  explicit Sending(std::string_view magic) : magic_(magic) {}

  [[nodiscard]] std::string param(const char* name) const override {
    const std::string_view wanted(name);
    if (wanted == "REQUEST_METHOD") return "POST";
    if (wanted == "DOCUMENT_URI") return "/kirim";
    if (wanted == "CONTENT_TYPE") return "multipart/form-data; boundary=B";
    if (wanted == "CONTENT_LENGTH") return std::to_string(length());
    return {};
  }
  std::string read(std::size_t size) override {
    std::string bytes(std::min(size, length() - at_), '\0');
    for (auto& byte : bytes) byte = byte_at(at_++);
    return bytes;
  }
  bool write(std::string_view) override { return true; }

  [[nodiscard]] char of_file(std::size_t at) const {
    return at < magic_.size() ? magic_[at] : static_cast<char>(at * 31 + at / 251);
  }

 private:
  [[nodiscard]] static std::size_t length() {
    return kHead.size() + domain::kMaxFileBytes + kTail.size();
  }
  [[nodiscard]] char byte_at(std::size_t at) const {
    if (at < kHead.size()) return kHead[at];
    at -= kHead.size();
    return at < domain::kMaxFileBytes ? of_file(at) : kTail[at - domain::kMaxFileBytes];
  }

  std::string_view magic_;
  std::size_t at_ = 0;
};

fcgi::Router routes() {
  fcgi::Router table;
  table.post("/kirim", [](fcgi::Visit&) { return fcgi::html("ok"); },
             {.bytes = 24 * kMebibyte, .parts = 20, .files = true});
  return table;
}

struct Way {
  Folder folder;
  std::optional<web::Upload> upload;
  domain::FieldErrors errors;
  int blocks = 0;        ///< as large as the file
  std::size_t most = 0;  ///< bytes held at once, beyond what was held before
};

/// From the stream to the file.
void walk(Way& way, Sending& sending) {
  const auto table = routes();
  const auto before = counted.held;
  counted.most = before;
  counted.large = 0;
  counted.large_from = domain::kMaxFileBytes;
  {
    const auto request = fcgi::read_request(sending, table);
    const auto form = fcgi::Form(request.fields, request.files, fcgi::kReadAsSent);
    way.upload = web::receive_file(*form.file("photo"), {.field = "photo", .by_id = 7},
                                   way.folder.path(), way.errors);
    if (way.upload) web::put_away(store::Files(way.folder.path()), *way.upload);
  }
  counted.large_from = 0;
  way.blocks = counted.large;
  way.most = counted.most - before;
  BOOST_TEST_MESSAGE("blocks " << way.blocks << ", bytes at once " << way.most);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(copies)

BOOST_AUTO_TEST_CASE(a_document_stands_once_in_memory_and_once_on_the_disk) {
  Sending sending("%PDF-");
  Way way;
  walk(way, sending);
  BOOST_TEST(way.blocks == 1);
  BOOST_TEST(way.most < domain::kMaxFileBytes + kMebibyte);

  BOOST_REQUIRE(way.upload.has_value());
  const auto name = way.upload->attachment.stored_name;
  std::ifstream file(way.folder.path() + "/" + store::Files::path_below(name), std::ios::binary);
  const std::string kept(std::istreambuf_iterator<char>(file), {});
  BOOST_REQUIRE(kept.size() == domain::kMaxFileBytes);
  std::size_t same = 0;
  while (same < kept.size() && kept[same] == sending.of_file(same)) ++same;
  BOOST_TEST(same == kept.size());
}

BOOST_AUTO_TEST_CASE(a_photo_stands_once_in_memory_when_it_is_made_anew) {
  Sending sending("\xff\xd8\xff");
  Way way;
  walk(way, sending);
  BOOST_TEST(way.blocks == 1);
  BOOST_TEST(way.most < domain::kMaxFileBytes + kMebibyte);
  BOOST_TEST((way.errors.find("photo") != nullptr));  // no picture that could be read
}

BOOST_AUTO_TEST_SUITE_END()
