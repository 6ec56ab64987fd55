// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "fcgi/log.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/store/filing/attachments.hpp"

namespace courier {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours kGrace{24};
constexpr std::size_t kBatch = 500;

bool is_older(const fs::path& file, domain::Instant than) {
  std::error_code gone;
  const auto written = fs::last_write_time(file, gone);
  return !gone && std::chrono::file_clock::to_sys(written) < than;
}

std::vector<fs::path> old_files(const std::string& folder, domain::Instant than) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (auto at = fs::recursive_directory_iterator(folder, ignored);
       at != fs::recursive_directory_iterator(); at.increment(ignored)) {
    if (at->is_regular_file(ignored) && is_older(at->path(), than)) files.push_back(at->path());
  }
  return files;
}

int remove_unknown(App& app, const std::vector<fs::path>& files) {
  std::vector<std::string> names;
  names.reserve(files.size());
  for (const auto& file : files) names.push_back(file.filename().string());
  const auto known = store::Attachments(app.connection).known(names);
  int removed = 0;
  std::error_code ignored;
  for (const auto& file : files) {
    const bool orphan = std::ranges::find(known, file.filename().string()) == known.end();
    if (orphan && fs::remove(file, ignored)) ++removed;
  }
  return removed;
}

int sweep_folder(App& app, const std::string& folder) {
  if (folder.empty()) return 0;
  const auto files = old_files(folder, app.clock.now() - kGrace);
  int removed = 0;
  for (std::size_t at = 0; at < files.size(); at += kBatch) {
    const auto end = std::min(files.size(), at + kBatch);
    removed += remove_unknown(app, {files.begin() + static_cast<std::ptrdiff_t>(at),
                                    files.begin() + static_cast<std::ptrdiff_t>(end)});
  }
  return removed;
}

}  // namespace

int sweep(App& app) {
  const int removed =
      sweep_folder(app, app.folders.private_files) + sweep_folder(app, app.folders.public_files);
  if (removed > 0) fcgi::log::info("orphans_removed", {{"files", std::to_string(removed)}});
  return removed;
}

}  // namespace courier
