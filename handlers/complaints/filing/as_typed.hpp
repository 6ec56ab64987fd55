// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A form of step 1 that is left before it is complete: kept as it was typed, and shown so again.
#pragma once

#include <optional>
#include <string>

#include "handlers/complaints/filing/drafting.hpp"

namespace complaints {

/// Where one looks something up from the form; what was typed is saved first.
enum class Look {
  categories,    ///< all of them; the chosen one comes back to the form
  report_safely  ///< how one reports an officer safely
};
/// By the button that was pressed; nothing: the form goes on.
[[nodiscard]] std::optional<Look> look_of(const fcgi::Form& form);
/// The page to look at; with the token of a draft the one that leads back to it.
[[nodiscard]] std::string look_at(Look look, std::string_view token);

/// True if no word, place or day was typed: then nothing waits for anybody.
[[nodiscard]] bool is_blank(const Typed& typed);

/// What a row of a draft keeps of a form.
struct KeptForm {
  domain::ComplaintDraft content;
  std::string typed;  ///< the form's fields as JSON, or empty: `content` is all of it
};
/// Of a form without mistakes all in `content`; else the form as it was typed, and of `content`
/// what its columns hold whatever was typed: title, story, category, kind.
[[nodiscard]] KeptForm kept_of(const fcgi::Visit& visit, const Typed& typed,
                               const Reference& reference);

/// The form of a draft again, as it was typed if it is not complete.
struct Again {
  domain::ComplaintDraft content;
  fcgi::Params fields;  ///< empty: of a complete draft
};
[[nodiscard]] Again read_again(const store::Draft& draft, const Reference& reference);

}  // namespace complaints
