// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/next_step.hpp"

#include "handlers/complaints/filing/drafting.hpp"
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

std::string step_to_send(App& app, const store::Draft& draft, domain::Instant now) {
  if (auto place = place_of(draft)) return *std::move(place);
  const auto reference = read_reference(app, now);
  const auto errors = check_draft(draft.content, reference.rules());
  if (!errors.empty()) return paths::draft(draft.token);
  const bool asks = must_answer(app, draft.content, reference);
  return paths::draft(draft.token, asks ? "bahaya" : "periksa");
}

}  // namespace complaints
