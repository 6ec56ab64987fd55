// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the words of a report say of how its writer is reached: offered to the officer who enters
/// it, who decides.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/people/phone.hpp"

namespace domain {

/// Telephone numbers in `text`, each once, in their order: perhaps the writer's, perhaps not.
[[nodiscard]] std::vector<Phone> phones_in(std::string_view text);

/// Where the writer says who he is, and by what name. Unit: bytes.
struct Introduction {
  std::size_t begin;
  std::size_t end;  ///< behind the name, and behind where he is from: "Saya Budi dari Ambal"
  std::string name;
};

/// What introduces the writer ("nama saya …", "a.n. …", "Nama: …", and at the beginning of the text
/// what reads as a name before a colon), in order, without overlaps.
[[nodiscard]] std::vector<Introduction> introductions_in(std::string_view text);

/// True for one to six words that all begin with a capital letter, of which none names a matter:
/// "Budi Hartono", not "Lampu Jalan"; behind a form of address whatever follows: "Bu Tini RT 2".
[[nodiscard]] bool reads_as_name(std::string_view text);

/// By what names the writer may go, each once, in their order.
[[nodiscard]] std::vector<std::string> names_in(std::string_view text);

}  // namespace domain
