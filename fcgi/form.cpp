// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/form.hpp"

#include <charconv>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"

namespace fcgi {
namespace {

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

std::string Form::line(std::string_view name) const {
  return reading_->line(fields_->find(name).value_or(""));
}

std::string Form::paragraphs(std::string_view name) const {
  return reading_->paragraphs(fields_->find(name).value_or(""));
}

std::string Form::secret(std::string_view name) const {
  return reading_->secret(fields_->find(name).value_or(""));
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
  for (const auto& value : fields_->all(name)) values.push_back(reading_->line(value));
  return values;
}

std::optional<std::int64_t> Form::number(std::string_view name) const {
  return whole_number(reading_->figures(fields_->find(name).value_or("")));
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
