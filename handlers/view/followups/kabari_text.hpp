// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The ready text of *Kabari pelapor*: what an officer sends by WhatsApp or says by phone.
///
/// What is said of a message comes from the one source of its mail, `templates/mail/<key>.tpl`: its
/// paragraphs `kabari` and `kabari.next`, and the words of staff exactly where the mail has them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// One thing that happened to a report.
struct TellNews {
  domain::Event event = domain::Event::note;
  std::string template_key = {};
  domain::Values values = {};  ///< as of an outbox payload
  domain::Instant at = {};
};

/// What is new of one report, newest last.
struct TellReport {
  domain::ComplaintCode code;
  std::string href = {};  ///< where the desk reads it
  std::string answer_href = {};
  bool code_only = false;     ///< *Rahasia*: the message says nothing but the code
  std::string pin_href = {};  ///< where a PIN is made for it, or empty: none is to be made
  std::optional<domain::Instant> pin_seen = {};  ///< when an officer last saw one
  std::string pin = {};                          ///< the one just made: shown this once, or empty
  std::vector<TellNews> news = {};
};

/// The whole message to one person: who writes; of each report its code, everything new in order
/// (with its day where there is more than one thing), the latest next step of each OPD and by when,
/// what the public may read where he was not told yet, the PIN if
/// it was just made and the report is not *Rahasia* (then it is handed over by itself); where to
/// look. Says only what the values hold; long words of staff are cut after 300 code points, so that
/// what is told of one thing, and what comes next, has at most 1,024: as much as a chat's template
/// holds.
/// Errors: std::runtime_error if nothing is said of a message of that key.
[[nodiscard]] std::string kabari_text(const Pages& pages, const std::string& name,
                                      const std::vector<TellReport>& reports);

}  // namespace view
