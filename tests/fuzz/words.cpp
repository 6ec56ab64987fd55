// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Text and its public form: read twice it is as read once, compared too; the scan finds within the
/// text.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "fcgi/log.hpp"
#include "fcgi/utf8.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  if (fcgi::log::line("info", input, {{"key", std::string(input)}}).find('\n') !=
      std::string::npos) {
    std::abort();
  }
  if (!fcgi::is_clean_utf8(input)) return 0;
  const auto once = domain::read_paragraphs(input);
  if (domain::read_paragraphs(once) != once) std::abort();
  if (once.find('\r') != once.npos) std::abort();
  const auto line = domain::read_line(input);
  if (domain::read_line(line) != line || line.find('\n') != line.npos) std::abort();
  if (const auto key = domain::comparison_key(input); domain::comparison_key(key) != key)
    std::abort();
  const auto plain = domain::plain_of(once);
  if (plain.from.size() != plain.text.size() + 1 || domain::plain(plain.text) != plain.text)
    std::abort();
  if (domain::count_code_points(once) > once.size()) std::abort();
  for (const auto& finding : domain::scan_public_text(once)) {
    if (finding.offset + finding.length > once.size()) std::abort();
  }
  return 0;
}
