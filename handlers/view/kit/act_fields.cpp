// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/act_fields.hpp"

#include <algorithm>

namespace view {
namespace {

using domain::Event;
using domain::Needs;

/// Collects fields; each takes what was typed under its own name.
class Form {
 public:
  Form(const Messages& messages, const domain::Values& typed, const ActChoices& choices)
      : messages_(messages), typed_(typed), choices_(choices) {}

  void add(Field field) {
    const auto typed = typed_.find(field.name);
    if (typed != typed_.end()) field.value = typed->second;
    fields_.push_back(std::move(field));
  }
  void line(std::string_view name, int limit = 200) {
    add({.input = Input::text, .name = std::string(name), .label = label(name), .limit = limit});
  }
  void optional_line(std::string_view name) {
    add({.input = Input::text, .name = std::string(name), .label = label(name), .optional = true});
  }
  void words(const std::string& name, Label label, int rows = 6) {
    add({.input = Input::long_text,
         .name = name,
         .label = std::move(label),
         .limit = 4000,
         .rows = rows});
  }
  void date(const std::string& name) {
    add({.input = Input::date, .name = name, .label = label(name)});
  }
  void menu(std::string_view name, std::vector<Option> options) {
    add({.input = Input::menu,
         .name = std::string(name),
         .label = label(name),
         .options = with_none(std::move(options))});
  }
  template <class E, std::size_t N>
  void choose(std::string_view name, std::string_view area, const std::array<E, N>& all) {
    add({.input = Input::choices,
         .name = std::string(name),
         .label = label(name),
         .options = word_options(messages_, area, all)});
  }
  /// The reasons that are open.
  template <class E, std::size_t N>
  void reasons(std::string_view name, std::string_view area, const std::array<E, N>& all) {
    choose(name, area, all);
    const auto& open = choices_.reasons;
    if (open)
      std::erase_if(fields_.back().options, [&](const Option& option) {
        return std::ranges::find(*open, option.value) == open->end();
      });
  }
  void tick(std::string_view name) { tick(name, label(name)); }
  void tick(std::string_view name, Label label) {
    add({.input = Input::tick, .name = std::string(name), .label = std::move(label)});
  }
  void photo() {
    add({.input = Input::file, .name = "photo", .label = "field.photo", .optional = true});
    if (!choices_.secret) tick("photo_public");
  }

  void public_words();
  void redirect();
  void parts(Event event);
  void on_the_word();

  [[nodiscard]] const ActChoices& choices() const { return choices_; }
  [[nodiscard]] const Messages& messages() const { return messages_; }
  [[nodiscard]] std::vector<Field> take() {
    for (auto& field : fields_)
      field.label = Label::keyed(said_of_secret(messages_, field.label.key(), choices_.secret));
    return std::move(fields_);
  }

 private:
  static Label label(std::string_view name) { return Label::keyed("field." + std::string(name)); }

