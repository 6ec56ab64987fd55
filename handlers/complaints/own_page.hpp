/// \file
/// The page of a report for its reporter, signed in or by code.
#pragma once

#include "handlers/complaints/app.hpp"
#include "handlers/view/complaints_own.hpp"

namespace complaints {

/// By what the reporter sees the report: by code there is nothing to do on it, and no file.
enum class Access { account, code };

[[nodiscard]] view::OwnReport own_page(App& app, const store::Complaint& report, Access access,
                                       domain::Instant now);

}  // namespace complaints
