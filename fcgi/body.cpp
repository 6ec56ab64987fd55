// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/body.hpp"

#include <cgicc/CgiInput.h>
#include <cgicc/Cgicc.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

#include "fcgi/ascii.hpp"
#include "fcgi/http_error.hpp"
#include "fcgi/multipart.hpp"
#include "fcgi/utf8.hpp"

namespace fcgi {
namespace {

constexpr std::string_view kUrlEncoded = "application/x-www-form-urlencoded";
constexpr std::string_view kMultipart = "multipart/form-data";

[[noreturn]] void refuse() {
  throw HttpError(Status::bad_request, "msg.400");
}

/// A url-encoded text as cgicc wants it: the query of a request that has nothing else. For cgicc
/// `;` ends a value, and a last name without `=` does not exist unless something stands behind it.
class AsQuery : public cgicc::CgiInput {
 public:
  explicit AsQuery(std::string_view text) {
    for (const char c : text) query_ += c == ';' ? std::string("%3B") : std::string(1, c);
    query_ += '&';
  }
  AsQuery& operator=(const CgiInput&) = delete;

  std::size_t read(char*, std::size_t) override { return 0; }
  std::string getenv(const char* name) override {
    const std::string_view wanted(name);
    if (wanted == "REQUEST_METHOD") return "GET";
    if (wanted == "QUERY_STRING") return query_;
    return {};
  }

 private:
  std::string query_;
};

/// The boundary without its quotes.
std::string boundary_of(const std::string& content_type) {
  const auto at = ascii::lower(content_type).find("boundary=");
  if (at == std::string::npos) refuse();
  auto boundary = content_type.substr(at + std::strlen("boundary="));
  if (boundary.starts_with('"')) {
    boundary = boundary.substr(1, boundary.find('"', 1) - 1);
  } else {
    boundary = boundary.substr(0, boundary.find_first_of("; \t"));
  }
  if (boundary.empty() || boundary.size() > 70) refuse();
  return boundary;
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string_view::npos;
       at = text.find(what, at + what.size())) {
    ++found;
  }
  return found;
}

void require_clean(std::string_view text) {
  if (!is_clean_utf8(text)) refuse();
}

/// Never a path; else as it was sent, for the application to read.
std::string file_name_of(std::string name) {
  const auto slash = name.find_last_of("/\\");
  if (slash != std::string::npos) name.erase(0, slash + 1);
  return name;
}

void add_field(Request& request, std::string name, std::string value) {
  require_clean(name);
  require_clean(value);
  request.fields.add(std::move(name), std::move(value));
}

void add_file(Request& request, FormPart&& part) {
  for (const auto& text : {part.name, *part.file_name, part.type}) require_clean(text);
  request.files.push_back({.field = std::move(part.name),
                           .name = file_name_of(*std::move(part.file_name)),
                           .type = std::move(part.type),
                           .bytes = std::move(part.content)});
}

void read_url_encoded(Request& request, std::string_view body, const BodyLimits& limits) {
  if (count(body, "&") >= limits.parts) throw HttpError(Status::too_large, "msg.413");
  const auto form = parse_query(body);
  for (const auto& [name, value] : form.pairs()) add_field(request, name, value);
  // A body that parses to nothing was not understood: an empty form would lose what was typed.
  if (request.fields.empty()) refuse();
}

void read_parts(Request& request, const Slice& body, const std::string& boundary,
                const BodyLimits& limits) {
  if (count(body, "--" + boundary) > limits.parts) throw HttpError(Status::too_large, "msg.413");
  for (auto& part : read_multipart(body, boundary)) {
    if (part.file_name) {
      if (!limits.files) refuse();
      add_file(request, std::move(part));
    } else {
      add_field(request, std::move(part.name), std::string(part.content.view()));
    }
  }
}

}  // namespace

void read_body(Request& request, const std::string& content_type, std::string body,
               const BodyLimits& limits) {
  if (body.empty()) return;
  const auto type = ascii::lower(content_type);
  if (type.starts_with(kUrlEncoded)) {
    read_url_encoded(request, body, limits);
  } else if (type.starts_with(kMultipart)) {
    read_parts(request, std::move(body), boundary_of(content_type), limits);
  } else {
    refuse();
  }
}

Params parse_query(std::string_view query) {
  Params params;
  AsQuery input(query);
  const cgicc::Cgicc parsed(&input);
  for (const auto& entry : parsed.getElements()) params.add(entry.getName(), entry.getValue());
  return params;
}

Params parse_cookies(std::string_view header) {
  Params cookies;
  while (!header.empty()) {
    const auto end = std::min(header.find(';'), header.size());
    auto pair = header.substr(0, end);
    header.remove_prefix(std::min(end + 1, header.size()));
    while (pair.starts_with(' ')) pair.remove_prefix(1);
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos || !is_clean_utf8(pair)) continue;
    cookies.add(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
  }
  return cookies;
}

}  // namespace fcgi
