// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/compress.hpp"

#include <brotli/encode.h>
#include <zlib.h>

#include <cstdint>

namespace fcgi {
namespace {

constexpr std::size_t kSmallest = 512;  // below this a compressed answer saves no packet

std::string brotli(const std::string& body) {
  std::size_t size = BrotliEncoderMaxCompressedSize(body.size());
  std::string out(size, '\0');
  if (BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, body.size(),
                            reinterpret_cast<const std::uint8_t*>(body.data()), &size,
                            reinterpret_cast<std::uint8_t*>(out.data())) == BROTLI_FALSE) {
    return {};
  }
  out.resize(size);
  return out;
}

std::string gzip(const std::string& body) {
  z_stream stream{};
  constexpr int kGzip = 15 + 16;
  if (deflateInit2(&stream, 6, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  std::string out(deflateBound(&stream, body.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
  stream.avail_in = static_cast<uInt>(body.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(whole ? stream.total_out : 0);
  deflateEnd(&stream);
  return out;
}

bool accepts(std::string_view header, std::string_view coding) {
  const auto at = header.find(coding);
  if (at == std::string_view::npos) return false;
  const auto rest = header.substr(at + coding.size(), 5);
  return !rest.starts_with(";q=0") || rest.starts_with(";q=0.");
}

}  // namespace

Compressed compress(std::string body, std::string_view accept_encoding) {
  if (body.size() < kSmallest) return {.body = std::move(body), .encoding = ""};
  if (accepts(accept_encoding, "br")) {
    if (auto small = brotli(body); !small.empty())
      return {.body = std::move(small), .encoding = "br"};
  }
  if (accepts(accept_encoding, "gzip")) {
    if (auto small = gzip(body); !small.empty())
      return {.body = std::move(small), .encoding = "gzip"};
  }
  return {.body = std::move(body), .encoding = ""};
}

}  // namespace fcgi
