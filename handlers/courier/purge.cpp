// SPDX-License-Identifier: AGPL-3.0-or-later
#include <chrono>
#include <filesystem>
#include <system_error>

#include "fcgi/log.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/store/filing/files.hpp"
#include "handlers/store/people/purges.hpp"

namespace courier {
namespace {

/// A page that was being made when the purge was asked for comes into the cache after it was
/// emptied; so it is emptied again until this has passed.
constexpr std::chrono::seconds kSettling{3};

/// Removes every file below `folder`; the folders stay, because nginx made them. What nginx removes
/// meanwhile is no fault.
int empty(const std::string& folder) {
  int removed = 0;
  std::error_code ignored;
  for (auto at = std::filesystem::recursive_directory_iterator(folder, ignored);
       at != std::filesystem::recursive_directory_iterator(); at.increment(ignored)) {
    if (at->is_regular_file(ignored) && std::filesystem::remove(at->path(), ignored)) ++removed;
  }
  return removed;
}

}  // namespace

int purge(App& app) {
  store::Purges purges(app.connection);
  const auto last = purges.last_open();
  if (!last) return 0;
  const bool settled = app.clock.now() - last->asked_at >= kSettling;
  int removed = app.folders.cache.empty() ? 0 : empty(app.folders.cache);
  if (!app.folders.public_files.empty()) {
    const store::Files copies(app.folders.public_files);
    const auto photos = purges.photos_to_remove();
    for (const auto& name : photos) copies.remove(name);
    mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
      for (const auto& name : photos) purges.forget_photo(transaction, name);
    });
  }
  if (!settled) return 0;  // and again in the next round
  mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    purges.mark_done(transaction, last->id, app.clock.now());
  });
  fcgi::log::info("cache_purged", {{"files", std::to_string(removed)}});
  return 1;
}

}  // namespace courier
