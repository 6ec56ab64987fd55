// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/config.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace fcgi {
namespace {

using Flat = std::map<std::string, std::string, std::less<>>;

// What the runtime itself reads; the rest is the application's to name.
constexpr auto kRuntimeKeys = std::to_array<std::string_view>({
    "service.base_url",
    "database.socket",
    "database.host",
    "database.port",
    "database.schema",
    "database.user",
    "database.password",
});

void flatten(const toml::table& table, const std::string& prefix, const std::string& path,
             Flat& out) {
  for (const auto& [key, node] : table) {
    const auto name =
        prefix.empty() ? std::string(key.str()) : prefix + "." + std::string(key.str());
    if (const auto* child = node.as_table()) {
      flatten(*child, name, path, out);
    } else if (const auto* text = node.as_string()) {
      out[name] = text->get();
    } else if (const auto* number = node.as_integer()) {
      out[name] = std::to_string(number->get());
    } else if (const auto* flag = node.as_boolean()) {
      out[name] = flag->get() ? "true" : "false";
    } else {
      throw ConfigError(
          fmt::format("{}: {} must be a text, a whole number or true/false", path, name));
    }
  }
}

}  // namespace

Flat read_toml_strings(const std::string& path) {
  try {
    Flat values;
    flatten(toml::parse_file(path), "", path, values);
    return values;
  } catch (const toml::parse_error& fault) {
    std::ostringstream where;
    where << fault.source().begin;
    throw ConfigError(fmt::format("{}: {} ({})", path, fault.description(), where.str()));
  }
}

Config Config::load(const std::string& folder, const std::string& binary,
                    std::span<const std::string_view> application_keys) {
  Flat values;
  for (const auto& file : {std::string("common"), binary}) {
    const auto path = folder + "/" + file + ".toml";
    for (auto& [key, value] : read_toml_strings(path)) {
      const bool known = std::ranges::find(kRuntimeKeys, key) != kRuntimeKeys.end() ||
                         std::ranges::find(application_keys, key) != application_keys.end();
      if (!known) throw ConfigError(fmt::format("{}: unknown key {}", path, key));
      values[key] = value;
    }
  }
  return Config(std::move(values));
}

const std::string& Config::get(std::string_view key) const {
  const auto found = values_.find(key);
  if (found == values_.end()) throw ConfigError(fmt::format("configuration: {} is not set", key));
  return found->second;
}

std::string Config::get_or(std::string_view key, std::string fallback) const {
  const auto found = values_.find(key);
  if (found != values_.end()) return found->second;
  return fallback;
}

long Config::number_or(std::string_view key, long fallback) const {
  if (!has(key)) return fallback;
  const auto& text = get(key);
  long value = 0;
  const auto* end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, value);
  if (parsed.ec != std::errc{} || parsed.ptr != end) {
    throw ConfigError(fmt::format("configuration: {} must be a whole number", key));
  }
  return value;
}

bool Config::is_https() const {
  return get("service.base_url").starts_with("https://");
}

}  // namespace fcgi
