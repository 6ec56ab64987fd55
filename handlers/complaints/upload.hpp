/// \file
/// One photo or document that a citizen sends.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "handlers/complaints/app.hpp"

namespace complaints {

/// A file made ready to be kept: a photo re-encoded without metadata, or a PDF as it came.
struct Upload {
  store::Attachment attachment;  ///< without id and stored name
  std::string bytes;
  std::string ending;
};

/// Whose files of a day are counted: an account's, or those without account on one report.
using Sender = std::variant<domain::AccountId, domain::ComplaintId>;

/// The file of field `file`; absent if none was chosen, or if it cannot be taken: then `errors`
/// says why, at that field. At most 8 MiB; JPEG, PNG, WebP or PDF by their first bytes; at most
/// `limit.files_per_day` a day.
[[nodiscard]] std::optional<Upload> read_upload(App& app, const fcgi::Visit& visit,
                                                const Sender& sender, domain::FieldErrors& errors);

}  // namespace complaints
