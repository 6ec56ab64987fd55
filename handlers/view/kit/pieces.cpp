// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/pieces.hpp"

#include <algorithm>

namespace view {

void put_file_name(fcgi::Dictionary& where, std::string_view name) {
  while (!name.empty()) {
    const auto end = name.find('_');
    const auto length = end == std::string_view::npos ? name.size() : end + 1;
    auto piece = where.section("NAME_PIECE");
    piece.set("PIECE", std::string(name.substr(0, length)));
    name.remove_prefix(length);
    if (!name.empty()) piece.show("MORE");
  }
}

void put_tag(fcgi::Dictionary& where, std::string_view marker, const Tag& tag) {
  auto html = where.include(marker, "layout/status_tag.tpl");
  html.set("TONE", tag.tone);
  html.set("WORD", tag.word);
  html.show(tag.shape);
}

void mark_response(std::vector<Step>& steps, const Messages& messages, domain::Instant received_at,
                   std::optional<domain::Instant> responded_at) {
  if (!responded_at) return;
  const auto met = std::ranges::find(steps, *responded_at, &Step::at);
  if (met == steps.end()) return;
  met->took = messages.text("step.took", {{"waktu", span(*responded_at - received_at)}});
}

void put_timeline(fcgi::Dictionary& where, std::string_view marker, const std::vector<Step>& steps,
                  domain::Instant now) {
  auto html = where.include(marker, "layout/timeline.tpl");
  bool latest = true;
  for (const auto& step : steps) {
    auto item = html.section("STEP");
    if (latest) item.show("NOW");
    latest = false;
    item.set("HEADING", step.heading);
    item.set("ISO", machine_time(step.at));
    item.set("WHEN", short_moment(step.at, now));
    if (!step.took.empty()) item.section("TOOK").set("TOOK_TEXT", step.took);
    if (!step.who.empty()) item.section("BY").set("WHO", step.who);
    if (!step.text.empty()) item.section("WORDS").set("TEXT", step.text);
    if (!step.mark.empty()) item.section("MARKED").set("MARK", step.mark);
    for (const auto& photo : step.photos) {
      auto picture = item.section("PHOTO");
      picture.set("PHOTO_HREF", photo.href);
      picture.set("PHOTO_ALT", photo.alt);
    }
    for (const auto& document : step.documents) {
      auto link = item.section("DOCUMENT");
      link.set("DOCUMENT_HREF", document.href);
      link.set("DOCUMENT_NAME", document.name);
    }
    if (!step.doubt_href.empty()) item.section("DOUBT").set("DOUBT_HREF", step.doubt_href);
    if (step.doubted.empty()) continue;
    auto doubt = item.section("DOUBTED");
    doubt.set("SENTENCE", step.doubted);
    if (!step.doubt_words.empty()) doubt.section("DOUBT_WORDS").set("TEXT", step.doubt_words);
  }
}

void put_pair(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
              const BeforeAndAfter& pair) {
  auto html = where.include(marker, "layout/pair.tpl");
  html.set("HEADING", messages.text("report.pair"));
  const auto side = [&](std::string_view key, const PairedPhoto& photo) {
    const auto alt = std::string(key) + ".alt";
    auto figure = html.section("SIDE");
    figure.set("PHOTO_HREF", photo.href);
    figure.set("PHOTO_ALT", photo.said.empty() ? messages.text(alt, {{"judul", pair.title},
                                                                     {"tempat", pair.place}})
                                               : photo.said);
    figure.set("LABEL", messages.text(key));
    figure.set("ISO", machine_time(photo.at));
    figure.set("WHEN", long_date(photo.at));
    if (!photo.said.empty()) figure.section("SAID").set("TEXT", photo.said);
  };
  side("report.before", pair.before);
  side("report.after", pair.after);
}

void put_pagination(fcgi::Dictionary& where, std::string_view marker, const Paging& paging) {
  if (paging.previous.empty() && paging.next.empty()) return;
  auto html = where.include(marker, "layout/pagination.tpl");
  html.set("POSITION", paging.position);
  if (!paging.previous.empty()) html.section("PREVIOUS").set("PREVIOUS_HREF", paging.previous);
  if (!paging.next.empty()) html.section("NEXT").set("NEXT_HREF", paging.next);
}

void put_carried(fcgi::Dictionary& where, std::string_view marker, const Carried& fields) {
  auto html = where.include(marker, "layout/hidden.tpl");
  for (const auto& [name, value] : fields) {
    auto field = html.section("CARRIED");
    field.set("NAME", name);
    field.set("VALUE", value);
  }
}

}  // namespace view
