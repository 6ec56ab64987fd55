// SPDX-License-Identifier: AGPL-3.0-or-later
// Every setting decides something: a row of the table without a rule that follows it fails here.
#include "handlers/store/reference/settings.hpp"
#include "handlers/domain/clocks/heartbeat.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/entry.hpp"
#include "handlers/domain/life/correction.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/target.hpp"
#include "handlers/domain/people/pin.hpp"
#include "handlers/domain/people/sanction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/given.hpp"

namespace {

using domain::Event;
using domain::Instant;
using domain::Nature;
using domain::SlaPolicy;

const domain::Actor kHead{domain::Role::opd_head, domain::OpdId{7}};
const domain::Holidays kNoHolidays;

std::string text(Instant at) {
  return mysql::to_sql(at);
}

/// A report with one part that is being worked on.
domain::Situation with_part() {
  domain::Situation s;
  domain::Part part;
  part.id = {1};
  part.opd = {7};
  part.state = domain::PartState::verified;
  s.parts = {part};
  s.state = domain::ReportState::verified;
  s.ever_forwarded = s.responded = true;
  s.received_at = given::kNow;
  return s;
}

/// How often a head may do `event` in a row, as far as `count` tells.
std::string how_often(const SlaPolicy& policy, Event event, int domain::Part::* count) {
  auto s = with_part();
  const domain::Moment moment{given::kNow, policy, kNoHolidays};
  while (s.parts[0].*count < 9 && domain::may_do(s, kHead, event, domain::PartId{1}, moment))
    ++(s.parts[0].*count);
  return std::to_string(s.parts[0].*count);
}

/// The same for the citizen and the whole report.
std::string how_often(const SlaPolicy& policy, Event event, domain::ReportState state,
                      int domain::Situation::* count) {
  domain::Situation s;
  s.state = state;
  const domain::Moment moment{given::kNow, policy, kNoHolidays};
  while (s.*count < 9 && domain::may_do(s, domain::kReporter, event, std::nullopt, moment))
    ++(s.*count);
  return std::to_string(s.*count);
}

std::string before_leader(const SlaPolicy& policy) {
  int send_backs = 0;
  while (!domain::is_leaders_turn(domain::ReportState::received, send_backs, policy)) ++send_backs;
  return std::to_string(send_backs);
}

std::string finish(const SlaPolicy& policy, Nature nature, int paused_days = 0) {
  const domain::Pause pause{given::kNow, given::kNow + std::chrono::days{paused_days}};
  return text(
      domain::finish_due(given::kNow, nature, {&pause, 1}, *pause.until, policy, kNoHolidays));
}

std::string reminded(const SlaPolicy& policy) {
  std::string all;
  for (const auto at : domain::ask_reminders(given::kNow, policy)) all += text(at) + " ";
  return all;
}

std::string rings(const SlaPolicy& policy) {
  std::string all;
  for (const auto& ring :
       domain::reminders(given::kNow, given::kNow + std::chrono::hours{2}, policy))
    all += text(ring.at) + " ";
  return all;
}

std::string oldest_entry(const SlaPolicy& policy) {
  int days = 0;
  while (days < 99) {
    domain::OnBehalf entry;
    entry.received_at = given::kNow - std::chrono::days{days};
    const auto errors = domain::check_on_behalf(entry, given::kNow, policy);
    if (errors.find("received_at") != nullptr) break;
    ++days;
  }
  return std::to_string(days);
}

std::string extended_until(const SlaPolicy& policy) {
  domain::Part part;
  part.finish_due = given::kNow;
  const domain::Moment moment{given::kNow, policy, kNoHolidays};
  return text(domain::end_of_day(domain::days_for(Event::extend, part, moment)->last));
}

std::string amended_until(const SlaPolicy& policy) {
  domain::Situation s;
  s.received_at = given::kNow;
  int minutes = 0;
  while (minutes < 99 &&
         domain::may_do(s, domain::kReporter, Event::amend, std::nullopt,
                        {given::kNow + std::chrono::minutes{minutes}, policy, kNoHolidays}))
    ++minutes;
  return std::to_string(minutes);
}

std::string marked_until(const SlaPolicy& policy) {
  int minutes = 0;
  while (minutes < 99 &&
         domain::was_just_seen(given::kNow, given::kNow + std::chrono::minutes{minutes}, policy))
    ++minutes;
  return std::to_string(minutes);
}

std::string count(std::chrono::nanoseconds span) {
  return std::to_string(span.count());
}

/// What follows from a setting, as text; and another value, from which something else follows.
struct Rule {
  std::string other;
  std::function<std::string(const SlaPolicy&)> follows;
};

// clang-format off
const std::map<std::string, Rule> kRules{
    {"response.clock", {"service_hours", [](const SlaPolicy& p) {
       return text(domain::response_due(given::kNow - std::chrono::hours{9}, p, kNoHolidays).counting(p)); }}},
    {"response.minutes", {"60", [](const SlaPolicy& p) {
       return text(domain::response_due(given::kNow, p, kNoHolidays).counting(p)); }}},
    {"service.hours", {"1-4=10:00-12:00;5=10:00-12:00", [](const SlaPolicy& p) {
       return text(domain::response_due(given::kNow, p, kNoHolidays).service_hours); }}},
    {"verify.working_days", {"1", [](const SlaPolicy& p) { return text(domain::verify_due(given::kNow, p, kNoHolidays)); }}},
    {"finish.information.working_days", {"1", [](const SlaPolicy& p) { return finish(p, Nature::information); }}},
    {"finish.ordinary.working_days", {"1", [](const SlaPolicy& p) { return finish(p, Nature::ordinary); }}},
    {"finish.supervisory.working_days", {"1", [](const SlaPolicy& p) { return finish(p, Nature::supervisory); }}},
    {"finish.supervisory.calendar_days", {"1", [](const SlaPolicy& p) { return finish(p, Nature::supervisory); }}},
    {"pause.max_days", {"1", [](const SlaPolicy& p) { return finish(p, Nature::ordinary, 40); }}},
    {"instruct.working_days", {"1", [](const SlaPolicy& p) { return text(domain::instruction_due(given::kNow, p, kNoHolidays)); }}},
    {"send_back.working_days", {"3", [](const SlaPolicy& p) { return text(domain::decide_due(given::kNow, p, kNoHolidays)); }}},
    {"correct.working_days", {"3", [](const SlaPolicy& p) { return text(domain::correct_until(given::kNow, p, kNoHolidays)); }}},
    {"needs_data.days", {"7", [](const SlaPolicy& p) { return text(domain::abandon_at(given::kNow, p)); }}},
    {"needs_data.reminders", {"1,2,5", reminded}},
    {"abandoned.reopen.days", {"7", [](const SlaPolicy& p) {
       return text(domain::reopen_until(given::kNow, domain::Outcome::abandoned, p, kNoHolidays)); }}},
    {"reopen.working_days", {"3", [](const SlaPolicy& p) {
       return text(domain::reopen_until(given::kNow, domain::Outcome::accepted, p, kNoHolidays)); }}},
    {"lapse.working_days", {"3", [](const SlaPolicy& p) { return text(domain::lapse_at(given::kNow, p, kNoHolidays)); }}},
    {"rate.days", {"7", [](const SlaPolicy& p) { return text(domain::rate_until(given::kNow, p)); }}},
    {"amend.minutes", {"5", amended_until}},
    {"outage.minutes", {"15", [](const SlaPolicy& p) {
       const domain::Beat now{"this", given::kNow, std::chrono::minutes{1}};
       return std::string(domain::since_last_beat({}, given::kNow - std::chrono::minutes{20}, now, p).outage ? "away" : "here"); }}},
    {"reopen.max", {"1", [](const SlaPolicy& p) {
       return how_often(p, Event::reopen, domain::ReportState::resolved, &domain::Situation::reopens); }}},
    {"object.max", {"2", [](const SlaPolicy& p) {
       return how_often(p, Event::object, domain::ReportState::rejected, &domain::Situation::objections); }}},
    {"send_back.before_leader", {"1", before_leader}},
    {"ask.max", {"1", [](const SlaPolicy& p) { return how_often(p, Event::ask, &domain::Part::asks); }}},
    {"redate.max", {"1", [](const SlaPolicy& p) { return how_often(p, Event::schedule, &domain::Part::schedules); }}},
    {"extend.max", {"1", [](const SlaPolicy& p) { return how_often(p, Event::extend, &domain::Part::extends); }}},
    {"extend.working_days", {"3", [](const SlaPolicy& p) { return extended_until(p); }}},
    {"on_behalf.max_days_back", {"3", oldest_entry}},
    {"remind.percent", {"40,70,100,150", rings}},
    // Taken as they are by the courier and by the actions, whose tests change them.
    {"digest.time", {"08:15", [](const SlaPolicy& p) { return count(p.digest); }}},
    {"activation.hours", {"1", [](const SlaPolicy& p) { return count(p.activation); }}},
    {"reset.hours", {"1", [](const SlaPolicy& p) { return count(p.reset); }}},
    {"registration.keep_days", {"1", [](const SlaPolicy& p) { return count(p.keep_registrations); }}},
    {"draft.keep_days", {"1", [](const SlaPolicy& p) { return count(p.keep_drafts); }}},
    {"pin.seen.minutes", {"5", marked_until}},
    {"consent.hours", {"1", [](const SlaPolicy& p) { return count(p.consent); }}},
    {"kabari.tries", {"1", [](const SlaPolicy& p) { return std::to_string(p.kabari_tries); }}},
};
// clang-format on

/// Numbers of an action alone, in whose tests they are changed; and what nothing reads yet.
const std::set<std::string> kElsewhere{
    "limit.reports_per_day", "limit.reports_per_day_limited", "limit.acts_per_day",
    "limit.files_per_day",   "open311.jurisdiction",
};

/// Which OPD is which: `names_the_bodies` tries them.
const std::map<std::string, domain::OpdId domain::Bodies::*> kBodies{
    {"service.opd", &domain::Bodies::diskominfo},
    {"service.inspectorate", &domain::Bodies::inspektorat},
    {"service.health", &domain::Bodies::health},
    {"service.education", &domain::Bodies::education}};

std::string sanctions(const domain::Values& settings) {
  const auto times = domain::sanction_times(settings);
  return count(times.memory) + " " + count(times.limit) + " " + count(times.suspend);
}

std::string channels(const domain::Values& settings) {
  std::string all;
  for (const auto channel : domain::kEntryChannels)
    all += std::string(domain::to_word(store::channel_privacy(settings, channel))) + " ";
  return all;
}

std::string phones(const domain::Values& settings) {
  std::string all;
  for (const auto& phone : store::phones_from(settings.at("emergency.phones")))
    all += phone.label + phone.number;
  return all;
}

/// What all settings together lead to, but for those of the policy and the bodies.
std::string followed(const domain::Values& settings) {
  return sanctions(settings) + channels(settings) + phones(settings);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(every_setting, *support::needs_database())

BOOST_AUTO_TEST_CASE(is_followed_by_the_rules) {
  support::Database db;
  const auto seeded = store::Settings(db.connection()).list();
  BOOST_REQUIRE(seeded.size() > kRules.size());
  for (const auto& [name, value] : seeded) {
    if (kElsewhere.contains(name) || kBodies.contains(name)) continue;
    auto changed = seeded;
    const auto rule = kRules.find(name);
    if (rule != kRules.end()) {
      changed[name] = rule->second.other;
      BOOST_TEST(rule->second.follows(store::policy_from(seeded)) !=
                     rule->second.follows(store::policy_from(changed)),
                 name << " changes nothing");
      continue;
    }
    changed[name] = name.starts_with("privacy.")    ? "secret_anonymous"
                    : name.starts_with("emergency") ? "Polisi=112"
                                                    : "77";
    BOOST_TEST(followed(seeded) != followed(changed), name << " changes nothing");
  }
}

BOOST_AUTO_TEST_CASE(that_is_no_value_keeps_the_standard) {
  const SlaPolicy standard;
  for (const auto& [name, rule] : kRules)
    for (const std::string wrong : {"", "banyak", "-1", "1x"})
      BOOST_TEST(rule.follows(store::policy_from({{name, wrong}})) == rule.follows(standard),
                 name << " = " << wrong);
  for (const std::string wrong : {"80,50,100,200", "0,50,80,100", "50,50,100,200", "50"})
    BOOST_TEST((store::policy_from({{"remind.percent", wrong}}).reminder_percents ==
                standard.reminder_percents),
               wrong);
  BOOST_TEST((store::policy_from({{"remind.percent", "50,80"}}).reminder_percents ==
              standard.reminder_percents));
  BOOST_TEST((store::policy_from({{"digest.time", "24:00"}}).digest == standard.digest));
}

/// Rather not filed than hidden from nobody.
BOOST_AUTO_TEST_CASE(that_names_no_office_over_schools_refuses_what_accuses_one) {
  support::Database db;
  db.run("UPDATE setting SET value = '' WHERE name = 'service.education'");
  const auto citizen = given::citizen(db);
  BOOST_CHECK_THROW(given::filed(db, {.accused = "school"}, citizen), std::runtime_error);
  BOOST_CHECK_NO_THROW(given::filed(db, {.accused = "puskesmas"}, citizen));
  db.run("UPDATE setting SET value = 'disdikpora' WHERE name = 'service.education'");
}

BOOST_AUTO_TEST_CASE(names_the_bodies) {
  support::Database db;
  store::Settings settings(db.connection());
  for (const auto& [name, body] : kBodies) {
    const auto seeded = settings.list().at(name);
    const auto set = [&](const std::string& code) {
      db.run("UPDATE setting SET value = '" + code + "' WHERE name = '" + name + "'");
    };
    BOOST_TEST((settings.bodies().*body == given::opd(db, seeded)), name);
    set("dlhkp");
    BOOST_TEST((settings.bodies().*body == given::opd(db, "dlhkp")), name);
    set(seeded);
  }
  const auto before = settings.bodies();
  db.run("UPDATE setting SET value = 'dpupr' WHERE name = 'service.opd'");
  db.run("UPDATE setting SET value = 'setda' WHERE name = 'service.inspectorate'");
  const auto after = settings.bodies();
  db.run("UPDATE setting SET value = 'diskominfo' WHERE name = 'service.opd'");
  db.run("UPDATE setting SET value = 'inspektorat' WHERE name = 'service.inspectorate'");
  BOOST_TEST((after.diskominfo == given::opd(db, "dpupr")));
  BOOST_TEST((after.inspektorat == given::opd(db, "setda")));
  BOOST_TEST((before.diskominfo == given::opd(db, "diskominfo")));
}

BOOST_AUTO_TEST_SUITE_END()
