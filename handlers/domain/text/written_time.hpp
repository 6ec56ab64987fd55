// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Dates and times as people write them: in forms, in files, in the headers of messages.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/time.hpp"

namespace domain {

/// January first.
inline constexpr std::array<std::string_view, 12> kMonthNames{
    "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
    "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

/// Sunday first.
inline constexpr std::array<std::string_view, 7> kWeekdayNames{"Minggu", "Senin", "Selasa", "Rabu",
                                                               "Kamis",  "Jumat", "Sabtu"};

/// What read_written_time takes, shown to who writes a file; a test reads them.
inline constexpr std::array<std::string_view, 4> kWrittenTimes{
    "24/11/2026 19.30", "19.30 24/11/2026", "24 November 2026 19.30", "2026-11-24T12:30:12+0000"};

/// Which year is meant where none was written.
enum class Yearless {
  past,   ///< the last such day, today included
  coming  ///< the next such day, today included
};

/// `29/11/2026`, `29-11-26`, `29.11.2026`, `29 11 2026`, `29 November 2026`, `29-Nov-26`,
/// `29 Nov '26`, `Minggu, 29 Nov`, `29/11 (minggu)`, `tgl 29/11`, `29 November tahun 2026`,
/// `2026-11-29`: the day stands before the month, always, so
/// `03/04/26` is 3 April. Absent if it is no date; whether the day may lie ahead is for the caller.
[[nodiscard]] std::optional<Date> read_written_date(std::string_view typed, Date today,
                                                    Yearless yearless = Yearless::past);

/// The two days that a date without its year may mean.
struct TwoDays {
  Date past;
  Date coming;
};

/// Both, where the year was left out and the day that `yearless` does not mean is within 60 days of
/// today: "5 Desember" on 30 November is hardly last year's, and is asked about, never guessed.
/// Absent where the year stands, and where nothing is unsure.
[[nodiscard]] std::optional<TwoDays> unsure_year(std::string_view typed, Date today,
                                                 Yearless yearless = Yearless::past);

/// read_written_date, but absent where unsure_year asks.
[[nodiscard]] std::optional<Date> read_sure_date(std::string_view typed, Date today,
                                                 Yearless yearless = Yearless::past);

/// `20 November 2026`, as an error names it.
[[nodiscard]] std::string written_date(Date date);

/// A date and a time of day, in either order, as `29/11/2026 19.30`, `09.14, 29/11/2026`,
/// `29/11/26 09.14.22`, `9:14 PM, 29 Nov 2026`, `2026-11-29T12:30:12+0000`. Local time unless an
/// offset stands behind it: `Z`, `+0700`, `-05:00`, `UTC`, `WITA`. Absent if either is missing, or
/// if anything else stands there.
[[nodiscard]] std::optional<Instant> read_written_time(std::string_view typed, Date today,
                                                       Yearless yearless = Yearless::past);

}  // namespace domain
