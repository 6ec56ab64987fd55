// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The page of one act (templates/followups/act.tpl).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/meanwhile.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// Another act that takes what is typed in the same form.
struct InsteadAct {
  std::string label;   ///< a key
  std::string target;  ///< where the form is sent by its button
};

struct ActPage {
  domain::Event event = domain::Event::note;  ///< its words: `act.<event>`, `.lead`, `.button`
  std::string key = {};                       ///< these words instead, if not empty
  bool secret = false;         ///< the public never reads it: `….secret` of a message, if any
  domain::ComplaintCode code;  ///< of the report
  std::string title = {};
  std::string note = {};      ///< a sentence below the lead, or empty
  std::string original = {};  ///< the reporter's words to work from, or empty: not shown
  std::string told = {};      ///< what the reporter was told, or empty
  std::string appeal = {};    ///< what he answered to that, or empty
  Carried carried = {};       ///< what the form carries unseen
  std::string target = {};    ///< where the form is sent
  std::string back = {};
  std::optional<InsteadAct> instead = {};
  std::vector<Field> fields = {};
  std::vector<domain::Finding> findings = {};  ///< in what goes out, to be asked about
  std::optional<Meanwhile> meanwhile = {};     ///< what a colleague saved since it was opened
};

/// The form of one act; a form with a file field is sent as multipart.
[[nodiscard]] std::string act(const Pages& pages, const Chrome& chrome, const ActPage& page,
                              const domain::FieldErrors& errors);

/// Each of them, what it is and as it stands there.
[[nodiscard]] std::string found_in_words(const Messages& messages,
                                         const std::vector<domain::Finding>& findings);

/// What it is in a few words, the gravest of it: personal data, a home, what tells the reporter, a
/// third person's name.
[[nodiscard]] std::string found_in_short(const Messages& messages,
                                         const std::vector<domain::Finding>& findings);

/// Shows `{{#FINDINGS}}` with each finding and what to do about them (`advice`, a key); nothing for
/// none.
void put_findings(fcgi::Dictionary& where, const Messages& messages,
                  const std::vector<domain::Finding>& findings, std::string_view advice);

}  // namespace view
