// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The way out: one message to one address.
#pragma once

#include <string>

namespace courier {

/// A finished message and whom the server is told.
struct Parcel {
  std::string return_path;  ///< the envelope's sender
  std::string recipient;    ///< the envelope's recipient, one address
  std::string message;      ///< RFC 5322, lines ending in CRLF
};

/// What became of a parcel.
enum class Fate {
  accepted,  ///< the server said 250 to the whole message
  later,     ///< nobody there, a time-out, 4xx, or trouble that is not this message's
  refused    ///< 5xx to this recipient or this message: trying again changes nothing
};

struct Delivery {
  Fate outcome = Fate::later;
  std::string reason;  ///< for the operator, at most 300 bytes; may hold the server's own words
};

/// Gives parcels to a mail server.
class MailTransport {
 public:
  virtual ~MailTransport() = default;
  /// Waits for the server's answer, at most 25 s. Does not throw for what a server can do.
  [[nodiscard]] virtual Delivery send(const Parcel& parcel) = 0;
};

}  // namespace courier
