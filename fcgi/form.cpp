#include "fcgi/form.hpp"

#include <utf8proc.h>

#include <charconv>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"

namespace fcgi {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return std::string(text);
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto* begin = text.data();
  const auto* end = begin + text.size();
  const auto parsed = std::from_chars(begin, end, value);
  if (text.empty() || parsed.ec != std::errc{} || parsed.ptr != end) return std::nullopt;
  return value;
}

}  // namespace

std::optional<std::int64_t> positive_number(std::string_view text) {
  const auto number = whole_number(text);
  return number && *number > 0 ? number : std::nullopt;
}

bool is_clean_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const auto step = utf8proc_iterate(bytes, left, &point);
    if (step <= 0 || point == 0) return false;
    bytes += step;
    left -= step;
  }
  return true;
}

std::string nfc(std::string_view text) {
  utf8proc_uint8_t* composed = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &composed,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
  if (length < 0) throw std::invalid_argument("text is not UTF-8");
  return {reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length)};
}

std::string Form::line(std::string_view name) const {
  std::string result;
  for (const char c : nfc(fields_->find(name).value_or(""))) {
    if (!is_space(c)) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string Form::paragraphs(std::string_view name) const {
  const auto text = nfc(fields_->find(name).value_or(""));
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      result += text[i];
      continue;
    }
    result += '\n';
    if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
  }
  return trimmed(result);
}

std::string Form::secret(std::string_view name) const {
  return nfc(fields_->find(name).value_or(""));
}

std::optional<std::string> Form::find_nonce() const {
  auto nonce = fields_->find("nonce");
  return nonce && crypto::is_token(*nonce) ? std::move(nonce) : std::nullopt;
}

std::string Form::nonce() const {
  auto found = find_nonce();
  if (!found) throw WrongToken();
  return *std::move(found);
}

bool Form::has(std::string_view name) const {
  return fields_->find(name).has_value();
}

std::vector<std::string> Form::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& value : fields_->all(name)) values.push_back(trimmed(nfc(value)));
  return values;
}

std::optional<std::int64_t> Form::number(std::string_view name) const {
  return whole_number(line(name));
}

const UploadedFile* Form::file(std::string_view name) const {
  const auto all = files(name);
  return all.empty() ? nullptr : all.front();
}

std::vector<const UploadedFile*> Form::files(std::string_view name) const {
  std::vector<const UploadedFile*> all;
  for (const auto& file : *files_)
    if (file.field == name && (!file.name.empty() || !file.bytes.empty())) all.push_back(&file);
  return all;
}

}  // namespace fcgi
