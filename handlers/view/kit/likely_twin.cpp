// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/likely_twin.hpp"

#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

void put_twin(fcgi::Dictionary& item, const Messages& messages, const LikelyTwin& twin,
              domain::Instant now) {
  item.set("HREF", twin.href);
  item.set("CODE", twin.code.display());
  item.set("TITLE", twin.title);
  put_tag(item, "TAG", state_tag(messages, twin.state, twin.outcome, twin.unproven));
  item.set("WHEN", ago(twin.received_at, now));
  if (!twin.kecamatan.empty())
    item.section("PLACED").set("PLACE",
                               messages.text("desk.kecamatan", {{"nama", twin.kecamatan}}));
  if (twin.reporters > 1)
    item.section("SHARED").set("REPORTERS",
                               messages.text("suggest.reporters", {{"n", number(twin.reporters)}}));
}

}  // namespace view
