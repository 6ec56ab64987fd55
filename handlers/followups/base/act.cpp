// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/act.hpp"

#include <algorithm>

#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/meanwhile.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/web/stale.hpp"

namespace followups {
namespace {

bool is_secret(const store::Complaint& report) {
  return domain::flags_of(report.situation.privacy).hidden_from_public;
}

/// True if something else is saved on the report than when the form was opened, and than what is
/// typed in it.
bool is_stale(const Deed& deed, const store::Complaint& report, const fcgi::Form& form) {
  return deed.saved != nullptr &&
         web::is_stale(form.line(web::kSavedMark), deed.saved(report), typed_values(form));
}

fcgi::Response form_page(App& app, const fcgi::Visit& visit, const Deed& deed,
                         const Attempt& attempt, domain::Values typed) {
  const auto& report = attempt.report;
  const bool stale = is_stale(deed, report, attempt.form);
  if (stale && !deed.anew.empty()) typed.erase(std::string(deed.anew));
  view::ActChoices choices;
  choices.on_the_word = domain::is_on_the_word(deed.event);
  choices.confirm = !attempt.asked.findings().empty();
  choices.secret = is_secret(report);
  if (!attempt.parts.empty() || deed.event == domain::Event::reopen)
    choices.parts = part_options(attempt);
  if (deed.choices != nullptr) deed.choices(app, report, choices);
  const auto moment = attempt.rules.at(visit.now);
  choices.reasons = reasons_open(attempt, deed.event, moment);
  for (auto& photo : choices.photos) {
    photo.chosen = std::ranges::count(attempt.form.all("public_photos"), photo.value) > 0;
    photo.picture =
        paths::desk_thumbnail(attempt.officer.role, report.code, std::stoll(photo.value));
  }

  view::ActPage page{.event = deed.event,
                     .secret = choices.secret,
                     .code = report.code,
                     .title = title_of(app, report),
                     .carried = attempt.asked.carried(),
                     .target = address_of(report, attempt.officer, deed.address),
                     .back = address_of(report, attempt.officer),
                     .findings = attempt.asked.findings()};
  if (deed.shows_original) page.original = report.story;
  page.note = deed.note != nullptr ? deed.note(app, attempt, moment)
                                   : say_limits(app, attempt, deed.event, moment);
  if (const auto* other = deed.instead != nullptr ? deed.instead(attempt, moment) : nullptr)
    page.instead = {"act." + std::string(domain::to_word(other->event)),
                    address_of(report, attempt.officer, other->address)};
  page.fields = view::act_fields(app.pages.messages(), deed.event, attempt.needs, typed, choices);
  auto status = attempt.errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable;
  if (deed.saved != nullptr)
    page.carried.emplace_back(web::kSavedMark, web::mark_of(deed.saved(report)));
  if (stale) {
    page.meanwhile = saved_meanwhile(app, report, deed.event);
    page.meanwhile->fields =
        view::saved_else(app.pages.messages(), page.fields, deed.saved(report));
    status = fcgi::Status::conflict;
  }
  return fcgi::html(view::act(app.pages, form_chrome(visit, attempt.officer), page, attempt.errors),
                    status);
}

}  // namespace

web::Done write_attempt(App& app, const fcgi::Visit& visit, Attempt& attempt,
                        const std::function<web::Done()>& still,
                        const std::function<void(mysql::Transaction&)>& also) {
  const web::ActToWrite act{.report = attempt.report.id,
                            .by = store::by(attempt.officer),
                            .command = attempt.command,
                            .upload = attempt.upload,
                            .rules = attempt.rules,
                            .now = visit.now,
                            .still = still};
  return web::write_act({app.db, app.recorder, app.attachments, app.private_files}, act,
                        [&](mysql::Transaction& transaction) -> web::Done {
                          also(transaction);
                          return {};
                        });
}

fcgi::Response act_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                        const Deed& deed) {
  const auto report = open_report(app, visit, officer);
  Attempt attempt{
      .report = report, .officer = officer, .form = visit.form(), .rules = app.settings.rules()};
  if (const auto found = find_moves(attempt, deed.event, visit.now); !found)
    return refuse(app, visit, officer, report, found.error());
  auto typed = deed.first != nullptr ? deed.first(app, report) : domain::Values{};
  if (const auto other = visit.request.query.find("kode")) typed.try_emplace("other_code", *other);
  return form_page(app, visit, deed, attempt, typed);
}

fcgi::Response do_act(App& app, fcgi::Visit& visit, const domain::Officer& officer,
                      const Deed& deed) {
  const auto report = open_report(app, visit, officer);
  Attempt attempt{
      .report = report, .officer = officer, .form = visit.form(), .rules = app.settings.rules()};
  const auto done = [&](std::string_view flash) {
    return web::done(visit, flash, address_of(report, officer));
  };
  const auto nonce = attempt.form.nonce();
  if (app.history.find(report.id, nonce)) return done("flash.already");
  if (const auto found = find_moves(attempt, deed.event, visit.now); !found)
    return refuse(app, visit, officer, report, found.error());

  read_attempt(app, visit, deed, attempt);
  if (!attempt.errors.empty() || is_stale(deed, report, attempt.form)) {
    auto typed = typed_values(attempt.form);
    if (attempt.asked.is_open()) typed.erase("confirm");
    return form_page(app, visit, deed, attempt, typed);
  }

  bool too_late = false;
  const auto still = [&]() -> web::Done {
    too_late = is_stale(deed, open_report(app, visit, officer), attempt.form);
    if (too_late) return tl::unexpected(domain::Refusal::already_changed);
    return {};
  };
  const auto written =
      write_attempt(app, visit, attempt, still, [&](mysql::Transaction& transaction) {
        if (deed.also != nullptr) deed.also(app, transaction, attempt);
      });
  if (too_late) return do_act(app, visit, officer, deed);  // the form shows it now
  if (!written && written.error() == domain::Refusal::already_done) return done("flash.already");
  if (!written) return refuse(app, visit, officer, report, written.error());
  return done(view::said_of_secret(app.pages.messages(), deed.flash, is_secret(report)));
}

}  // namespace followups
