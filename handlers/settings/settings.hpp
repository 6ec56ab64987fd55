// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The settings of LaporBup: what its binaries read beside the runtime's own (fcgi/config.cpp).
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "fcgi/config.hpp"
#include "fcgi/environment.hpp"

namespace settings {

/// Any of them may stand in common.toml, which every binary reads: so each accepts them all.
inline constexpr auto kKeys = std::to_array<std::string_view>({
    "service.name",        "service.regency",
    "service.office",      "service.address",
    "service.phone",       "service.demo",
    "paths.templates",     "paths.public_files",
    "paths.private_files", "paths.statics",
    "paths.cache",         "mail.smtp_url",
    "mail.from",           "mail.from_name",
    "mail.return_path",    "mail.message_id_domain",
    "keys.nik_pepper",     "keys.nik_sealing_public",
    "keys.outbox_public",  "keys.outbox_secret",
    "keys.link_secret",    "demo.story",
});

/// The settings of `binary`, for what does not start through fcgi::run. Throws fcgi::ConfigError.
[[nodiscard]] inline fcgi::Config load(const std::string& binary) {
  return fcgi::Config::load(fcgi::settings_folder(), binary, kKeys);
}

}  // namespace settings
