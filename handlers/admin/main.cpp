// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `admin`. Its routes: handlers/admin/routes.cpp.

#include <memory>

#include "handlers/admin/actions.hpp"
#include "handlers/settings/settings.hpp"

int main(int count, char** words) {
  std::unique_ptr<admin::App> app;
  return fcgi::run({"admin", count, words}, settings::kKeys, [&app](const fcgi::Config& config) {
    app = std::make_unique<admin::App>(config);
    return admin::application(*app);
  });
}
