/// \file
/// Where filing goes on after step 1 was saved.
#pragma once

#include <string>
#include <string_view>

#include "handlers/view/paths.hpp"

namespace complaints {

/// Whether the visitor is told to telephone first.
enum class Warn { yes, no };

/// The page that says *Telepon dulu*, else the form again for the category's questions, else the
/// files. `asked`: the questions were answered or there are none.
[[nodiscard]] inline std::string next_step(std::string_view token, bool asked, Warn warn) {
  if (warn == Warn::yes) return view::paths::draft(token, "bahaya");
  if (!asked) return view::paths::draft(token) + "?tanya";
  return view::paths::draft(token, "berkas");
}

}  // namespace complaints
