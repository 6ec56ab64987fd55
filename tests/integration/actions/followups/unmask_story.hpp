// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Two inspectors, and a report about DPUPR that is secret and anonymous.
#pragma once

#include <string>

#include "tests/integration/actions/followups/world.hpp"

namespace desks {

inline const std::string kReason = "Perlu menanyakan nama saksi kepadanya.";

/// The one asks, the other is asked.
struct Two {
  World world;
  given::Report report =
      given::filed(world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"});
  domain::Officer second = given::colleague(world.db, domain::Role::inspector, "inspektorat");
  support::Browser asker = world.at_desk(domain::Role::inspector, "inspektorat");
  support::Browser other = world.at_desk_of(second);
  std::string form = address("/inspektorat", report, "identitas");

  fcgi::Response ask(const std::string& reason = kReason) {
    return asker.post(form, sent({{"step", "ask"}, {"text", reason}}));
  }
  std::string consent() { return std::to_string(world.db.number("SELECT MAX(id) FROM consent")); }
  std::string decision() { return "/inspektorat/persetujuan/" + consent(); }
  fcgi::Response grant(support::Browser& by) {
    return by.post(decision(), sent({{"verdict", "grant"}}));
  }
  support::Fields opening() { return sent({{"step", "open"}, {"consent", consent()}}); }
  fcgi::Response open() { return asker.post(form, opening()); }
  bool is_shown() {
    return support::contains(asker.get(address("/inspektorat", report)), "Siti Rahayu");
  }
  std::int64_t number(const std::string& what) { return world.db.number("SELECT " + what); }
  void deactivate(domain::StaffId id) {
    world.db.run("UPDATE staff_account SET active = 0 WHERE id = " + std::to_string(id.value));
  }
  domain::StaffId asker_id() {
    return given::officer(world.db, {.role = domain::Role::inspector, .opd = "inspektorat"}).id;
  }
  void becomes(bool hidden_from_public, bool identity_hidden) {
    world.db.run("UPDATE complaint SET hidden_from_public = " +
                 std::to_string(static_cast<int>(hidden_from_public)) +
                 ", identity_hidden = " + std::to_string(static_cast<int>(identity_hidden)));
  }
};

}  // namespace desks
