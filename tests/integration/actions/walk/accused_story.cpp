// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/walk/accused_story.hpp"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "fcgi/crypto.hpp"
#include "handlers/store/filing/files.hpp"

using domain::Event;
using domain::Role;

namespace walk {

namespace {

domain::Officer desk_officer(support::Database& db, const std::string& accused) {
  if (accused == "inspektorat")
    return given::officer(db, {.role = Role::leader, .opd = "", .name = "Sekda"});
  return given::officer(db, {.role = Role::inspector, .opd = "inspektorat", .name = "Pemeriksa"});
}

void did(support::Database& db, const given::Report& report, const domain::Officer& officer,
         store::Command command) {
  const auto done = given::act(db, report.id, store::by(officer), std::move(command),
                               given::kNow + std::chrono::minutes{30});
  if (!done) throw std::runtime_error("refused: " + domain::message_key(done.error()));
}

given::Report entered(support::Database& db, const domain::Citizen& somebody,
                      const given::DraftOf& of) {
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);
  const store::Elsewhere elsewhere{.channel = domain::Channel::whatsapp,
                                   .received_at = given::kNow,
                                   .name = "Karto Wiryo",
                                   .email = "",
                                   .phone = "+6281299990000",
                                   .address = ""};
  const auto clerk = given::officer(db, {.role = Role::clerk, .opd = "rsudsoedirman"});
  const auto sent = recorder.file(given::draft(db, somebody, of), clerk, elsewhere,
                                  given::rules(db), given::kNow);
  return {sent.id, sent.code, somebody};
}

const mysql::Query kAttachment{"walk.attachment", R"sql(
    INSERT INTO attachment (complaint_id, kind, media_type, stored_name, original_name, size_bytes,
                            digest, public_name, added_by_kind, created_at)
    VALUES (?, ?, 'image/jpeg', ?, 'foto-amplop.jpg', 4, REPEAT('d', 32), ?, ?, ?)
)sql"};

/// A photo of the reporter's, ticked for the public, and a document of the desk's.
void attach(support::Database& db, Story& story) {
  mysql::Transaction transaction(db.connection());
  story.photo = crypto::hex(crypto::random_bytes(16)) + ".jpg";
  for (const auto& [kind, by] : {std::pair{"photo", "citizen"}, {"document", "inspector"}}) {
    const bool photo = std::string_view(kind) == "photo";
    story.files.push_back(
        transaction
            .insert<domain::AttachmentId>(
                kAttachment, story.report.id, kind, crypto::hex(crypto::random_bytes(16)) + ".jpg",
                photo ? std::optional(story.photo) : std::nullopt, by, given::kNow)
            .value);
  }
  transaction.commit();
}

/// The merged report's reporter was known to the desk for a while; of the other one it asks.
void open_one(support::Database& db, Story& story, const domain::Officer& desk) {
  const auto at = given::kNow + std::chrono::minutes{30};
  const auto colleague =
      given::colleague(db, desk.role, desk.role == Role::inspector ? "inspektorat" : "");
  const auto used = given::consent(db, story.merged.id, desk, colleague, at);
  did(db, story.merged, desk,
      {.event = Event::unmask,
       .input = given::words("Menanyakan nama perantaranya."),
       .consent = used});
  const auto asked = given::asked(db, story.report.id, desk, at, "Memastikan siapa saksi mahkota.");
  story.consents = {used.value, asked.value};
}

domain::PublicText released() {
  return {.title = "Petugas meminta uang",
          .text = "Warga dimintai uang tanpa bukti pembayaran pada hari pasaran."};
}

}  // namespace

Story tell_story(support::Database& db, const std::string& accused) {
  const auto siti = given::citizen(db);
  const std::string handler = accused == "school" ? kHandlerOfSchools : kHandler;
  given::officer(db, {.role = Role::opd_officer, .opd = handler});
  given::officer(db, {.role = Role::opd_head, .opd = handler});
  const auto desk = desk_officer(db, accused);
  const auto privacy = domain::Privacy::secret_anonymous;
  Story story{.report = given::filed(db,
                                     {.title = "Setoran malam jumat di kantor",
                                      .story = "Ada amplop cokelat tebal diberikan tiap Jumat.",
                                      .privacy = privacy,
                                      .accused = accused},
                                     siti),
              .merged = entered(db, siti,
                                {.title = "Juru parkir setor dobel",
                                 .story = "Dia memberi kuitansi hijau palsu kepada kami.",
                                 .privacy = privacy,
                                 .accused = accused}),
              .files = {},
              .to_tell = {},
              .consents = {},
              .photo = {},
              .draft = given::draft(db, siti, {.title = "Setoran malam jumat lagi"}).token,
              .desk = desk.role};
  domain::ActInput merge;
  merge.given = domain::OtherReport{story.report.code.stored()};
  did(db, story.merged, desk, {.event = Event::merge, .input = merge});
  did(db, story.report, desk,
      {.event = Event::note, .input = given::words("Ini catatan dalam kramasari.")});
  const domain::Forwarding forward{
      .opd = given::opd(db, handler), .nature = domain::Nature::supervisory, .words = released()};
  did(db, story.report, desk, {.event = Event::forward, .input = {.given = forward}});
  did(db, story.report, desk,
      {.event = Event::comment, .input = given::words("Menurut saksi, rekaman suaranya ada.")});
  attach(db, story);
  open_one(db, story, desk);
  const auto open = db.connection().select(
      {"walk.kabari", "SELECT id FROM kabari WHERE state = 'open' ORDER BY id"}, {});
  for (const auto& row : open) story.to_tell.push_back(row.integer("id"));
  return story;
}

}  // namespace walk
