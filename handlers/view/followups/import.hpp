// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Entering a file of many messages: the file, its preview, what it became (templates/followups/
/// import.tpl, batch.tpl).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// A column of the file, and the field of the form whose rules hold for it (empty: none).
struct ImportColumn {
  std::string_view name;
  std::string_view field;
  bool required;  ///< the column must be there, its cells may still be empty
};
[[nodiscard]] std::span<const ImportColumn> import_columns();

/// What a column takes, in words.
struct ImportTaken {
  std::string column = {};
  std::string values = {};
};

/// One thing wrong with the file. `column`: empty if it is the whole line.
struct ImportFault {
  int line = 0;
  std::string column = {};
  domain::FieldError error = {};
};

/// The page with the field for the file and what its columns take; with `faults` what was
/// wrong with the last one, of which nothing was entered.
[[nodiscard]] std::string import_page(const Pages& pages, const Chrome& chrome,
                                      const std::string& target, std::span<const ImportTaken> taken,
                                      const std::vector<ImportFault>& faults,
                                      const domain::FieldErrors& errors);

/// One message of the file, as it will be or was entered.
struct ImportRow {
  std::optional<domain::ComplaintCode> code = {};  ///< absent before it was entered
  std::string title = {};
  std::string about = {};   ///< category and place
  std::string source = {};  ///< channel and time
  std::string person = {};
  std::string meant = {};  ///< the address that he likely has instead; empty: none
  std::string privacy = {};
};

/// The preview with its button, or the list of codes.
struct ImportBatch {
  std::string target = {};
  std::string back = {};
  std::string tell = {};  ///< where the people are told, each with a PIN of his own
  bool entered = false;
  std::vector<ImportRow> rows = {};
};
[[nodiscard]] std::string batch(const Pages& pages, const Chrome& chrome, const ImportBatch& batch);

}  // namespace view
