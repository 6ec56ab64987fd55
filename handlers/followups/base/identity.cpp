// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/identity.hpp"

#include <algorithm>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/store/reports/openings.hpp"

namespace followups {

std::optional<domain::Instant> session_start(const fcgi::Visit& visit) {
  return visit.session.live ? std::optional(visit.session.live->created_at) : std::nullopt;
}

bool has_unmasked(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                  const store::Complaint& report) {
  return store::Openings(app.db)
      .by(officer.id, session_start(visit))
      .shows(report.id, report.situation.privacy);
}

bool keeps_identity(App& app, const store::Complaint& report) {
  return std::ranges::any_of(app.people.reporters(report.id), [](const store::Reporter& one) {
    return !one.name.empty() || !one.phone.empty() || !one.email.empty() || !one.address.empty();
  });
}

std::optional<view::DeskPerson> person_of(App& app, const fcgi::Visit& visit,
                                          const domain::Officer& officer,
                                          const store::Complaint& report) {
  using domain::IdentitySight;
  const auto identity = report.known.identity();
  if (identity == IdentitySight::nothing) return std::nullopt;
  const bool masked = identity == IdentitySight::masked || identity == IdentitySight::masked_two;
  view::DeskPerson person;
  person.none = !keeps_identity(app, report);
  if (masked && !person.none && !has_unmasked(app, visit, officer, report)) {
    person.masked = true;
    if (domain::acts_as_triage(report.situation, domain::actor_of(officer)))
      person.open = {"desk.unmask", paths::unmask(officer.role, report.code)};
    return person;
  }
  const auto reporters = app.people.reporters(report.id);
  if (reporters.empty()) return std::nullopt;
  if (person.none) return person;
  const auto& first = reporters.front();
  person.name = first.name;
  if (!first.phone.empty()) person.phone = domain::Phone::from_stored(first.phone).display();
  if (identity == IdentitySight::name_and_phone) return person;
  person.email = first.email;
  person.address = first.address;
  return person;
}

}  // namespace followups
