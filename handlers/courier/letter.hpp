// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// From a row of the outbox to a message.
#pragma once

#include "handlers/courier/app.hpp"
#include "handlers/courier/message.hpp"
#include "handlers/store/post/outbox.hpp"

namespace courier {

/// Opens the payload. Throws std::runtime_error if it was sealed to another pair.
[[nodiscard]] store::Payload open(const App& app, const store::Leased& row);

/// The mail of a row. Its Message-ID is made of the row's number and birth, so a second sending
/// after a crash carries the same; all mails of one report refer to the same thread.
[[nodiscard]] Mail letter(const App& app, const store::Leased& row, const store::Payload& payload);

}  // namespace courier
