// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How a step against the citizen's own account is said to him.
#pragma once

#include <string>

#include "handlers/store/people/sanctions.hpp"
#include "handlers/view/kit/messages.hpp"
#include "handlers/view/kit/words.hpp"

namespace complaints {

/// "Akun Anda dibatasi sampai 24 Desember 2026 karena kiriman beruntun: …"
[[nodiscard]] inline std::string sentence_of(const view::Messages& messages,
                                             const store::SanctionRecord& sanction) {
  return messages.text("sanction." + std::string(to_word(sanction.step)) + ".said",
                       {{"alasan", messages.text("abuse." + std::string(to_word(sanction.abuse)))},
                        {"tanggal", view::date(domain::to_local_date(sanction.ends_at))}});
}

}  // namespace complaints
