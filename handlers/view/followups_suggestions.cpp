#include "handlers/view/followups_suggestions.hpp"

#include "handlers/view/pieces.hpp"
#include "handlers/view/words.hpp"

namespace view {
namespace {

void put_twin(fcgi::Dictionary& list, const Messages& messages, const LikelyTwin& twin,
              domain::Instant now) {
  auto item = list.section("TWIN");
  item.set("HREF", twin.href);
  item.set("CODE", twin.code);
  item.set("TITLE", twin.title);
  put_tag(item, "TAG", state_tag(messages, twin.state, twin.outcome));
  item.set("WHEN", ago(twin.received_at, now));
  if (!twin.kecamatan.empty())
    item.section("PLACED").set("PLACE",
                               messages.text("desk.kecamatan", {{"nama", twin.kecamatan}}));
  if (twin.reporters > 1)
    item.section("SHARED").set("REPORTERS",
                               messages.text("suggest.reporters", {{"n", number(twin.reporters)}}));
}

}  // namespace

std::string suggestions(const Pages& pages, const Suggestions& suggestions) {
  const auto& messages = pages.messages();
  fcgi::Dictionary html;
  html.set("COUNT", static_cast<long long>(suggestions.twins.size()));
  if (!suggestions.categories.empty()) {
    auto list = html.section("PROPOSED");
    for (const auto& category : suggestions.categories) {
      auto item = list.section("CATEGORY");
      item.set("CATEGORY_ID", static_cast<long long>(category.id.value));
      item.set("NAME", category.name);
    }
  }
  if (!suggestions.twins.empty()) {
    auto list = html.section("ALIKE");
    for (const auto& twin : suggestions.twins) put_twin(list, messages, twin, suggestions.now);
  }
  return pages.templates().render("followups/suggestions.tpl", html);
}

}  // namespace view
