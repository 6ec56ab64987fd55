// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/pages/reports.hpp"

#include <fmt/format.h>

#include "handlers/paths/paths.hpp"

namespace view {
namespace {

using domain::ReportState;
using domain::Role;

bool is_late(const ReportRow& row) {
  return row.working_days_late.has_value() && is_open(row.state);
}

std::vector<Tag> tags_of(const Messages& messages, const ReportRow& row) {
  std::vector<Tag> tags{state_tag(messages, row.state, row.outcome, row.unproven)};
  if (is_late(row)) tags.push_back(late_tag(messages, *row.working_days_late));
  if (row.emergency) tags.push_back(emergency_tag(messages));
  if (row.reopens > 0) tags.push_back(reopened_tag(messages, row.reopens));
  return tags;
}

void put_tags(fcgi::Dictionary& where, const std::vector<Tag>& tags) {
  for (const auto& tag : tags) put_tag(where, "TAGS", tag);
}

/// "Jalan Pahlawan, Panjer, Kec. Kebumen": as much of it as there is.
std::string place_of(const std::string& place, const std::string& village,
                     const std::string& kecamatan) {
  std::string all = place;
  const auto add = [&](const std::string& more) {
    if (!more.empty()) all += all.empty() ? more : ", " + more;
  };
  if (kecamatan.empty()) return all;
  add(village);
  add("Kec. " + kecamatan);
  return all;
}

std::vector<Option> with_any(const Messages& messages, const std::vector<Option>& options) {
  std::vector<Option> all{{.value = "", .label = messages.text("field.any")}};
  all.insert(all.end(), options.begin(), options.end());
  return all;
}

std::vector<Option> states(const Messages& messages) {
  std::vector<Option> all;
  for (const auto state : domain::kAllReportStates) {
    const auto word = std::string(to_word(state));
    if (state != ReportState::received)
      all.push_back({.value = word, .label = messages.text("st." + word)});
  }
  return all;
}

void put_filter(Page& page, const ReportList& list) {
  const auto& messages = page.messages();
  page.field("SEARCH_FIELD", {.input = Input::search,
                              .name = "q",
                              .label = "field.q",
                              .value = list.filter.words,
                              .autocomplete = "off"});
  page.field("KECAMATAN_FIELD", {.input = Input::menu,
                                 .name = "kecamatan",
                                 .label = "field.kecamatan",
                                 .value = list.filter.kecamatan,
                                 .options = with_any(messages, list.kecamatan)});
  page.field("CATEGORY_FIELD", {.input = Input::menu,
                                .name = "kategori",
                                .label = "field.category",
                                .value = list.filter.category,
                                .options = with_any(messages, list.categories)});
  page.field("STATE_FIELD", {.input = Input::menu,
                             .name = "status",
                             .label = "field.state",
                             .value = list.filter.state,
                             .options = with_any(messages, states(messages))});
  if (list.filter.is_set()) page.main().show("FILTERED");
}

Paging paging_of(const Messages& messages, const ReportList& list) {
  const auto& filter = list.filter;
  Paging paging{.position = filter.after.empty()
                                ? messages.text("list.page", {{"n", std::to_string(filter.page)}})
                                : messages.text("list.older")};
  auto other = filter;
  other.after.clear();
  if (!filter.after.empty() || filter.page > 1) {
    other.page = filter.after.empty() ? filter.page - 1 : 1;
    paging.previous = reports_address(other);
  }
  if (!list.next_after.empty()) {
    const bool numbered =
        filter.words.empty() && filter.after.empty() && filter.page < ReportFilter::kLastPage;
    other.page = numbered ? filter.page + 1 : 1;
    if (!numbered) other.after = list.next_after;
    paging.next = reports_address(other);
  }
  return paging;
}

/// Whose act a step was, as everybody may know it: an office or the reporter, never a person.
std::string actor_of(const Messages& messages, const PublicStep& step) {
  switch (step.by) {
    case Role::citizen:
      return messages.text("actor.reporter");
    case Role::opd_officer:
    case Role::opd_head:
      return step.opd;
    case Role::triage:
    case Role::clerk:
      return messages.text("actor.office");
    case Role::inspector:
      return messages.text("role.inspector");
    case Role::leader:
      return messages.text("role.leader");
    default:
      return {};
  }
}

void put_parts(fcgi::Dictionary& html, const Messages& messages, const PublicReport& report) {
  if (report.parts.size() < 2) return;
  auto parts = html.section("PARTS");
  for (const auto& part : report.parts) {
    auto item = parts.section("PART");
    item.set("OPD_NAME", part.opd);
    put_tag(item, "PART_TAG", part_tag(messages, part.state));
    if (part.due)
      item.set("PART_DUE", messages.text("part.due", {{"tanggal", long_date(*part.due)}}));
  }
}

void put_photos(fcgi::Dictionary& html, const std::vector<Photo>& photos) {
  if (photos.empty()) return;
  auto list = html.section("PHOTOS");
  for (const auto& photo : photos) {
    auto item = list.section("PHOTO");
    item.set("PHOTO_HREF", photo.href);
    item.set("PHOTO_ALT", photo.alt);
  }
}

void put_what_is_next(fcgi::Dictionary& html, const Messages& messages,
                      const PublicReport& report) {
  const auto sentence = state_sentence(messages, report.standing);
  const auto& late = report.standing.next.late;
  if (!sentence.empty() || late) {
    auto next = html.section("NEXT_STEP");
    next.set("SENTENCE", sentence);
    if (late) next.section("LATE").set("LATE_TEXT", late_sentence(messages, *late));
  }
  if (report.merged_into) {
    auto merged = html.section("MERGED");
    merged.set("MERGED_HREF", paths::report(*report.merged_into));
    merged.set("MERGED_CODE", report.merged_into->display());
  }
}

std::string same_matter(const Messages& messages, const ReportRow& row) {
  return messages.text("report.same", {{"n", number(row.reporters)}});
}

void put_how_many(fcgi::Dictionary& html, const Messages& messages, const PublicReport& report) {
  const auto add = [&](const std::string& text) { html.section("SAME").set("SAME_TEXT", text); };
  if (report.row.reporters > 1) add(same_matter(messages, report.row));
  if (report.merged_reports > 0)
    add(messages.text("report.merged", {{"n", number(report.merged_reports)}}));
  if (report.supporters > 0)
    add(messages.text("report.supporters", {{"n", number(report.supporters)}}));
}

/// Why there are no rows, and what to do.
std::string why_empty(const Messages& messages, const ReportFilter& filter) {
  if (!filter.words.empty()) return messages.text("list.no_match", {{"kata", filter.words}});
  if (filter.page > 1) return messages.text("list.no_page");
  return messages.text(filter.is_set() ? "list.nothing_found" : "list.nothing_yet");
}

}  // namespace

void put_report_rows(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                     const std::vector<ReportRow>& rows, domain::Instant now) {
  if (rows.empty()) return;
  auto html = where.include(marker, "pages/report_rows.tpl");
  for (const auto& row : rows) {
    auto item = html.section("ROW");
    item.set("HREF", paths::report(row.code));
    item.set("TITLE", row.title);
    put_tags(item, tags_of(messages, row));
    item.set("CATEGORY", row.category);
    const auto place = place_of(row.place, {}, row.kecamatan);
    if (!place.empty()) item.section("PLACED").set("PLACE_NAME", place);
    if (row.reporters > 1) item.section("SAME").set("SAME_TEXT", same_matter(messages, row));
    item.set("ISO", machine_time(row.at));
    item.set("WHEN", ago(row.at, now));
  }
}

std::string reports_address(const ReportFilter& filter) {
  std::string query;
  const auto add = [&](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    query += query.empty() ? '?' : '&';
    query += fmt::format("{}={}", name, paths::query_escape(value));
  };
  add("status", filter.state);
  add("kategori", filter.category);
  add("kecamatan", filter.kecamatan);
  if (filter.page > 1) add("halaman", std::to_string(filter.page));
  add("q", filter.words);
  add("sesudah", filter.after);
  return paths::reports() + query;
}

std::string report_list(const Pages& pages, const ReportList& list, domain::Instant now) {
  const auto& messages = pages.messages();
  Page page(pages, public_chrome(paths::reports()), "pages/report_list.tpl",
            messages.text("nav.reports"));
  put_filter(page, list);
  if (list.rows.empty())
    page.main().section("NOTHING").set("NOTHING_TEXT", why_empty(messages, list.filter));
  put_report_rows(page.main(), "ROWS", messages, list.rows, now);
  put_pagination(page.main(), "PAGES", paging_of(messages, list));
  return page.render();
}

Step public_step(const Messages& messages, const PublicStep& step) {
  return {
      .heading = step_heading(messages, {.event = step.event, .opd = step.opd}, SpokenTo::anyone),
      .who = actor_of(messages, step),
      .at = step.at,
      .text = step.text};
}

std::string public_report(const Pages& pages, const PublicReport& report, domain::Instant now) {
  const auto& messages = pages.messages();
  const auto& row = report.row;
  Page page(pages, public_chrome(paths::report(row.code)), "pages/report.tpl", row.title);
  auto& html = page.main();
  put_tags(html, tags_of(messages, row));
  html.set("CODE", row.code.display());
  html.set("TITLE", row.title);
  html.set("CATEGORY", row.category);
  const auto place = place_of(row.place, report.village, row.kecamatan);
  if (!place.empty()) html.section("PLACED").set("PLACE_NAME", place);
  html.set("REPORTED",
           messages.text(
               "report.when",
               {{"tanggal", ago(report.received_at, now)},
                {"saluran", messages.text("channel." + std::string(to_word(report.channel)))}}));
  put_how_many(html, messages, report);
  html.set("BODY", report.text);
  put_photos(html, report.photos);
  if (report.pair) put_pair(html, "PAIR", messages, *report.pair);
  put_what_is_next(html, messages, report);
  put_parts(html, messages, report);
  std::vector<Step> steps;
  steps.reserve(report.steps.size());
  for (const auto& step : report.steps) steps.push_back(public_step(messages, step));
  mark_response(steps, messages, report.received_at, report.responded_at);
  put_timeline(html, "TIMELINE", steps, now);
  if (is_open(row.state)) {
    auto open = html.section("OPEN");
    open.set("FOLLOW_HREF", paths::follow(row.code));
    open.set("SUPPORT_HREF", paths::support(row.code));
  }
  return page.render();
}

}  // namespace view
