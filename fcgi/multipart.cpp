// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/multipart.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "fcgi/ascii.hpp"
#include "fcgi/http_error.hpp"

namespace fcgi {
namespace {

[[noreturn]] void refuse() {
  throw HttpError(Status::bad_request, "msg.400");
}

bool same_word(std::string_view a, std::string_view b) {
  return ascii::lower(a) == ascii::lower(b);
}

std::string_view without_spaces(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

struct PartHead {
  std::optional<std::string> name;
  std::optional<std::string> file_name;
  std::string type;
};

/// What browsers write for a quote and a line end in a name; every other percent stands for itself.
/// Source: the HTML Standard, multipart/form-data.
std::string without_escapes(std::string_view text) {
  constexpr std::pair<std::string_view, char> kEscapes[] = {
      {"%22", '"'}, {"%0D", '\r'}, {"%0A", '\n'}};
  std::string value;
  while (!text.empty()) {
    const auto* escape = std::ranges::find_if(
        kEscapes, [&](const auto& one) { return same_word(text.substr(0, 3), one.first); });
    const bool found = escape != std::end(kEscapes);
    value += found ? escape->second : text.front();
    text.remove_prefix(found ? escape->first.size() : 1);
  }
  return value;
}

// `; name="a"; filename="b;c"`: browsers write a quote as %22, others as \".
void read_parameters(std::string_view text, PartHead& head) {
  while (!text.empty()) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return;
    auto key = text.substr(0, equals);
    key.remove_prefix(std::min(key.find_last_of(';') + 1, key.size()));
    key = without_spaces(key);
    text = without_spaces(text.substr(equals + 1));
    std::string value;
    if (text.starts_with('"')) {
      std::size_t at = 1;
      for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '"') ++at;
        value += text[at];
      }
      if (at >= text.size()) refuse();
      text.remove_prefix(at + 1);
      value = without_escapes(value);
    } else {
      value = without_spaces(text.substr(0, text.find(';')));
      text.remove_prefix(std::min(text.find(';'), text.size()));
    }
    if (same_word(key, "name")) {
      head.name = std::move(value);
    } else if (same_word(key, "filename")) {
      head.file_name = std::move(value);
    }
  }
}

PartHead read_head(std::string_view lines) {
  PartHead head;
  while (!lines.empty()) {
    const auto end = std::min(lines.find("\r\n"), lines.size());
    const auto line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 2, lines.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const auto value = without_spaces(line.substr(colon + 1));
    if (same_word(line.substr(0, colon), "content-type")) head.type = value;
    if (same_word(line.substr(0, colon), "content-disposition")) {
      read_parameters(value.substr(std::min(value.find(';'), value.size())), head);
    }
  }
  const auto is_bad = [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '"'; };
  if (!head.name || std::any_of(head.name->begin(), head.name->end(), is_bad)) refuse();
  return head;
}

/// Nobody chose a file for this field.
bool is_no_file(const PartHead& head, const Slice& content) {
  return head.file_name && head.file_name->empty() && content.empty();
}

FormPart part_of(PartHead&& head, Slice content) {
  FormPart part{.name = *std::move(head.name),
                .file_name = std::move(head.file_name),
                .type = std::move(head.type),
                .content = std::move(content)};
  if (part.file_name && part.file_name->empty()) part.file_name = "-";
  if (part.file_name && part.type.empty()) part.type = "application/octet-stream";
  return part;
}

}  // namespace

std::vector<FormPart> read_multipart(const Slice& body, const std::string& boundary) {
  const auto delimiter = "--" + boundary;
  const auto next_delimiter = "\r\n" + delimiter;
  auto rest = body.view();
  if (rest.starts_with("\r\n")) rest.remove_prefix(2);
  if (!rest.starts_with(delimiter)) refuse();
  rest.remove_prefix(delimiter.size());
  std::vector<FormPart> parts;
  while (!rest.starts_with("--")) {
    const auto blank = rest.find("\r\n\r\n");
    if (!rest.starts_with("\r\n") || blank == std::string_view::npos) refuse();
    auto head = read_head(rest.substr(2, blank < 2 ? 0 : blank - 2));
    rest.remove_prefix(blank + 4);
    const auto end = rest.find(next_delimiter);
    if (end == std::string_view::npos) refuse();
    auto content = body.part(body.size() - rest.size(), end);
    if (!is_no_file(head, content)) parts.push_back(part_of(std::move(head), std::move(content)));
    rest.remove_prefix(end + next_delimiter.size());
  }
  if (parts.empty()) refuse();
  return parts;
}

}  // namespace fcgi
