// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One photo or document that somebody sends, made ready to be kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/request.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/filing/files.hpp"

namespace web {

/// A photo re-encoded without metadata, or a PDF as it came.
struct Upload {
  store::Attachment attachment;  ///< without id and stored name
  fcgi::Slice bytes;
  std::string ending;
};

/// How many files this sender may add in a day, and has added.
struct FilesOfDay {
  int added = 0;
  int most = 0;
};

/// Who sends it, and where what is wrong with it is said.
struct Sending {
  std::string_view field;
  domain::Role by = domain::Role::citizen;
  std::optional<std::int64_t> by_id = {};  ///< of the account; absent without one
  domain::Instant now = {};
  std::optional<FilesOfDay> today = {};  ///< absent: as many as he likes
};

/// The file, or why it cannot be taken as an error at `sending.field`. At most 8 MiB; JPEG, PNG,
/// WebP or PDF by its first bytes; a picture is made anew in `work_folder`.
[[nodiscard]] std::optional<Upload> receive_file(const fcgi::UploadedFile& file,
                                                 const Sending& sending,
                                                 const std::string& work_folder,
                                                 domain::FieldErrors& errors);

/// Writes its bytes and sets its stored name; a row must follow (store::Files).
void put_away(const store::Files& files, Upload& upload);

}  // namespace web
