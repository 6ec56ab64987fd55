// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/tell.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "handlers/domain/kinds.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put_ways(fcgi::Dictionary& html, const Pages& pages, const TellCard& card,
              const std::string& message) {
  const auto& messages = pages.messages();
  if (!card.contact_href.empty()) {
    html.section("CONTACT").set("CONTACT_HREF", card.contact_href);
    return;
  }
  if (!card.phone.empty()) {
    const auto phone = domain::Phone::from_stored(card.phone);
    html.section("WA").set("WA_HREF", fmt::format("https://wa.me/{}?text={}", phone.wa_digits(),
                                                  paths::query_escape(message)));
    auto call = html.section("CALL");
    call.set("PHONE", card.phone);
    call.set("LABEL", messages.text("tell.call", {{"nomor", phone.display()}}));
  }
  if (!card.address.empty()) html.section("POST_TO").set("TEXT", card.address);
  if (card.no_contact) html.section("POST_TO").set("TEXT", messages.text("tell.no_way"));
}

void put_reports(fcgi::Dictionary& html, const Messages& messages, const TellCard& card) {
  for (const auto& report : card.reports) {
    auto one = html.section("REPORT");
    one.set("CODE", report.code.display());
    one.set("REPORT_HREF", report.href);
    for (const auto& news : report.news)
      one.section("NEWS").set("TEXT", event_label(messages, news.event));
    if (report.answer_href.empty()) continue;
    auto answer = html.section("ANSWER");
    answer.set("HREF", report.answer_href);
    answer.set("LABEL", messages.text("tell.answered", {{"kode", report.code.display()}}));
  }
}

/// The PIN that was just made, and where another is made.
void put_pins(fcgi::Dictionary& html, const Messages& messages, const TellCard& card,
              domain::Instant now) {
  for (const auto& report : card.reports) {
    if (!report.pin.empty()) {
      auto shown = html.section("PIN_SHOWN");
      shown.set("CODE", report.code.display());
      shown.set("PIN", report.pin);
      shown.set("HINT", messages.text(report.code_only ? "tell.pin.spoken" : "tell.pin.shown"));
      continue;
    }
    if (report.pin_href.empty()) continue;
    auto make = html.section("PIN_MAKER");
    make.set("PIN_HREF", report.pin_href);
    make.set("LABEL", card.reports.size() == 1
                          ? messages.text("tell.pin.make")
                          : messages.text("tell.pin.make.of", {{"kode", report.code.display()}}));
    make.set("HINT",
             report.pin_seen
                 ? messages.text("tell.pin.seen", {{"waktu", short_moment(*report.pin_seen, now)}})
                 : messages.text("tell.pin.none"));
  }
}

void put_tags(fcgi::Dictionary& html, const Messages& messages, const TellCard& card) {
  if (card.days > 1)
    put_tag(html, "TAGS",
            {.word = messages.text("tell.days", {{"n", std::to_string(card.days)}}),
             .shape = "WARN",
             .tone = "late"});
  if (card.same_phone)
    put_tag(html, "TAGS", {.word = messages.text("tell.same_phone"), .shape = "JOIN", .tone = ""});
}

