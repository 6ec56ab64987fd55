/// \file
/// What every duty of the courier works with.
#pragma once

#include <string>

#include "fcgi/config.hpp"
#include "fcgi/mysql.hpp"
#include "handlers/courier/clock.hpp"
#include "handlers/courier/message.hpp"
#include "handlers/courier/transport.hpp"
#include "handlers/view/layout.hpp"

namespace courier {

/// The pair that payloads are sealed to; 32 bytes each.
struct Keys {
  std::string outbox_public;
  std::string outbox_secret;
};

/// Folders the courier cleans. An empty one is left alone.
struct Folders {
  std::string private_files;
  std::string public_files;
  std::string cache;  ///< of public pages; everything in it may be removed at any time
};

/// One per process. Refers to what its maker keeps.
struct App {
  mysql::Connection& connection;
  const Clock& clock;
  const view::Pages& pages;
  MailTransport& transport;
  Sender sender;
  Keys keys;
  Folders folders;
  std::string worker;  ///< names this process in a lease; no other process has it
};

/// `keys.outbox_public` and `keys.outbox_secret` (base64url). Throws fcgi::ConfigError.
[[nodiscard]] Keys keys_from(const fcgi::Config& config);
[[nodiscard]] Folders folders_from(const fcgi::Config& config);
/// `mail.from`, `mail.from_name`.
[[nodiscard]] Sender sender_from(const fcgi::Config& config);
/// A name for this process: random, so that two on different machines never share one.
[[nodiscard]] std::string new_worker();

}  // namespace courier
