// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/letter.hpp"

#include <fmt/format.h>

#include "fcgi/crypto.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/view/courier/mail.hpp"

namespace courier {
namespace {

/// "aduan.7F3KQ2MX4HA@host", or empty for a mail about no report.
std::string thread_of(const App& app, const store::Payload& payload) {
  const auto found = payload.values.find("kode");
  if (found == payload.values.end()) return {};
  const auto code = domain::ComplaintCode::parse(found->second);
  return code ? fmt::format("aduan.{}@{}", code->stored(), app.sender.domain()) : std::string();
}

std::string unsubscribe_of(const App& app, const store::Payload& payload) {
  const auto found = payload.values.find("berhenti");
  return found == payload.values.end() ? std::string()
                                       : app.pages.service().base_url + found->second;
}

}  // namespace

store::Payload open(const App& app, const store::Leased& row) {
  return store::payload_from(
      crypto::open(row.sealed, app.keys.outbox_public, app.keys.outbox_secret));
}

Mail letter(const App& app, const store::Leased& row, const store::Payload& payload) {
  auto words = view::mail(app.pages, {.key = payload.template_key,
                                      .name = payload.name,
                                      .values = payload.values,
                                      .code_only = payload.code_only});
  return {.to_name = payload.code_only ? std::string() : payload.name,
          .to_address = payload.to,
          .subject = std::move(words.subject),
          .text = std::move(words.text),
          .html = std::move(words.html),
          .message_id = fmt::format("outbox.{}.{}@{}", row.id.value,
                                    row.created_at.time_since_epoch().count(), app.sender.domain()),
          .thread = thread_of(app, payload),
          .unsubscribe = unsubscribe_of(app, payload),
          .at = row.created_at};
}

}  // namespace courier