void put_card(fcgi::Dictionary& list, const Pages& pages, const TellCard& card,
              domain::Instant now) {
  const auto& messages = pages.messages();
  const auto message = kabari_text(pages, card.is_named ? card.name : "", card.reports);
  auto html = list.section("ITEM");
  html.set("NAME", card.name.empty() ? messages.text("desk.no_name") : card.name);
  html.set("WAITING", messages.text("tell.waiting", {{"lama", span(now - card.since)},
                                                     {"waktu", short_moment(card.since, now)}}));
  put_tags(html, messages, card);
  put_reports(html, messages, card);
  for (const auto& at : card.tries)
    html.section("TRIES").set("TEXT",
                              messages.text("tell.tries", {{"waktu", short_moment(at, now)}}));
  html.set("MESSAGE", message);
  put_pins(html, messages, card, now);
  put_ways(html, pages, card, message);
  html.set("TOLD_HREF", card.told_href);
  for (const auto& row : card.rows) html.section("CARRIED").set("ROW_ID", row);
  const bool other_way = card.unreachable || card.no_contact;
  if (!other_way) html.show("TRY");
  if (card.unreachable) html.show("AGAIN");
  if (!other_way) return;
  const auto likely = card.no_contact ? domain::Channel::walk_in : domain::Channel::letter;
  auto way = html.section("WAY");
  way.set("WAY_ID", "lewat-" + card.rows.front());
  for (const auto& option : word_options(messages, "channel", domain::kAllChannels)) {
    auto one = way.section("CHANNEL");
    one.set("OPTION_VALUE", option.value);
    one.set("OPTION_LABEL", option.label);
    if (option.value == to_word(likely)) one.show("CHOSEN");
  }
}

}  // namespace

std::vector<Field> answer_fields(const Messages& messages, const AnswerForm& form) {
  const auto typed = [&](const std::string& name) {
    const auto at = form.typed.find(name);
    return at == form.typed.end() ? std::string() : at->second;
  };
  std::vector<Field> fields{
      {.input = Input::menu,
       .name = "word_channel",
       .label = "field.word_channel",
       .value = typed("word_channel"),
       .options = with_none(word_options(messages, "channel", domain::kAllChannels))},
      {.input = Input::long_text,
       .name = "word_quotation",
       .label = "field.word_quotation",
       .value = typed("word_quotation"),
       .limit = 4000,
       .rows = 4}};
  Field kind{.input = Input::choices, .name = "kind", .label = "tell.kind", .value = typed("kind")};
  for (const auto event : form.kinds) {
    const auto key = "tell.kind." + std::string(to_word(event));
    kind.options.push_back({.value = std::string(to_word(event)),
                            .label = messages.text(key),
                            .hint = messages.text(key + ".hint")});
  }
  fields.push_back(std::move(kind));
  if (form.asked_parts.size() > 1)
    fields.push_back({.input = Input::choices,
                      .name = "part",
                      .label = "field.part",
                      .value = typed("part"),
                      .options = form.asked_parts,
                      .optional = true});
  if (form.finished_parts.size() > 1)
    fields.push_back({.input = Input::several,
                      .name = "parts",
                      .label = "field.parts",
                      .options = form.finished_parts,
                      .optional = true});
  if (std::ranges::find(form.kinds, domain::Event::withdraw) != form.kinds.end())
    fields.push_back({.input = Input::choices,
                      .name = "asked",
                      .label = "tell.asked",
                      .hint = "tell.asked.hint",
                      .value = typed("asked"),
                      .options = {{.value = "tidak", .label = messages.text("tell.asked.no")},
                                  {.value = "ya", .label = messages.text("tell.asked.yes")}},
                      .optional = true});
  return fields;
}

std::string tell(const Pages& pages, const Chrome& chrome, const TellPage& page) {
  const auto& messages = pages.messages();
  Page html(pages, chrome, "followups/tell.tpl", messages.text("nav.triage.tell"));
  auto& main = html.main();
  for (const auto& tab : page.tabs) {
    auto one = main.section("TAB");
    one.set("HREF", tab.href);
    one.set("LABEL", messages.text(tab.label));
    one.set("NUMBER", number(tab.number));
    if (tab.current) one.show("CURRENT");
  }
  if (page.cards.empty()) {
    auto empty = main.section("EMPTY");
    empty.set("HEADING", messages.text(page.empty + ".h"));
    empty.set("TEXT", messages.text(page.empty));
  } else {
    auto list = main.section("LISTED");
    for (const auto& card : page.cards) put_card(list, pages, card, page.now);
  }
  put_pagination(main, "PAGING", page.paging);
  return html.render();
}

}  // namespace view
