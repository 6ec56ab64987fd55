// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a step of the history changed of category and of who may know, for staff and reporter
/// alike.
#pragma once

#include <string>

#include "handlers/domain/result.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// "Kategori: dari Pungli menjadi Jalan rusak", "Yang boleh tahu: dari Rahasia menjadi Terbuka", a
/// line each; empty if the step changed neither. Says what it became then, never what is so now.
/// `data` as the history keeps it (store::body_of): of older steps what was there before is not
/// known.
[[nodiscard]] std::string changed_words(const Messages& messages, const domain::Values& data);

}  // namespace view
