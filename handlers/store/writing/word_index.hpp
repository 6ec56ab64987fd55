// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which words stand in which report: `public_word` of what everybody may read, `staff_word` of
/// what the reporter wrote. Kept in the transaction that changes the report.
#pragma once

#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/store/writing/command.hpp"

namespace store {

class WordIndex {
 public:
  explicit WordIndex(mysql::Transaction& transaction) : transaction_(transaction) {}

  /// After a report was filed with these words: title, story and place.
  void file(domain::ComplaintId id, std::string_view words);

  /// After `command` turned `before` into `applied` and the report's row was written. `staff_word`
  /// follows *amend*, *supply*, *add* and *erase*; `public_word` holds the released title and text
  /// with the names of category and place while the report is public, and nothing otherwise.
  void follow(domain::ComplaintId id, const domain::Situation& before,
              const domain::Applied& applied, const Command& command);

  /// Whether a list holds other words than the report's by today's rules of reading and stemming.
  struct Stale {
    bool original = false;
    bool released = false;
    explicit operator bool() const { return original || released; }
  };
  [[nodiscard]] Stale compare(domain::ComplaintId id);

  /// Writes both lists of the report anew.
  void rewrite(domain::ComplaintId id);

 private:
  std::string original_words(domain::ComplaintId id);
  std::string released_words(domain::ComplaintId id);
  void add_original(domain::ComplaintId id, std::string_view words);
  void rewrite_original(domain::ComplaintId id);
  void rewrite_public(domain::ComplaintId id);

  mysql::Transaction& transaction_;
};

}  // namespace store