  const Messages& messages_;
  const domain::Values& typed_;
  const ActChoices& choices_;
  std::vector<Field> fields_;
};

void Form::public_words() {
  add({.input = Input::text, .name = "public_title", .label = "field.public_title", .limit = 120});
  add({.input = Input::long_text,
       .name = "public_text",
       .label = "field.public_text",
       .hint = "field.public_text.hint",
       .limit = 4000,
       .rows = 10});
  if (choices_.summary)
    add({.input = Input::tick,
         .name = "words_agreed",
         .label = "field.words_agreed",
         .hint = "field.words_agreed.hint",
         .optional = true});
  if (choices_.place)
    add({.input = Input::text,
         .name = "public_place",
         .label = "field.public_place",
         .hint = "field.public_place.hint",
         .optional = true,
         .limit = 200});
  if (choices_.confirm) tick("confirm");
  if (!choices_.photos.empty())
    fields_.push_back({.input = Input::several,
                       .name = "public_photos",
                       .label = "field.public_photos",
                       .hint = "field.public_photos.hint",
                       .options = choices_.photos,
                       .optional = true});
}

void Form::redirect() {
  choose("redirect_kind", "redirect", domain::kAllRedirectKinds);
  line("body");
  optional_line("channel_text");
  optional_line("number");
  add({.input = Input::date, .name = "date", .label = "field.date", .optional = true});
  add({.input = Input::long_text,
       .name = "address",
       .label = "field.address",
       .optional = true,
       .rows = 3});
  optional_line("hours");
}

/// Which part: asked only where there is more than one; reopening names several.
void Form::parts(Event event) {
  if (choices_.parts.size() < 2 && event != Event::drop_part) return;
  if (event == Event::reopen) {
    fields_.push_back({.input = Input::several,
                       .name = "parts",
                       .label = "field.parts",
                       .options = choices_.parts});
    return;
  }
  add({.input = Input::choices, .name = "part", .label = "field.part", .options = choices_.parts});
}

void Form::on_the_word() {
  menu("word_channel", word_options(messages_, "channel", domain::kAllChannels));
  words("word_quotation", "field.word_quotation", 3);
}

void put_decision(Form& form, Event event, Needs needs) {
  switch (needs) {
    case Needs::opd_and_public_text:
      form.menu("opd", form.choices().opds);
      form.choose("nature", "nature", domain::kAllNatures);
      return form.public_words();
    case Needs::opd_and_task:
      form.menu("opd", form.choices().opds);
      return form.words("text", act_text_label(event));
    case Needs::rejection_reason:
      form.reasons("rejection_reason", "reject", domain::kAllRejectionReasons);
      return form.words("text", act_text_label(event));
    case Needs::other_body:
      return form.redirect();
    case Needs::other_report:
      return form.add({.input = Input::text,
                       .name = "other_code",
                       .label = "field.other_code",
                       .hint = "field.other_code.hint"});
    case Needs::public_text:
      return form.public_words();
    case Needs::category:
      return form.menu("category", form.choices().categories);
    case Needs::correction:
      form.menu("category", form.choices().categories);
      form.choose("privacy", "priv", domain::kAllPrivacies);
      form.words("text", act_text_label(event), 3);
      return form.add({.input = Input::tick,
                       .name = "not_asked",
                       .label = "field.not_asked",
                       .hint = "field.not_asked.hint",
                       .optional = true});
    case Needs::officer:
      return form.menu("officer", form.choices().officers);
    case Needs::privacy:
      return form.choose("privacy", "priv", domain::kAllPrivacies);
    case Needs::pin_reason:
      return form.choose("pin_reason", "new_pin", domain::kChosenPinReasons);
    default:
      return form.words("text", act_text_label(event));
  }
}

void put_work(Form& form, Event event, Needs needs) {
  switch (needs) {
    case Needs::finding:
      if (event == Event::send_back)
        form.reasons("send_back_reason", "send_back", domain::kAllSendBackReasons);
      return form.words("text", act_text_label(event));
    case Needs::date_and_reason:
      form.date("date");
      return form.words("text", act_text_label(event));
    case Needs::work:
      form.words("text", act_text_label(event));
      return form.photo();
    case Needs::proof_or_reason:
      form.words("text", act_text_label(event));
      form.photo();
      return form.add({.input = Input::long_text,
                       .name = "no_proof_reason",
                       .label = "field.no_proof_reason",
                       .optional = true,
                       .rows = 3});
    default:
      return put_decision(form, event, needs);
  }
}

}  // namespace

std::string said_of_secret(const Messages& messages, std::string_view key, bool secret) {
  auto variant = std::string(key) + ".secret";
  return secret && messages.has(variant) ? variant : std::string(key);
}

std::vector<Option> with_none(std::vector<Option> options) {
  options.insert(options.begin(), Option{.value = "", .label = "–"});
  return options;
}

Label act_text_label(Event event) {
  switch (event) {
    case Event::ask:
      return "field.question";
    case Event::supply:
      return "field.supply";
    case Event::add:
      return "field.addition";
    case Event::send_back:
    case Event::verify:
      return "field.finding";
    case Event::start:
      return "field.plan";
    case Event::progress:
      return "field.progress";
    case Event::resolve:
      return "field.resolution";
    case Event::split:
      return "field.task";
    case Event::reject:
      return "field.reject_words";
    case Event::reopen:
      return "field.reopen";
    case Event::note:
      return "field.note";
    case Event::comment:
      return "field.comment";
    case Event::reply:
      return "field.reply";
    case Event::instruct:
      return "field.instruction";
    case Event::instruct_reply:
      return "field.instruct_answer";
    default:
      return "field.reason";
  }
}

std::string act_text_name(const Messages& messages, Event event) {
  return name_of(messages, act_text_label(event)).value();
}

std::vector<Field> act_fields(const Messages& messages, Event event, Needs needs,
                              const domain::Values& typed, const ActChoices& choices) {
  Form form(messages, typed, choices);
  form.parts(event);
  if (needs != Needs::nothing && needs != Needs::part) put_work(form, event, needs);
  const bool writes = needs == Needs::public_text || needs == Needs::opd_and_public_text;
  if (choices.confirm && !writes)
    form.tick("confirm",
              event == Event::split ? Label("field.confirm") : Label("field.confirm_masked"));
  if (choices.on_the_word) form.on_the_word();
  return form.take();
}

}  // namespace view
