// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace fcgi {

/// A configuration that cannot be used; the text is for the operator.
struct ConfigError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The settings of one binary: `common.toml`, then `<binary>.toml` of the folder named by the
/// environment variable LAPORBUP_ETC (default /etc/laporbup). Later wins.
///
/// Shape: dotted keys ("database.user") to text; numbers and booleans keep their TOML spelling.
class Config {
 public:
  /// Throws ConfigError: a file that is absent or no TOML, or a key that is neither one of those
  /// the runtime reads nor in `application_keys`, by its name.
  static Config load(const std::string& folder, const std::string& binary,
                     std::span<const std::string_view> application_keys = {});
  /// For tests and tools: a configuration from values.
  explicit Config(std::map<std::string, std::string, std::less<>> values)
      : values_(std::move(values)) {}

  /// The value; throws ConfigError naming the key if it is not set.
  [[nodiscard]] const std::string& get(std::string_view key) const;
  [[nodiscard]] std::string get_or(std::string_view key, std::string fallback) const;
  [[nodiscard]] bool has(std::string_view key) const { return values_.contains(key); }
  [[nodiscard]] bool flag(std::string_view key) const { return get_or(key, "false") == "true"; }
  [[nodiscard]] long number_or(std::string_view key, long fallback) const;
  /// base_url begins with https: cookies carry Secure and the `__Host-` prefix.
  [[nodiscard]] bool is_https() const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
};

/// A TOML file of strings, flattened to dotted keys. Throws ConfigError.
[[nodiscard]] std::map<std::string, std::string, std::less<>> read_toml_strings(
    const std::string& path);

}  // namespace fcgi
