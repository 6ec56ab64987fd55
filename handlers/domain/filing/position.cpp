// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/position.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace domain {
namespace {

constexpr std::string_view kBetween = ", ";

std::optional<double> degrees_from(const std::string& text, double most) {
  double degrees = 0;
  const auto* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, degrees, std::chars_format::fixed);
  const bool whole = read.ec == std::errc() && read.ptr == end && !text.empty();
  if (!whole || !std::isfinite(degrees) || std::abs(degrees) > most) return std::nullopt;
  return degrees;
}

}  // namespace

std::optional<Position> position_from(std::string_view latitude, std::string_view longitude) {
  const auto north = degrees_from(std::string(latitude), 90);
  const auto east = degrees_from(std::string(longitude), 180);
  if (!north || !east) return std::nullopt;
  return Position{*north, *east};
}

std::optional<Position> position_from(std::string_view text) {
  const auto comma = text.find(kBetween);
  if (comma == std::string_view::npos) return std::nullopt;
  return position_from(text.substr(0, comma), text.substr(comma + kBetween.size()));
}

std::string degrees_text(double degrees) {
  std::array<char, 32> text{};
  const auto length = std::snprintf(text.data(), text.size(), "%.5f", degrees);
  return {text.data(), static_cast<std::size_t>(length)};
}

std::string to_text(const Position& position) {
  return degrees_text(position.latitude) + std::string(kBetween) + degrees_text(position.longitude);
}

}  // namespace domain
