// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an act on a report is to citizens and officers alike: written whole or not at all, answered
/// once, refused with what happened meanwhile and with what was typed.
#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/router.hpp"
#include "handlers/store/writing/recorder.hpp"
#include "handlers/view/kit/conflict.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/web/receive_file.hpp"

namespace web {

using Done = domain::Result<void, domain::Refusal>;

/// Where an act is written.
struct Books {
  mysql::Connection& db;
  store::Recorder& recorder;
  store::Attachments& attachments;
  store::Files& files;
};

/// An act to write, and its file, whose stored name becomes known.
struct ActToWrite {
  domain::ComplaintId report;
  store::By by;
  const store::Command& command;
  std::optional<Upload>& upload;
  const store::Rules& rules;
  domain::Instant now;
  /// Asked first, with the report locked: what it refuses is not written. Null: nothing is asked.
  std::function<Done()> still = nullptr;
};

/// Runs `write` in one transaction; nothing of it stays if it refuses. `already_done`: the very
/// same form was sent before.
[[nodiscard]] Done write_whole(mysql::Connection& db,
                               const std::function<Done(mysql::Transaction&)>& write);

/// Writes the act, the row of its file and `also`, which finds the report locked, whole or not at
/// all.
[[nodiscard]] Done write_act(const Books& books, const ActToWrite& act,
                             const std::function<Done(mysql::Transaction&)>& also);

/// 303 to `address`, whose page says `flash`.
[[nodiscard]] fcgi::Response done(fcgi::Visit& visit, std::string_view flash, std::string address);

/// What was typed in those of the fields that are not empty, to be given back.
[[nodiscard]] std::vector<std::string> typed_in(const fcgi::Visit& visit,
                                                std::initializer_list<std::string_view> fields);

/// 404 or 403; else 409, the page that `conflict` makes, with the sentence of the refusal (another
/// one where something was sent and somebody was faster) and at most three of its steps.
[[nodiscard]] fcgi::Response not_done(const view::Pages& pages, const view::Chrome& chrome,
                                      const fcgi::Visit& visit, domain::Refusal refusal,
                                      const std::string& back,
                                      const std::function<view::ConflictPage()>& conflict);

}  // namespace web
