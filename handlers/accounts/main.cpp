// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `accounts`: signing up, in and out. Its routes: handlers/accounts/routes.cpp.

#include <memory>

#include "handlers/accounts/actions.hpp"
#include "handlers/settings/settings.hpp"

int main(int count, char** words) {
  std::unique_ptr<accounts::App> app;
  return fcgi::run({"accounts", count, words}, settings::kKeys, [&app](const fcgi::Config& config) {
    app = std::make_unique<accounts::App>(config);
    return accounts::application(*app);
  });
}
