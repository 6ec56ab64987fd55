// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/demo_seed/drawing.hpp"
#include "handlers/demo_seed/seed.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "handlers/store/filing/files.hpp"
#include "handlers/store/people/people.hpp"
#include "handlers/store/post/kabari.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/reference/opds.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/writing/recorder.hpp"

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
  Writer(mysql::Connection& connection, const fcgi::Config& config, const Cast& people, Instant now)
      : connection_(connection),
        recorder_(connection, crypto::from_base64url(config.get("keys.outbox_public"))),
        private_files_(config.get("paths.private_files")),
        public_files_(config.get("paths.public_files")),
        people_(people),
        now_(now),
        rules_(store::Settings(connection).rules()),
        categories_(store::Categories(connection).list_active()) {}

  void write(const ReportStory& story) {
    using std::chrono::hours;
    const auto filed_at =
        into_hours(now_ - story.report.hours("hours_ago"), hours(6), hours(21), false, now_);
    const auto filed = file(story.report, filed_at);
    codes_.emplace(story.report.key(), filed.code);
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
  [[nodiscard]] const domain::Category& category(const StoryEntry& report) const {
    const auto code = report.must("category");
    for (const auto& one : categories_) {
      if (one.code == code) return one;
    }
    throw std::runtime_error("demo: no category " + code);
  }

  [[nodiscard]] domain::ComplaintDraft content(const StoryEntry& report) const {
    const auto& chosen = category(report);
    domain::ComplaintDraft draft;
    draft.kind = domain::kind_from(report.must("kind"));
    draft.category = chosen.id;
    draft.title = report.must("title");
    draft.story = report.must("story");
    draft.place = report.get("place");
    draft.kecamatan = report.must("kecamatan");
    if (const auto question = report.get("question"); !question.empty())
      draft.answers[question] = report.must("answer");
    if (const auto body = report.get("accused"); !body.empty()) {
      draft.accused = store::Opds(connection_).find_by_code(body).value().id;
    }
    const auto wanted = domain::privacy_from(report.get("privacy"));
    draft.privacy = wanted.value_or(domain::preset_privacy(chosen, std::nullopt));
    draft.truth = true;
    return draft;
  }

  /// What is drawn for `scene` at the place of `report`, in the private folder.
  [[nodiscard]] store::Attachment picture(const StoryEntry& report, const std::string& scene,
                                          std::string_view by, Instant at) {
    // A key is a running number, so before and after show the same place.
    const auto bytes = draw(scene, static_cast<unsigned>(std::stoul(report.key())),
                            std::filesystem::temp_directory_path().string());
    store::Attachment file;
    file.created_at = at;
    file.is_photo = true;
    file.media_type = "image/jpeg";
    file.stored_name = private_files_.put(bytes, ".jpg");
    file.original_name = scene + ".jpg";
    file.size_bytes = static_cast<std::int64_t>(bytes.size());
    file.width = 960;
    file.height = 720;
    file.digest = crypto::hash(bytes);
    file.added_by = by;
    return file;
  }

  store::Filed file(const StoryEntry& report, Instant at) {
    const auto reporter = report.get("reporter");
    const auto account =
        reporter.empty() ? std::nullopt : std::optional(people_.citizens.at(reporter).id);
    const auto draft = mysql::transact(connection_, [&](mysql::Transaction& transaction) {
      auto made = store::Drafts(connection_).create(transaction, content(report), account, at);
      if (const auto scene = report.get("photo"); !scene.empty())
        store::Attachments(connection_)
            .add_to_draft(transaction, made.id, picture(report, scene, "citizen", at),
                          domain::kMaxFiles);
      return made;
    });
    if (!reporter.empty()) return recorder_.file(draft, people_.citizens.at(reporter), rules_, at);
    const auto late = report.get("late_entry_hours").empty() ? std::chrono::milliseconds{0}
                                                             : report.hours("late_entry_hours");
    const store::Elsewhere elsewhere{
        .channel = domain::channel_from(report.must("channel")).value(),
        .received_at = at - std::chrono::minutes(4) - late,
        .name = report.must("contact_name"),
        .email = report.get("contact_email"),
        .phone = report.get("contact_phone"),
        .address = report.get("contact_address")};
    return recorder_.file(draft, people_.staff.at("triase"), elsewhere, rules_, at);
  }

  [[nodiscard]] store::By actor(const StoryEntry& report, domain::ComplaintId id,
                                const StoryEntry& step) const {
    const auto by = step.must("by");
    if (by == "reporter") return store::by(store::People(connection_).reporters(id).front().id);
    if (by == "citizen") return store::by(people_.citizens.at(report.must("reporter")));
    return store::by(people_.staff.at(by));
  }

  [[nodiscard]] std::optional<domain::OpdId> opd(const StoryEntry& step) {
    const auto code = step.get("opd");
    if (code.empty()) return std::nullopt;
    return store::Opds(connection_).find_by_code(code).value().id;
  }

  [[nodiscard]] domain::ActInput input(const StoryEntry& report, const StoryEntry& step) {
    return {.text = step.get("text"), .given = given(report, step)};
  }

  [[nodiscard]] domain::Given given(const StoryEntry& report, const StoryEntry& step) {
    const auto event = step.must("event");
    domain::PublicText words{.title = step.get("public_title"), .text = step.get("public_text")};
    if (event == "forward")
      return domain::Forwarding{
          .opd = opd(step), .nature = category(report).nature, .words = std::move(words)};
    if (event == "redact") return words;
    if (event == "split") return domain::Task{opd(step)};
    if (event == "resolve") return domain::Proof{.none_because = step.get("no_proof")};
    if (event == "rate") return domain::Stars{std::stoi(step.must("stars"))};
    if (event == "merge") return domain::OtherReport{codes_.at(step.must("into")).stored()};
    if (const auto reason = step.get("reason"); !reason.empty())
      return domain::Choice{.of = domain::rejection_reason_from(reason)};
    if (const auto body = step.get("forwarded_to"); !body.empty())
      return domain::OtherBody{.kind = domain::RedirectKind::passed_on,
                               .body = body,
                               .channel = "surat elektronik",
                               .number = step.must("forwarded_number"),
                               .date = domain::to_local_date(now_)};
    return domain::WordsAlone{};
  }

  // The part a step of an OPD is about: its own; a citizen's step is about the whole report.
  [[nodiscard]] std::optional<domain::PartId> part(domain::ComplaintId id, const store::By& by,
                                                   domain::Event event) {
    if (!by.actor.opd && event != domain::Event::return_answer) return std::nullopt;
    const auto complaint = store::Complaints(connection_).find(id).value();
    if (event == domain::Event::return_answer) return complaint.situation.parts.front().id;
    for (const auto& one : complaint.situation.parts) {
      if (one.opd == *by.actor.opd) return one.id;
    }
    return std::nullopt;
  }

  /// A day before the target of the part, as the rules want it; today at the earliest.
  [[nodiscard]] domain::PlannedDay planned(domain::ComplaintId id, domain::PartId part,
                                           const StoryEntry& step, Instant at) {
    const auto complaint = store::Complaints(connection_).find(id).value();
    const auto* of = domain::find_part(complaint.situation, part);
    const auto target = domain::to_local_date(of->finish_due.value());
    const auto day = domain::add_days(target, -std::stoi(step.must("days_before_target")));
    return {.date = std::max(day, domain::to_local_date(at))};
  }

  /// The drawings name nobody, so every one of a public report is shown.
  void publish_photos(domain::ComplaintId id) {
    store::Attachments attachments(connection_);
    for (const auto& file :
         attachments.list(id, {domain::Privacy::open, domain::Reader::desk, true})) {
      if (!file.public_name.empty()) continue;
      const auto name = public_files_.put(private_files_.get(file.stored_name), ".jpg");
      mysql::transact(connection_, [&](mysql::Transaction& transaction) {
        return attachments.make_public(transaction, id, file.id, name);
      });
    }
  }

  void take(const StoryEntry& report, domain::ComplaintId id, const StoryEntry& step, Instant at) {
    const auto by = actor(report, id, step);
    const auto event = domain::event_from(step.must("event"));
    if (!event) throw std::runtime_error("demo: no event " + step.must("event"));
    store::Command command;
    command.event = *event;
    command.part = part(id, by, *event);
    command.input = input(report, step);
    if (*event == domain::Event::schedule)
      command.input.given = planned(id, command.part.value(), step, at);
    command.nonce = crypto::random_token();
    const auto recorded = mysql::transact(connection_, [&](mysql::Transaction& transaction) {
      if (const auto scene = step.get("proof"); !scene.empty())
        command.attachments = {
            store::Attachments(connection_)
                .add(transaction, id, picture(report, scene, "opd_officer", at))};
      return recorder_.record(transaction, id, by, command, rules_, at);
    });
    if (recorded && domain::is_public(recorded->situation)) publish_photos(id);
    if (!recorded) {
      throw std::runtime_error("demo: the rules refuse " + step.must("event") + " of report " +
                               report.key() + ", step " + step.key());
    }
  }

  mysql::Connection& connection_;
  store::Recorder recorder_;
  store::Files private_files_;
  store::Files public_files_;
  std::map<std::string, domain::ComplaintCode, std::less<>> codes_ =
      {};  ///< by the key in the file
  const Cast& people_;
  Instant now_;
  store::Rules rules_;
  std::vector<domain::Category> categories_;
};

void tell_the_past(mysql::Connection& connection, const Cast& people, Instant now) {
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
                  const Cast& people, Instant now) {
  Writer writer(connection, config, people, now);
  for (const auto& report : story.reports) writer.write(report);
  tell_the_past(connection, people, now);
}

}  // namespace demo_seed
