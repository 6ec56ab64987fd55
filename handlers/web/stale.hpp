// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A form that comes filled in with what is saved, and is sent when something else is saved.
///
/// It carries a mark of what stood there when it was opened. Where the mark is another one by then,
/// sending the form would undo what somebody wrote meanwhile and nobody would know: it is shown
/// again, with what was typed and with what is saved, and carries the mark of that. Sent once more
/// it is saved.
#pragma once

#include <string>
#include <string_view>

#include "handlers/domain/result.hpp"

namespace web {

/// The hidden field that carries the mark.
inline constexpr std::string_view kSavedMark = "saved";

/// A mark of what is saved: of the values in the order of their names.
[[nodiscard]] std::string mark_of(const domain::Values& saved);

/// True if somebody saved something else than what is typed since the form was opened, which
/// carries `known`. Of each field of `saved` that was typed: what is not in the form is not
/// written. A form without a mark was opened before there were any: it is taken as it is.
[[nodiscard]] bool is_stale(std::string_view known, const domain::Values& saved,
                            const domain::Values& typed);

}  // namespace web
