// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/next_step.hpp"

#include "handlers/complaints/filing/likeness.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {

std::string next_step(App& app, std::string_view token, const domain::ComplaintDraft& content,
                      bool asked, Warn warn, Compared compared, domain::Instant now) {
  if (warn == Warn::yes) return paths::draft(token, "bahaya");
  if (!asked) return paths::draft(token) + "?tanya";
  const bool hurries = content.danger == domain::DangerAnswer::emergency;
  const bool compares = !hurries && compared == Compared::no;
  if (compares && !public_twins(app, content, now).empty()) return paths::draft(token, "sama");
  return paths::draft(token, "berkas");
}

}  // namespace complaints
