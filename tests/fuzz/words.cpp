/// \file
/// Text and its public form: normalising twice changes nothing; the scan finds within the text.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "fcgi/form.hpp"
#include "fcgi/log.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  if (fcgi::log::line("info", input, {{"key", std::string(input)}}).find('\n') !=
      std::string::npos) {
    std::abort();
  }
  if (!fcgi::is_clean_utf8(input)) return 0;
  const auto once = fcgi::nfc(input);
  if (fcgi::nfc(once) != once) std::abort();
  if (domain::count_code_points(once) > once.size()) std::abort();
  for (const auto& finding : domain::scan_public_text(once)) {
    if (finding.offset + finding.length > once.size()) std::abort();
  }
  return 0;
}
