// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter says that it is done: the report closes. Rating it stands in the same form.
///
///   GET, POST /laporan-saya/{code}/penerimaan   as `act_page` and `do_act`

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

using domain::Event;

/// The rating of the same form; absent if nothing of it was filled in.
std::optional<domain::ActInput> rating_in(const Attempt& attempt) {
  domain::ActInput input{.text = attempt.form.paragraphs("text"),
                         .given = read_stars(attempt.form)};
  const auto typed = attempt.form.line("stars");
  if (typed.empty() && input.text.empty()) return std::nullopt;
  return input;
}

std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  auto stars = view::stars_choice(app.pages.messages(), attempt.form.line("stars"));
  stars.optional = true;
  auto words = text_field(attempt, "field.rating.words");
  words.optional = true;
  words.rows = 4;
  words.limit = static_cast<int>(domain::kRatingWords);
  return {stars, words};
}

void read(App&, Attempt& attempt) {
  const auto rating = rating_in(attempt);
  if (!rating) return;
  attempt.errors.append(check_input(Event::rate, domain::Needs::stars, *rating,
                                    domain::Role::citizen, domain::Date{}));
}

domain::Result<void, domain::Refusal> rate(App& app, mysql::Transaction& transaction,
                                           const Doing& doing) {
  const auto rating = rating_in(doing.attempt);
  if (!rating) return {};
  store::Command command;
  command.event = Event::rate;
  command.input = *rating;
  command.nonce = crypto::random_token();
  const auto recorded = app.recorder.record(transaction, doing.claim.report.id, doing.claim.by,
                                            command, doing.rules, doing.now);
  if (!recorded) return tl::unexpected(recorded.error());
  return {};
}

}  // namespace

const Deed kAccept{.event = Event::accept,
                   .needs = domain::Needs::nothing,
                   .address = "penerimaan",
                   .key = "accept",
                   .flash = "complaint.accepted",
                   .fields = fields,
                   .read = read,
                   .also = rate};

}  // namespace complaints
