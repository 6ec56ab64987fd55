// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/compress.hpp"

#include <zlib.h>
#include <boost/test/unit_test.hpp>

#include <string>

namespace {

std::string gunzip(const std::string& bytes) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  std::string out(100'000, '\0');
  std::string in = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  inflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

std::string page() {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "<p>Laporan nomor " + std::to_string(i) + "</p>\n";
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(compression)

BOOST_AUTO_TEST_CASE(brotli_comes_before_gzip) {
  BOOST_TEST(fcgi::compress(page(), "gzip, deflate, br").encoding == "br");
  BOOST_TEST(fcgi::compress(page(), "gzip, deflate").encoding == "gzip");
  BOOST_TEST(fcgi::compress(page(), "gzip, br;q=0").encoding == "gzip");
  BOOST_TEST(fcgi::compress(page(), "br;q=0.5").encoding == "br");
}

BOOST_AUTO_TEST_CASE(gzip_opens_to_the_same_bytes_and_is_smaller) {
  const auto small = fcgi::compress(page(), "gzip");
  BOOST_TEST(small.body.size() < page().size() / 3);
  BOOST_TEST((gunzip(small.body) == page()));
}

BOOST_AUTO_TEST_CASE(nothing_is_done_unasked_or_for_little) {
  BOOST_TEST(fcgi::compress(page(), "").encoding.empty());
  BOOST_TEST(fcgi::compress(page(), "identity").body == page());
  BOOST_TEST(fcgi::compress("short", "br, gzip").encoding.empty());
}

BOOST_AUTO_TEST_SUITE_END()
