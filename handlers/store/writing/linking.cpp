// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/crypto.hpp"
#include "handlers/store/filing/tracking.hpp"
#include "handlers/store/writing/recorder.hpp"

namespace store {

domain::Result<void, domain::Refusal> Recorder::link(const Tracked& reporter,
                                                     domain::AccountId account, const Rules& rules,
                                                     domain::Instant now) {
  using Linked = domain::Result<void, domain::Refusal>;
  const Command command{.event = domain::Event::own_data,
                        .input = {.given = domain::choice(domain::OwnData::linked)},
                        .nonce = crypto::random_token()};
  return mysql::transact(connection_, [&](mysql::Transaction& transaction) -> Linked {
    const auto recorded =
        record(transaction, reporter.complaint, by_pin(reporter.reporter), command, rules, now);
    if (!recorded) return tl::unexpected(recorded.error());
    return Tracking(connection_).link(transaction, reporter.reporter, account);
  });
}

}  // namespace store
