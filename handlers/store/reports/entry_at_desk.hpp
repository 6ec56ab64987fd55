// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who entered a report, and whether anybody else has chosen since who may know or what it is about
/// (domain/life/correction.hpp).
#pragma once

#include <optional>

#include "fcgi/mysql.hpp"
#include "handlers/domain/life/situation.hpp"

namespace store {

/// Absent: nobody at a desk of ours entered it. Read from the history: by whose hand it was filed;
/// any change of privacy, of the reporter's own data (the move into an account among them), and
/// words of his, or noted of him, that ask to be hidden; another category by another desk.
[[nodiscard]] std::optional<domain::EntryAtDesk> entry_at_desk(mysql::Connection& connection,
                                                               domain::ComplaintId complaint);

/// True if a desk entered the report, it is not forwarded yet, and no event says since who may know
/// as the reporter's own word (domain::Situation::choice_is_desks). Reads no words: also for the
/// binary that may not.
[[nodiscard]] bool choice_is_desks(mysql::Connection& connection, domain::ComplaintId complaint);

}  // namespace store
