// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/unmask.hpp"

#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

std::string moment_of(const std::optional<domain::Instant>& at) {
  return at ? moment(*at) : std::string();
}

/// Who may consent, or that nobody can.
std::string others_of(const Messages& messages, const UnmaskPage& page) {
  return page.others.empty() ? messages.text("unmask.nobody")
                             : messages.text("unmask.others", {{"petugas", joined(page.others)}});
}

/// Where the request stands, a sentence each.
std::vector<std::string> said(const Messages& messages, const UnmaskPage& page) {
  std::vector<std::string> says;
  if (page.changed) says.push_back(messages.text("unmask.changed"));
  const domain::Values values{{"petugas", page.second},
                              {"waktu", moment_of(page.answered_at)},
                              {"sampai", moment_of(page.until)},
                              {"alasan", page.reason},
                              {"jam", std::to_string(page.hours.count())}};
  switch (page.stage) {
    case UnmaskStage::nothing:
      says.push_back(messages.text("unmask.nothing"));
      return says;
    case UnmaskStage::alone:
      says.push_back(messages.text("act.unmask.lead"));
      return says;
    case UnmaskStage::awaited:
      says.push_back(messages.text("unmask.awaited", values));
      says.push_back(messages.text("unmask.reason", values));
      says.push_back(others_of(messages, page));
      return says;
    case UnmaskStage::given:
      says.push_back(messages.text("unmask.given", values));
      says.push_back(messages.text("unmask.reason", values));
      says.push_back(messages.text("unmask.told"));
      return says;
    case UnmaskStage::refused:
      says.push_back(messages.text("unmask.refused", values));
      break;
    case UnmaskStage::lapsed:
      says.push_back(messages.text("unmask.lapsed", values));
      break;
    case UnmaskStage::ask:
      break;
  }
  says.push_back(messages.text("unmask.two", values));
  says.push_back(others_of(messages, page));
  // No form keeps what was typed where nobody can be asked.
  const auto typed = page.typed.find("text");
  if (page.others.empty() && typed != page.typed.end() && !typed->second.empty())
    says.push_back(messages.text("unmask.reason", {{"alasan", typed->second}}));
  return says;
}

void put_form(Errand& errand, const Messages& messages, const Chrome& chrome,
              const UnmaskPage& page) {
  if (page.stage == UnmaskStage::awaited || page.stage == UnmaskStage::nothing) return;
  const bool opens = page.stage == UnmaskStage::alone || page.stage == UnmaskStage::given;
  if (!opens && page.others.empty()) return;
  errand.action = page.target;
  errand.button = opens ? "act.unmask.button" : "unmask.ask.button";
  errand.hidden = {{"nonce", chrome.nonce}, {"step", opens ? "open" : "ask"}};
  if (page.row != 0) errand.hidden.emplace_back("kabari", std::to_string(page.row));
  if (page.stage == UnmaskStage::given)
    errand.hidden.emplace_back("consent", std::to_string(page.consent));
  else
    errand.fields =
        act_fields(messages, domain::Event::unmask, domain::Needs::reason, page.typed, {});
}

}  // namespace

std::string unmask(const Pages& pages, const Chrome& chrome, const UnmaskPage& page,
                   const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Errand errand{.heading = "act.unmask",
                .says = said(messages, page),
                .subject = {messages.text("unmask.report",
                                          {{"judul", page.title}, {"kode", page.code.display()}}),
                            page.report}};
  put_form(errand, messages, chrome, page);
  errand.on = {{"unmask.back", page.report}};
  if (page.stage != UnmaskStage::alone) errand.on.push_back({"consents", page.consents});
  return view::errand(pages, chrome, errand, errors);
}

std::string consent(const Pages& pages, const Chrome& chrome, const ConsentPage& page,
                    const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const domain::Values values{{"petugas", page.asker},
                              {"waktu", moment(page.asked_at)},
                              {"sampai", moment(page.until)},
                              {"alasan", page.reason}};
  Errand errand{.heading = "consent",
                .says = {messages.text("consent.asks", values)},
                .subject = {messages.text("unmask.report",
                                          {{"judul", page.title}, {"kode", page.code.display()}}),
                            page.report}};
  if (!page.reason.empty()) errand.says.push_back(messages.text("consent.reason", values));
  if (page.state == domain::ConsentState::awaited) {
    errand.says.push_back(messages.text("consent.until", values));
    errand.action = page.target;
    errand.button = "consent.button";
    errand.hidden = {{"nonce", chrome.nonce}};
    errand.fields.push_back(
        {.input = Input::choices,
         .name = "verdict",
         .label = "field.verdict",
         .value = page.verdict,
         .options = {{.value = "grant", .label = messages.text("consent.grant")},
                     {.value = "refuse", .label = messages.text("consent.refuse")}}});
  } else {
    errand.says.push_back(
        messages.text("consent.state." + std::string(to_word(page.state)), values));
  }
  errand.on = {{"consents", page.consents}};
  return view::errand(pages, chrome, errand, errors);
}

std::string openings(const Pages& pages, const Chrome& chrome, const std::vector<OpeningRow>& rows,
                     const Paging& paging) {
  const auto& messages = pages.messages();
  Page html(pages, chrome, "followups/openings.tpl", messages.text("nav.openings"));
  auto& main = html.main();
  if (rows.empty()) {
    main.show("EMPTY");
  } else {
    auto list = main.section("LISTED");
    for (const auto& opening : rows) {
      auto row = list.section("ROW");
      row.set("WHEN", moment(opening.at));
      row.set("OFFICER", opening.officer);
      row.set("ROLE", messages.text("role." + std::string(to_word(opening.role))));
      row.set("CODE", opening.code.display());
      row.set("REASON", opening.reason.empty() ? messages.text("desk.gone")
                                               : domain::mask_findings(opening.reason));
      row.set("SECOND", opening.second.empty() ? messages.text("openings.alone") : opening.second);
    }
  }
  put_pagination(main, "PAGING", paging);
  return html.render();
}

}  // namespace view
