// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `activation`. Its routes: handlers/activation/routes.cpp.

#include <memory>

#include "handlers/activation/actions.hpp"
#include "handlers/settings/settings.hpp"

int main(int count, char** words) {
  std::unique_ptr<activation::App> app;
  return fcgi::run({"activation", count, words}, settings::kKeys,
                   [&app](const fcgi::Config& config) {
                     app = std::make_unique<activation::App>(config);
                     return activation::application(*app);
                   });
}
