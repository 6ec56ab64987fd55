// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One to five, once a round; words are optional.
///
///   GET, POST /laporan-saya/{code}/penilaian   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  auto words = text_field(attempt, "field.rating.words");
  words.optional = true;
  words.rows = 4;
  words.limit = static_cast<int>(domain::kRatingWords);
  return {view::stars_choice(app.pages.messages(), attempt.form.line("stars")), words};
}

void read(App& app, Attempt& attempt) {
  read_text(app, attempt);
  attempt.command.input.given = read_stars(attempt.form);
}

}  // namespace

const Deed kRate{.event = domain::Event::rate,
                 .needs = domain::Needs::stars,
                 .address = "penilaian",
                 .key = "rate",
                 .flash = "complaint.rated",
                 .fields = fields,
                 .read = read};

}  // namespace complaints
