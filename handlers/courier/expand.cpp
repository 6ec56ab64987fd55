// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/expand.hpp"

#include <charconv>

#include "handlers/paths/paths.hpp"
#include "handlers/store/post/followers.hpp"

namespace courier {
namespace {

constexpr int kBatch = 200;
/// The value in which a fan-out row remembers how far it came.
constexpr std::string_view kAfter = "@after";

std::int64_t after_of(const domain::Values& values) {
  const auto found = values.find(kAfter);
  std::int64_t after = 0;
  if (found != values.end())
    std::from_chars(found->second.data(), found->second.data() + found->second.size(), after);
  return after;
}

std::optional<domain::Event> event_of(const domain::Values& values) {
  const auto found = values.find("kejadian");
  return found == values.end() ? std::nullopt : domain::event_from(found->second);
}

domain::Notice notice_of(const store::Payload& payload, domain::Audience audience) {
  domain::Notice notice;
  notice.to.audience = audience;
  notice.template_key = payload.template_key;
  notice.values = payload.values;
  notice.code_only = payload.code_only;
  return notice;
}

}  // namespace

void expand(App& app, const store::Leased& row, const store::Payload& payload) {
  store::Outbox outbox(app.connection, app.keys.outbox_public);
  store::Followers followers(app.connection);
  const auto complaint = row.complaint.value_or(domain::ComplaintId{0});
  const auto batch =
      followers.list(complaint, event_of(payload.values), after_of(payload.values), kBatch);
  const store::About about{row.complaint, std::nullopt};
  const auto now = app.clock.now();
  mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    if (!outbox.mark_sent(transaction, row.id, app.worker, now)) return;
    auto one = notice_of(payload, domain::Audience::address);
    one.values.erase(std::string(kAfter));
    for (const auto& follower : batch) {
      one.values.insert_or_assign(
          "berhenti", paths::unsubscribe(store::follower_token(app.keys.link_secret, complaint,
                                                               follower.email_key)));
      outbox.add(transaction, one, follower.email, "", std::nullopt, about, now);
    }
    if (batch.size() < static_cast<std::size_t>(kBatch)) return;
    auto rest = notice_of(payload, domain::Audience::followers);
    rest.values.insert_or_assign(std::string(kAfter), std::to_string(batch.back().id));
    outbox.add(transaction, rest, "", "", std::nullopt, about, now);
  });
}

}  // namespace courier
