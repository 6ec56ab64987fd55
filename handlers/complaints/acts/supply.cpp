// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter answers a question: triage's, or one OPD's (`?bagian=`).
///
///   GET, POST /laporan-saya/{code}/jawaban   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  return {text_field(attempt, "field.answer"), file_field(app)};
}

}  // namespace

const Deed kSupply{.event = domain::Event::supply,
                   .needs = domain::Needs::answer,
                   .address = "jawaban",
                   .key = "supply",
                   .flash = "complaint.supplied",
                   .fields = fields,
                   .read = read_text,
                   .of_a_part = true,
                   .takes_file = true};

}  // namespace complaints
