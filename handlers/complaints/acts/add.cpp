// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter adds something: news, a photo.
///
///   GET, POST /laporan-saya/{code}/keterangan   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  return {text_field(attempt, "field.addition"), file_field(app)};
}

}  // namespace

const Deed kAdd{.event = domain::Event::add,
                .needs = domain::Needs::words,
                .address = "keterangan",
                .key = "add",
                .flash = "complaint.added",
                .fields = fields,
                .read = read_text,
                .takes_file = true};

}  // namespace complaints
