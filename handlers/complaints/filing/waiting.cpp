// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/waiting.hpp"

#include <algorithm>
#include <functional>

#include "fcgi/crypto.hpp"

namespace complaints {
namespace {

constexpr std::chrono::hours kOfferedFor{24};
constexpr std::size_t kMost = 5;

std::vector<store::Draft> begun(App& app, const Writer& writer, domain::Instant since) {
  std::vector<store::Draft> drafts;
  if (writer.citizen) drafts = app.drafts.list_unsent(writer.citizen->id);
  std::erase_if(drafts, [&](const auto& draft) { return draft.updated_at <= since; });
  if (writer.secret.empty()) return drafts;
  for (auto& draft : app.drafts.list_waiting(crypto::token_hash(writer.secret), since))
    if (!writer.citizen || !draft.registration) drafts.push_back(std::move(draft));
  std::ranges::stable_sort(drafts, std::ranges::greater{}, &store::Draft::updated_at);
  return drafts;
}

}  // namespace

view::Waiting waiting_for(App& app, const fcgi::Visit& visit, const Reference& reference) {
  auto drafts = begun(app, writer_of(app, visit), visit.now - kOfferedFor);
  std::erase_if(drafts,
                [&](const auto& draft) { return offers_exit(app, draft.content, reference); });
  view::Waiting waiting{.drafts = {},
                        .offered_for = kOfferedFor,
                        .titled = visit.request.query.find("judul").has_value()};
  for (const auto& draft : drafts) {
    if (waiting.drafts.size() == kMost) break;
    waiting.drafts.push_back({.token = draft.token,
                              .title = waiting.titled ? draft.content.title : std::string(),
                              .begun = draft.created_at,
                              .anybodys = !draft.account});
  }
  return waiting;
}

}  // namespace complaints
