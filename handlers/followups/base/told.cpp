// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/told.hpp"

#include "handlers/followups/base/identity.hpp"
#include "handlers/store/reports/reporter_names.hpp"
#include "handlers/store/writing/original_words.hpp"

namespace followups {
namespace {

domain::OwnMarks own_marks_of(App& app, const store::Complaint& report) {
  domain::OwnMarks own{.names = store::names_of(app.db, report.id).known};
  for (const auto& person : app.people.reporters(report.id)) {
    own.phones.push_back(person.phone);
    own.emails.push_back(person.email);
    own.addresses.push_back(person.address);
  }
  return own;
}

}  // namespace

domain::OwnMarks told_to(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const store::Complaint& report) {
  using domain::AnswerSight;
  auto sight = report.known.answers();
  if (sight == AnswerSight::nothing) return {};
  std::string read;
  if (sight == AnswerSight::read) {
    const bool opened = report.known.identity() != domain::IdentitySight::nothing &&
                        has_unmasked(app, visit, officer, report);
    if (opened) sight = AnswerSight::all;
    if (!opened) read = store::original_words(app.db, report.id);
  }
  return domain::told_of(own_marks_of(app, report), sight, read);
}

}  // namespace followups
