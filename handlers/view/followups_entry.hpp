/// \file
/// Entering what somebody wrote elsewhere, and the slip for that person (templates/followups/
/// entry.tpl, slip.tpl).
#pragma once

#include <map>
#include <span>
#include <string>

#include "handlers/domain/complaint.hpp"
#include "handlers/view/layout.hpp"

namespace view {

/// What can be chosen.
struct EntryChoices {
  std::span<const domain::Category> categories;
  std::span<const domain::Kecamatan> kecamatan;
  std::span<const domain::Village> villages;
  std::span<const domain::Opd> opds;  ///< for the accused body
};

/// The form. `typed`: what stands in its fields, by name; extra questions of the chosen category
/// as `extra_<key>`.
[[nodiscard]] std::string entry(const Pages& pages, const Chrome& chrome, const std::string& target,
                                const std::string& back, const EntryChoices& choices,
                                const domain::Values& typed, const domain::FieldErrors& errors);

struct Slip {
  std::string code = {};  ///< shown form
  std::string pin = {};   ///< empty: it can no longer be shown
  std::string title = {};
  domain::Instant received_at = {};
  domain::Instant response_due = {};
  std::string next = {};  ///< where the next report is entered
};

[[nodiscard]] std::string slip(const Pages& pages, const Chrome& chrome, const Slip& slip);

}  // namespace view
