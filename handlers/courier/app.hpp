// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What every duty of the courier works with.
#pragma once

#include <string>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "handlers/courier/clock.hpp"
#include "handlers/courier/message.hpp"
#include "handlers/courier/transport.hpp"
#include "handlers/view/kit/layout.hpp"

namespace courier {

/// The pair that payloads are sealed to; 32 bytes each.
struct Keys {
  std::string outbox_public;
  std::string outbox_secret;
  std::string link_secret;  ///< makes the links of followers; `complaints` knows it too
};

/// Folders the courier cleans. An empty one is left alone.
struct Folders {
  std::string private_files;
  std::string public_files;
  std::string cache;  ///< of public pages; everything in it may be removed at any time
};

/// What the process keeps; an App refers to it.
struct Kept {
  mysql::Connection& connection;
  const Clock& clock;
  const view::Pages& pages;
  MailTransport& transport;
};

/// One per process.
struct App : Kept {
  Sender sender;
  Keys keys;
  Folders folders;
  std::string worker;  ///< names this process in a lease; no other process has it
};

/// Keys: `mail.from`, `mail.from_name`, `mail.return_path`, `mail.message_id_domain`,
/// `keys.outbox_public`, `keys.outbox_secret`, `keys.link_secret` (base64url),
/// `paths.private_files`, `paths.public_files`, `paths.cache`. Throws fcgi::ConfigError.
[[nodiscard]] App app_from(const fcgi::Config& config, const Kept& kept);

/// A name for this process: random, so that two on different machines never share one.
[[nodiscard]] std::string new_worker();

}  // namespace courier
