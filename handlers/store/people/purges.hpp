// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Something became less public: the courier empties the public cache.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

struct Purge {
  std::int64_t id = 0;
  domain::Instant asked_at;
};

class Purges {
 public:
  explicit Purges(mysql::Connection& connection) : connection_(connection) {}

  /// `reason`: the event's word.
  void add(mysql::Transaction& transaction, std::optional<domain::ComplaintId> complaint,
           std::string_view reason, domain::Instant now);
  /// The last open purge, absent if none is open.
  [[nodiscard]] std::optional<Purge> last_open();
  /// The cache was emptied after `last` was read: all up to it are done.
  void mark_done(mysql::Transaction& transaction, std::int64_t last, domain::Instant now);
  /// Public names of photos whose reports are no longer public: their copies are to be removed.
  [[nodiscard]] std::vector<std::string> photos_to_remove();
  /// The copy was removed: an officer ticks the photo anew if it is to be public again.
  void forget_photo(mysql::Transaction& transaction, std::string_view public_name);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
