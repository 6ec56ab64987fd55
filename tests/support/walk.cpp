// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/support/walk.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/domain/life/chosen.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/target.hpp"
#include "handlers/store/reports/entry_at_desk.hpp"

namespace walk {
namespace {

using domain::Event;
using domain::Role;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::array<std::string_view, 2> kBodies{"dpupr", "disperkimhub"};
constexpr int kLongestLife = 60;
/// So many steps that are all known end a life; what ends it by itself is tried last.
constexpr int kNothingNew = 10;
constexpr int kLate = 100;
/// A moment later, after the silence that closes, after the silence that abandons.
constexpr std::array<domain::Instant::duration, 3> kPauses{minutes{5}, hours{24 * 20},
                                                           hours{24 * 32}};

bool is_ending(Event event) {
  switch (event) {
    case Event::withdraw:
    case Event::reject:
    case Event::redirect:
    case Event::merge:
    case Event::drop_part:
    case Event::send_back:
    case Event::abandon:
    case Event::lapse:
    case Event::accept:
      return true;
    default:
      return false;
  }
}

std::string name_of(Event event, Role role, bool part) {
  return std::string(domain::to_word(event)) + " " + std::string(domain::to_word(role)) +
         (part ? " part" : " report");
}

}  // namespace

Walker::Walker(support::Database& db, unsigned int seed)
    : db_(db), rules_(given::rules(db)), random_(seed) {
  const auto staff = [&](Role role, std::string_view opd) {
    actors_.push_back(store::by(given::officer(db, {.role = role, .opd = std::string(opd)})));
  };
  staff(Role::triage, "diskominfo");
  staff(Role::inspector, "inspektorat");
  staff(Role::leader, "");
  for (const auto body : kBodies) {
    staff(Role::opd_officer, body);
    staff(Role::opd_head, body);
  }
  actors_.push_back(store::by_clock());
}

void Walker::begin(domain::ComplaintId complaint) {
  complaint_ = complaint;
  steps_ = 0;
  stale_ = 0;
  now_ = given::kNow;
  const auto situation = situation_of(complaint);
  twin_ = given::elsewhere(
      db_, {.contact = given::Contact::email, .draft = {.privacy = situation.privacy}});
  const auto row = db_.connection().row(
      {"test.reporter", "SELECT id, account_id FROM reporter WHERE complaint_id = ?"}, complaint);
  auto citizen = store::by(row->id<domain::ReporterId>("id"));
  if (const auto account = row->optional<domain::AccountId>("account_id"))
    citizen = store::by(domain::Citizen{.id = *account, .name = {}});
  std::erase_if(actors_, [](const store::By& by) { return by.actor.role == Role::citizen; });
  actors_.push_back(citizen);
}

Step Walker::filed() {
  const auto row = db_.connection().row(
      {"test.filed", "SELECT id, actor_kind FROM complaint_event WHERE complaint_id = ?"},
      complaint_);
  const auto situation = situation_of(complaint_);
  return {.id = row->id<domain::EventId>("id"),
          .complaint = complaint_,
          .event = Event::file,
          .by = domain::role_from(row->text("actor_kind")).value_or(Role::citizen),
          .before = situation,
          .after = situation};
}

Step Walker::merge(domain::ComplaintId joins, const given::Elsewhere& into) {
  Try one{.by = {}, .command = {.event = Event::merge}, .needs = {}, .name = "merge", .at = now_};
  one.command.input.given = domain::OtherReport{into.code.stored()};
  for (const auto& by : actors_)
    if (by.actor.role == Role::triage) one.by = by;
  auto step = attempt(joins, one);
  if (!step) throw std::runtime_error("a report could not be merged");
  return *step;
}

std::optional<Step> Walker::next() {
  if (++steps_ > kLongestLife) return std::nullopt;
  const auto situation = situation_of(complaint_);
  std::optional<Try> best;
  int least = 0;
  for (const auto pause : kPauses) {
    auto open = tries(situation, now_ + pause);
    std::ranges::shuffle(open, random_);
    for (const auto& one : open) {
      auto times = times_[one.name];
      const bool is_new = times == 0;
      if (is_ending(one.command.event)) times += is_new ? 1 : kLate;
      if (pause != kPauses.front()) times += is_new ? 1 : kLate;
      if (!is_new) times += 2;
      if (best && times >= least) continue;
      best = one;
      least = times;
    }
  }
  if (!best) return std::nullopt;
  stale_ = times_[best->name]++ == 0 ? 0 : stale_ + 1;
  if (stale_ > kNothingNew) return std::nullopt;
  now_ = best->at;
  fill(*best, situation);
  auto step = attempt(complaint_, *best);
  if (!step) return next();
  seen_.insert(best->name);
  return step;
}

std::vector<Walker::Try> Walker::tries(const domain::Situation& situation, domain::Instant at) {
  std::vector<Try> all;
  for (const auto& by : actors_)
    for (const auto& move : domain::may(situation, by.actor, rules_.at(at))) {
      if (move.event == Event::erase) continue;
      all.push_back({.by = by,
                     .command = {.event = move.event, .part = move.part},
                     .needs = move.needs,
                     .name = name_of(move.event, by.actor.role, move.part.has_value()),
                     .at = at});
    }
  return all;
}

void Walker::fill(Try& one, const domain::Situation& situation) {
  auto& command = one.command;
  const auto needs = one.needs;
  const auto& by = one.by;
  auto& input = command.input;
  input.text = "Sudah diperiksa di lapangan bersama warga setempat.";
  const auto event = command.event;
  if (needs == domain::Needs::opd_and_public_text || needs == domain::Needs::opd_and_task) {
    auto body = given::opd(db_, kBodies[random_() % kBodies.size()]);
    if (hides_from(situation.accused, domain::Role::opd_officer, body))
      body = given::opd(db_, "disperkimhub");
    const std::string text = "Periksa juga bagian yang di sebelah barat.";
    input = event == Event::split ? given::task(body, text) : given::forwarding(body);
    input.text = text;
  }
  if (event == Event::redact) input = {.given = given::released()};
  const auto* part = command.part ? domain::find_part(situation, *command.part) : nullptr;
  if (event == Event::send_back && part != nullptr) {
    const auto open = domain::open_reasons(*part, by.actor.role, rules_.at(one.at));
    input.given = domain::choice(open[random_() % open.size()]);
  }
  if (event == Event::reject) input.given = domain::choice(domain::RejectionReason::not_government);
  if (event == Event::redirect)
    input.given = domain::OtherBody{.kind = domain::RedirectKind::turn_to,
                                    .body = "BPJS Kesehatan Kebumen",
                                    .address = "Jalan Pahlawan",
                                    .hours = "08.00 sampai 15.00"};
  if (needs == domain::Needs::date_and_reason && part != nullptr)
    if (const auto days = domain::days_for(event, *part, rules_.at(one.at)))
      input.given = domain::PlannedDay{random_() % 2 == 0 ? days->first : days->last};
  if (event == Event::merge) input.given = domain::OtherReport{twin_->code.stored()};
  if (event == Event::rate) input.given = domain::Stars{4};
  if (event == Event::reclass)
    input.given =
        domain::choice(given::category(db_, random_() % 4 == 0 ? "pungli" : "jalan-rusak"));
  if (event == Event::correct_entry)
    input.given = domain::Correction{
        .category = given::category(db_, random_() % 4 == 0 ? "pungli" : "jalan-rusak"),
        .privacy = domain::kAllPrivacies[random_() % domain::kAllPrivacies.size()],
        .not_asked = true};
  if (event == Event::change_privacy)
    input.given = domain::choice(domain::kAllPrivacies[random_() % domain::kAllPrivacies.size()]);
  if (event == Event::assign) input.given = domain::choice(domain::StaffId{by.id.value_or(0)});
  if (event == Event::resolve)
    input.given = domain::Proof{.none_because = "Foto menyusul karena hujan."};
  if (event == Event::amend)
    input.given = domain::Rewriting{.title = "Jalan berlubang dekat jembatan",
                                    .story = "Lubangnya ada dua, yang satu dekat jembatan."};
  if (domain::is_on_the_word(event) && by.actor.role != Role::citizen) {
    input.word = {.channel = domain::Channel::whatsapp, .quotation = "Benar, Pak, begitu adanya."};
  }
  if (event == Event::due_soon) command.percent = random_() % 2 == 0 ? 50 : 80;
  if (event == Event::late) command.percent = random_() % 2 == 0 ? 100 : 200;
}

domain::ConsentId Walker::consent_for(domain::ComplaintId complaint, const Try& one) {
  const auto role = one.by.actor.role;
  const std::string opd = role == Role::triage      ? "diskominfo"
                          : role == Role::inspector ? "inspektorat"
                                                    : "";
  const domain::Officer asker{.id = {one.by.id.value_or(0)}, .name = {}, .role = role, .opd = {}};
  return given::consent(db_, complaint, asker, given::colleague(db_, role, opd), one.at);
}

std::optional<Step> Walker::attempt(domain::ComplaintId complaint, const Try& one) {
  const auto before = situation_of(complaint);
  auto command = one.command;
  if (command.event == Event::unmask && domain::takes_two(before.privacy))
    command.consent = consent_for(complaint, one);
  const auto done = given::act(db_, complaint, one.by, command, one.at);
  if (!done) return std::nullopt;
  Step step{.id = done->event,
            .complaint = complaint,
            .event = one.command.event,
            .by = one.by.actor.role,
            .before = before,
            .after = done->situation,
            .percent = one.command.percent};
  const auto part = db_.connection().row(
      {"test.part",
       "SELECT p.id, p.opd_id FROM complaint_event e JOIN part p ON p.id = e.part_id"
       " WHERE e.id = ?"},
      step.id);
  if (part) step.part = part->id<domain::PartId>("id");
  if (part) step.opd = part->id<domain::OpdId>("opd_id");
  return step;
}

domain::Situation Walker::situation_of(domain::ComplaintId complaint) {
  auto situation = store::Complaints(db_.connection()).find(complaint).value().situation;
  situation.entry = store::entry_at_desk(db_.connection(), complaint);
  return situation;
}

}  // namespace walk
