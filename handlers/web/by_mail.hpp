// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Forms that take an e-mail address from whoever comes: how often, and what is told.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/server.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/store/people/throttle.hpp"

namespace web {

/// Counts one try: first against `by_sender`, of the network address it came from, then against
/// each of `by_mailbox` in turn. When to come back, if one of them is used up; those after it are
/// not counted.
[[nodiscard]] std::optional<domain::Instant> count_try(store::Throttle& throttle,
                                                       const fcgi::Visit& visit,
                                                       const domain::Email& email,
                                                       const store::Limit& by_sender,
                                                       const std::vector<store::Limit>& by_mailbox);

/// A form with one field, `email`, that sends a mail to whoever the address belongs to.
struct ByMail {
  store::Limit by_sender;
  std::vector<store::Limit> by_mailbox;
  /// The form with what was typed and what is wrong with it.
  std::function<std::string(const std::string& typed, const domain::FieldErrors& errors)> page;
  /// Sends what is to be sent to this mailbox, if anything.
  std::function<void(const domain::Email&)> send;
  std::string_view flash;  ///< key of the one sentence that everybody gets
  std::string back;
};

/// POST: 303 to `back` with `flash`, whether a mail was sent or not, so that nobody learns whose an
/// address is; 422 the form if it is no address; 429 the form with a time.
[[nodiscard]] fcgi::Response answer_by_mail(fcgi::Visit& visit, store::Throttle& throttle,
                                            const ByMail& form);

}  // namespace web
