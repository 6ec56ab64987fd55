// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Filing, step 2: files, and the way in for who is not signed in yet.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

struct DraftFile {
  std::int64_t id = 0;
  std::string name = {};
  std::int64_t size_bytes = 0;
};

/// templates/complaints/files.tpl
struct DraftFiles {
  std::string token = {};
  std::vector<DraftFile> files = {};
  domain::Privacy privacy = domain::Privacy::open;
  bool quick_exit = false;
};
[[nodiscard]] std::string draft_files(const Pages& pages, const Chrome& chrome,
                                      const DraftFiles& files, const domain::FieldErrors& errors);

/// The name (NAME_PIECE) and FILE_SIZE of a row.
void put_file_row(fcgi::Dictionary& html, const DraftFile& file);

/// templates/complaints/sign_in_first.tpl
struct SignInFirst {
  std::string token = {};  ///< of the draft
  bool quick_exit = false;
};
[[nodiscard]] std::string sign_in_first(const Pages& pages, const Chrome& chrome,
                                        const SignInFirst& first);

}  // namespace view
