// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reading an act's form.
#pragma once

#include <string>
#include <vector>

#include "fcgi/form.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/time.hpp"

namespace followups {

/// What was typed of all that such an act carries; whatever else a form was made to send is left.
/// A day without its year is the next one of a plan, the last one of a letter.
[[nodiscard]] domain::ActInput read_input(const fcgi::Form& form, domain::Event event,
                                          domain::Needs needs, domain::Date today);

/// The citizen's word as staff wrote it down.
[[nodiscard]] domain::CitizensWord read_word(const fcgi::Form& form);

/// What was typed in words, whatever the act was: to be given back where its form is open no more.
[[nodiscard]] std::vector<std::string> typed_words(const fcgi::Form& form);

/// The same as texts, to stand in the fields again.
[[nodiscard]] domain::Values typed_values(const fcgi::Form& form);

}  // namespace followups
