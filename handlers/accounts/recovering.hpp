// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions about requests at the counter share: their small pages, and the stop.
#pragma once

#include "handlers/accounts/actions.hpp"
#include "handlers/view/kit/errand.hpp"

namespace accounts {

/// The question for the NIK; 200 or 422.
[[nodiscard]] fcgi::Response nik_page(App& app, const fcgi::Visit& visit,
                                      const domain::FieldErrors& errors);
/// 200: who is awaited, or until when an objection is.
[[nodiscard]] fcgi::Response standing_page(App& app, const fcgi::Visit& visit,
                                           const store::DeskRequest& request);
/// 410: done, stopped, refused or too old, and where to ask.
[[nodiscard]] fcgi::Response over_page(App& app, const fcgi::Visit& visit);

/// What is asked for, and the button that stops it at this visit's own address.
[[nodiscard]] view::Errand stop_errand(const App& app, const fcgi::Visit& visit,
                                       const store::DeskRequest& request);
/// Stops it and tells both mailboxes; false if it was over already.
[[nodiscard]] bool stop_now(App& app, const fcgi::Visit& visit, const store::DeskRequest& request);

}  // namespace accounts
