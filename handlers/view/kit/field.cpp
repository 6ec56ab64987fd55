// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/field.hpp"

#include <fmt/format.h>

#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/mistyped_email.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {
namespace {

constexpr std::string_view kPhotosAndPdf = "image/jpeg,image/png,image/webp,application/pdf";

std::string_view type_of(Input input) {
  switch (input) {
    case Input::email:
      return "email";
    case Input::tel:
      return "tel";
    case Input::date:
      return "date";
    case Input::datetime:
      return "datetime-local";
    case Input::search:
      return "search";
    case Input::choices:
      return "radio";
    case Input::several:
      return "checkbox";
    default:
      return "text";
  }
}

std::string_view keyboard_of(Input input) {
  switch (input) {
    case Input::tel:
      return "tel";
    case Input::digits:
      return "numeric";
    default:
      return {};
  }
}

std::string described_by(const std::string& id, const FieldWords& words) {
  std::string ids;
  if (!words.hint.empty()) ids = id + "-petunjuk";
  if (!words.error.empty()) ids += (ids.empty() ? "" : " ") + id + "-galat";
  return ids;
}

void put_words(fcgi::Dictionary& html, const std::string& id, const Field& field,
               const FieldWords& words) {
  html.set("LABEL", words.label);
  if (field.optional) html.section("OPTIONAL").set("OPTIONAL_WORD", words.optional_word);
  if (!words.hint.empty()) {
    html.set("HINT_ID", id + "-petunjuk");
    html.section("HINTED").set("HINT", words.hint);
  }
  if (!words.error.empty()) {
    html.set("ERROR_ID", id + "-galat");
    html.set("ERROR", words.error);
    html.show("BAD");
  }
  const auto ids = described_by(id, words);
  if (!ids.empty()) {
    html.set("DESCRIBED_BY", ids);
    html.show("DESCRIBED");
  }
}

void put_one_line(fcgi::Dictionary& where, const Field& field) {
  auto html = where.section("ONE_LINE");
  const auto email = domain::Email::parse(field.value);
  if (email && domain::likely_meant(*email))
    html.section("ASKED").set("ASKED_NAME", asked_name(field.name));
  html.set("TYPE", type_of(field.input));
  const auto keyboard = keyboard_of(field.input);
  if (!keyboard.empty()) html.section("MODED").set("INPUTMODE", keyboard);
  if (field.input == Input::email) html.show("PLAIN_WORDS");
}

void put_menu(fcgi::Dictionary& where, const Field& field) {
  auto menu = where.section("SELECT");
  for (std::size_t i = 0; i < field.options.size();) {
    const auto& name = field.options[i].group;
    auto group = menu.section("GROUP");
    if (!name.empty()) {
      group.set("GROUP_LABEL", name);
      group.show("GROUPED");
    }
    for (; i < field.options.size() && field.options[i].group == name; ++i) {
      auto option = group.section("OPTION");
      option.set("OPTION_VALUE", field.options[i].value);
      option.set("OPTION_LABEL", field.options[i].label);
      if (field.options[i].value == field.value) option.show("CHOSEN");
    }
  }
}

void put_choices(fcgi::Dictionary& where, const std::string& id, const Field& field) {
  auto choices = where.section("CHOICES");
  choices.set("TYPE", type_of(field.input));
  int number = 0;
  for (const auto& option : field.options) {
    auto html = choices.section("CHOICE");
    html.set("CHOICE_ID", number == 0 ? id : fmt::format("{}-{}", id, number + 1));
    ++number;
    html.set("OPTION_VALUE", option.value);
    if (option.picture.empty()) {
      html.section("WORDED").set("OPTION_LABEL", option.label);
    } else {
      html.section("PICTURED").set("PICTURE", option.picture);
      auto named = html.section("NAMED");
      put_file_name(named, option.label);
    }
    if (!option.hint.empty()) html.section("CHOICE_HINTED").set("CHOICE_HINT", option.hint);
    if (option.chosen || (!field.value.empty() && option.value == field.value)) html.show("CHOSEN");
    if (option.disabled) html.show("BARRED");
  }
}

void put_control(fcgi::Dictionary& html, const Field& field) {
  html.show("LABELLED");
  switch (field.input) {
    case Input::password:
      html.show("SECRET");
      return;
    case Input::long_text: {
      auto text = html.section("LONG_TEXT");
      text.set("ROWS", field.rows);
      if (field.focus) text.show("FOCUSED");
      return;
    }
    case Input::menu:
      put_menu(html, field);
      return;
    case Input::file:
      html.section("FILE").set("ACCEPT", field.accept.empty() ? kPhotosAndPdf : field.accept);
      return;
    default:
      put_one_line(html, field);
  }
}

}  // namespace

std::string asked_name(std::string_view name) {
  return std::string(name) + "_asked";
}

std::string id_of(const Field& field) {
  return field.id.empty() ? field.name : field.id;
}

void put_field(fcgi::Dictionary& where, std::string_view marker, const Field& field,
               const FieldWords& words) {
  const auto id = id_of(field);
  auto html = where.include(marker, "layout/field.tpl");
  html.set("NAME", field.name);
  html.set("ID", id);
  if (field.input != Input::password) html.set("VALUE", field.value);
  html.set("SHOW_WORD", words.show_word);
  put_words(html, id, field, words);
  if (!field.autocomplete.empty()) {
    html.set("AUTOCOMPLETE", field.autocomplete);
    html.show("COMPLETED");
  }
  if (field.limit > 0) {
    html.set("LIMIT", field.limit);
    html.show("LIMITED");
  }
  if (field.input == Input::choices || field.input == Input::several) {
    put_choices(html, id, field);
  } else if (field.input == Input::tick) {
    auto tick = html.section("TICK");
    if (!field.value.empty()) tick.show("CHOSEN");
  } else {
    put_control(html, field);
  }
}

}  // namespace view
