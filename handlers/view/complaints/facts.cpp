// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "handlers/view/kit/words.hpp"

namespace view {

std::string file_size(std::int64_t bytes) {
  if (bytes < 1'000'000) return fmt::format("{} kB", std::max<std::int64_t>(1, bytes / 1000));
  return fmt::format("{},{} MB", bytes / 1'000'000, bytes / 100'000 % 10);
}

std::string place_line(std::string_view words, std::string_view village,
                       std::string_view kecamatan) {
  std::string line(words);
  const auto add = [&line](std::string_view piece) {
    if (!line.empty()) line += ", ";
    line += piece;
  };
  if (!kecamatan.empty() && !village.empty()) add(village);
  if (!kecamatan.empty()) add(fmt::format("Kec. {}", kecamatan));
  return line;
}

std::string reading(const Messages& messages, const std::optional<domain::Instant>& from) {
  if (!from) return messages.text("emerg.read.now");
  return messages.text("emerg.read.from", {{"waktu", moment(*from)}});
}

}  // namespace view
