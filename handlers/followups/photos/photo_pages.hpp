// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the pages show on which an officer decides about photos.
#pragma once

#include <span>

#include "handlers/followups/base/photos.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/followups/photos.hpp"

namespace followups {

/// The photo `{id}` of the report, if its reader knows of it; throws HttpError 404 otherwise.
[[nodiscard]] store::Attachment readable_photo(App& app, const fcgi::Visit& visit,
                                               const store::Complaint& report);

[[nodiscard]] view::PhotosPage photos_page(App& app, const fcgi::Visit& visit,
                                           const domain::Officer& officer,
                                           const store::Complaint& report,
                                           std::span<const store::Attachment> photos);

/// Puts what was typed over what is kept.
void put_typed(view::PhotosPage& page, const fcgi::Form& form);

/// What the form says of one photo, by the names of `kept_of`.
[[nodiscard]] domain::Values typed_of(const fcgi::Form& form, domain::AttachmentId photo);
/// The mark of what was kept of it when the form was opened.
[[nodiscard]] std::string known_of(const fcgi::Form& form, domain::AttachmentId photo);

/// What others decided about these photos since the form was opened, other than it says; absent:
/// nothing.
[[nodiscard]] std::optional<view::Meanwhile> decided_meanwhile(
    App& app, const fcgi::Form& form, std::span<const store::Attachment> photos);
/// The same of one photo's boxes.
[[nodiscard]] std::optional<view::Meanwhile> covered_meanwhile(App& app, const fcgi::Form& form,
                                                               const store::Attachment& file,
                                                               std::span<const domain::Box> typed);

[[nodiscard]] view::PhotoPage photo_page(App& app, const domain::Officer& officer,
                                         const store::Complaint& report,
                                         const store::Attachment& file);

}  // namespace followups
