/// \file
/// The small pages on the way back into an account.
#pragma once

#include "handlers/accounts/actions.hpp"

namespace accounts {

/// The question for the NIK; 200 or 422.
[[nodiscard]] fcgi::Response nik_page(App& app, const fcgi::Visit& visit,
                                      const domain::FieldErrors& errors);
/// 200: who is awaited, or until when an objection is.
[[nodiscard]] fcgi::Response standing_page(App& app, const fcgi::Visit& visit,
                                           const store::DeskRequest& request);
/// 410: done, stopped, refused or too old, and where to ask.
[[nodiscard]] fcgi::Response over_page(App& app, const fcgi::Visit& visit);

}  // namespace accounts
