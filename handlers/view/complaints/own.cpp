// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/own.hpp"

#include <fmt/format.h>

#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/facts.hpp"
#include "handlers/view/kit/quick_exit.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put_tags(fcgi::Dictionary& html, const Messages& messages, const OwnTags& tags) {
  put_tag(html, "TAGS", state_tag(messages, tags.state, tags.outcome, tags.unproven));
  if (tags.emergency) put_tag(html, "TAGS", emergency_tag(messages));
  if (tags.working_days_late) put_tag(html, "TAGS", late_tag(messages, *tags.working_days_late));
  if (tags.reopens > 0) put_tag(html, "TAGS", reopened_tag(messages, tags.reopens));
}

std::string privacy_word(const Messages& messages, domain::Privacy privacy) {
  return messages.text("priv." + std::string(to_word(privacy)));
}

void put_what_is_next(fcgi::Dictionary& html, const Messages& messages, const OwnReport& report) {
  auto sentence = state_sentence(messages, report.standing);
  const auto& overdue = report.standing.next.late;
  if (overdue) {
    const auto late = late_sentence(messages, *overdue);
    sentence += sentence.empty() ? late : "\n" + late;
  }
  if (sentence.empty()) return;
  auto next = html.section("SENTENCE");
  next.set("SENTENCE_TEXT", sentence);
  if (overdue) next.show("LATE");
}

void put_questions(fcgi::Dictionary& html, const Messages& messages, const OwnReport& report) {
  for (const auto& question : report.questions) {
    auto card = html.section("QUESTION");
    card.set("ASKS", messages.text("own.asks", {{"siapa", question.asker},
                                                {"tanggal", long_date(question.due)}}));
    card.set("QUESTION_TEXT", question.text);
    if (!question.answer_href.empty())
      card.section("ANSWERABLE").set("ANSWER_HREF", question.answer_href);
  }
  if (!report.verdict) return;
  auto verdict = html.section("VERDICT");
  verdict.set("ACCEPT_HREF", report.verdict->accept_href);
  verdict.set("REOPEN_HREF", report.verdict->reopen_href);
}

void put_parts(fcgi::Dictionary& html, const Messages& messages, const OwnReport& report) {
  if (report.parts.empty()) return;
  auto parts = html.section("PARTS");
  for (const auto& part : report.parts) {
    auto row = parts.section("PART");
    row.set("OPD_NAME", part.opd);
    put_tag(row, "PART_TAG", part_tag(messages, part.state));
    if (part.due)
      row.section("PART_DUED")
          .set("PART_DUE", messages.text("part.due", {{"tanggal", long_date(*part.due)}}));
  }
}

void put_acts(fcgi::Dictionary& html, const Messages& messages, const OwnReport& report) {
  if (report.acts.empty()) return;
  auto acts = html.section("ACTS");
  for (const auto& act : report.acts) {
    auto link = acts.section("ACT");
    link.set("HREF", act.href);
    link.set("LABEL", messages.text(act.label));
  }
}

void put_what_was_written(fcgi::Dictionary& html, const Messages& messages,
                          const OwnReport& report) {
  if (report.story.empty()) html.show("GONE");
  html.set("STORY", report.story);
  html.set("DATE", report.happened_on ? date(*report.happened_on) : messages.text("draft.nothing"));
  html.set("RECEIVED", moment(report.received_at));
  html.set("DUE_FIRST", moment(report.response_due));
  if (report.total_due) html.section("TOTAL").set("TOTAL_DUE", long_date(*report.total_due));
  for (const auto& [question, answer] : report.answers) {
    auto row = html.section("ANSWER");
    row.set("QUESTION_OF", question);
    row.set("ANSWER_TEXT", answer);
  }
  if (report.files.empty()) return;
  auto files = html.section("FILES");
  for (const auto& file : report.files) {
    auto row = files.section("FILE_ROW");
    row.set("FILE_HREF", file.href);
    put_file_name(row, file.name);
    row.set("FILE_SIZE", file_size(file.size_bytes));
  }
}

