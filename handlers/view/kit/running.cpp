// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/running.hpp"

namespace view {

Field running_choice(const Messages& messages, std::string_view typed, Erased what) {
  const auto* first =
      what == Erased::account ? "erase.running.withdraw.hint" : "erase.running.withdraw.one";
  return {.input = Input::choices,
          .name = "running",
          .label = "field.running",
          .value = std::string(typed),
          .options = {{.value = std::string(kGoOn),
                       .label = messages.text("erase.running.on"),
                       .hint = messages.text("erase.running.on.hint")},
                      {.value = std::string(kWithdrawFirst),
                       .label = messages.text("erase.running.withdraw"),
                       .hint = messages.text(first)}}};
}

}  // namespace view
