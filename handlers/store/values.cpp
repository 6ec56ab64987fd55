#include "handlers/store/values.hpp"

#include <algorithm>

#include <charconv>

#include <fmt/format.h>

namespace store {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    } else {
      out += c;
    }
  }
  out += '"';
}

/// Reads the flat objects of `to_json`, also as MariaDB gives them back.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  domain::Values object() {
    domain::Values values;
    expect('{');
    if (peek() == '}') {
      ++at_;
    } else {
      do {
        auto name = string();
        expect(':');
        values[std::move(name)] = string();
      } while (take(','));
      expect('}');
    }
    skip();
    if (at_ != text_.size()) fail();
    return values;
  }

 private:
  [[noreturn]] static void fail() { throw std::runtime_error("not a flat JSON object of texts"); }

  void skip() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
  }
  char peek() {
    skip();
    if (at_ == text_.size()) fail();
    return text_[at_];
  }
  void expect(char c) {
    if (peek() != c) fail();
    ++at_;
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  std::string string() {
    expect('"');
    std::string out;
    while (true) {
      if (at_ == text_.size()) fail();
      const char c = text_[at_++];
      if (c == '"') return out;
      if (c != '\\') {
        out += c;
        continue;
      }
      if (at_ == text_.size()) fail();
      const char escape = text_[at_++];
      if (escape == 'n') {
        out += '\n';
      } else if (escape == 'u') {
        out += control();
      } else if (escape == '"' || escape == '\\' || escape == '/') {
        out += escape;
      } else {
        fail();
      }
    }
  }
  char control() {
    unsigned value = 0;
    if (at_ + 4 > text_.size()) fail();
    const auto* begin = text_.data() + at_;
    const auto read = std::from_chars(begin, begin + 4, value, 16);
    if (read.ec != std::errc{} || read.ptr != begin + 4 || value >= 0x20) fail();
    at_ += 4;
    return static_cast<char>(value);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

template <class Number>
Number number(std::string_view text) {
  Number value{};
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
    throw std::runtime_error("no date: " + std::string(text));
  return value;
}

}  // namespace

std::string to_sql(domain::Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

domain::Date date_from_sql(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-')
    throw std::runtime_error("no date: " + std::string(text));
  const domain::Date date{std::chrono::year{number<int>(text.substr(0, 4))},
                          std::chrono::month{number<unsigned>(text.substr(5, 2))},
                          std::chrono::day{number<unsigned>(text.substr(8, 2))}};
  if (!date.ok()) throw std::runtime_error("no date: " + std::string(text));
  return date;
}

std::optional<std::string> to_sql(const std::optional<domain::Date>& date) {
  if (!date) return std::nullopt;
  return to_sql(*date);
}

std::optional<domain::Date> date_of(const mysql::Row& row, std::string_view column) {
  if (row.is_null(column)) return std::nullopt;
  return date_from_sql(row.text(column));
}

std::optional<std::string> or_null(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return std::string(text);
}

std::vector<std::string> text_lines(const mysql::Row& row, std::string_view column) {
  std::vector<std::string> all;
  const auto text = text_or_empty(row, column);
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    all.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

std::string text_or_empty(const mysql::Row& row, std::string_view column) {
  return row.optional<std::string>(column).value_or("");
}

std::string to_json(const domain::Values& values) {
  std::string out = "{";
  for (const auto& [name, value] : values) {
    if (out.size() > 1) out += ',';
    append_escaped(out, name);
    out += ':';
    append_escaped(out, value);
  }
  out += '}';
  return out;
}

domain::Values values_from_json(std::string_view json) {
  return Reader(json).object();
}

}  // namespace store
