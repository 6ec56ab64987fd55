// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How a reporter does something with a report, with or without an account: which report, what was
/// typed, write it, answer. What is particular to one act is its `Deed`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/complaints/own/claim.hpp"
#include "handlers/view/complaints/own.hpp"

namespace complaints {

/// One attempt at an act, GET or POST.
struct Attempt {
  const store::Complaint& report;
  fcgi::Form form;  ///< as sent; empty under GET
  std::optional<domain::PartId> part = {};
  store::Command command = {};
  domain::FieldErrors errors = {};
};

/// What stands fixed while it is written.
struct Doing {
  const Claim& claim;
  const Attempt& attempt;
  const store::Rules& rules;
  domain::Instant now;
};

/// What is particular to one kind of act. Functions may be null.
struct Deed {
  domain::Event event;
  domain::Needs needs;
  std::string_view address;  ///< last part of its address
  std::string_view key;      ///< `own.<key>` in the catalogue
  std::string_view flash;    ///< what the next page says
  /// Another `flash`, by what was sent; null: that one.
  std::string_view (*said)(const Attempt&) = nullptr;
  /// The fields, with what was typed or stands there now.
  std::vector<view::Field> (*fields)(App&, const Attempt&) = nullptr;
  /// Reads them into the command; may add errors beside the domain's own check.
  void (*read)(App&, Attempt&) = nullptr;
  /// What stands against it because of who does it.
  void (*check)(App&, const Claim&, Attempt&) = nullptr;
  /// What else is done in the same transaction.
  domain::Result<void, domain::Refusal> (*also)(App&, mysql::Transaction&, const Doing&) = nullptr;
  /// Keys of the sentences under the heading; null: `own.<key>.lead`.
  std::vector<std::string> (*leads)(const Attempt&) = nullptr;
  bool of_a_part = false;  ///< may be asked by one part: `?bagian=`
  bool takes_file = false;
};

/// GET: 200 the form; 404; 409 if the act is not open, with what happened last.
[[nodiscard]] fcgi::Response act_page(App& app, fcgi::Visit& visit, const Claim& claim,
                                      const Deed& deed);

/// POST: 303 to the report; 422 the form with its errors and everything typed; 404; 409 with what
/// the other did; 429 after `limit.acts_per_day` of the kind on one day. The same form sent twice
/// acts once and answers the same 303.
[[nodiscard]] fcgi::Response do_act(App& app, fcgi::Visit& visit, const Claim& claim,
                                    const Deed& deed);

/// The text of the field `text`, as most acts have it.
[[nodiscard]] view::Field text_field(const Attempt& attempt, view::Label label);
void read_text(App& app, Attempt& attempt);

/// The field `stars`.
[[nodiscard]] domain::Stars read_stars(const fcgi::Form& form);

/// The field for one photo or document.
[[nodiscard]] view::Field file_field(const App& app);

}  // namespace complaints
