// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Settings, holidays, and the rules of time made of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/filing/danger.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/result.hpp"

namespace store {

/// What turns an instant into deadlines; read once per request.
struct Rules {
  domain::SlaPolicy policy;
  domain::Holidays holidays;

  /// Refers to this object, which must outlive it.
  [[nodiscard]] domain::Moment at(domain::Instant now) const { return {now, policy, holidays}; }
};

class Settings {
 public:
  explicit Settings(mysql::Connection& connection) : connection_(connection) {}

  /// All settings, by name. A binary that sees only public ones (`pages`) calls `list_public`.
  [[nodiscard]] domain::Values list();
  [[nodiscard]] domain::Values list_public();

  /// A setting that is absent or no number keeps the service standard's value.
  [[nodiscard]] domain::SlaPolicy policy();
  /// Policy with the service's outages, and holidays.
  [[nodiscard]] Rules rules();
  /// The same from what everybody may read; without the outages.
  [[nodiscard]] Rules public_rules();

  /// The bodies named by `service.opd`, `service.inspectorate`, `service.health` (over the
  /// puskesmas) and `service.education` (over the schools); the last two 0 where none is set.
  /// Errors: std::runtime_error if the reference data was not loaded.
  [[nodiscard]] domain::Bodies bodies();

  /// The words of danger that are switched on.
  [[nodiscard]] std::vector<domain::DangerPhrase> danger_words();

 private:
  mysql::Connection& connection_;
};

/// *Who may know* that reports of this channel get unless their category is more private: setting
/// `privacy.channel.<channel>`; without one letters are secret (written to us, and their writer
/// cannot be asked at once), all others open.
[[nodiscard]] domain::Privacy channel_privacy(const domain::Values& settings,
                                              domain::Channel channel);

/// The policy that `settings` describe; what cannot be read keeps the service standard's value.
[[nodiscard]] domain::SlaPolicy policy_from(const domain::Values& settings);

/// `Polisi=110;Ambulans=119` as phones, in that order; what is no pair is left out.
[[nodiscard]] std::vector<domain::EmergencyPhone> phones_from(std::string_view text);

}  // namespace store
