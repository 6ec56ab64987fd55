// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/entry.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/filing/entry.hpp"
#include "handlers/view/kit/accused_words.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

/// What was read of a pasted message, or asked about it, and goes with the form.
constexpr std::array<std::string_view, 4> kReadFields{"contact_read", "contact_kind_read",
                                                      "name_read", "time_asked"};

std::vector<Option> category_options(std::span<const domain::Category> categories) {
  std::vector<Option> options;
  for (const auto& category : categories)
    options.push_back({.value = std::to_string(category.id.value),
                       .label = category.name,
                       .group = category.theme});
  return with_none(std::move(options));
}

/// The form in the making.
struct Form {
  Page& page;
  const EntryPage& entry;
  const domain::FieldErrors& errors;

  [[nodiscard]] std::string typed(std::string_view name) const {
    const auto at = entry.typed.find(name);
    return at == entry.typed.end() ? std::string() : at->second;
  }
  void add(std::string_view marker, Field field) const {
    add(page.main(), marker, std::move(field));
  }
  void add(fcgi::Dictionary& where, std::string_view marker, Field field) const {
    if (field.value.empty()) field.value = typed(field.name);
    page.field(where, marker, field);
  }
};

void put_source(const Form& form) {
  form.add("CHANNEL_FIELD",
           {.input = Input::choices,
            .name = "channel",
            .label = "field.channel",
            .options = word_options(form.page.messages(), "channel", domain::kEntryChannels)});
  form.add("RECEIVED_FIELD",
           {.input = Input::datetime,
            .name = "received_at",
            .label = "field.received_at",
            .hint = Label::given(form.page.messages().text(
                "field.received_at.hint", {{"n", std::to_string(form.entry.days_back)}}))});
}

/// One of what a pasted message holds.
void offer(const Form& form, std::string_view marker, Field field,
           const std::vector<std::string>& found) {
  if (found.empty()) return;
  field.input = Input::choices;
  for (const auto& one : found) field.options.push_back({.value = one, .label = one});
  form.add(marker, std::move(field));
}

/// No counter at the story: the headers of a conversation do not count, and only the server reads
/// them.
void put_words(const Form& form) {
  offer(form, "SENDER_FIELD",
        {.name = "sender", .label = "field.sender", .hint = "field.sender.hint"},
        form.entry.senders);
  form.add("STORY_FIELD", {.input = Input::long_text,
                           .name = "story",
                           .label = "field.entry_story",
                           .hint = "field.entry_story.hint",
                           .rows = 7,
                           .focus = form.errors.empty()});
  form.add("TITLE_FIELD", {.input = Input::text,
                           .name = "title",
                           .label = "field.title",
                           .hint = "field.entry_title.hint",
                           .optional = true,
                           .limit = 120});
  form.add("CATEGORY_FIELD", {.input = Input::menu,
                              .name = "category",
                              .label = "field.category",
                              .options = category_options(form.entry.choices.categories)});
}

void put_files(const Form& form) {
  auto& main = form.page.main();
  if (const auto* error = form.errors.find("photo"))
    main.section("FILE_ERROR").set("ERROR", form.page.say(*error));
  for (const auto& file : form.entry.files) {
    auto html = main.section("KEPT");
    html.set("FILE_ID", file.id);
    html.set("FILE_NAME", file.name);
  }
}

Field question_field(const domain::ExtraQuestion& question) {
  Field field{.input = question.choices.empty() ? Input::text : Input::menu,
              .name = "extra_" + question.key,
              .label = Label::given(question.label),
              .options = {},
              .optional = !question.required};
  for (const auto& choice : question.choices)
    field.options.push_back({.value = choice.word, .label = choice.label});
  if (!field.options.empty()) field.options = with_none(std::move(field.options));
  return field;
}

bool asks(const domain::Category& category, std::string_view key) {
  return std::ranges::find(category.questions, key, &domain::ExtraQuestion::key) !=
         category.questions.end();
}

/// The questions of every category, of which a script shows the chosen one's. What the chosen one
/// asks too is left out of the others: one name stands once among the answers and their errors.
void put_questions(const Form& form) {
  const auto chosen = form.typed("category");
  const auto& all = form.entry.choices.categories;
  const auto mine = std::ranges::find_if(
      all, [&](const auto& category) { return std::to_string(category.id.value) == chosen; });
  for (const auto& category : all) {
    const bool is_chosen = mine != all.end() && mine->id == category.id;
    if (category.questions.empty()) continue;
    auto html = form.page.main().section("QUESTIONS");
    html.set("CATEGORY_ID", category.id.value);
    if (!is_chosen) html.show("OTHERS");
    for (const auto& question : category.questions) {
      if (!is_chosen && mine != all.end() && asks(*mine, question.key)) continue;
      auto field = question_field(question);
      if (!is_chosen) field.id = field.name + "-" + std::to_string(category.id.value);
      form.add(html, "QUESTION", field);
    }
  }
}

