// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/log.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <string>

namespace fcgi::log {
namespace {

std::string& handler() {
  static std::string name = "-";  // set once at start; the only state of the log
  return name;
}

bool is_plain(std::string_view value) {
  if (value.empty()) return false;
  for (const char c : value) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '=' || c == '\\' || c == 0x7f) {
      return false;
    }
  }
  return true;
}

std::string quoted(std::string_view value) {
  if (is_plain(value)) return std::string(value);
  std::string result = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    } else {
      result += c;
    }
  }
  return result + "\"";
}

void write(std::string_view level, std::string_view event, Fields fields) {
  const auto text = line(level, event, fields) + "\n";
  // One write per line, so that lines of several processes do not mix.
  if (::write(STDERR_FILENO, text.data(), text.size()) < 0) return;
}

}  // namespace

void set_handler(std::string name) {
  handler() = std::move(name);
}

std::string line(std::string_view level, std::string_view event, Fields fields) {
  auto text = fmt::format("level={} event={} handler={}", level, quoted(event), handler());
  for (const auto& [key, value] : fields) text += fmt::format(" {}={}", key, quoted(value));
  return text;
}

void info(std::string_view event, Fields fields) {
  write("info", event, fields);
}
void warning(std::string_view event, Fields fields) {
  write("warning", event, fields);
}
void error(std::string_view event, Fields fields) {
  write("error", event, fields);
}

}  // namespace fcgi::log
