#include "fcgi/body.hpp"

#include <cgicc/CgiInput.h>
#include <cgicc/Cgicc.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <stdexcept>

#include "fcgi/form.hpp"
#include "fcgi/http_error.hpp"
#include "fcgi/multipart.hpp"
#include "fcgi/url.hpp"

namespace fcgi {
namespace {

constexpr std::string_view kUrlEncoded = "application/x-www-form-urlencoded";
constexpr std::string_view kMultipart = "multipart/form-data";

[[noreturn]] void refuse() {
  throw HttpError(Status::bad_request, "msg.400");
}

// cgicc's view of the world: our checked copy of the body, and nothing of the address.
class CheckedInput : public cgicc::CgiInput {
 public:
  CheckedInput(std::string type, const std::string& body) : type_(std::move(type)), body_(&body) {}
  CheckedInput& operator=(const CgiInput&) = delete;

  std::size_t read(char* data, std::size_t length) override {
    const auto size = std::min(length, body_->size() - position_);
    std::memcpy(data, body_->data() + position_, size);
    position_ += size;
    return size;
  }

  std::string getenv(const char* name) override {
    const std::string_view wanted(name);
    if (wanted == "REQUEST_METHOD") return "POST";
    if (wanted == "CONTENT_TYPE") return type_;
    if (wanted == "CONTENT_LENGTH") return std::to_string(body_->size());
    return {};  // QUERY_STRING too: it would be merged into the form
  }

 private:
  std::string type_;
  const std::string* body_;
  std::size_t position_ = 0;
};

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return result;
}

// The boundary without its quotes: cgicc looks for them in the body too.
std::string boundary_of(const std::string& content_type) {
  const auto at = lower(content_type).find("boundary=");
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

// For cgicc `;` ends a value and a last name without `=` does not exist.
std::string canonical_url_encoded(const std::string& body) {
  const auto fields = parse_query(body);
  std::string out;
  for (const auto& [name, value] : fields.pairs()) {
    if (!out.empty()) out += '&';
    out.append(url_encode(name)).append("=").append(url_encode(value));
  }
  return out;
}

void require_clean(std::string_view text) {
  if (!is_clean_utf8(text)) refuse();
}

std::string file_name_of(std::string name) {
  const auto slash = name.find_last_of("/\\");
  if (slash != std::string::npos) name.erase(0, slash + 1);
  std::erase_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
  return name;
}

void take(const cgicc::Cgicc& parsed, Request& request) {
  for (const auto& entry : parsed.getElements()) {
    require_clean(entry.getName());
    require_clean(entry.getValue());
    request.fields.add(entry.getName(), entry.getValue());
  }
  for (const auto& file : parsed.getFiles()) {
    require_clean(file.getName());
    require_clean(file.getFilename());
    request.files.push_back({.field = file.getName(),
                             .name = file_name_of(file.getFilename()),
                             .type = file.getDataType(),
                             .bytes = file.getData()});
  }
}

void parse(Request& request, const std::string& type, const std::string& body) {
  CheckedInput input(type, body);
  try {
    take(cgicc::Cgicc(&input), request);
  } catch (const std::runtime_error& fault) {
    if (dynamic_cast<const HttpError*>(&fault) != nullptr) throw;
    refuse();
  } catch (const std::logic_error&) {
    refuse();
  }
  // A body that parses to nothing was not understood: an empty form would lose what was typed.
  if (request.fields.empty() && request.files.empty()) refuse();
}

}  // namespace

void read_body(Request& request, const std::string& content_type, const std::string& body,
               const BodyLimits& limits) {
  if (body.empty()) return;
  const auto type = lower(content_type);
  if (type.starts_with(kUrlEncoded)) {
    if (count(body, "&") >= limits.parts) {
      throw HttpError(Status::too_large, "msg.413");
    }
    parse(request, std::string(kUrlEncoded), canonical_url_encoded(body));
    return;
  }
  if (!type.starts_with(kMultipart)) refuse();
  const auto boundary = boundary_of(content_type);
  if (count(body, "--" + boundary) > limits.parts) throw HttpError(Status::too_large, "msg.413");
  parse(request, std::string(kMultipart) + "; boundary=" + boundary,
        canonical_multipart(body, boundary));
  if (!limits.files && !request.files.empty()) refuse();
}

Params parse_query(std::string_view query) {
  Params params;
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    const auto pair = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (pair.empty()) continue;
    const auto equals = std::min(pair.find('='), pair.size());
    params.add(url_decode(pair.substr(0, equals)),
               url_decode(pair.substr(std::min(equals + 1, pair.size()))));
  }
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
    if (equals == std::string_view::npos) continue;
    cookies.add(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
  }
  return cookies;
}

}  // namespace fcgi
