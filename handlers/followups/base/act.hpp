// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How an officer does something with a report. Every act is the same five paragraphs: who and
/// which report, what the rules say, what was typed, write it, answer; what is particular to one
/// act is its `Deed`.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/own_marks.hpp"
#include "handlers/followups/base/app.hpp"
#include "handlers/followups/base/asked.hpp"
#include "handlers/followups/base/uploads.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/web/act.hpp"

namespace followups {

/// One attempt at an act: what was typed and what is wrong with it.
struct Attempt {
  const store::Complaint& report;
  const domain::Officer& officer;
  fcgi::Form form;
  store::Rules rules;
  domain::Needs needs = domain::Needs::nothing;
  std::vector<domain::PartId> parts = {};  ///< on which the act is open; empty: on the report
  store::Command command = {};
  std::optional<web::Upload> upload = {};
  domain::FieldErrors errors = {};
  domain::OwnMarks told = {};  ///< of the reporters' own, what the officer is told
  Asked asked = {};            ///< about findings in what goes out
};

/// What is particular to one kind of act. Functions may be null.
struct Deed {
  domain::Event event;
  std::string_view address;  ///< last part of its address
  std::string_view flash;    ///< what the next page says
  /// What stands in the fields at first, by name.
  domain::Values (*first)(App&, const store::Complaint&) = nullptr;
  /// What is saved where the act writes, by field: a form that was opened before a colleague saved
  /// something else writes nothing (web/stale.hpp). Null: it writes over nothing.
  domain::Values (*saved)(const store::Complaint&) = nullptr;
  /// A sentence above the form. Null: none.
  std::string (*note)(App&, const Attempt&, const domain::Moment&) = nullptr;
  /// What can be chosen.
  void (*choices)(App&, const store::Complaint&, view::ActChoices&) = nullptr;
  /// Everything wrong that the domain's check of the input cannot know; may complete the command.
  void (*check)(App&, Attempt&) = nullptr;
  /// Another act that takes what is typed in the same form, if one is open. Null: there is none.
  const Deed* (*instead)(const Attempt&, const domain::Moment&) = nullptr;
  /// What else is written in the same transaction.
  void (*also)(App&, mysql::Transaction&, const Attempt&) = nullptr;
  /// A tick that speaks of what is saved: once that is another, it must be set anew. Empty: none.
  std::string_view anew = {};
  bool shows_original = false;  ///< the reporter's words stand beside the form
  bool takes_file = false;
};

/// Where the act is open now: fills `needs` and `parts`; the refusal if it is open nowhere.
[[nodiscard]] domain::Result<void, domain::Refusal> find_moves(Attempt& attempt,
                                                               domain::Event event,
                                                               domain::Instant now);

/// The parts to choose from: those on which the act is open, or the resolved ones to reopen.
[[nodiscard]] std::vector<view::Option> part_options(const Attempt& attempt);

/// Sets the part the act is about: the only one, or the one that was chosen.
void choose_part(Attempt& attempt);

/// Sets the parts that a *reopen* names.
void choose_parts(Attempt& attempt);

/// Reads the form into `command`, `upload` and `errors`; `find_moves` came before.
void read_attempt(App& app, const fcgi::Visit& visit, const Deed& deed, Attempt& attempt);

/// Which days and reasons an act may choose (domain/life/target.hpp, chosen.hpp), in a sentence
/// above its form; empty if there is nothing to say. `find_moves` came before, here and below.
[[nodiscard]] std::string say_limits(const App& app, const Attempt& attempt, domain::Event event,
                                     const domain::Moment& moment);

/// The words of the reasons that are open; absent for an act that gives none of a list.
[[nodiscard]] std::optional<std::vector<std::string>> reasons_open(const Attempt& attempt,
                                                                   domain::Event event,
                                                                   const domain::Moment& moment);

/// The act by which this officer gets a later target for the part: he asks, or he extends; absent
/// where neither is open.
[[nodiscard]] std::optional<domain::Event> longer_by(const Attempt& attempt,
                                                     const domain::Moment& moment);

/// Adds to `errors` a day that is not open (`date`) and a reason that is not (its own field).
void check_limits(const App& app, Attempt& attempt, const domain::Moment& moment);

/// Makes the act and `also` in one transaction; nothing of either stays if it is refused.
/// `already_done`: the very same form was sent before. `still` may refuse first, with the report
/// locked; null: nothing is asked.
[[nodiscard]] web::Done write_attempt(App& app, const fcgi::Visit& visit, Attempt& attempt,
                                      const std::function<web::Done()>& still,
                                      const std::function<void(mysql::Transaction&)>& also);

/// GET: 200 the form; 404 for a report not for these eyes; 403 or 409 if the act is not open.
[[nodiscard]] fcgi::Response act_page(App& app, const fcgi::Visit& visit,
                                      const domain::Officer& officer, const Deed& deed);

/// POST: 303 to the report; 422 the form with its errors and everything typed; 404; 403; 409 with
/// what the other did, and with the form and everything typed where it can be sent once more. The
/// same form sent twice acts once and answers the same 303.
[[nodiscard]] fcgi::Response do_act(App& app, fcgi::Visit& visit, const domain::Officer& officer,
                                    const Deed& deed);

}  // namespace followups
