// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/quick_exit.hpp"

#include "handlers/paths/paths.hpp"

namespace view {
namespace {

// Stands in `form-action` of nginx and Apache too: the answer to the button leads there.
constexpr std::string_view kHarmless = "https://www.bmkg.go.id/";

fcgi::Dictionary included(fcgi::Dictionary& html) {
  auto exit = html.include("EXIT", "layout/exit.tpl");
  exit.set("EXIT_HREF", kHarmless);
  exit.set("ACTION", paths::sign_out());
  return exit;
}

}  // namespace

std::string harmless_page() {
  return std::string(kHarmless);
}

void put_exit(fcgi::Dictionary& html) {
  included(html);
}

void put_exit_unseen(fcgi::Dictionary& html) {
  included(html).show("UNSEEN");
}

}  // namespace view
