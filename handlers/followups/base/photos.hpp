// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report's photos and what everybody may see of them. The file a sender gave is never changed;
/// what everybody sees is a copy under a name of its own.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "handlers/followups/base/app.hpp"

namespace followups {

/// The photos of a report that its reader knows, oldest first; documents are none.
[[nodiscard]] std::vector<store::Attachment> photos_of(App& app, const store::Complaint& report);

/// What is kept of a photo, as the form of all photos has it (`show`, `caption`), and as its own
/// has it (`boxes`).
[[nodiscard]] domain::Values kept_of(const store::Attachment& file);
[[nodiscard]] domain::Values kept_boxes(std::span<const domain::Box> boxes);

/// What becomes of one photo. Absent: stays as it is.
struct PhotoChange {
  store::Attachment file;
  std::optional<bool> shown = {};  ///< to everybody
  std::optional<std::string> caption = {};
  std::optional<std::vector<domain::Box>> boxes = {};

  [[nodiscard]] bool is_public() const { return !file.public_name.empty(); }
  /// True if a new public copy is to be made: shown for the first time, or with other boxes.
  [[nodiscard]] bool makes_copy() const;
  [[nodiscard]] bool takes_back() const { return is_public() && shown == false; }
  /// True if everybody sees something else afterwards: that is an event of the history.
  [[nodiscard]] bool is_seen() const;
  [[nodiscard]] const std::vector<domain::Box>& covered() const {
    return boxes ? *boxes : file.boxes;
  }
};

/// The photo with `boxes` painted over; without any, as it is kept.
[[nodiscard]] std::string covered_bytes(App& app, const store::Attachment& file,
                                        std::span<const domain::Box> boxes);

/// A copy for everybody in the public folder, `boxes` painted over; its name.
[[nodiscard]] std::string put_public_copy(App& app, const store::Attachment& file,
                                          std::span<const domain::Box> boxes);

/// True if the officer decides about the photos of this report: whoever does triage's work on it.
[[nodiscard]] bool decides_photos(const store::Complaint& report, const domain::Officer& officer);

/// Makes the changes: one `redact` event with the counts if anybody outside sees a difference, none
/// if all this only prepares. Old public copies are removed after the commit; what a refusal left
/// behind too. Refusals: those of `redact`; `already_changed` if somebody else decided about the
/// same photo since it was read; `already_done` for the same form sent twice.
[[nodiscard]] domain::Result<void, domain::Refusal> change_photos(
    App& app, const fcgi::Visit& visit, const domain::Officer& officer,
    const store::Complaint& report, std::span<const PhotoChange> changes);

}  // namespace followups
