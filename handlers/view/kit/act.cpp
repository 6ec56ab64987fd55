// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/act.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace view {
namespace {

std::string in_words(const Messages& messages, const domain::Finding& finding) {
  return fmt::format("{}: {}", messages.text(fmt::format("found.{}", to_word(finding.kind))),
                     finding.text);
}

}  // namespace

std::string found_in_words(const Messages& messages, const std::vector<domain::Finding>& findings) {
  std::string all;
  for (const auto& one : findings) all += (all.empty() ? "" : ", ") + in_words(messages, one);
  return all;
}

std::string found_in_short(const Messages& messages, const std::vector<domain::Finding>& findings) {
  using domain::FindingKind;
  const auto has = [&](auto is) {
    return std::ranges::any_of(findings, [&](const auto& one) { return is(one.kind); });
  };
  if (has(domain::is_personal_data)) return messages.text("found.short.data");
  if (has([](FindingKind kind) { return kind == FindingKind::home; }))
    return messages.text("found.short.home");
  if (has([](FindingKind kind) { return kind != FindingKind::third_person; }))
    return messages.text("found.short.author");
  return messages.text("found.short.people");
}

void put_findings(fcgi::Dictionary& where, const Messages& messages,
                  const std::vector<domain::Finding>& findings, std::string_view advice) {
  if (findings.empty()) return;
  auto html = where.section("FINDINGS");
  html.set("ADVICE", messages.text(advice));
  for (const auto& finding : findings)
    html.section("FINDING").set("TEXT", in_words(messages, finding));
}

std::string act(const Pages& pages, const Chrome& chrome, const ActPage& page,
                const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto key = page.key.empty() ? fmt::format("act.{}", to_word(page.event)) : page.key;
  const auto said = [&](const std::string& name) {
    return messages.text(said_of_secret(messages, name, page.secret));
  };
  const auto heading = said(key);
  Page html(pages, chrome, "followups/act.tpl", heading, errors);
  auto& main = html.main();
  main.set("HEADING", heading);
  main.set("LEAD", said(key + ".lead"));
  main.set("BUTTON", messages.text(key + ".button"));
  main.set("CODE", page.code.display());
  main.set("TITLE", page.title);
  main.set("TARGET", page.target);
  main.set("BACK_HREF", page.back);
  if (page.meanwhile) {
    html.say_error();
    put_meanwhile(main, "MEANWHILE", messages, *page.meanwhile);
  }
  if (!page.note.empty()) main.section("NOTE").set("TEXT", page.note);
  if (!page.original.empty()) {
    auto original = main.section("ORIGINAL");
    original.set("TITLE", page.title);
    original.set("TEXT", page.original);
  }
  if (!page.told.empty()) main.section("TOLD").set("TEXT", page.told);
  if (!page.appeal.empty()) main.section("APPEAL").set("TEXT", page.appeal);
  put_carried(main, "CARRIED", page.carried);
  const bool writes = page.event == domain::Event::forward || page.event == domain::Event::redact ||
                      page.event == domain::Event::split;
  put_findings(
      main, messages, page.findings,
      said_of_secret(messages, writes ? "found.advice" : "found.advice.masked", page.secret));
  if (std::ranges::any_of(page.fields, [](const Field& f) { return f.input == Input::file; }))
    main.show("MULTIPART");
  for (const auto& field : page.fields) html.field("FIELDS", field);
  if (page.instead) {
    auto instead = main.section("INSTEAD");
    instead.set("TARGET", page.instead->target);
    instead.set("LABEL", messages.text(page.instead->label));
  }
  return html.render();
}

}  // namespace view
