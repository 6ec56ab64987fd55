// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter takes the report back, and says in private whether somebody asked for it.
///
///   GET, POST /laporan-saya/{code}/pencabutan   as `act_page` and `do_act`
///
/// The answer stands in the event's body, which only the inspector reads (store::History).

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  auto words = text_field(attempt, "field.rating.words");
  words.optional = true;
  words.rows = 4;
  return {view::asked_choice(app.pages.messages(), attempt.form.line("asked")), words};
}

void read(App& app, Attempt& attempt) {
  const auto answer = attempt.form.line("asked");
  if (answer != "ya" && answer != "tidak") {
    attempt.errors.add("asked", "err.choose",
                       {{"isian", app.pages.messages().text("own.withdraw.answer")}});
    return;
  }
  const auto* key = answer == "ya" ? "own.withdraw.asked.yes" : "own.withdraw.asked.no";
  const auto words = attempt.form.paragraphs("text");
  attempt.command.input.text = app.pages.messages().text(key) + (words.empty() ? "" : "\n" + words);
}

}  // namespace

const Deed kWithdraw{.event = domain::Event::withdraw,
                     .needs = domain::Needs::nothing,
                     .address = "pencabutan",
                     .key = "withdraw",
                     .flash = "complaint.withdrawn",
                     .fields = fields,
                     .read = read};

}  // namespace complaints
