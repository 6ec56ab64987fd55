#include "handlers/view/followups_entry.hpp"

#include "handlers/view/followups_fields.hpp"
#include "handlers/view/paths.hpp"
#include "handlers/view/words.hpp"

namespace view {
namespace {

std::vector<Option> category_options(std::span<const domain::Category> categories) {
  std::vector<Option> options;
  for (const auto& category : categories)
    options.push_back({.value = std::to_string(category.id.value), .label = category.name});
  return with_none(std::move(options));
}

std::vector<Option> kecamatan_options(std::span<const domain::Kecamatan> all) {
  std::vector<Option> options;
  for (const auto& one : all) options.push_back({.value = one.code, .label = one.name});
  return with_none(std::move(options));
}

/// Villages under the name of their kecamatan: their own names occur more than once.
std::vector<Option> village_options(const EntryChoices& choices) {
  std::vector<Option> options;
  for (const auto& kecamatan : choices.kecamatan)
    for (const auto& village : choices.villages)
      if (village.kecamatan == kecamatan.code)
        options.push_back({.value = village.code, .label = village.name, .group = kecamatan.name});
  return with_none(std::move(options));
}

std::vector<Option> opd_options(std::span<const domain::Opd> all) {
  std::vector<Option> options;
  for (const auto& opd : all)
    if (opd.kind != domain::OpdKind::outside)
      options.push_back({.value = std::to_string(opd.id.value), .label = opd.name});
  return with_none(std::move(options));
}

/// The form in the making.
struct Form {
  Page& page;
  const domain::Values& typed;

  void add(std::string_view marker, Field field) const {
    const auto at = typed.find(field.name);
    if (at != typed.end()) field.value = at->second;
    page.field(marker, field);
  }
};

void put_source(const Form& form, const Messages& messages) {
  form.add("FIELDS_SOURCE",
           {.input = Input::menu,
            .name = "channel",
            .label = "field.channel",
            .options = with_none(word_options(messages, "channel", domain::kAllChannels))});
  form.add("FIELDS_SOURCE", {.input = Input::datetime,
                             .name = "received_at",
                             .label = "field.received_at",
                             .hint = "field.received_at.hint"});
}

void put_place(const Form& form, const EntryChoices& choices) {
  form.add("FIELDS_REPORT", {.input = Input::menu,
                             .name = "kecamatan",
                             .label = "field.kecamatan",
                             .options = kecamatan_options(choices.kecamatan)});
  form.add("FIELDS_REPORT", {.input = Input::menu,
                             .name = "village",
                             .label = "field.village",
                             .options = village_options(choices),
                             .optional = true});
  form.add("FIELDS_REPORT", {.input = Input::text,
                             .name = "place",
                             .label = "field.place",
                             .hint = "field.place.hint",
                             .optional = true,
                             .limit = 200});
  form.add("FIELDS_REPORT", {.input = Input::date,
                             .name = "happened_on",
                             .label = "field.happened_on",
                             .optional = true});
}

/// The extra questions of the category that was chosen.
void put_questions(const Form& form, const EntryChoices& choices) {
  const auto chosen = form.typed.find("category");
  if (chosen == form.typed.end()) return;
  for (const auto& category : choices.categories) {
    if (std::to_string(category.id.value) != chosen->second) continue;
    for (const auto& question : category.questions) {
      std::vector<Option> options;
      for (const auto& choice : question.choices)
        options.push_back({.value = choice.word, .label = choice.label});
      form.add("FIELDS_REPORT", {.input = options.empty() ? Input::text : Input::menu,
                                 .name = "extra_" + question.key,
                                 .label = question.label,
                                 .options = with_none(options),
                                 .optional = !question.required});
    }
  }
}

void put_report(const Form& form, const Messages& messages, const EntryChoices& choices) {
  form.add("FIELDS_REPORT",
           {.input = Input::menu,
            .name = "kind",
            .label = "field.kind",
            .hint = "field.by_category.hint",
            .options = with_none(word_options(messages, "kind", domain::kAllKinds)),
            .optional = true});
  form.add("FIELDS_REPORT", {.input = Input::menu,
                             .name = "category",
                             .label = "field.category",
                             .options = category_options(choices.categories)});
  form.add("FIELDS_REPORT",
           {.input = Input::text, .name = "title", .label = "field.title", .limit = 120});
  form.add("FIELDS_REPORT",
           {.input = Input::long_text, .name = "story", .label = "field.story", .limit = 4000});
  put_questions(form, choices);
  put_place(form, choices);
  form.add("FIELDS_REPORT", {.input = Input::choices,
                             .name = "privacy",
                             .label = "field.privacy",
                             .hint = "field.by_category.hint",
                             .options = word_options(messages, "priv", domain::kAllPrivacies),
                             .optional = true});
  form.add("FIELDS_REPORT", {.input = Input::menu,
                             .name = "accused",
                             .label = "field.accused_opd",
                             .options = opd_options(choices.opds),
                             .optional = true});
}

void put_person(const Form& form) {
  form.add("FIELDS_PERSON", {.input = Input::text,
                             .name = "name",
                             .label = "field.contact_name",
                             .optional = true,
                             .autocomplete = "off"});
  form.add("FIELDS_PERSON", {.input = Input::email,
                             .name = "email",
                             .label = "field.contact_email",
                             .optional = true,
                             .autocomplete = "off"});
  form.add("FIELDS_PERSON", {.input = Input::tel,
                             .name = "phone",
                             .label = "field.contact_phone",
                             .hint = "field.contact.hint",
                             .optional = true,
                             .autocomplete = "off"});
  form.add("FIELDS_PERSON", {.input = Input::text,
                             .name = "address",
                             .label = "field.contact_address",
                             .optional = true,
                             .autocomplete = "off"});
}

}  // namespace

std::string entry(const Pages& pages, const Chrome& chrome, const std::string& target,
                  const std::string& back, const EntryChoices& choices, const domain::Values& typed,
                  const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "followups/entry.tpl", messages.text("nav.triage.new"), errors);
  page.main().set("TARGET", target);
  page.main().set("BACK_HREF", back);
  const Form form{page, typed};
  put_source(form, messages);
  put_report(form, messages, choices);
  put_person(form);
  return page.render();
}

std::string slip(const Pages& pages, const Chrome& chrome, const Slip& slip) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "followups/slip.tpl", slip.code);
  auto& main = page.main();
  main.set("CODE", slip.code);
  main.set("TITLE", slip.title);
  main.set("WHEN", moment(slip.received_at));
  main.set("DUE", moment(slip.response_due));
  main.set("TRACK", pages.service().base_url + paths::track());
  main.set("HREF", slip.next);
  if (slip.pin.empty())
    main.section("PIN_GONE").set("TEXT", messages.text("slip.pin_gone"));
  else
    main.section("PIN_SHOWN").set("PIN", slip.pin);
  return page.render();
}

}  // namespace view
