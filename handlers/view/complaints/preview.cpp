// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/preview.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "handlers/domain/filing/place.hpp"
#include "handlers/domain/filing/position.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/facts.hpp"
#include "handlers/view/kit/accused_words.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/quick_exit.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

std::string label_of(const domain::ExtraQuestion& question, const std::string& answer) {
  for (const auto& choice : question.choices)
    if (choice.word == answer) return choice.label;
  return answer;
}

/// What the handling OPD will see, as a sentence.
std::string opd_sees(const Messages& messages, const DraftPreview& preview,
                     domain::Privacy privacy) {
  const auto opd = preview.opd.empty() ? messages.text("see.opd.someone") : preview.opd;
  auto sentence = opd_reads(messages, privacy, opd);
  if (preview.accused) sentence += " " + hidden_from(messages, *preview.accused, privacy);
  return sentence;
}

std::string triage_sees(const Messages& messages, const DraftPreview& preview,
                        domain::Privacy privacy) {
  return desk_reads(messages, preview.desk, preview.unseen_by_triage) + " " +
         desk_knows(messages, privacy);
}

void put_facts(fcgi::Dictionary& html, const Messages& messages, const DraftPreview& preview,
               domain::Privacy privacy) {
  const auto& draft = preview.draft;
  const auto nothing = messages.text("draft.nothing");
  const auto or_nothing = [&](const std::string& text) { return text.empty() ? nothing : text; };
  html.set("TITLE", draft.title);
  html.set("STORY", draft.story);
  html.set("KIND",
           draft.kind ? messages.text("kind." + std::string(to_word(*draft.kind))) : nothing);
  html.set("CATEGORY", preview.category.name);
  html.set("DATE", draft.happened_on ? date(*draft.happened_on) : nothing);
  html.set("PLACE_NAME", or_nothing(place_line(draft.place, preview.village, preview.kecamatan)));
  html.set("PRIVACY", messages.text("priv." + std::string(to_word(privacy))));
  for (const auto& question : preview.category.questions) {
    const auto answer = draft.answers.find(question.key);
    auto row = html.section("ANSWER");
    row.set("QUESTION", question.label);
    row.set("ANSWER_TEXT", answer == draft.answers.end()
                               ? nothing
                               : or_nothing(label_of(question, answer->second)));
  }
  if (const auto at = draft.answers.find(domain::kPositionAnswer); at != draft.answers.end()) {
    auto row = html.section("ANSWER");
    row.set("QUESTION", messages.text("field.position"));
    row.set("ANSWER_TEXT", at->second);
  }
  if (preview.accused)
    html.section("ACCUSED").set("ACCUSED_NAME", body_name(messages, *preview.accused));
  for (const auto& file : preview.files) {
    auto row = html.section("FILE_ROW");
    put_file_row(row, file);
  }
  if (preview.files.empty()) html.show("NO_FILE");
}

std::string place_in_public(const Messages& messages, const DraftPreview& preview,
                            domain::Privacy privacy) {
  using domain::PlacePrecision;
  if (preview.kecamatan.empty()) return {};
  const auto precision = domain::place_precision(preview.category.about_person, privacy);
  const bool to_village = precision >= PlacePrecision::village && !preview.village.empty();
  const auto area = place_line({}, to_village ? preview.village : std::string(), preview.kecamatan);
  const auto* key =
      precision >= PlacePrecision::place ? "see.public_place.named" : "see.public_place";
  return messages.text(key, {{"tempat", area}});
}

/// Others whom the report names, each once.
std::string people_named(const domain::ComplaintDraft& draft, std::span<const std::string> names) {
  std::vector<std::string> people;
  for (const auto& words : {draft.title, draft.story})
    for (auto& one : domain::scan_public_text(words, names))
      if (one.kind == domain::FindingKind::third_person &&
          std::ranges::find(people, one.text) == people.end())
        people.push_back(std::move(one.text));
  return fmt::format("{}", fmt::join(people, ", "));
}

void put_public(fcgi::Dictionary& html, const Messages& messages, const DraftPreview& preview,
                domain::Privacy privacy) {
  const auto& draft = preview.draft;
  if (once_forwarded(privacy, domain::Reader::anyone).text() == domain::TextSight::nothing)
    return html.show("PUBLIC_NOTHING");
  auto shown = html.section("PUBLIC_TEXT_SHOWN");
  const std::array names{preview.name};
  const auto title = domain::mask_findings(draft.title, names);
  const auto body = domain::mask_findings(draft.story, names);
  shown.set("PUBLIC_TITLE", title);
  shown.set("PUBLIC_BODY", body);
  if (title != draft.title || body != draft.story) shown.show("MASKED");
  if (const auto named = people_named(draft, names); !named.empty())
    shown.section("NAMED").set("PEOPLE", named);
  if (const auto place = place_in_public(messages, preview, privacy); !place.empty())
    shown.section("PLACE").set("PLACE_TEXT", place);
}

}  // namespace

std::string draft_preview(const Pages& pages, const Chrome& chrome, const DraftPreview& preview,
                          const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto privacy = preview.draft.privacy.value_or(preview.category.privacy);
  Page page(pages, chrome, "complaints/preview.tpl", messages.text("review.h"), errors);
  auto& html = page.main();
  html.set("ACTION", paths::draft(preview.token, "kirim"));
  html.set("CHANGE_HREF", paths::draft(preview.token));
  html.set("FILES_HREF", paths::draft(preview.token, "berkas"));
  if (preview.category.quick_exit) put_exit(page.main());
  if (preview.emergency) {
    auto urgent = html.section("URGENT");
    urgent.set("READING", reading(messages, preview.reads_from));
    urgent.set("DANGER_HREF", paths::draft(preview.token, "bahaya"));
    put_tag(urgent, "TAGS", emergency_tag(messages));
  }
  put_facts(html, messages, preview, privacy);
  put_public(html, messages, preview, privacy);
  html.set("OPD_SEES", opd_sees(messages, preview, privacy));
  html.set("TRIAGE_SEES", triage_sees(messages, preview, privacy));
  page.field("TRUTH_FIELD", {.input = Input::tick,
                             .name = "truth",
                             .label = "field.truth",
                             .value = preview.draft.truth ? "ya" : "",
                             .options = {}});
  return page.render();
}

}  // namespace view
