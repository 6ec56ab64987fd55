// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/slips.hpp"

#include <fmt/format.h>

#include "fcgi/session.hpp"
#include "handlers/domain/life/correction.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/people/pin.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/entry/renewing.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/web/standing.hpp"

namespace followups {
namespace {

constexpr std::chrono::seconds kLife{120};

std::string name_of(const App& app) {
  return fcgi::CookieNames{.secure = app.secure_cookies}.prefix() + "bukti";
}

/// Who has just entered it knows whom; later a hidden identity is not opened by a slip.
bool may_name(const store::Complaint& report, const domain::Officer& officer, domain::Instant now) {
  if (report.recorded_by != officer.id) return false;
  return !domain::flags_of(report.situation.privacy).identity_hidden ||
         now - report.recorded_at <= kLife;
}

/// Whoever enters goes on entering; who made a PIN for somebody goes back to the report.
view::Link next_of(const domain::Officer& officer, const domain::ComplaintCode& code) {
  if (officer.role == domain::Role::triage || officer.role == domain::Role::clerk)
    return {"slip.next", paths::enter(officer.role)};
  return {"slip.back", paths::desk_report(officer.role, code)};
}

/// Whom the message goes to, and where.
void add_person(App& app, const store::Complaint& report, view::Slip& slip) {
  for (const auto& reporter : app.people.reporters(report.id)) {
    if (!reporter.is_first) continue;
    slip.name = reporter.name;
    const bool writes = reporter.channel != domain::Channel::phone;
    if (!reporter.phone.empty() && writes) slip.phone = reporter.phone;
  }
}

/// Until when it is answered only while it is the desk's turn.
view::Slip::Times times_of(App& app, const store::Complaint& report, domain::Instant now) {
  view::Slip::Times times{report.situation.received_at, std::nullopt, std::nullopt};
  const auto rules = app.settings.rules();
  const auto moment = rules.at(now);
  const auto promises = web::promises_of(report, {}, moment);
  const auto next = domain::next_step(promises, domain::Reader::reporter, moment);
  if (next.turn != domain::Turn::desk) return times;
  (promises.decision_due ? times.decision_due : times.response_due) = next.due;
  return times;
}

/// Where what was chosen at entry is put right, while it may be.
void put_correction(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                    const store::Complaint& report, view::Slip& slip) {
  constexpr auto kEvent = domain::Event::correct_entry;
  const auto rules = app.settings.rules();
  const auto& situation = report.situation;
  if (!domain::may_do(situation, domain::actor_of(officer), kEvent, std::nullopt,
                      rules.at(visit.now)))
    return;
  slip.correct = address_of(report, officer, kCorrectEntry.address);
  slip.correct_until = domain::correct_until(situation.entry->at, rules.policy, rules.holidays);
}

view::Publication publication_of(const domain::Situation& situation) {
  using view::Publication;
  if (domain::flags_of(situation.privacy).hidden_from_public) return Publication::hidden;
  if (domain::is_public(situation)) return Publication::now;
  const bool waits = domain::is_open(situation.state) && !situation.ever_forwarded;
  return waits ? Publication::later : Publication::none;
}

}  // namespace

void set_slip(fcgi::Response& answer, const App& app, const SlipSecret& secret) {
  fcgi::set_cookie(answer, name_of(app), secret.code.stored() + "." + secret.pin,
                   app.secure_cookies, kLife.count());
}

std::optional<SlipSecret> slip_secret(const App& app, const fcgi::Visit& visit) {
  const auto cookie = visit.request.cookies.find(name_of(app)).value_or("");
  const auto dot = cookie.find('.');
  if (dot == std::string::npos) return std::nullopt;
  const auto code = domain::ComplaintCode::parse(std::string_view(cookie).substr(0, dot));
  auto pin = cookie.substr(dot + 1);
  const bool digits =
      pin.size() == domain::kPinDigits && pin.find_first_not_of("0123456789") == std::string::npos;
  if (!code || !digits) return std::nullopt;
  return SlipSecret{.code = *code, .pin = std::move(pin)};
}

void end_slip(fcgi::Response& answer, const App& app) {
  fcgi::set_cookie(answer, name_of(app), "", app.secure_cookies, -1);
}

std::optional<domain::ComplaintCode> marked_twin(const std::optional<std::string>& typed) {
  return domain::ComplaintCode::parse(typed.value_or(""));
}

bool may_make_secret(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                     const store::Complaint& report) {
  const auto rules = app.settings.rules();
  return officer.role == domain::Role::clerk && report.recorded_by == officer.id &&
         (!domain::flags_of(report.situation.privacy).hidden_from_public ||
          report.situation.choice_is_desks) &&
         domain::may_do(report.situation, domain::actor_of(officer), domain::Event::change_privacy,
                        std::nullopt, rules.at(visit.now));
}

std::optional<view::Slip> slip_of(App& app, const fcgi::Visit& visit,
                                  const domain::Officer& officer,
                                  const domain::ComplaintCode& code) {
  const auto secret = slip_secret(app, visit);
  const auto report = app.complaints.find(code, officer);
  const bool holds_pin = secret && secret->code == code;
  if (!holds_pin && (!report || report->recorded_by != officer.id)) return std::nullopt;

  view::Slip slip{.code = code,
                  .href = paths::entered_slip(officer.role, code),
                  .next = next_of(officer, code)};
  if (holds_pin) slip.pin = secret->pin;
  slip.secret = !report || report->situation.privacy != domain::Privacy::open;
  if (!report) return slip;
  slip.title = title_of(app, *report);
  slip.times = times_of(app, *report, visit.now);
  slip.publication = publication_of(report->situation);
  slip.secret = domain::flags_of(report->situation.privacy).hidden_from_public;
  if (holds_pin && may_name(*report, officer, visit.now)) add_person(app, *report, slip);
  if (!holds_pin && may_renew_pin(app, visit, officer, *report))
    slip.new_pin = paths::new_pin(officer.role, code);
  if (may_make_secret(app, visit, officer, *report)) slip.make_secret = paths::make_secret(code);
  put_correction(app, visit, officer, *report, slip);
  if (officer.role == domain::Role::triage)
    slip.twin = marked_twin(visit.request.query.find("kembar"));
  if (slip.twin)
    slip.merge = fmt::format("{}?kode={}", paths::desk_report(officer.role, code, "gabungan"),
                             slip.twin->display());
  return slip;
}

std::optional<view::Slip> last_slip(App& app, const fcgi::Visit& visit,
                                    const domain::Officer& officer) {
  const auto secret = slip_secret(app, visit);
  return secret ? slip_of(app, visit, officer, secret->code) : std::nullopt;
}

}  // namespace followups
