#include "handlers/view/followups_tell.hpp"

#include <fmt/format.h>

#include "handlers/domain/phone.hpp"
#include "handlers/view/paths.hpp"
#include "handlers/view/words.hpp"

namespace view {
namespace {

std::string value_of(const domain::Values& values, std::string_view name) {
  const auto at = values.find(name);
  return at == values.end() ? std::string() : at->second;
}

void put_ways(fcgi::Dictionary& html, const Pages& pages, const TellItem& item,
              const std::string& message) {
  const auto& messages = pages.messages();
  if (!item.contact_href.empty()) {
    html.section("CONTACT").set("CONTACT_HREF", item.contact_href);
    return;
  }
  if (!item.phone.empty()) {
    const auto phone = domain::Phone::from_stored(item.phone);
    html.section("WA").set("WA_HREF", fmt::format("https://wa.me/{}?text={}", phone.wa_digits(),
                                                  paths::query_escape(message)));
    auto call = html.section("CALL");
    call.set("PHONE", item.phone);
    call.set("LABEL", messages.text("tell.call", {{"nomor", phone.display()}}));
  }
  if (!item.address.empty()) html.section("POST_TO").set("TEXT", item.address);
  if (item.phone.empty() && item.address.empty())
    html.section("POST_TO").set("TEXT", messages.text("tell.no_way"));
}

void put_item(fcgi::Dictionary& list, const Pages& pages, const TellItem& item,
              domain::Instant now) {
  const auto& messages = pages.messages();
  const auto message = tell_text(pages, item);
  auto html = list.section("ITEM");
  html.set("NAME", item.name.empty() ? messages.text("desk.no_name") : item.name);
  html.set("CODE", item.code);
  html.set("REPORT_HREF", item.report_href);
  html.set("TOLD_HREF", item.told_href);
  html.set("WAITING",
           messages.text("tell.waiting", {{"waktu", short_moment(item.created_at, now)}}));
  if (item.tries > 0)
    html.section("TRIES").set("TEXT",
                              messages.text("tell.tries", {{"n", std::to_string(item.tries)}}));
  html.set("MESSAGE", message);
  put_ways(html, pages, item, message);
}

}  // namespace

std::string tell_text(const Pages& pages, const TellItem& item) {
  const auto& messages = pages.messages();
  std::string text =
      item.name.empty()
          ? messages.text("tell.greeting.nobody", {{"kode", item.code}})
          : messages.text("tell.greeting", {{"nama", item.name}, {"kode", item.code}});
  const auto add = [&](const std::string& sentence) {
    if (!sentence.empty()) text.append(" ").append(sentence);
  };
  if (const auto state = domain::report_state_from(value_of(item.values, "status")))
    add(messages.text("tell.state", {{"status", state_tag(messages, *state).word}}));
  if (const auto opd = value_of(item.values, "opd"); !opd.empty())
    add(messages.text("tell.opd", {{"opd", opd}}));
  add(value_of(item.values, "keterangan"));
  if (const auto pin = value_of(item.values, "pin"); !pin.empty())
    add(messages.text("tell.pin", {{"pin", pin}}));
  add(messages.text("tell.link", {{"tautan", pages.service().base_url + paths::track()}}));
  return text;
}

std::string tell(const Pages& pages, const Chrome& chrome, const std::vector<TellItem>& items,
                 domain::Instant now) {
  Page page(pages, chrome, "followups/tell.tpl", pages.messages().text("nav.triage.tell"));
  auto& main = page.main();
  main.set("NUMBER", static_cast<long long>(items.size()));
  if (items.empty()) {
    main.show("EMPTY");
  } else {
    auto list = main.section("LISTED");
    for (const auto& item : items) put_item(list, pages, item, now);
  }
  return page.render();
}

}  // namespace view
