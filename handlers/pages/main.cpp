// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `pages`: what everybody may read.

#include <optional>

#include "fcgi/server.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/settings/settings.hpp"

int main(int count, char** words) {
  std::optional<pages::App> app;
  return fcgi::run({"pages", count, words}, settings::kKeys, [&](const fcgi::Config& config) {
    return pages::application(app.emplace(config));
  });
}
