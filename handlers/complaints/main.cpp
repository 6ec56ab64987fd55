// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `complaints`: what a citizen does with a report. Its routes: routes.cpp.

#include <memory>

#include "handlers/complaints/app.hpp"
#include "handlers/settings/settings.hpp"

int main(int count, char** words) {
  std::unique_ptr<complaints::App> app;
  return fcgi::run({"complaints", count, words}, settings::kKeys,
                   [&app](const fcgi::Config& config) {
                     app = std::make_unique<complaints::App>(config);
                     return complaints::application(*app);
                   });
}
