// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/draft_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "handlers/domain/filing/position.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/accused_words.hpp"
#include "handlers/view/kit/quick_exit.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

Field category_field(const DraftForm& form, const domain::Category* chosen) {
  Field field{.input = Input::menu,
              .name = "category",
              .label = "field.category",
              .hint = "field.category.hint",
              .value = chosen == nullptr ? "" : std::to_string(chosen->id.value),
              .options = {{.value = "", .label = ""}}};
  for (const auto& category : form.categories)
    field.options.push_back({.value = std::to_string(category.id.value),
                             .label = category.name,
                             .group = category.theme});
  return field;
}

Field question_field(const domain::ExtraQuestion& question, const domain::ComplaintDraft& draft) {
  const auto answer = draft.answers.find(question.key);
  Field field{.input = question.choices.empty() ? Input::text : Input::choices,
              .name = "extra_" + question.key,
              .label = Label::given(question.label),
              .value = answer == draft.answers.end() ? "" : answer->second,
              .options = {},
              .optional = !question.required};
  for (const auto& choice : question.choices)
    field.options.push_back({.value = choice.word, .label = choice.label, .hint = choice.hint});
  return field;
}

/// Those of every category that has some; where script runs, they appear with the choice.
void put_questions(Page& page, const DraftForm& form, const domain::Category* chosen) {
  for (const auto& category : form.categories) {
    if (category.questions.empty()) continue;
    const bool is_chosen = &category == chosen;
    auto part = page.main().section("QUESTIONS");
    part.set("CATEGORY_ID", category.id.value);
    if (!is_chosen) part.show("OTHERS");
    for (const auto& question : category.questions) {
      auto field = question_field(question, form.draft);
      if (!is_chosen) field.id = field.name + "-" + std::to_string(category.id.value);
      page.field(part, "EXTRA_FIELD", field);
    }
  }
}

Field kind_field(const Messages& messages, const DraftForm& form, const domain::Category* chosen) {
  const auto kind = form.draft.kind     ? form.draft.kind
                    : chosen != nullptr ? std::optional(chosen->kind)
                                        : std::nullopt;
  Field field{.input = Input::choices,
              .name = "kind",
              .label = "field.kind",
              .hint = chosen == nullptr ? Label("draft.kind.hint") : Label(),
              .value = kind ? std::string(to_word(*kind)) : "",
              .options = {}};
  for (const auto one : domain::kAllKinds) {
    const auto key = "kind." + std::string(to_word(one));
    field.options.push_back({.value = std::string(to_word(one)),
                             .label = messages.text(key),
                             .hint = messages.text(key + ".hint")});
  }
  return field;
}

Field privacy_field(const Messages& messages, const DraftForm& form,
                    const domain::Category* chosen) {
  const bool locked = chosen != nullptr && chosen->privacy_locked;
  const auto privacy = form.draft.privacy  ? form.draft.privacy
                       : chosen != nullptr ? std::optional(preset_privacy(*chosen, std::nullopt))
                                           : std::nullopt;
  Field field{.input = Input::choices,
              .name = "privacy",
              .label = "field.privacy",
              .hint = locked              ? Label("priv.locked")
                      : chosen == nullptr ? Label("draft.privacy.hint")
                                          : Label(),
              .value = privacy ? std::string(to_word(*privacy)) : "",
              .options = {}};
  for (const auto one : domain::kAllPrivacies) {
    const auto key = "priv." + std::string(to_word(one));
    field.options.push_back({.value = std::string(to_word(one)),
                             .label = messages.text(key),
                             .hint = messages.text(key + ".hint"),
                             .disabled = locked && one != chosen->privacy});
  }
  return field;
}

/// What the script needs that takes the phone's position, and what it has taken.
void put_position(fcgi::Dictionary& html, const DraftForm& form) {
  std::string offices;
  for (const auto& one : form.kecamatan)
    offices += fmt::format("{},{:.3f},{:.3f};", one.code, one.latitude, one.longitude);
  html.set("OFFICES", offices);
  const auto answer = form.draft.answers.find(domain::kPositionAnswer);
  if (answer == form.draft.answers.end()) return;
  const auto position = domain::position_from(answer->second);
  html.set("LATITUDE", position ? domain::degrees_text(position->latitude) : "");
  html.set("LONGITUDE", position ? domain::degrees_text(position->longitude) : "");
}

