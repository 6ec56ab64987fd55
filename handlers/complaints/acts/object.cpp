// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter does not accept that it was turned down: once.
///
///   GET, POST /laporan-saya/{code}/keberatan   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Field> fields(App&, const Attempt& attempt) {
  return {text_field(attempt, "field.objection")};
}

std::vector<std::string> leads(const Attempt&) {
  return {"msg.objection"};
}

}  // namespace

const Deed kObject{.event = domain::Event::object,
                   .needs = domain::Needs::words,
                   .address = "keberatan",
                   .key = "object",
                   .flash = "complaint.objected",
                   .fields = fields,
                   .read = read_text,
                   .leads = leads};

}  // namespace complaints
