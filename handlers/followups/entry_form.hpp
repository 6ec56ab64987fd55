/// \file
/// The form on which staff enter what somebody wrote elsewhere.
#pragma once

#include "fcgi/form.hpp"
#include "handlers/followups/app.hpp"

namespace followups {

/// One entry as it was typed, what it means, and what is wrong with it.
struct Entry {
  domain::ComplaintDraft draft;
  domain::OnBehalf on_behalf;
  std::string address;
  domain::FieldErrors errors;

  /// For the recorder; no errors is the caller's duty.
  [[nodiscard]] store::Elsewhere elsewhere() const;
};

/// Reads and checks the form. Kind and *who may know* that were left open are the category's.
[[nodiscard]] Entry read_entry(App& app, const fcgi::Visit& visit);

/// The page; 200, or 422 with its errors.
[[nodiscard]] fcgi::Response entry_page(App& app, const fcgi::Visit& visit,
                                        const domain::Officer& officer, const domain::Values& typed,
                                        const domain::FieldErrors& errors);

}  // namespace followups