/// *Keluar cepat*: at once if what is chosen or proposed needs it, else for the script to show.
void put_way_out(fcgi::Dictionary& html, const DraftForm& form, const domain::Category* chosen) {
  std::string exits;
  for (const auto& one : form.categories)
    if (one.quick_exit) exits += std::to_string(one.id.value) + " ";
  html.set("QUICK", exits);
  const auto needs = [](const auto* one) { return one->quick_exit; };
  if ((chosen != nullptr && needs(chosen)) || std::ranges::any_of(form.proposals, needs)) {
    put_exit(html);
    html.show("FORGETFUL");
  } else if (!exits.empty()) {
    put_exit_unseen(html);
  }
}

void put_place_fields(Page& page, const DraftForm& form) {
  page.field("KECAMATAN_FIELD", {.input = Input::menu,
                                 .name = "kecamatan",
                                 .label = "field.kecamatan",
                                 .value = form.draft.kecamatan,
                                 .options = kecamatan_options(form.kecamatan)});
  page.field("VILLAGE_FIELD", {.input = Input::menu,
                               .name = "village",
                               .label = "field.village",
                               .value = form.draft.village,
                               .options = village_options(form.kecamatan, form.villages),
                               .optional = true});
  page.field("PLACE_FIELD", {.input = Input::text,
                             .name = "place",
                             .label = "field.place",
                             .hint = "field.place.hint",
                             .value = form.draft.place,
                             .options = {},
                             .optional = true,
                             .limit = static_cast<int>(domain::kPlaceLength.most)});
}

void put_accused_fields(Page& page, const Messages& messages, const DraftForm& form) {
  const auto typed = [&](std::string_view name) {
    const auto at = form.accused.find(name);
    return at == form.accused.end() ? std::string() : at->second;
  };
  auto kinds = accused_kinds(messages);
  kinds.insert(kinds.begin(), {.value = "tidak", .label = messages.text("field.accused.no")});
  page.field("ACCUSED_FIELD", {.input = Input::choices,
                               .name = "accused",
                               .label = "field.accused",
                               .hint = "field.accused.hint",
                               .value = typed("accused"),
                               .options = std::move(kinds)});
  for (auto& field : accused_body_fields({form.kecamatan, form.villages, form.opds})) {
    field.value = typed(field.name);
    page.field("ACCUSED_BODY_FIELD", field);
  }
}

void put_words_fields(Page& page, const domain::ComplaintDraft& draft) {
  page.field("TITLE_FIELD", {.input = Input::text,
                             .name = "title",
                             .label = "field.title",
                             .hint = "field.title.hint",
                             .value = draft.title,
                             .options = {},
                             .autocomplete = "off",
                             .limit = static_cast<int>(domain::kTitleLength.most)});
  page.field("STORY_FIELD", {.input = Input::long_text,
                             .name = "story",
                             .label = "field.story",
                             .hint = "field.story.hint",
                             .value = draft.story,
                             .options = {},
                             .limit = static_cast<int>(domain::kStoryLength.most)});
  page.field("DATE_FIELD", {.input = Input::date,
                            .name = "happened_on",
                            .label = "field.happened_on",
                            .value = draft.happened_on ? machine_date(*draft.happened_on)
                                                       : draft.happened_on_typed,
                            .options = {},
                            .optional = true});
}

}  // namespace

std::string draft_form(const Pages& pages, const Chrome& chrome, const DraftForm& form,
                       const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto* chosen =
      form.draft.category ? find_category(form.categories, *form.draft.category) : nullptr;
  Page page(pages, chrome, "complaints/form.tpl", messages.text("nav.new"), errors);
  auto& html = page.main();
  html.set("ACTION", form.action);
  html.set("SAVED", form.saved);
  put_way_out(html, form, chosen);
  auto danger = html.section("DANGER");
  put_danger(danger, messages, form.danger);
  if (form.asking) html.show("ASKING");
  put_waiting(html, messages, form.waiting);
  html.set("SUGGEST_HREF", paths::suggest_categories());
  html.set("FORM_JS", pages.static_address("lapor.js"));
  page.field("CATEGORY_FIELD", category_field(form, chosen));
  html.set("ASKED", chosen == nullptr ? "" : std::to_string(chosen->id.value));
  put_proposals(html, "PROPOSALS", messages, form.proposals, form.draft.category);
  put_questions(page, form, chosen);
  put_words_fields(page, form.draft);
  put_position(html, form);
  put_place_fields(page, form);
  page.field("KIND_FIELD", kind_field(messages, form, chosen));
  put_accused_fields(page, messages, form);
  page.field("PRIVACY_FIELD", privacy_field(messages, form, chosen));
  return page.render();
}

}  // namespace view
