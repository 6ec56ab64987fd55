// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/queue.hpp"

#include <algorithm>

namespace view {
namespace {

/// Percent of the clock used up, 0 to 100.
long long used(const ClockBar& clock, domain::Instant now) {
  const auto whole = (clock.due - clock.started).count();
  if (whole <= 0 || now >= clock.due) return 100;
  return std::clamp<long long>((now - clock.started).count() * 100 / whole, 0, 100);
}

/// What is left, or by how much it is late: in working days where it counts them.
std::string left_words(const Messages& messages, const ClockBar& clock, bool late,
                       domain::Instant now) {
  if (!clock.working_days) {
    const auto length = span(clock.due - now);
    return late ? messages.text("desk.late_by", {{"lama", length}}) : length;
  }
  if (*clock.working_days == 0) return messages.text(late ? "badge.late_today" : "desk.today");
  return messages.text(late ? "desk.late_by_days" : "desk.days_left",
                       {{"n", std::to_string(*clock.working_days)}});
}

void put_time(fcgi::Dictionary& row, const Messages& messages, const QueueRow& line,
              domain::Instant now) {
  if (!line.clock) {
    row.section("STILL").set("TEXT", line.still);
    return;
  }
  const bool late = now > line.clock->due;
  const auto percent = used(*line.clock, now);
  auto html = row.section("CLOCK");
  html.set("LEFT", left_words(messages, *line.clock, late, now));
  if (!line.clock->what.empty()) html.section("OF").set("WHAT", messages.text(line.clock->what));
  html.set("USED", percent);
  html.set("BAR_CLASS", percent >= 80 ? "late" : "");
}

void put_title(fcgi::Dictionary& row, const QueueRow& line) {
  if (line.opening == RowOpens::none) {
    row.section("PLAIN").set("TEXT", line.title);
    return;
  }
  auto html = row.section(line.opening == RowOpens::link ? "LINKED" : "SEALED");
  html.set("HREF", line.href);
  html.set("TITLE", line.title);
}

void put_tags(fcgi::Dictionary& row, const Messages& messages, const QueueRow& line,
              domain::Instant now) {
  if (line.emergency) put_tag(row, "TAGS", emergency_tag(messages));
  if (line.clock && now > line.clock->due)
    put_tag(row, "TAGS",
            {.word = messages.text("badge.late_today"), .shape = "WARN", .tone = "late"});
  put_tag(row, "TAGS",
          line.part_state ? part_tag(messages, *line.part_state)
                          : state_tag(messages, line.state, line.outcome, line.unproven));
  if (line.reopens > 0) put_tag(row, "TAGS", reopened_tag(messages, line.reopens));
}

void put_row(fcgi::Dictionary& list, const Messages& messages, const QueueRow& line,
             domain::Instant now) {
  auto row = list.section("ROW");
  put_time(row, messages, line, now);
  put_title(row, line);
  row.set("CODE", line.code.display());
  row.set("CATEGORY", line.category);
  if (!line.place.empty())
    row.section("PLACED").set("PLACE", messages.text("desk.kecamatan", {{"nama", line.place}}));
  if (!line.said.empty()) row.section("SAID").set("TEXT", line.said);
  row.set("CHANNEL", messages.text("channel." + std::string(to_word(line.channel))));
  put_tags(row, messages, line, now);
}

/// Emergencies stand in a group of their own, with a heading and an edge.
void put_rows(fcgi::Dictionary& main, const Messages& messages, const QueuePage& page) {
  auto list = main.section("LISTED");
  for (const bool emergency : {true, false}) {
    std::optional<fcgi::Dictionary> group;
    for (const auto& line : page.rows) {
      if (line.emergency != emergency) continue;
      if (!group) group = list.section("GROUP");
      put_row(*group, messages, line, page.now);
    }
    if (!group) continue;
    if (emergency) group->section("URGENT").set("TEXT", messages.text("queue.urgent.h"));
    group->set("GROUP_CLASS", emergency ? "urgent" : "");
  }
}

void put_tabs(fcgi::Dictionary& main, const Messages& messages, const std::vector<QueueTab>& tabs) {
  if (tabs.empty()) return;
  auto list = main.section("TABS");
  for (const auto& tab : tabs) {
    auto html = list.section("TAB");
    html.set("HREF", tab.href);
    html.set("LABEL", messages.text(tab.label));
    if (tab.current) html.show("CURRENT");
    if (tab.number) html.section("COUNTED").set("NUMBER", number(*tab.number));
  }
}

void put_empty(fcgi::Dictionary& main, const Messages& messages, const QueuePage& page) {
  auto empty = main.section("EMPTY");
  empty.set("HEADING", messages.text(page.empty + ".h"));
  empty.set("TEXT", messages.text(page.empty));
  if (page.empty_link.href.empty()) return;
  auto act = empty.section("ACT");
  act.set("HREF", page.empty_link.href);
  act.set("LABEL", messages.text(page.empty_link.label));
}

}  // namespace

std::string queue(const Pages& pages, const Chrome& chrome, const QueuePage& page) {
  const auto& messages = pages.messages();
  const auto heading = messages.text(page.heading);
  const auto urgent = std::ranges::count_if(page.rows, &QueueRow::emergency);
  const auto urgent_word =
      messages.text("queue.urgent", {{"n", std::to_string(urgent)}, {"antrean", heading}});
  Page html(pages, chrome, "followups/queue.tpl", urgent > 0 ? urgent_word : heading);
  auto& main = html.main();
  main.set("HEADING", heading);
  if (!page.enter_href.empty()) main.section("ENTER").set("HREF", page.enter_href);
  if (urgent > 0) {
    auto figure = main.section("COUNT");
    figure.set("NUMBER", number(urgent));
    figure.set("WORD", messages.text("queue.count.urgent"));
  }
  for (const auto& count : page.counts) {
    auto figure = main.section("COUNT");
    figure.set("NUMBER", count.number);
    figure.set("WORD", messages.text(count.word));
  }
  if (!page.search_action.empty()) {
    auto search = main.section("SEARCH");
    search.set("ACTION", page.search_action);
    html.field(search, "SEARCH_FIELD",
               {.input = Input::search,
                .name = "q",
                .label = "field.q_desk",
                .value = page.words,
                .autocomplete = "off"});
  }
  if (!page.notice.empty()) main.section("NOTICE").set("TEXT", page.notice);
  put_tabs(main, messages, page.tabs);
  if (page.rows.empty()) {
    put_empty(main, messages, page);
  } else {
    put_rows(main, messages, page);
  }
  put_pagination(main, "PAGING", page.paging);
  return html.render();
}

}  // namespace view
