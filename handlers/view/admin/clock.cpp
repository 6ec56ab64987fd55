// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/admin/clock.hpp"

#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put_row(fcgi::Dictionary& list, const ClockRow& line) {
  auto row = list.section("JUMP");
  row.set("EXPECTED", moment(line.jump.expected));
  row.set("FOUND", moment(line.jump.found));
  if (!line.confirmed_at) return row.show("OPEN");
  auto confirmed = row.section("CONFIRMED");
  confirmed.set("AT", moment(*line.confirmed_at));
  confirmed.set("NAME", line.confirmed_by);
}

}  // namespace

std::string clock(const Pages& pages, const Chrome& chrome, const ClockPage& shown) {
  Page page(pages, chrome, "admin/clock.tpl", pages.messages().text("page.clock"));
  auto& main = page.main();
  main.set("NOW", moment(shown.now));
  if (!shown.jumps.empty() && !shown.jumps.front().confirmed_at) {
    main.section("HELD").set("LAST", static_cast<long long>(shown.jumps.front().id));
  } else {
    main.show("STEADY");
  }
  if (shown.jumps.empty()) return page.render();
  auto list = main.section("JUMPS");
  for (const auto& jump : shown.jumps) put_row(list, jump);
  return page.render();
}

}  // namespace view
