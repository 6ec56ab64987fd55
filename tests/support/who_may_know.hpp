// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// tests/data/who_may_know.txt, the table written by hand, row by row.
#pragma once

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace who_may_know {

/// One row, as the head of the file explains it.
struct Row {
  std::string reader;
  std::string privacy;
  std::string is_public;
  char text = '-';
  char person = '-';
  std::string files;
  bool names_file = false;
  std::string steps;

  [[nodiscard]] bool is_of(std::string_view one, std::string_view of, bool shown) const {
    return reader == one && (privacy == "*" || privacy == of) &&
           (is_public == "*" || (is_public == "yes") == shown);
  }
};

inline std::vector<Row> read(const std::string& source) {
  std::ifstream file(source + "/tests/data/who_may_know.txt");
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream words(line);
    Row row;
    char name = '-';
    words >> row.reader >> row.privacy >> row.is_public >> row.text >> row.person >> row.files >>
        name >> row.steps;
    row.names_file = name == 'y';
    if (row.steps.empty()) throw std::runtime_error("who_may_know.txt: " + line);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// The one row of it; throws std::runtime_error if there is none, or more than one.
inline Row find(const std::vector<Row>& rows, std::string_view reader, std::string_view privacy,
                bool is_public) {
  const Row* found = nullptr;
  for (const auto& row : rows) {
    if (!row.is_of(reader, privacy, is_public)) continue;
    if (found != nullptr) throw std::runtime_error("two rows of " + std::string(reader));
    found = &row;
  }
  if (found == nullptr)
    throw std::runtime_error("no row of " + std::string(reader) + ", " + std::string(privacy));
  return *found;
}

}  // namespace who_may_know
