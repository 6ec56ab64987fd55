// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/sla.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kReadings{
    Word{ResponseReading::around_the_clock, "around_the_clock"},
    Word{ResponseReading::service_hours, "service_hours"},
};
static_assert(kReadings.size() == kAllResponseReadings.size());

}  // namespace

std::string_view to_word(ResponseReading reading) {
  return word_of(kReadings, reading);
}
std::optional<ResponseReading> response_reading_from(std::string_view word) {
  return value_of(kReadings, word);
}

}  // namespace domain
