/// \file
/// One photo or document that comes with an act.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/followups/app.hpp"

namespace followups {

/// A file made ready to be kept: a photo re-encoded without metadata, or a PDF as it came.
struct Upload {
  store::Attachment attachment;  ///< without id and stored name
  std::string bytes;
  std::string ending;
};

/// The file of field `photo`; absent if none was chosen, or if it cannot be taken: then `errors`
/// says why, at that field. At most 8 MiB; JPEG, PNG, WebP or PDF by their first bytes.
[[nodiscard]] std::optional<Upload> read_upload(const App& app, const fcgi::Visit& visit,
                                                const domain::Officer& officer,
                                                domain::FieldErrors& errors);

/// The same for every file of that field: those that can be taken.
[[nodiscard]] std::vector<Upload> read_uploads(const App& app, const fcgi::Visit& visit,
                                               const domain::Officer& officer,
                                               domain::FieldErrors& errors);

}  // namespace followups
