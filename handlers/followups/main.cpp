// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The binary `followups`: what the desks do with reports.
///
/// Triage works at /triase; on a report about an officer's conduct the inspector does the same at
/// /inspektorat, and the leader at /pimpinan when Inspektorat itself is accused. Who may do what on
/// which report is domain::may's answer, asked again by every act; each deed's file names the last
/// part of its address.

#include <memory>

#include "fcgi/csrf.hpp"
#include "fcgi/server.hpp"
#include "handlers/followups/routes.hpp"
#include "handlers/settings/settings.hpp"
#include "handlers/view/kit/errors.hpp"

int main(int count, char** words) {
  return fcgi::run({"followups", count, words}, settings::kKeys, [](const fcgi::Config& config) {
    const auto app = std::make_shared<followups::App>(config);
    return followups::application(app);
  });
}
