#include <algorithm>
#include <chrono>
#include <optional>
#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/demo_seed/seed.hpp"
#include "handlers/domain/complaint.hpp"
#include "handlers/store/categories.hpp"
#include "handlers/store/complaints.hpp"
#include "handlers/store/drafts.hpp"
#include "handlers/store/kabari.hpp"
#include "handlers/store/opds.hpp"
#include "handlers/store/outbox.hpp"
#include "handlers/store/recorder.hpp"
#include "handlers/store/settings.hpp"

namespace demo_seed {
namespace {

using fcgi::Instant;

// What was to be told longer ago than this has been told.
constexpr std::chrono::hours kTold{20};
constexpr std::chrono::hours kWib{7};

// Nobody answers at two in the morning: acts of an OPD fall into its hours, letters of a citizen
// into the day. What happened within the last day stays where the story puts it.
Instant into_hours(Instant at, std::chrono::hours opens, std::chrono::hours closes, bool weekdays,
                   Instant now) {
  const auto meant = at;
  for (int tries = 0; tries < 200; ++tries) {
    const auto day = std::chrono::floor<std::chrono::days>(at + kWib);
    const auto since_midnight = at + kWib - day;
    const std::chrono::weekday weekday(day);
    const bool rests =
        weekdays && (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday);
    if (!rests && since_midnight >= opens && since_midnight < closes) break;
    at += std::chrono::minutes(47);
  }
  return now - at < kTold ? meant : at;
}

class Writer {
 public:
  Writer(mysql::Connection& connection, const std::string& outbox_public, const People& people,
         Instant now)
      : connection_(connection),
        recorder_(connection, outbox_public),
        people_(people),
        now_(now),
        rules_(store::Settings(connection).rules()),
        categories_(store::Categories(connection).list_active()) {}

  void write(const ReportStory& story) {
    using std::chrono::hours;
    const auto filed_at =
        into_hours(now_ - story.report.hours("hours_ago"), hours(6), hours(21), false, now_);
    const auto filed = file(story.report, filed_at);
    auto before = filed_at;
    for (const auto& step : story.steps) {
      auto at = filed_at + step.hours("after");
      if (people_.staff.contains(step.must("by")) && step.must("by") != "triase") {
        at = into_hours(at, hours(8), hours(16), true, now_);
      }
      at = std::max(at, before + std::chrono::minutes(20));
      take(story.report, filed.id, step, std::min(at, now_));
      before = at;
    }
  }

 private:
  [[nodiscard]] const domain::Category& category(const Entry& report) const {
    const auto code = report.must("category");
    for (const auto& one : categories_) {
      if (one.code == code) return one;
    }
    throw std::runtime_error("demo: no category " + code);
  }

  [[nodiscard]] domain::ComplaintDraft content(const Entry& report) const {
    const auto& chosen = category(report);
    domain::ComplaintDraft draft;
    draft.kind = domain::kind_from(report.must("kind")).value();
    draft.category = chosen.id;
    draft.title = report.must("title");
    draft.story = report.must("story");
    draft.place = report.get("place");
    draft.kecamatan = report.must("kecamatan");
    const auto wanted = domain::privacy_from(report.get("privacy"));
    draft.privacy = wanted.value_or(domain::preset_privacy(chosen, std::nullopt));
    draft.truth = true;
    return draft;
  }

  store::Filed file(const Entry& report, Instant at) {
    const auto reporter = report.get("reporter");
    store::Drafts drafts(connection_);
    if (!reporter.empty()) {
      const auto& citizen = people_.citizens.at(reporter);
      const auto draft = mysql::transact(connection_, [&](mysql::Transaction& transaction) {
        return drafts.create(transaction, content(report), citizen.id, at);
      });
      return recorder_.file(draft, citizen, rules_, at);
    }
    const auto draft = mysql::transact(connection_, [&](mysql::Transaction& transaction) {
      return drafts.create(transaction, content(report), std::optional<domain::AccountId>(), at);
    });
    const store::Elsewhere elsewhere{
        .channel = domain::channel_from(report.must("channel")).value(),
        .received_at = at - std::chrono::minutes(4),
        .name = report.must("contact_name"),
        .email = report.get("contact_email"),
        .phone = report.get("contact_phone"),
        .address = ""};
    return recorder_.file(draft, people_.staff.at("triase"), elsewhere, rules_, at);
  }

