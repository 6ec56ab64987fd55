// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A mail as a message of RFC 5322, by GMime; message.cpp is the only file that includes it.
#pragma once

#include <string>

#include "handlers/domain/time.hpp"

namespace courier {

/// Who writes; from the configuration.
struct Sender {
  std::string address;
  std::string name = {};
  std::string return_path = {};        ///< where what cannot be delivered goes; empty: `address`
  std::string message_id_domain = {};  ///< Message-IDs end in it; empty: what `address` ends in
  [[nodiscard]] const std::string& envelope() const {
    return return_path.empty() ? address : return_path;
  }
  [[nodiscard]] std::string domain() const;
};

struct Mail {
  std::string to_name = {};  ///< or empty
  std::string to_address = {};
  std::string subject = {};
  std::string text = {};
  std::string html = {};
  std::string message_id = {};   ///< without the angle brackets
  std::string thread = {};       ///< an id that all mails of one report refer to, or empty
  std::string unsubscribe = {};  ///< address of the one-click unsubscription, or empty
  domain::Instant at{};
};

/// The whole message with CRLF line ends: multipart/alternative, text first.
///
/// Control bytes in what becomes a header value turn into spaces, so no value makes a header of its
/// own. `Auto-Submitted: auto-generated` keeps answering machines quiet (RFC 3834).
[[nodiscard]] std::string compose(const Sender& sender, const Mail& mail);

}  // namespace courier
