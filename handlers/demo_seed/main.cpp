// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Fills an empty instance with the invented people and reports of sql/seeds/demo.toml.
///
/// usage: demo_seed, with LAPORBUP_ETC as for the handlers (common.toml, demo_seed.toml).
/// Exit code 0 when done or when people are there already, 1 with the reason on stderr.

#include <fmt/format.h>

#include <stdexcept>

#include "fcgi/server.hpp"
#include "fcgi/tool.hpp"
#include "handlers/demo_seed/seed.hpp"
#include "handlers/settings/settings.hpp"

int main(int count, char** words) {
  return fcgi::run_tool({"demo_seed", count, words}, [] {
    const auto config = settings::load("demo_seed");
    if (!config.flag("service.demo")) throw std::runtime_error("this instance is no demo");
    const auto story = demo_seed::read_story(config.get("demo.story"));
    mysql::Connection connection(mysql::address_from(config));
    const auto now = fcgi::system_now();
    const auto people = demo_seed::make_people(connection, config, story, now);
    demo_seed::make_reports(connection, config, story, people, now);
    fmt::print("{} people, {} reports\n", people.citizens.size() + people.staff.size(),
               story.reports.size());
    return 0;
  });
}