  [[nodiscard]] store::By actor(const Entry& report, const Entry& step) const {
    const auto by = step.must("by");
    if (by == "citizen") return store::by(people_.citizens.at(report.must("reporter")));
    return store::by(people_.staff.at(by));
  }

  [[nodiscard]] std::optional<domain::OpdId> opd(const Entry& step) {
    const auto code = step.get("opd");
    if (code.empty()) return std::nullopt;
    return store::Opds(connection_).find_by_code(code).value().id;
  }

  [[nodiscard]] domain::ActInput input(const Entry& report, const Entry& step) {
    domain::ActInput given;
    given.text = step.get("text");
    given.public_title = step.get("public_title");
    given.public_text = step.get("public_text");
    given.opd = opd(step);
    given.no_proof_reason = step.get("no_proof");
    if (step.must("event") == "forward") given.nature = category(report).nature;
    if (const auto stars = step.get("stars"); !stars.empty()) given.stars = std::stoi(stars);
    if (const auto days = step.get("date_in_days"); !days.empty()) {
      given.date = domain::to_local_date(now_ + std::chrono::days(std::stoi(days)));
    }
    if (const auto body = step.get("forwarded_to"); !body.empty()) {
      given.redirect_kind = domain::RedirectKind::passed_on;
      given.body = body;
      given.channel_text = "surat elektronik";
      given.number = step.must("forwarded_number");
      given.date = domain::to_local_date(now_);
    }
    return given;
  }

  // The part a step of an OPD is about: its own; a citizen's step is about the whole report.
  [[nodiscard]] std::optional<domain::PartId> part(domain::ComplaintId id, const store::By& by) {
    if (!by.actor.opd) return std::nullopt;
    const auto complaint = store::Complaints(connection_).find(id).value();
    for (const auto& one : complaint.situation.parts) {
      if (one.opd == *by.actor.opd) return one.id;
    }
    return std::nullopt;
  }

  void take(const Entry& report, domain::ComplaintId id, const Entry& step, Instant at) {
    const auto by = actor(report, step);
    const auto event = domain::event_from(step.must("event"));
    if (!event) throw std::runtime_error("demo: no event " + step.must("event"));
    store::Command command;
    command.event = *event;
    command.part = part(id, by);
    command.input = input(report, step);
    command.nonce = crypto::random_token();
    const auto recorded = recorder_.act(id, by, command, rules_, at);
    if (!recorded) {
      throw std::runtime_error("demo: the rules refuse " + step.must("event") + " of report " +
                               report.key() + ", step " + step.key());
    }
  }

  mysql::Connection& connection_;
  store::Recorder recorder_;
  const People& people_;
  Instant now_;
  store::Rules rules_;
  std::vector<domain::Category> categories_;
};

void tell_the_past(mysql::Connection& connection, const People& people, Instant now) {
  store::Kabari kabari(connection);
  store::Outbox outbox(connection, "");
  constexpr int kAll = 10'000;
  mysql::transact(connection, [&](mysql::Transaction& transaction) {
    outbox.settle(transaction, now - kTold);
    for (const auto* who : {"triase", "inspektorat", "bupati"}) {
      const auto& officer = people.staff.at(who);
      for (const auto& row : kabari.list(officer, store::TellList::open, std::nullopt, kAll))
        if (now - row.created_at >= kTold)
          kabari.mark_told(transaction, row.id, officer.id,
                           row.created_at + std::chrono::minutes(40));
    }
  });
}

}  // namespace

void make_reports(mysql::Connection& connection, const fcgi::Config& config, const Story& story,
                  const People& people, Instant now) {
  Writer writer(connection, crypto::from_base64url(config.get("keys.outbox_public")), people, now);
  for (const auto& report : story.reports) writer.write(report);
  tell_the_past(connection, people, now);
}

}  // namespace demo_seed
