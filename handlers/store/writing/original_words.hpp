// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the reporter wrote, to hold against it what somebody writes now.
#pragma once

#include <string>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"

namespace store {

/// The reporter's own words as he wrote them, a paragraph each: title, story, place and answers;
/// empty once they are erased. For no reader: names are held against them (domain::told_of).
[[nodiscard]] std::string original_words(mysql::Connection& connection,
                                         domain::ComplaintId complaint);

}  // namespace store
