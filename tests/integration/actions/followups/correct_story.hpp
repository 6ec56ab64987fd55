// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report that a desk entered wrongly, and the form by which it puts that right.
#pragma once

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/integration/actions/followups/entry_story.hpp"

namespace desks {

/// A broken road that was entered as *pungli*, with a click beside it: locked into secrecy.
struct Entered {
  explicit Entered(domain::Role at = domain::Role::triage, const std::string& story = {})
      : role(at) {
    auto fields = with(whatsapp(world), "category", id("pungli"));
    if (!story.empty()) fields = with(fields, "story", story);
    slip = support::location(
        desk.post(role == domain::Role::clerk ? "/loket/baru" : "/triase/baru", fields));
    report = {world.db.number("SELECT MAX(id) FROM complaint")};
    code = slip.substr(slip.rfind('/') + 1);
    if (const auto end = code.find('?'); end != std::string::npos) code.erase(end);
    home = role == domain::Role::clerk ? "/loket/bukti/" + code : "/triase/aduan/" + code;
    path = home + "/koreksi";
  }

  [[nodiscard]] std::string id(const char* category) {
    return std::to_string(given::category(world.db, category).value);
  }
  [[nodiscard]] Fields corrected(const char* category = "jalan-rusak",
                                 const std::string& privacy = "open") {
    return sent({{"category", id(category)},
                 {"privacy", privacy},
                 {"text", "Saat mencatat tertekan kategori di bawahnya."},
                 {"not_asked", "ya"}});
  }
  [[nodiscard]] std::string privacy() {
    const auto row = world.db.connection().row(
        {"test.privacy", "SELECT hidden_from_public, identity_hidden FROM complaint WHERE id = ?"},
        report);
    return std::string(domain::to_word(
        domain::privacy_of({row->flag("hidden_from_public"), row->flag("identity_hidden")})));
  }
  /// True if the page offers it, the form opens and would be taken.
  bool offered(support::Browser& by) {
    const bool shown = support::contains(by.get(home), path);
    BOOST_TEST((support::status(by.get(path)) == 200) == shown);
    return shown;
  }
  void act(domain::Event event, domain::ActInput input, domain::Instant at = kWork) {
    const auto done = given::act(world.db, report, store::by(given::officer(world.db)),
                                 {.event = event, .input = std::move(input)}, at);
    BOOST_REQUIRE_MESSAGE(done.has_value(), domain::to_word(event));
  }

  World world;
  domain::Role role;
  support::Browser desk = world.at_desk(role);
  std::string slip;
  domain::ComplaintId report{0};
  std::string code;
  std::string home;
  std::string path;
};

}  // namespace desks
