// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The OPD says when it will be done, and why not before; whoever needs longer than the target gets
/// a later one by what stands in the same form.

#include "handlers/followups/actions.hpp"

namespace followups {
namespace {

const Deed* longer(const Attempt& attempt, const domain::Moment& moment) {
  const auto by = longer_by(attempt, moment);
  if (!by) return nullptr;
  return *by == domain::Event::extend ? &kExtend : &kAskExtension;
}

}  // namespace

const Deed kSchedule{.event = domain::Event::schedule,
                     .address = "jadwal",
                     .flash = "flash.scheduled",
                     .instead = longer};

}  // namespace followups
