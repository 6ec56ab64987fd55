// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A stored file as an answer: 200. Under FastCGI nginx sends it (X-Accel-Redirect); under plain
/// CGI we do.
#pragma once

#include <string>
#include <string_view>

#include "fcgi/response.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/filing/files.hpp"

namespace web {

/// The original of a photo or document, for whoever may have it; a document comes as an attachment,
/// never inline.
[[nodiscard]] fcgi::Response private_file(const store::Files& files, const store::Attachment& file);

/// A photo or document of a report as its reader may have it (`sight`): the original, or the
/// copy that was released, asked for anew each time.
[[nodiscard]] fcgi::Response known_file(const store::Files& originals, const store::Files& released,
                                        const store::Attachment& file);

/// A copy of a photo that everybody may see; `name` is its name in the public folder. Never
/// `immutable`: a photo that is taken back must be gone at once (docs/decisions/0012).
[[nodiscard]] fcgi::Response public_photo(const store::Files& files, std::string_view name);

}  // namespace web
