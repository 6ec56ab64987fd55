#pragma once

#include <optional>

#include "handlers/complaints/actions.hpp"

namespace complaints {

/// Remembers for half an hour, in a cookie bound to this browser, that `report` was opened here by
/// its code and e-mail or PIN.
void give_pass(const App& app, const fcgi::Visit& visit, domain::ComplaintId report,
               fcgi::Response& response);

/// The report this browser opened; absent without a pass, with a forged one or one that ran out.
[[nodiscard]] std::optional<domain::ComplaintId> opened_by_pass(const App& app,
                                                                const fcgi::Visit& visit);

}  // namespace complaints
