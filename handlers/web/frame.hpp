// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What surrounds this visit's page, with the session's token.
#pragma once

#include <optional>

#include "fcgi/router.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/view/kit/layout.hpp"

namespace web {

/// A citizen's page, or of one who is not signed in (yet).
[[nodiscard]] view::Chrome citizen_frame(const fcgi::Visit& visit);

/// An officer's page; without one, a staff page before signing in.
[[nodiscard]] view::Chrome staff_frame(const fcgi::Visit& visit,
                                       const std::optional<domain::Officer>& officer);

/// The same for a page with a writing form: with the nonce just sent, else a new one.
[[nodiscard]] view::Chrome with_nonce(view::Chrome frame, const fcgi::Visit& visit);

}  // namespace web
