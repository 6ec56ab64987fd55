// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/walk/knowledge_story.hpp"

#include <fmt/format.h>

#include <optional>
#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/store/filing/files.hpp"

using domain::Event;
using domain::Role;

namespace walk {
namespace {

constexpr std::size_t kReportAsk = 1, kReportSupply = 2, kNote = 3, kComment = 7, kReply = 8,
                      kOwnAsk = 9, kOwnSupply = 10, kOwnProof = 11, kOtherAsk = 12,
                      kOtherProof = 13, kWithdrawal = 14;

std::string told(std::string_view word) {
  return fmt::format("{} tanya {} di {}, {}", word, kShortName, kWrittenPhone, kName);
}

const mysql::Query kAttach{"walk.attach", R"sql(
    INSERT INTO attachment (complaint_id, kind, media_type, stored_name, original_name, size_bytes,
                            digest, public_name, event_id, added_by_kind, created_at)
    VALUES (?, ?, ?, ?, ?, 9, REPEAT('d', 32), ?, ?, ?, ?)
)sql"};

given::Report filed(support::Database& db, domain::Privacy privacy, const std::string& accused) {
  static int people = 0;
  const auto citizen = given::citizen(db, {.name = fmt::format("{} {}", kName, kShortName),
                                           .email = fmt::format("{}{}", ++people, kEmail),
                                           .phone = "+6281234567890"});
  return given::filed(db,
                      {.title = fmt::format("{} {} {}", kTitleWord, kName, kWrittenPhone),
                       .story = fmt::format("{} {}, saya {}, NIK {}.", kStoryWord, kWrittenPhone,
                                            kName, kWrittenNik),
                       .privacy = privacy,
                       .accused = accused},
                      citizen);
}

class Teller {
 public:
  Teller(World& world, domain::Privacy privacy, const std::string& accused)
      : world_(world),
        db_(world.db),
        by_desk_(accused.empty()
                     ? given::officer(db_)
                     : given::officer(db_, {.role = Role::inspector, .opd = "inspektorat"})),
        own_(given::officer(db_, {.role = Role::opd_officer, .opd = kOwnOpd})),
        other_(given::officer(db_, {.role = Role::opd_officer, .opd = kOtherOpd})),
        story_{.report = filed(db_, privacy, accused),
               .original_name = std::string(kName) + " dan anaknya.jpg",
               .files = {},
               .steps = {}} {
    given::officer(db_, {.role = Role::opd_head, .opd = kOwnOpd});
  }

  /// Questions and words before anybody got it.
  void at_the_desk() {
    step(kReportAsk, by_desk_, Event::ask, std::nullopt);
    step(kReportSupply, story_.report.citizen, Event::supply, std::nullopt);
    step(kComment, by_desk_, Event::comment, std::nullopt);
    step(kReply, by_desk_, Event::reply, std::nullopt);
    step(kNote, by_desk_, Event::note, std::nullopt);
  }

  void handed_over() {
    own_part_ = forward(Event::forward, kOwnOpd);
    other_part_ = forward(Event::split, kOtherOpd);
    const auto verified = step(kOwnProof, own_, Event::verify, own_part_);
    step(kOwnAsk, own_, Event::ask, own_part_);
    step(kOwnSupply, story_.report.citizen, Event::supply, own_part_);
    const auto other = step(kOtherProof, other_, Event::verify, other_part_);
    step(kOtherAsk, other_, Event::ask, other_part_);
    file("photo", "opd_officer", verified, false);
    file("photo", "opd_officer", verified, true);
    file("photo", "opd_officer", other, false);
    file("photo", "opd_officer", other, true);
  }

  void sent() {
    file("photo", "citizen", std::nullopt, false);
    file("photo", "citizen", std::nullopt, true);
    file("document", "citizen", std::nullopt, false);
  }

  void given_back() {
    domain::ActInput input = given::words("Bukan wewenang kami, mohon diarahkan.");
    input.given = domain::choice(domain::SendBackReason::not_ours);
    act(own_, {.event = Event::send_back, .part = own_part_, .input = input});
  }

  void finished() {
    act(story_.report.citizen,
        {.event = Event::supply, .part = other_part_, .input = given::words("Di depan sekolah.")});
    for (const auto& [officer, part] : {std::pair{own_, own_part_}, {other_, other_part_}}) {
      domain::ActInput input = given::words("Sudah selesai ditambal kemarin.");
      input.given = domain::Proof{.none_because = "Kamera rusak saat itu."};
      act(officer, {.event = Event::resolve, .part = part, .input = input});
    }
    act(story_.report.citizen, {.event = Event::accept});
  }

  void taken_back() { step(kWithdrawal, story_.report.citizen, Event::withdraw, std::nullopt); }

  KnownStory take() { return std::move(story_); }

 private:
  template <class Somebody>
  domain::EventId act(const Somebody& by, store::Command command) {
    now_ += std::chrono::minutes{1};
    const auto done = given::act(db_, story_.report.id, store::by(by), std::move(command), now_);
    if (!done) throw std::runtime_error("refused: " + domain::message_key(done.error()));
    return done->event;
  }

  template <class Somebody>
  domain::EventId step(std::size_t place, const Somebody& by, Event event,
                       std::optional<domain::PartId> part) {
    const auto word = fmt::format("langkah{}x", place);
    story_.steps[place] = word;
    return act(by, {.event = event, .part = part, .input = given::words(told(word))});
  }

  domain::PartId forward(Event event, const char* opd) {
    auto input = given::task(given::opd(db_, opd), "Mohon diperiksa dan ditindaklanjuti.");
    if (event == Event::forward)
      input.given = domain::Forwarding{
          .opd = given::opd(db_, opd),
          .nature = domain::Nature::ordinary,
          .words = {.title = std::string(kReleasedTitle), .text = std::string(kReleasedWord)}};
    act(by_desk_, {.event = event, .input = input});
    return domain::PartId{db_.number("SELECT MAX(id) FROM part")};
  }

  void file(const char* kind, const char* by, std::optional<domain::EventId> event, bool released) {
    const bool photo = std::string_view(kind) == "photo";
    const auto name = event ? "bukti.jpg" : story_.original_name;
    StoryFile made{.original = fmt::format("asli {}", story_.files.size())};
    std::optional<std::string> public_name;
    if (released) {
      made.released = fmt::format("salinan {}", story_.files.size());
      public_name = world_.keep("public", made.released);
    }
    mysql::Transaction transaction(db_.connection());
    made.id = transaction
                  .insert<domain::AttachmentId>(
                      kAttach, story_.report.id, kind, photo ? "image/jpeg" : "application/pdf",
                      world_.keep("private", made.original), name, public_name, event, by, now_)
                  .value;
    transaction.commit();
    story_.files.push_back(std::move(made));
  }

  World& world_;
  support::Database& db_;
  domain::Officer by_desk_;
  domain::Officer own_;
  domain::Officer other_;
  domain::PartId own_part_;
  domain::PartId other_part_;
  domain::Instant now_ = given::kNow;
  KnownStory story_;
};

}  // namespace

KnownStory tell_known(World& world, domain::Privacy privacy, Moment moment,
                      const std::string& accused) {
  Teller teller(world, privacy, accused);
  teller.sent();
  teller.at_the_desk();
  if (moment == Moment::withdrawn) teller.taken_back();
  if (moment == Moment::received || moment == Moment::withdrawn) return teller.take();
  teller.handed_over();
  if (moment == Moment::returned) teller.given_back();
  if (moment == Moment::closed) teller.finished();
  return teller.take();
}

}  // namespace walk
