// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/slip.hpp"

#include <fmt/format.h>

#include "handlers/domain/people/phone.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

/// `way`: "reply" to a message, or "change" it oneself: how it is hidden.
std::string publication_key(Publication publication, std::string_view way) {
  switch (publication) {
    case Publication::hidden:
      return "publication.hidden";
    case Publication::later:
      return "publication." + std::string(way);
    case Publication::now:
      return "publication.now." + std::string(way);
    case Publication::none:
      break;
  }
  return "publication.none";
}

std::string track_address(const Pages& pages) {
  return pages.service().base_url + paths::track();
}

void put_card(fcgi::Dictionary& html, const Pages& pages, const Slip& slip) {
  html.set("CODE", slip.code.display());
  html.set("TRACK", track_address(pages));
  if (slip.times) {
    auto known = html.section("KNOWN");
    known.set("TITLE", slip.title);
    known.set("WHEN", moment(slip.times->received_at));
    if (const auto due = slip.times->response_due)
      known.section("UNANSWERED").set("DUE", moment(*due));
    if (const auto due = slip.times->decision_due)
      known.section("UNDECIDED").set("DUE", moment(*due));
  }
  if (slip.times)
    html.set("PUBLICATION", pages.messages().text(publication_key(slip.publication, "change")));
  if (!slip.pin.empty()) {
    html.section("PIN_SHOWN").set("PIN", slip.pin);
    return;
  }
  html.section("PIN_GONE").set("TEXT", pages.messages().text("slip.pin_gone"));
}

void put_twin(fcgi::Dictionary& html, const Pages& pages, const Slip& slip) {
  if (!slip.twin) return;
  auto twin = html.section("TWIN");
  twin.set("TWIN_HREF", slip.merge);
  twin.set("LABEL", pages.messages().text("slip.merge", {{"kode", slip.twin->display()}}));
}

void put_message(fcgi::Dictionary& where, const Pages& pages, const Slip& slip) {
  if (slip.pin.empty()) return;
  const auto text = ready_message(pages, slip);
  auto html = where.include("MESSAGE", "followups/slip_message.tpl");
  html.set("TEXT", text);
  if (slip.secret) html.section("SECRET").set("HINT", pages.messages().text("slip.secret"));
  if (slip.phone.empty()) return;
  const auto digits = domain::Phone::from_stored(slip.phone).wa_digits();
  html.section("WA").set(
      "WA_HREF", fmt::format("https://wa.me/{}?text={}", digits, paths::query_escape(text)));
}

}  // namespace

std::string ready_message(const Pages& pages, const Slip& slip) {
  const auto& messages = pages.messages();
  const auto times = slip.times.value_or(Slip::Times{});
  std::string text =
      slip.name.empty() || slip.secret
          ? messages.text("slip.message.nobody", {{"kode", slip.code.display()}})
          : messages.text("slip.message", {{"nama", slip.name}, {"kode", slip.code.display()}});
  const auto add = [&](const std::string& sentence) { text.append(" ").append(sentence); };
  if (!slip.secret && !slip.title.empty())
    add(messages.text("slip.message.title", {{"judul", slip.title}}));
  if (const auto due = times.response_due)
    add(messages.text("slip.message.due", {{"waktu", moment(*due)}}));
  if (const auto due = times.decision_due)
    add(messages.text("slip.message.decision", {{"waktu", moment(*due)}}));
  if (!slip.secret) add(messages.text("slip.message.pin", {{"pin", slip.pin}}));
  if (!slip.secret) add(messages.text(publication_key(slip.publication, "reply")));
  add(messages.text("publication.honest"));
  add(messages.text("slip.message.free"));
  add(messages.text("slip.message.link", {{"tautan", track_address(pages)}}));
  return text;
}

std::string slip(const Pages& pages, const Chrome& chrome, const Slip& slip) {
  Page page(pages, chrome, "followups/slip.tpl", slip.code.display());
  auto& main = page.main();
  auto card = main.include("CARD", "followups/slip_card.tpl");
  put_card(card, pages, slip);
  put_message(main, pages, slip);
  put_twin(main, pages, slip);
  main.set("HREF", slip.next.href);
  main.set("LABEL", pages.messages().text(slip.next.label));
  if (!slip.new_pin.empty()) main.section("NEW_PIN").set("PIN_HREF", slip.new_pin);
  if (!slip.make_secret.empty()) main.section("MAKE_SECRET").set("SECRET_HREF", slip.make_secret);
  if (!slip.correct.empty()) {
    auto correct = main.section("CORRECT");
    correct.set("CORRECT_HREF", slip.correct);
    correct.set("LABEL",
                pages.messages().text("desk.act.until",
                                      {{"tindakan", pages.messages().text("act.correct_entry")},
                                       {"waktu", moment(slip.correct_until)}}));
  }
  main.set("ENTRY_JS", pages.static_address("entri.js"));
  return page.render();
}

void put_last_slip(fcgi::Dictionary& where, std::string_view marker, const Pages& pages,
                   const Slip& slip) {
  auto html = where.include(marker, "followups/slip_last.tpl");
  html.set("CODE", slip.code.display());
  html.section("PIN_SHOWN").set("PIN", slip.pin);
  html.set("TITLE", slip.title);
  html.set("HREF", slip.href);
  put_message(html, pages, slip);
  put_twin(html, pages, slip);
}

}  // namespace view
