// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter corrects the words within 15 minutes, before staff opened the report.
///
///   GET, POST /laporan-saya/{code}/perubahan   as `act_page` and `do_act`
///
/// The new words become the report's; those that stood there stay in the event.

#include "handlers/complaints/actions.hpp"
#include "handlers/domain/text/text.hpp"

namespace complaints {
namespace {

std::string typed_or(const Attempt& attempt, std::string_view name, const std::string& now) {
  return attempt.form.has(name) ? attempt.form.paragraphs(name) : now;
}

std::vector<view::Field> fields(App&, const Attempt& attempt) {
  return {{.input = view::Input::text,
           .name = "title",
           .label = "field.title",
           .value = typed_or(attempt, "title", attempt.report.title),
           .options = {},
           .limit = static_cast<int>(domain::kTitleLength.most)},
          {.input = view::Input::long_text,
           .name = "story",
           .label = "field.story",
           .value = typed_or(attempt, "story", attempt.report.story),
           .options = {},
           .limit = static_cast<int>(domain::kStoryLength.most)}};
}

void read(App&, Attempt& attempt) {
  domain::Rewriting now{.title = attempt.form.line("title"),
                        .story = attempt.form.paragraphs("story")};
  check_text(attempt.errors, "title", now.title, domain::kTitleLength, domain::Lines::one);
  check_text(attempt.errors, "story", now.story, domain::kStoryLength, domain::Lines::many);
  attempt.command.input = {.text = attempt.report.title + "\n\n" + attempt.report.story,
                           .given = std::move(now)};
}

std::vector<std::string> leads(const Attempt&) {
  return {"msg.edit.notice"};
}

}  // namespace

const Deed kAmend{.event = domain::Event::amend,
                  .needs = domain::Needs::draft,
                  .address = "perubahan",
                  .key = "amend",
                  .flash = "complaint.amended",
                  .fields = fields,
                  .read = read,
                  .leads = leads};

}  // namespace complaints