void put_guest(fcgi::Dictionary& html, const Messages& messages, const OwnGuest& guest,
               domain::Instant now) {
  auto bar = html.section("GUEST");
  const auto* key = guest.may_act                ? "track.open.pin"
                    : guest.account_href.empty() ? "track.open.email"
                                                 : "track.open.account";
  bar.set("GUEST_SAYS", messages.text(key, {{"jam", near_moment(guest.until, now)}}));
  bar.set("CLOSE_ACTION", paths::close_tracking());
  bar.set("ANOTHER_HREF", paths::track_another());
  const auto way = [&](const std::string& href, std::string_view label) {
    if (href.empty()) return;
    auto link = bar.section("GUEST_WAY");
    link.set("WAY_HREF", href);
    link.set("WAY_LABEL", messages.text(label));
  };
  way(guest.data_href, "data.h");
  way(guest.pin_href, "track.with_pin");
  way(guest.link_href, "track.link");
  way(guest.account_href, "track.account");
}

}  // namespace

std::string my_reports(const Pages& pages, const Chrome& chrome, const OwnList& mine,
                       domain::Instant now) {
  const auto& [rows, drafts, send_href, paging, held, quick_exit] = mine;
  const auto& messages = pages.messages();
  Page page(pages, chrome, "complaints/list.tpl", messages.text("nav.mine"));
  auto& html = page.main();
  if (quick_exit) put_exit(html);
  if (!held.text.empty()) {
    auto note = html.section("HELD");
    note.set("TEXT", held.text);
    note.set("HREF", held.href);
  }
  if (!send_href.empty()) {
    html.show("QUIET");
    html.section("SEND").set("SEND_HREF", send_href);
  }
  if (!drafts.empty()) {
    auto unsent = html.section("DRAFTS");
    for (const auto& draft : drafts) {
      auto row = unsent.section("DRAFT");
      row.set("DRAFT_HREF", paths::draft(draft.token));
      row.set("DISCARD_HREF", paths::draft(draft.token, "buang"));
      row.set("DRAFT_TITLE", draft.title.empty() ? messages.text("draft.untitled") : draft.title);
      row.set("DRAFT_WHEN", ago(draft.at, now));
    }
  }
  if (rows.empty() && drafts.empty()) html.show("NOTHING");
  if (!rows.empty()) {
    auto list = html.section("ROWS");
    for (const auto& line : rows) {
      auto row = list.section("ROW");
      row.set("HREF", paths::my_report(line.code));
      row.set("TITLE", line.title.empty() ? messages.text("draft.untitled") : line.title);
      put_tags(row, messages, line.tags);
      row.set("CODE", line.code.display());
      row.set("CATEGORY", line.category);
      row.set("ISO", machine_time(line.at));
      row.set("WHEN", ago(line.at, now));
    }
  }
  put_pagination(html, "PAGES", paging);
  return page.render();
}

std::string my_report(const Pages& pages, const Chrome& chrome, const OwnReport& report,
                      domain::Instant now) {
  const auto& messages = pages.messages();
  const auto title = report.title.empty() ? messages.text("draft.untitled") : report.title;
  // What the browser keeps in its history, and others see on the tab.
  const bool secret = domain::flags_of(report.privacy).hidden_from_public;
  Page page(pages, chrome, "complaints/report.tpl",
            secret ? messages.text("own.secret_title", {{"kode", report.code.display()}}) : title);
  if (report.quick_exit) put_exit(page.main());
  auto& html = page.main();
  if (report.pair) put_pair(html, "PAIR", messages, *report.pair);
  put_tags(html, messages, report.tags);
  html.set("CODE", report.code.display());
  html.set("TITLE", title);
  html.set("CATEGORY", report.category);
  const auto place = place_line(report.place, report.village, report.kecamatan);
  if (!place.empty()) html.section("PLACED").set("PLACE_NAME", place);
  html.set("REPORTED",
           messages.text(
               "report.when",
               {{"tanggal", ago(report.received_at, now)},
                {"saluran", messages.text("channel." + std::string(to_word(report.channel)))}}));
  html.set("PRIVACY", privacy_word(messages, report.privacy));
  put_what_is_next(html, messages, report);
  if (report.merged_into) {
    auto merged = html.section("MERGED");
    merged.set("MERGED_CODE", report.merged_into->display());
    if (report.objectionable) merged.show("OBJECTION");
    if (const auto& tags = report.merged_tags)
      put_tag(merged, "MERGED_TAG",
              state_tag(messages, tags->state, tags->outcome, tags->unproven));
  }
  put_questions(html, messages, report);
  put_parts(html, messages, report);
  put_acts(html, messages, report);
  put_timeline(html, "TIMELINE", report.steps, now);
  put_what_was_written(html, messages, report);
  if (report.guest) {
    put_guest(html, messages, *report.guest, now);
  } else {
    html.section("MEMBER").set("RECEIPT_HREF", paths::my_report(report.code, "tanda-terima"));
  }
  if (!report.public_href.empty()) html.section("PUBLIC").set("PUBLIC_HREF", report.public_href);
  return page.render();
}

