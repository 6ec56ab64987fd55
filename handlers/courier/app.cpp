// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/app.hpp"

#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/courier/address.hpp"

namespace courier {
namespace {

constexpr std::size_t kKeyBytes = 32;

std::string key_of(const fcgi::Config& config, std::string_view name) try {
  auto key = crypto::from_base64url(config.get(name));
  if (key.size() != kKeyBytes) throw std::invalid_argument("length");
  return key;
} catch (const std::invalid_argument&) {
  throw fcgi::ConfigError(std::string(name) + " must be 32 bytes in base64url");
}

bool is_mailbox(const std::string& address) {
  return is_plain_address(address) && address.find('@') != std::string::npos;
}

Sender sender_from(const fcgi::Config& config) {
  Sender sender{.address = config.get("mail.from"),
                .name = config.get_or("mail.from_name", ""),
                .return_path = config.get_or("mail.return_path", ""),
                .message_id_domain = config.get_or("mail.message_id_domain", "")};
  if (!is_mailbox(sender.address)) throw fcgi::ConfigError("mail.from must be an e-mail address");
  if (!is_mailbox(sender.envelope()))
    throw fcgi::ConfigError("mail.return_path must be an e-mail address");
  if (!is_plain_address(sender.domain()) || sender.domain().find('@') != std::string::npos)
    throw fcgi::ConfigError("mail.message_id_domain must be a domain");
  return sender;
}

}  // namespace

App app_from(const fcgi::Config& config, const Kept& kept) {
  return {kept,
          sender_from(config),
          {key_of(config, "keys.outbox_public"), key_of(config, "keys.outbox_secret"),
           key_of(config, "keys.link_secret")},
          {.private_files = config.get_or("paths.private_files", ""),
           .public_files = config.get_or("paths.public_files", ""),
           .cache = config.get_or("paths.cache", "")},
          new_worker()};
}

std::string new_worker() {
  return "courier-" + crypto::random_token();
}

}  // namespace courier
