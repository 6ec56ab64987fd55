// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who signs in here: the two kinds of sessions, by the names of their cookies.
#pragma once

#include "fcgi/session.hpp"

namespace view {

inline constexpr fcgi::SessionKind kCitizenSession{"warga"};
inline constexpr fcgi::SessionKind kStaffSession{"petugas"};

}  // namespace view
