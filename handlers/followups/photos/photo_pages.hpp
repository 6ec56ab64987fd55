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

[[nodiscard]] view::PhotoPage photo_page(App& app, const domain::Officer& officer,
                                         const store::Complaint& report,
                                         const store::Attachment& file);

}  // namespace followups
