// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/report.hpp"

#include <fmt/format.h>

#include "handlers/domain/kinds.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/changed.hpp"

namespace view {
namespace {

template <class E>
std::string word_key(std::string_view area, E value) {
  return fmt::format("{}.{}", area, to_word(value));
}

void put_fact(fcgi::Dictionary& where, const std::string& label, const std::string& text) {
  if (text.empty()) return;
  auto fact = where.section("FACT");
  fact.set("LABEL", label);
  fact.set("TEXT", text);
}

void put_tags(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  put_tag(main, "TAGS", state_tag(messages, report.shown.state, report.outcome, report.unproven));
  if (report.emergency) put_tag(main, "TAGS", emergency_tag(messages));
  if (report.due && report.now > *report.due)
    put_tag(main, "TAGS",
            {.word = messages.text("badge.late_today"), .shape = "WARN", .tone = "late"});
  if (report.reopens > 0) put_tag(main, "TAGS", reopened_tag(messages, report.reopens));
  if (report.privacy != domain::Privacy::open)
    put_tag(
        main, "TAGS",
        {.word = messages.text(word_key("priv", report.privacy)), .shape = "LOCK", .tone = "none"});
}

void put_meta(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  const auto add = [&](const std::string& text) {
    if (!text.empty()) main.section("META").set("TEXT", text);
  };
  add(report.category);
  const auto kecamatan = report.kecamatan.empty()
                             ? std::string()
                             : messages.text("desk.kecamatan", {{"nama", report.kecamatan}});
  add(report.village.empty() ? kecamatan : report.village + ", " + kecamatan);
  add(messages.text("desk.received",
                    {{"saluran", messages.text(word_key("channel", report.channel))},
                     {"waktu", short_moment(report.received_at, report.now)}}));
}

void put_standing(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (!report.due || report.due_word.empty()) return;
  const bool late = report.now > *report.due;
  const auto left = span(*report.due - report.now);
  auto html = main.section("STANDING");
  if (late) html.show("LATE");
  html.set("TEXT", messages.text(late ? "desk.due.late" : "desk.due",
                                 {{"apa", messages.text(report.due_word)},
                                  {"waktu", moment(*report.due)},
                                  {"lama", left}}));
}

bool is_secret(const DeskReport& report) {
  return domain::flags_of(report.privacy).hidden_from_public;
}

void put_words(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (!report.story.empty())
    main.section("STORY").set("TEXT", report.story);
  else
    main.section("GONE").set("TEXT", messages.text(report.gone));
  if (report.covered && !report.story.empty())
    main.section("COVERED").set("TEXT", messages.text("desk.covered"));
  if (!report.answers.empty()) {
    auto answers = main.section("ANSWERS");
    for (const auto& [label, text] : report.answers) {
      auto answer = answers.section("ANSWER");
      answer.set("LABEL", label);
      answer.set("TEXT", text);
    }
  }
  if (report.public_text.empty()) return;
  auto version = main.section("PUBLIC_VERSION");
  version.set("VERSION",
              messages.text(said_of_secret(messages, "field.public_text", is_secret(report))));
  version.set("TITLE", report.public_title);
  version.set("TEXT", report.public_text);
  if (!report.public_href.empty()) version.section("SHOWN").set("HREF", report.public_href);
}

/// Everybody who told of the same: how many, and what each wrote.
void put_merged(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (report.merged.empty()) return;
  auto all = main.section("MERGED_HERE");
  all.set("MERGED_COUNT",
          messages.text("desk.merged_here", {{"n", number(report.reporters)},
                                             {"m", std::to_string(report.merged.size())}}));
  for (const auto& sibling : report.merged) {
    auto html = all.section("SIBLING");
    html.set("CODE", sibling.code.display());
    html.set("TITLE", sibling.title);
    html.set("WHEN", short_moment(sibling.at, report.now));
    html.set("TEXT", sibling.text.empty() ? messages.text("desk.gone.private") : sibling.text);
  }
}

void put_files(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (report.files.empty()) return;
  auto files = main.section("FILES");
  for (const auto& file : report.files) {
    auto html = files.section("FILE");
    html.set("HREF", file.href);
    put_file_name(html, file.name);
    if (!file.thumbnail.empty()) html.section("PICTURED").set("THUMBNAIL", file.thumbnail);
    const auto by = messages.text("role." + file.by);
    html.set("NOTE", file.is_public ? messages.text("desk.file.public", {{"siapa", by}}) : by);
  }
  if (report.photos_href.empty()) return;
  auto photos = files.section("PHOTOS");
  photos.set("HREF", report.photos_href);
  photos.set("LABEL", messages.text("photos.link"));
}

void put_acts(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (report.acts.empty() && report.no_act.empty()) return;
  auto html = main.section("ACTIONS");
  using Place = DeskAct::Place;
  std::optional<fcgi::Dictionary> words;
  std::optional<fcgi::Dictionary> rare;
  for (const auto& act : report.acts) {
    if (act.place == Place::words && !words) words = html.section("WORDS");
    if (act.place == Place::rare && !rare) rare = html.section("RARE");
    auto link = act.place == Place::words  ? words->section("WORDS_ACT")
                : act.place == Place::rare ? rare->section("RARE_ACT")
                                           : html.section("ACT");
    link.set("HREF", act.href);
    const auto label = messages.text(said_of_secret(messages, act.label, is_secret(report)));
    link.set("LABEL", act.until ? messages.text("desk.act.until", {{"tindakan", label},
                                                                   {"waktu", moment(*act.until)}})
                                : label);
    if (act.place == Place::move) link.set("CLASS", "ghost");
  }
  if (report.acts.empty()) html.section("NO_ACTION").set("TEXT", messages.text(report.no_act));
}

void put_person(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (!report.person) return;
  const auto& person = *report.person;
  auto html = main.section("PERSON");
  if (person.masked) {
    html.section("MASKED").set("TEXT", messages.text("desk.masked"));
  } else if (person.none) {
    html.section("MASKED").set("TEXT", messages.text("desk.nobody"));
  } else {
    auto opened = html.section("OPENED");
    put_fact(opened, messages.text("desk.name"),
             person.name.empty() ? messages.text("desk.no_name") : person.name);
    put_fact(opened, messages.text("field.phone"), person.phone);
    put_fact(opened, messages.text("field.email"), person.email);
    put_fact(opened, messages.text("desk.address"), person.address);
  }
  if (person.open.href.empty()) return;
  auto act = html.section("ACT");
  act.set("HREF", person.open.href);
  act.set("LABEL", messages.text(person.open.label));
}

void put_parts(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  if (report.parts.empty()) return;
  auto parts = main.section("PARTS");
  for (const auto& part : report.parts) {
    auto html = parts.section("PART");
    html.set("OPD", part.opd);
    put_tag(html, "TAGS", part_tag(messages, part.state));
    const auto timed = [&](std::string_view key, domain::Instant at) {
      html.section("TIMED").set("TEXT", messages.text(key, {{"tanggal", long_date(at)}}));
    };
    if (part.verify_due) timed("desk.part.verify", *part.verify_due);
    if (part.finish_due) timed("desk.part.finish", *part.finish_due);
    if (part.extended_from) timed("desk.part.first_target", *part.extended_from);
    if (part.round > 1)
      html.section("TIMED").set(
          "TEXT", messages.text("desk.part.round", {{"n", std::to_string(part.round)}}));
    if (!part.task.empty()) html.section("TASK").set("TEXT", part.task);
  }
}

void put_facts(fcgi::Dictionary& main, const Messages& messages, const DeskReport& report) {
  const auto fact = [&](std::string_view key, const std::string& text) {
    put_fact(main, messages.text(key), text);
  };
  fact("field.kind", messages.text(word_key("kind", report.kind)));
  fact("field.nature", messages.text(word_key("nature", report.nature)));
  fact("desk.privacy", messages.text(word_key("priv", report.privacy)));
  fact("field.accused_body", report.accused);
  fact("field.place", report.place);
  if (report.happened_on) fact("field.happened_on", date(*report.happened_on));
  fact("desk.received_at", moment(report.received_at));
  if (!report.recorded_by.empty()) {
    fact("desk.recorded_by", report.recorded_by);
    fact("desk.recorded_at", moment(report.recorded_at));
  }
  fact("desk.merged_into", report.merged_into ? report.merged_into->display() : "");
  if (report.supporters > 0)
    fact("desk.supporters", messages.text("support.count", {{"n", number(report.supporters)}}));
  if (report.hidden) fact("desk.public_now", messages.text("desk.hidden"));
}

/// A name of an event's data: the label, and the area of the catalogue its word stands in.
struct Detail {
  std::string_view name;
  std::string_view label;
  std::string_view area;
};

constexpr Detail kDetails[] = {
    {"reason", "field.reason", "reject"},
    {"kind", "field.redirect_kind", "redirect"},
    {"body", "field.body", ""},
    {"channel", "field.channel_text", ""},
    {"number", "field.number", ""},
    {"date", "field.date", ""},
    {"address", "field.address", ""},
    {"hours", "field.hours", ""},
    {"nature", "field.nature", "nature"},
    {"public_title", "desk.released_title", ""},
    {"public_place", "desk.released_place", ""},
    {"no_proof_reason", "field.no_proof_reason", ""},
    {"word_channel", "field.word_channel", "channel"},
    {"word_quotation", "field.word_quotation", ""},
    {"photos_shown", "field.photos_shown", ""},
    {"photos_taken", "field.photos_taken", ""},
    {"boxes", "field.boxes", ""},
};

/// The same name says another thing in some events.
std::string_view area_of(domain::Event event, const Detail& detail) {
  if (detail.name == "reason" && event == domain::Event::send_back) return "send_back";
  if (detail.name == "reason" && event == domain::Event::new_pin) return "new_pin";
  if (detail.name == "kind" && event == domain::Event::own_data) return "own_data";
  return detail.area;
}

}  // namespace

std::string step_details(const Messages& messages, domain::Event event,
                         const domain::Values& data) {
  auto lines = changed_words(messages, data);
  for (const auto& detail : kDetails) {
    const auto at = data.find(detail.name);
    if (at == data.end()) continue;
    const auto area = area_of(event, detail);
    const auto label = area == "own_data" ? std::string_view("field.own_data") : detail.label;
    const auto key = fmt::format("{}.{}", area, at->second);
    const auto& said = !area.empty() && messages.has(key) ? messages.text(key) : at->second;
    lines += fmt::format("{}{}: {}", lines.empty() ? "" : "\n", messages.text(label), said);
  }
  return lines;
}

std::string desk_report(const Pages& pages, const Chrome& chrome, const DeskReport& report) {
  const auto& messages = pages.messages();
  Page html(pages, chrome, "followups/report.tpl", report.title);
  auto& main = html.main();
  main.set("CODE", report.code.display());
  main.set("TITLE", report.title);
  main.set("BACK_HREF", report.back.href);
  main.set("BACK_LABEL", messages.text(report.back.label));
  put_tags(main, messages, report);
  put_meta(main, messages, report);
  put_standing(main, messages, report);
  put_words(main, messages, report);
  put_merged(main, messages, report);
  put_files(main, messages, report);
  put_timeline(main, "HISTORY", report.steps, report.now);
  put_acts(main, messages, report);
  put_person(main, messages, report);
  put_parts(main, messages, report);
  put_facts(main, messages, report);
  return html.render();
}

}  // namespace view
