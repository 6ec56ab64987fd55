#include "tests/integration/actions/followups_world.hpp"

#include <unistd.h>

#include "handlers/store/sessions.hpp"
#include "handlers/view/followups_paths.hpp"

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
  const auto officer = given::officer(db, {.role = role, .opd = opd});
  store::StaffSessions sessions(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto started = sessions.start(transaction, officer.id, "test", now);
  transaction.commit();
  support::Browser browser({site_.get()}, now);
  browser.cookies["__Host-petugas"] = started.cookie;
  (void)browser.get(
      view::paths::desk_home(role == domain::Role::administrator ? domain::Role::triage : role));
  return browser;
}

std::uint64_t World::statements() const {
  return app_->db.statement_count();
}

std::string address(std::string_view home, const given::Report& report, std::string_view act) {
  auto path = std::string(home) + "/aduan/" + report.code.display();
  return act.empty() ? path : path + "/" + std::string(act);
}

Fields sent(Fields fields) {
  fields.emplace_back("nonce", crypto::random_token());
  return fields;
}

Fields forwarding(World& world, std::string_view opd) {
  return sent({{"opd", std::to_string(given::opd(world.db, opd).value)},
               {"nature", "ordinary"},
               {"public_title", "Jalan berlubang di depan pasar"},
               {"public_text", "Ada lubang dalam di jalan depan pasar; dua motor sudah jatuh."}});
}

}  // namespace desks
