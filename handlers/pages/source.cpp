// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The source of what runs, for everybody who uses it (AGPL-3.0, section 13).
///
///   GET /kode-sumber   200: the version, and the archive that was made with these programs, or
///                      whom to ask where there is none
///
/// For everybody. Source: docs/decisions/0066.

#include <fmt/format.h>
#include <filesystem>

#include "fcgi/version.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"
#include "handlers/view/pages/texts.hpp"

namespace pages {
namespace {

/// The one named after this version: none of another, though it lie there.
std::optional<view::SourceArchive> archive_of(const fcgi::Config& config) {
  if (!config.has("paths.statics")) return std::nullopt;
  const auto name = fmt::format("laporbup-{}.tar.gz", fcgi::version());
  std::error_code absent;
  const auto bytes = std::filesystem::file_size(config.get("paths.statics") + "/" + name, absent);
  if (absent) return std::nullopt;
  return view::SourceArchive{.name = name, .bytes = bytes};
}

}  // namespace

fcgi::Response source_code(App& app, fcgi::Visit& visit) {
  return public_page(visit, view::source_code(app.pages, fcgi::version(), archive_of(app.config)));
}

}  // namespace pages
