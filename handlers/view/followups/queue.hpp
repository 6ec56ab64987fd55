// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The lists of the desks: triage, OPD, Inspektorat, leaders, clerks
/// (templates/followups/queue.tpl).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// A clock that runs from `started` to `due`.
struct ClockBar {
  domain::Instant started;
  domain::Instant due;
  std::string what = {};  ///< key of what is due then, in the catalogue; may be empty
  /// Of what counts working days: how many are left, or by how many it is late; 0: today.
  std::optional<int> working_days = {};
};

/// How a line of a list is opened.
enum class RowOpens {
  link,
  post,  ///< a button: opening it for the first time ends the citizen's time to amend
  none   ///< this reader may know that it exists, not what it says
};

/// One line of a desk's list.
struct QueueRow {
  domain::ComplaintCode code;
  std::string href = {};
  RowOpens opening = RowOpens::link;
  std::string title = {};
  std::string category = {};
  std::string place = {};  ///< name of the kecamatan, or empty
  domain::Channel channel = domain::Channel::web;
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome = {};
  bool unproven = false;
  std::optional<domain::PartState> part_state = {};  ///< in an OPD's list
  std::optional<ClockBar> clock = {};
  std::string still = {};  ///< instead of a clock: "menunggu pelapor sejak 3 November"
  std::string said = {};   ///< one more thing: "dikembalikan OPD"
  int reopens = 0;
  bool emergency = false;
};

/// A tray of the desk.
struct QueueTab {
  std::string label = {};  ///< key of the catalogue
  std::string href = {};
  bool current = false;
  std::optional<int> number = {};
};

/// A figure of the line under the heading.
struct QueueCount {
  std::string number = {};
  std::string word = {};  ///< key of the catalogue
};

struct QueuePage {
  std::string heading = {};        ///< key of the catalogue
  std::string enter_href = {};     ///< where one enters on behalf, or empty
  std::string search_action = {};  ///< where its search field leads, or empty: there is none
  std::string words = {};          ///< what is searched for
  std::vector<QueueCount> counts = {};
  std::string notice = {};  ///< one sentence that must not be forgotten, or empty
  std::vector<QueueTab> tabs = {};
  std::vector<QueueRow> rows = {};
  std::string empty = {};  ///< key of what an empty list says; its heading is `<key>.h`
  Link empty_link = {};    ///< the label is a key; may be absent
  Paging paging = {};
  domain::Instant now = {};
};

/// The list; emergencies stand on top whatever their clock says.
[[nodiscard]] std::string queue(const Pages& pages, const Chrome& chrome, const QueuePage& page);

}  // namespace view