std::string own_act(const Pages& pages, const Chrome& chrome, const OwnAct& act,
                    const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto heading = messages.text("own." + act.key);
  Page page(pages, chrome, "complaints/act.tpl", heading, errors);
  if (act.quick_exit) {
    put_exit(page.main());
    page.main().show("FORGETFUL");
  }
  auto& html = page.main();
  html.set("HEADING", heading);
  html.set("BUTTON", messages.text("own." + act.key + ".button"));
  for (const auto& lead : act.leads) html.section("LEAD").set("LEAD_TEXT", messages.text(lead));
  if (!act.quote.text.empty()) {
    auto quote = html.section("QUOTE");
    quote.set("QUOTE_HEAD", act.quote.head);
    quote.set("QUOTE_TEXT", act.quote.text);
  }
  html.set("ACTION", act.action);
  html.set("CODE", act.code.display());
  html.set("TITLE", act.title);
  if (act.back.empty()) {
    html.show("NO_BACK");
  } else {
    html.set_global("BACK_HREF", act.back);
    html.show("BACK");
    html.show("CANCEL");
  }
  if (!act.instead.href.empty()) {
    auto other = html.section("INSTEAD");
    other.set("INSTEAD_HREF", act.instead.href);
    other.set("INSTEAD_LABEL", messages.text(act.instead.label));
  }
  if (act.takes_file) html.show("MULTIPART");
  put_carried(html, "HIDDEN", act.hidden);
  for (const auto& field : act.fields) {
    auto row = html.section("ROW");
    page.field(row, "FIELD_HERE", field);
  }
  return page.render();
}

Field privacy_choice(const Messages& messages, domain::Privacy now, std::string_view typed) {
  Field field{.input = Input::choices,
              .name = "privacy",
              .label = "field.privacy",
              .value = std::string(typed.empty() ? to_word(now) : typed),
              .options = {}};
  for (const auto one : domain::kAllPrivacies) {
    const auto key = "priv." + std::string(to_word(one));
    field.options.push_back({.value = std::string(to_word(one)),
                             .label = messages.text(key),
                             .hint = messages.text(key + ".hint")});
  }
  return field;
}

Field stars_choice(const Messages& messages, std::string_view typed) {
  Field field{.input = Input::choices,
              .name = "stars",
              .label = "field.rating",
              .value = std::string(typed),
              .options = {}};
  for (int stars = 1; stars <= 5; ++stars) {
    const auto number = std::to_string(stars);
    field.options.push_back(
        {.value = number, .label = fmt::format("{} {}", stars, messages.text("rate." + number))});
  }
  return field;
}

Field asked_choice(const Messages& messages, std::string_view typed) {
  return {.input = Input::choices,
          .name = "asked",
          .label = "own.withdraw.asked",
          .hint = "own.withdraw.asked.hint",
          .value = std::string(typed),
          .options = {{.value = "tidak", .label = messages.text("own.withdraw.asked.no")},
                      {.value = "ya", .label = messages.text("own.withdraw.asked.yes")}}};
}

}  // namespace view
