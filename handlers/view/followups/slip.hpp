// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a person whose report was entered gets: the slip with code and PIN, to print or read aloud,
/// and a message to send (templates/followups/slip.tpl, slip_card.tpl, slip_message.tpl).
#pragma once

#include <optional>
#include <string>

#include "handlers/domain/code.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// What everybody may read of a report now.
enum class Publication {
  hidden,  ///< nothing: it is secret
  later,   ///< its summary, once it is forwarded
  now,     ///< its summary
  none     ///< nothing: taken down, or closed without having been forwarded
};

struct Slip {
  domain::ComplaintCode code;
  std::string pin = {};  ///< shown this once; empty: it was shown
  std::string title = {};
  std::string name = {};   ///< of the person; only beside a PIN
  std::string phone = {};  ///< E.164, where a WhatsApp message can be sent; only beside a PIN
  bool secret = false;     ///< a message carries only the code
  /// Absent: whoever entered it may not read it (it went past his desk).
  struct Times {
    domain::Instant received_at;
    std::optional<domain::Instant> response_due;  ///< absent: no answer is awaited
    std::optional<domain::Instant> decision_due;  ///< of what came back to the desk
  };
  std::optional<Times> times = {};
  Publication publication = Publication::later;
  std::string href = {};         ///< of this slip
  Link next = {};                ///< where the next report is entered, or back; the label is a key
  std::string new_pin = {};      ///< where another PIN is made, or empty
  std::string make_secret = {};  ///< where it is hidden from everybody, or empty
  std::string correct = {};      ///< where what was chosen at entry is put right, or empty
  domain::Instant correct_until = {};              ///< if there is such an address
  std::optional<domain::ComplaintCode> twin = {};  ///< of the report it is to be merged with
  std::string merge = {};                          ///< the address of that act
};

/// The message to the person, plain text; of a secret report only that there is one, and its code.
[[nodiscard]] std::string ready_message(const Pages& pages, const Slip& slip);

/// The page.
[[nodiscard]] std::string slip(const Pages& pages, const Chrome& chrome, const Slip& slip);

/// The same as the first thing of another page: expands `{{>MARKER}}`.
void put_last_slip(fcgi::Dictionary& where, std::string_view marker, const Pages& pages,
                   const Slip& slip);

}  // namespace view
