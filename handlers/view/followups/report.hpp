// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report as a desk may see it (templates/followups/report.tpl). What the reader may know was
/// decided before: what is not to be seen is not among these values.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// The person behind the report, as far as this reader may know.
struct DeskPerson {
  bool masked = false;  ///< exists, not shown
  bool none = false;    ///< nothing is kept: never said, or erased
  std::string name = {};
  std::string phone = {};
  std::string email = {};
  std::string address = {};
  Link open = {};  ///< where a masked identity is opened, or empty; the label is a key
};

/// One OPD's part.
struct DeskPart {
  std::string opd = {};
  domain::PartState state = domain::PartState::forwarded;
  int round = 1;
  std::string task = {};
  std::optional<domain::Instant> verify_due = {};  ///< until it is verified
  std::optional<domain::Instant> finish_due = {};
  std::optional<domain::Instant> extended_from = {};  ///< the first target, if it was moved
};

struct DeskFile {
  std::string href = {};
  std::string thumbnail = {};  ///< of a photo; empty: a document
  std::string name = {};
  std::string by = {};  ///< word of the role
  bool is_public = false;
};

/// A report merged into this one.
struct DeskSibling {
  domain::ComplaintCode code;
  std::string title = {};
  std::string text = {};  ///< empty: not for these eyes
  domain::Instant at = {};
};

/// An act that is open now.
struct DeskAct {
  std::string label = {};  ///< key of the catalogue
  std::string href = {};
  /// Where it stands: the usual next step is a full button, others that move the report plain ones;
  /// words to somebody stand below them, what is not done every day behind "Tindakan lain".
  enum class Place { first, move, words, rare } place = Place::move;
  std::optional<domain::Instant> until = {};  ///< after which it is open no more
};

struct DeskReport {
  domain::ComplaintCode code;
  std::string title = {};
  std::string story = {};  ///< empty: `gone` says why
  std::string gone = {};   ///< key of the catalogue
  bool covered = false;    ///< what tells who wrote it was taken out of the words
  std::string public_title = {};
  std::string public_text = {};
  std::string public_href = {};  ///< if the public may read it now
  domain::Kind kind = domain::Kind::complaint;
  domain::Nature nature = domain::Nature::ordinary;
  domain::Channel channel = domain::Channel::web;
  domain::Privacy privacy = domain::Privacy::open;
  std::string category = {};
  std::string kecamatan = {};
  std::string village = {};
  std::string place = {};
  std::string accused = {};  ///< name of the body, or empty
  std::optional<domain::Date> happened_on = {};
  domain::Instant received_at = {};
  domain::Instant recorded_at = {};
  std::string recorded_by = {};
  std::vector<std::pair<std::string, std::string>> answers = {};
  domain::Shown shown = {};
  std::optional<domain::Outcome> outcome = {};
  bool unproven = false;
  bool emergency = false;
  bool hidden = false;
  int reopens = 0;
  std::optional<domain::ComplaintCode> merged_into = {};
  int reporters = 1;                        ///< people who told of it
  int supporters = 0;                       ///< citizens who said that the same happened to them
  std::vector<DeskSibling> merged = {};     ///< oldest first
  std::optional<domain::Instant> due = {};  ///< of whatever runs now for this reader
  std::string due_word = {};                ///< key: what is due
  std::optional<DeskPerson> person = {};    ///< absent: nothing of the person is for these eyes
  std::vector<DeskPart> parts = {};
  std::vector<DeskFile> files = {};
  std::string photos_href = {};  ///< where is decided what everybody sees of them, or empty
  std::vector<Step> steps = {};  ///< newest first
  std::vector<DeskAct> acts = {};
  std::string no_act = {};  ///< key: why there is none, or empty
  Link back = {};           ///< the label is a key
  domain::Instant now = {};
};

/// What else an event carried, a line each: "Alasan: tidak terbukti". `data` as the history keeps
/// it.
[[nodiscard]] std::string step_details(const Messages& messages, domain::Event event,
                                       const domain::Values& data);

[[nodiscard]] std::string desk_report(const Pages& pages, const Chrome& chrome,
                                      const DeskReport& report);

}  // namespace view
