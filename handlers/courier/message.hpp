/// \file
/// A mail as a message of RFC 5322, by GMime; message.cpp is the only file that includes it.
#pragma once

#include <string>

#include "handlers/domain/time.hpp"

namespace courier {

/// Who writes; from the configuration.
struct Sender {
  std::string address;  ///< also the return path
  std::string name;
  /// What stands after the @; Message-IDs end in it.
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
