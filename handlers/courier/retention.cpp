// SPDX-License-Identifier: AGPL-3.0-or-later
#include <chrono>

#include "fcgi/log.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/store/counting/clocks.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "handlers/store/filing/files.hpp"
#include "handlers/store/people/leftovers.hpp"
#include "handlers/store/reference/settings.hpp"

namespace courier {
namespace {

constexpr int kBatch = 200;
/// A file of many entries holds personal words; nobody needs it a day later.
constexpr std::chrono::hours kKeepBatches{24};

/// A draft with its files: first the rows, then the bytes; what is left over is swept.
bool remove_draft(App& app, domain::DraftId draft) {
  store::Attachments attachments(app.connection);
  store::Drafts drafts(app.connection);
  std::vector<std::string> files;
  const bool removed = mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    files = attachments.clear(transaction, draft);
    return drafts.remove(transaction, draft);
  });
  if (!removed || app.folders.private_files.empty()) return removed;
  for (const auto& file : files) store::Files(app.folders.private_files).remove(file);
  return true;
}

}  // namespace

int retire(App& app) {
  const auto now = app.clock.now();
  const auto policy = store::Settings(app.connection).policy();
  store::Clocks clocks(app.connection);
  store::Leftovers leftovers(app.connection);
  const auto removed = mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    clocks.remove_ended(transaction, now);
    leftovers.remove_batches(transaction, now - kKeepBatches);
    return clocks.remove_registrations(transaction, now - policy.keep_registrations);
  });
  int drafts = 0;
  for (const auto draft : leftovers.old_drafts(now - policy.keep_drafts, kBatch))
    drafts += remove_draft(app, draft) ? 1 : 0;
  if (removed > 0 || drafts > 0)
    fcgi::log::info("retired", {{"registrations", std::to_string(removed)},
                                {"drafts", std::to_string(drafts)}});
  return static_cast<int>(removed) + drafts;
}

}  // namespace courier
