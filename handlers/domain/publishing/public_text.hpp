// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What must not stand in a text that goes out to everybody: the one scan, whoever wrote the text
/// and wherever it goes out (released words, what staff say in public, captions, the preview before
/// sending).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/findings.hpp"

namespace domain {

/// Everything in `text` that looks like a NIK (16 digits), a phone number (`0812…`, `+62…`,
/// `(0287) …`, `wa.me/62…`, also with the letter O for the zero), a number plate (`AA 1234 BC`), a
/// bank account (10–18 digits in a row, or 7–18 behind "rekening" or a bank's name), an e-mail
/// address, a handle or profile of a social network, and what says the `names`
/// of the reporters, now and before (scan_for_names); what says where
/// somebody lives (scan_for_homes) or an exact position; and names of third persons
/// (scan_for_people). In order, without overlaps. Dates, hours, amounts of money, numbers of
/// letters and our own codes are none of these.
///
/// It looks at what a person sees (domain::plain_of): whichever dash, space, digit or invisible
/// mark stands in it. Offsets are those of `text`. It warns rather than misses. Each step from one
/// byte to the next looks at most at a fixed number of bytes before, and at the one figure, link or
/// row of words that begins there: the work grows as the text does.
///
/// Source: tests/data/scan.txt says line by line what is found, and what we know we miss.
[[nodiscard]] std::vector<Finding> scan_public_text(std::string_view text,
                                                    std::span<const std::string> names);

/// The same of a text that is about nobody's report.
[[nodiscard]] std::vector<Finding> scan_public_text(std::string_view text);

/// `text` with every finding that is_masked_in_public replaced by `[disamarkan]`.
[[nodiscard]] std::string mask_findings(std::string_view text, std::span<const std::string> names);
[[nodiscard]] std::string mask_findings(std::string_view text);

}  // namespace domain
