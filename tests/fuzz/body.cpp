// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A request's body: whatever comes, it is fields and files in clean UTF-8, or an HttpError.

#include "fcgi/body.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "fcgi/http_error.hpp"
#include "fcgi/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  const auto line = input.substr(0, input.find('\n'));
  const std::string body(input.substr(std::min(line.size() + 1, input.size())));
  fcgi::Request request;
  request.method = "POST";
  fcgi::BodyLimits limits;
  limits.files = true;
  try {
    fcgi::read_body(request, std::string(line), body, limits);
  } catch (const fcgi::HttpError&) {
    return 0;
  }
  if (request.fields.pairs().size() > limits.parts) std::abort();
  for (const auto& [name, value] : request.fields.pairs()) {
    if (!fcgi::is_clean_utf8(name) || !fcgi::is_clean_utf8(value)) std::abort();
  }
  return 0;
}
