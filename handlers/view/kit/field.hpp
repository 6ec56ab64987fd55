// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The fields of forms: one shape for all of them, templates/layout/field.tpl.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/view/kit/label.hpp"

namespace view {

enum class Input {
  text,
  email,
  tel,
  digits,  ///< NIK, PIN: a text with the digits' keyboard, never `type=number`
  password,
  date,      ///< value "2026-11-20"
  datetime,  ///< value "2026-11-20T09:30", local time
  search,
  long_text,
  menu,     ///< a select
  file,     ///< photos and PDF
  choices,  ///< one of several, whole rows to tap
  several,  ///< any of several
  tick      ///< one box: sends "ya"
};

struct Option {
  std::string value = {};
  std::string label = {};    ///< text, shown as it is
  std::string hint = {};     ///< only `choices` and `several`
  std::string picture = {};  ///< address of a picture beside it; only `choices` and `several`
  std::string group = {};    ///< only `menu`: options of one group stand together
  bool chosen = false;       ///< beside `Field::value`: for `several`
  bool disabled = false;
};

/// One field.
struct Field {
  Input input = Input::text;
  std::string name = {};
  Label label = {};
  Label hint = {};
  std::string value = {};  ///< as typed; never shown again for passwords; `tick`: any text ticks it
  std::vector<Option> options = {};
  bool optional = false;          ///< says "(boleh dikosongkan)"
  std::string autocomplete = {};  ///< the browser's word: "name", "email", "new-password", "off"
  int limit = 0;                  ///< code points; > 0 makes the counter where script runs
  int rows = 8;                   ///< of long_text
  bool focus = false;             ///< long_text: where one begins
  std::string accept = {};        ///< of file; empty: photos and PDF
  std::string id = {};            ///< empty: the name; needed where one form repeats a field
};

/// The hidden field beside the field `name` by which a form that comes back says that its address
/// was asked about; its value is that address.
[[nodiscard]] std::string asked_name(std::string_view name);

/// What field.tpl needs beside the field itself.
struct FieldWords {
  std::string label = {};
  std::string hint = {};
  std::string error = {};  ///< empty: none
  std::string optional_word = {};
  std::string show_word = {};
};

/// The id of the field's control: what the error summary links to.
[[nodiscard]] std::string id_of(const Field& field);

/// Adds one expansion of `marker` with field.tpl.
void put_field(fcgi::Dictionary& where, std::string_view marker, const Field& field,
               const FieldWords& words);

}  // namespace view
