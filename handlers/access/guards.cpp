// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/access/guards.hpp"

#include "fcgi/http_error.hpp"

namespace guard {

std::optional<domain::Citizen> find_citizen(const store::CitizenSessions& sessions,
                                            const fcgi::Visit& visit) {
  if (!visit.session.live) return std::nullopt;
  const auto holder = sessions.holder(*visit.session.live);
  if (!holder) return std::nullopt;
  return domain::Citizen{.id = holder->account, .name = holder->name, .standing = holder->standing};
}

domain::Citizen get_citizen(const store::CitizenSessions& sessions, const fcgi::Visit& visit) {
  auto citizen = find_citizen(sessions, visit);
  if (!citizen) throw fcgi::SignInNeeded();
  return *std::move(citizen);
}

std::optional<domain::Officer> find_officer(const store::StaffSessions& sessions,
                                            const fcgi::Visit& visit) {
  if (!visit.session.live) return std::nullopt;
  const auto holder = sessions.holder(*visit.session.live);
  if (!holder) return std::nullopt;
  return domain::Officer{
      .id = holder->account, .name = holder->name, .role = holder->role, .opd = holder->opd};
}

domain::Officer get_officer(const store::StaffSessions& sessions, const fcgi::Visit& visit,
                            domain::Roles allowed) {
  auto officer = find_officer(sessions, visit);
  if (!officer) throw fcgi::SignInNeeded();
  if (!allowed.has(officer->role)) throw fcgi::HttpError(fcgi::Status::forbidden, "http.403");
  return *std::move(officer);
}

}  // namespace guard
