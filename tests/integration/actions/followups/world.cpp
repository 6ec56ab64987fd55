// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/followups/world.hpp"

#include <unistd.h>

#include <fstream>
#include <iterator>

#include "fcgi/child.hpp"
#include "fcgi/crypto.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/people/sessions.hpp"

namespace desks {
namespace {

/// The binary's settings, with folders of this test's own.
fcgi::Config config_of(const support::Database& db, const std::filesystem::path& folder) {
  const auto plain = support::config_for(db, "followups");
  std::map<std::string, std::string, std::less<>> values;
  for (const auto* key :
       {"service.name", "service.regency", "service.office", "service.address", "service.phone",
        "service.base_url", "paths.templates", "database.socket", "database.schema",
        "database.user", "database.password", "keys.outbox_public"})
    values[key] = plain.get(key);
  values["paths.private_files"] = (folder / "private").string();
  values["paths.public_files"] = (folder / "public").string();
  return fcgi::Config(values);
}

}  // namespace

World::World()
    : folder_(std::filesystem::temp_directory_path() /
              ("laporbup-desks-" + std::to_string(getpid()))) {
  std::filesystem::create_directories(folder_ / "private");
  std::filesystem::create_directories(folder_ / "public");
  const auto config = config_of(db, folder_);
  app_ = std::make_shared<followups::App>(config);
  site_ = std::make_unique<support::Site>(support::Site{config, followups::application(app_)});
}

World::~World() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

support::Browser World::at_desk(domain::Role role, const std::string& opd, domain::Instant now) {
  return at_desk_of(given::officer(db, {.role = role, .opd = opd}), now);
}

support::Browser World::at_desk_of(const domain::Officer& officer, domain::Instant now) {
  store::StaffSessions sessions(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto started = sessions.start(transaction, officer.id, "test", now);
  transaction.commit();
  support::Browser browser({site_.get()}, now);
  browser.cookies["__Host-petugas"] = started.cookie;
  (void)browser.get(paths::desk_home(
      officer.role == domain::Role::administrator ? domain::Role::triage : officer.role));
  return browser;
}

void World::staff(const std::string& opd) {
  given::officer(db, {.role = domain::Role::opd_officer, .opd = opd});
}

std::int64_t World::events(const std::string& event) {
  return db.number("SELECT COUNT(*) FROM complaint_event WHERE event = '" + event + "'");
}

std::string World::state_of(const given::Report& report) {
  const auto row =
      db.connection().row({"test.state", "SELECT state FROM complaint WHERE id = ?"}, report.id);
  return row->text("state");
}

std::uint64_t World::statements() const {
  return app_->db.statement_count();
}

std::string World::stored(std::string_view kind, const std::string& name) const {
  std::ifstream file(folder_ / kind / store::Files::path_below(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

int World::count(std::string_view kind) const {
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_ / kind))
    if (entry.is_regular_file()) ++files;
  return files;
}

std::int64_t World::photo_of(const given::Report& report) {
  const auto raw = (folder_ / "white.raw").string();
  const auto jpeg = (folder_ / "white.jpg").string();
  std::ofstream(raw, std::ios::binary) << std::string(std::size_t{64} * 48 * 3, '\xff');
  (void)fcgi::run_child({"/usr/bin/vips", "rawload", raw, jpeg + "[strip]", "64", "48", "3"},
                        {"PATH=/usr/bin"}, {});
  std::ifstream file(jpeg, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  store::Attachment photo;
  photo.is_photo = true;
  photo.media_type = "image/jpeg";
  photo.stored_name = app_->private_files.put(bytes, ".jpg");
  photo.original_name = "jalan.jpg";
  photo.size_bytes = static_cast<std::int64_t>(bytes.size());
  photo.width = 64;
  photo.height = 48;
  photo.digest = crypto::hash(bytes);
  photo.added_by = "citizen";
  photo.created_at = given::kNow;
  store::Attachments attachments(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto id = attachments.add(transaction, report.id, photo);
  transaction.commit();
  return id.value;
}

std::string address(std::string_view home, const given::Report& report, std::string_view act) {
  auto path = std::string(home) + "/aduan/" + report.code.display();
  return act.empty() ? path : path + "/" + std::string(act);
}

Fields sent(Fields fields) {
  fields.emplace_back("nonce", crypto::random_token());
  return fields;
}

Fields ticked(const fcgi::Response& page, Fields fields) {
  const auto at = page.body.find("<textarea name=\"shown\"");
  fields.emplace_back("confirm", "ya");
  if (at == std::string::npos) return fields;
  const auto begin = page.body.find('>', at) + 1;
  fields.emplace_back("shown", page.body.substr(begin, page.body.find('<', begin) - begin));
  return fields;
}

Fields forwarding(World& world, std::string_view opd) {
  return sent({{"opd", std::to_string(given::opd(world.db, opd).value)},
               {"nature", "ordinary"},
               {"public_title", "Jalan berlubang di depan pasar"},
               {"public_text", "Ada lubang dalam di jalan depan pasar; dua motor sudah jatuh."}});
}

}  // namespace desks