void put_place(const Form& form) {
  const auto& choices = form.entry.choices;
  form.add("KECAMATAN_FIELD", {.input = Input::menu,
                               .name = "kecamatan",
                               .label = "field.kecamatan",
                               .options = kecamatan_options(choices.kecamatan)});
  form.add("VILLAGE_FIELD", {.input = Input::menu,
                             .name = "village",
                             .label = "field.village",
                             .options = village_options(choices.kecamatan, choices.villages),
                             .optional = true});
  form.add("PLACE_FIELD", {.input = Input::text,
                           .name = "place",
                           .label = "field.place",
                           .optional = true,
                           .limit = 200});
}

void put_person(const Form& form) {
  form.add("KIND_FIELD",
           {.input = Input::choices,
            .name = "contact_kind",
            .label = "field.contact_kind",
            .hint = "field.contact_kind.hint",
            .options = word_options(form.page.messages(), "contact_kind", domain::kAllContactKinds),
            .optional = true});
  form.add("CONTACT_FIELD", {.input = Input::text,
                             .name = "contact",
                             .label = "field.contact",
                             .hint = "field.contact.hint",
                             .optional = true,
                             .autocomplete = "off"});
  form.add("NAME_FIELD", {.input = Input::text,
                          .name = "name",
                          .label = "field.contact_name",
                          .optional = true,
                          .autocomplete = "off"});
  offer(form, "OFFERED_FIELDS",
        {.name = "contact_offered",
         .label = "field.contact_offered",
         .hint = "field.contact_offered.hint",
         .options = {},
         .optional = true},
        form.entry.contacts);
  offer(form, "OFFERED_FIELDS",
        {.name = "name_offered",
         .label = "field.name_offered",
         .hint = "field.name_offered.hint",
         .options = {},
         .optional = true},
        form.entry.names);
  const bool offered = !form.entry.contacts.empty() || !form.entry.names.empty();
  if (offered || !form.typed("contact_asked").empty()) form.page.main().show("CONTACT_ASKED");
}

/// Danger is told of once: who sends the form again without the tick has looked.
void put_emergency(const Form& form) {
  form.add("EMERGENCY_FIELD", {.input = Input::tick,
                               .name = "emergency",
                               .label = "field.emergency",
                               .options = {},
                               .optional = true});
  if (form.errors.find("emergency") != nullptr || !form.typed("danger_asked").empty())
    form.page.main().show("DANGER_ASKED");
}

/// What is seldom needed; open when something of it was typed or is wrong.
void put_more(const Form& form) {
  const auto& messages = form.page.messages();
  form.add("MORE_FIELDS", {.input = Input::choices,
                           .name = "privacy",
                           .label = "field.privacy",
                           .hint = "field.entry_privacy.hint",
                           .options = word_options(messages, "priv", domain::kAllPrivacies),
                           .optional = true});
  form.add("MORE_FIELDS", {.input = Input::menu,
                           .name = "accused",
                           .label = "field.accused",
                           .options = with_none(accused_kinds(messages)),
                           .optional = true});
  const auto& choices = form.entry.choices;
  for (auto& field : accused_body_fields({choices.kecamatan, choices.villages, choices.opds}))
    form.add("MORE_FIELDS", std::move(field));
  form.add("MORE_FIELDS", {.input = Input::menu,
                           .name = "kind",
                           .label = "field.kind",
                           .hint = "field.by_category.hint",
                           .options = with_none(word_options(messages, "kind", domain::kAllKinds)),
                           .optional = true});
  form.add("MORE_FIELDS", {.input = Input::date,
                           .name = "happened_on",
                           .label = "field.happened_on",
                           .optional = true});
  std::vector<std::string_view> seldom{"privacy", "accused", "kind", "happened_on"};
  seldom.insert(seldom.end(), kAccusedFields.begin(), kAccusedFields.end());
  for (const auto name : seldom)
    if (!form.typed(name).empty() || form.errors.find(name) != nullptr)
      return form.page.main().show("OPENED");
}

}  // namespace

std::string entry(const Pages& pages, const Chrome& chrome, const EntryPage& entry,
                  const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "followups/entry.tpl", messages.text("nav.triage.new"), errors);
  auto& main = page.main();
  main.set("TARGET", entry.target);
  main.set("BACK_HREF", entry.back);
  main.set("SUGGEST_HREF", entry.suggest);
  main.set("ENTRY_JS", pages.static_address("entri.js"));
  main.set("NUMBER", number(entry.entered_today));
  const Form form{page, entry, errors};
  main.set("TWIN_CODE", form.typed("twin"));
  if (const auto given = form.typed("received_given"); !given.empty()) {
    auto hidden = main.section("TIME_GIVEN");
    hidden.set("TIME", given);
    if (!form.typed("received_now").empty()) hidden.show("NOW");
  }
  for (const auto name : kReadFields) {
    const auto value = form.typed(name);
    if (value.empty()) continue;
    auto hidden = main.section("READ");
    hidden.set("READ_NAME", name);
    hidden.set("READ_VALUE", value);
  }
  if (entry.may_merge) main.show("MAY_MERGE");
  if (!entry.import_href.empty()) main.section("IMPORT").set("IMPORT_HREF", entry.import_href);
  if (entry.last) put_last_slip(main, "LAST", pages, *entry.last);
  put_source(form);
  put_words(form);
  put_files(form);
  put_questions(form);
  put_place(form);
  put_person(form);
  put_emergency(form);
  put_more(form);
  return page.render();
}

}  // namespace view
