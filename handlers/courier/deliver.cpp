// SPDX-License-Identifier: AGPL-3.0-or-later
#include <fmt/format.h>

#include <chrono>

#include "fcgi/crypto.hpp"
#include "fcgi/log.hpp"
#include "handlers/courier/back_off.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/courier/expand.hpp"
#include "handlers/courier/insist.hpp"
#include "handlers/courier/letter.hpp"

namespace courier {
namespace {

constexpr int kBatch = 20;
constexpr std::chrono::minutes kHold{3};
/// A mail takes less; a row whose lease is nearer to its end stays for whoever leases it next.
constexpr std::chrono::seconds kMargin{40};

store::Outbox outbox_of(const App& app) {
  return {app.connection, app.keys.outbox_public};
}

unsigned random_number() {
  const auto bytes = crypto::random_bytes(2);
  return static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
}

/// The payload, or why it cannot be read: sealed to another pair.
domain::Result<store::Payload, Delivery> opened(const App& app, const store::Leased& row) try {
  return open(app, row);
} catch (const std::exception& fault) {
  return tl::unexpected(Delivery{Fate::refused, fault.what()});
}

Delivery try_to_send(App& app, const store::Leased& row, const store::Payload& payload) try {
  return app.transport.send({.return_path = app.sender.envelope(),
                             .recipient = payload.to,
                             .message = compose(app.sender, letter(app, row, payload))});
} catch (const std::exception& fault) {
  return {Fate::refused, fault.what()};  // no such template: no server can help
}

void note(App& app, Stop& stop, const store::Leased& row, const Delivery& delivery) {
  auto outbox = outbox_of(app);
  const auto now = app.clock.now();
  const int tries = row.attempts + 1;
  const bool given_up =
      delivery.outcome == Fate::refused || (delivery.outcome == Fate::later && tries >= kMaxTries);
  insist(app, stop, [&](mysql::Transaction& transaction) {
    if (delivery.outcome == Fate::accepted)
      return outbox.mark_sent(transaction, row.id, app.worker, now);
    if (given_up) return outbox.mark_failed(transaction, row.id, app.worker, delivery.reason);
    return outbox.mark_retry(transaction, row.id, app.worker,
                             now + back_off(tries, random_number()), delivery.reason);
  });
  const fcgi::log::Fields fields{{"id", std::to_string(row.id.value)},
                                 {"template", row.template_key},
                                 {"tries", std::to_string(tries)},
                                 {"reason", delivery.reason}};
  if (given_up) return fcgi::log::error("mail_failed", fields);
  if (delivery.outcome == Fate::later) return fcgi::log::warning("mail_later", fields);
  fcgi::log::info("mail_sent", fields);
}

void handle(App& app, Stop& stop, const store::Leased& row) {
  const auto payload = opened(app, row);
  if (!payload) {
    note(app, stop, row, payload.error());
  } else if (row.audience == domain::Audience::followers) {
    expand(app, row, *payload);
  } else {
    note(app, stop, row, try_to_send(app, row, *payload));
  }
}

/// Gives back what was not tried, for another courier or the next start.
void release(App& app, Stop& stop, const store::Leased& row) {
  insist(app, stop, [&](mysql::Transaction& transaction) {
    return outbox_of(app).mark_retry(transaction, row.id, app.worker, app.clock.now(), "");
  });
}

}  // namespace

int deliver(App& app, Stop& stop) {
  const auto leased_at = app.clock.now();
  const auto rows = mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    return outbox_of(app).lease(transaction, app.worker, leased_at, kHold, kBatch);
  });
  for (const auto& row : rows) {
    if (stop.now()) {
      release(app, stop, row);
    } else if (app.clock.now() <= leased_at + kHold - kMargin) {
      handle(app, stop, row);
    }
  }
  return static_cast<int>(rows.size());
}

}  // namespace courier
