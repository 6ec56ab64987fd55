// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/entered.hpp"

#include <fmt/format.h>

#include "handlers/view/kit/words.hpp"

namespace followups {

EntryRules entry_rules(App& app) {
  return {.categories = app.categories.list_active(),
          .kecamatan = app.places.list_kecamatan(),
          .villages = app.places.list_villages(),
          .opds = app.opds.list_active(),
          .settings = app.settings.list()};
}

store::Elsewhere Entry::elsewhere() const {
  const auto contact = domain::contact_of(on_behalf);
  return {.channel = on_behalf.channel.value_or(domain::Channel::other),
          .received_at = on_behalf.received_at.value_or(domain::Instant{}),
          .name = on_behalf.name,
          .email = contact.email,
          .phone = contact.phone,
          .address = contact.address,
          .reached_by = contact.channel};
}

std::string local_time(domain::Instant at) {
  const auto local = domain::to_local(at);
  return fmt::format("{}T{:02}:{:02}", view::machine_date(local.date), local.hour, local.minute);
}

}  // namespace followups
