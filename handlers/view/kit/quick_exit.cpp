// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/quick_exit.hpp"

namespace view {
namespace {

constexpr std::string_view kHarmless = "https://www.bmkg.go.id/";  // a page nobody asks about

fcgi::Dictionary included(fcgi::Dictionary& html) {
  auto exit = html.include("EXIT", "layout/exit.tpl");
  exit.set("EXIT_HREF", kHarmless);
  return exit;
}

}  // namespace

void put_exit(fcgi::Dictionary& html) {
  included(html);
}

void put_exit_unseen(fcgi::Dictionary& html) {
  included(html).show("UNSEEN");
}

}  // namespace view
