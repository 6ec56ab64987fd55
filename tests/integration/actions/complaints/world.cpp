// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/complaints/world.hpp"

#include <unistd.h>

#include <stdexcept>

#include "handlers/store/people/sessions.hpp"

namespace citizens {
namespace {

/// The binary's settings, with a folder of this test's own.
fcgi::Config config_of(const support::Database& db, const std::filesystem::path& folder) {
  const auto plain = support::config_for(db, "complaints");
  std::map<std::string, std::string, std::less<>> values;
  for (const auto* key :
       {"service.name", "service.regency", "service.office", "service.address", "service.phone",
        "service.base_url", "paths.templates", "database.socket", "database.schema",
        "database.user", "database.password", "keys.outbox_public", "keys.link_secret"})
    values[key] = plain.get(key);
  values["paths.private_files"] = folder.string();
  return fcgi::Config(values);
}

}  // namespace

World::World()
    : folder_(std::filesystem::temp_directory_path() /
              ("laporbup-citizens-" + std::to_string(getpid()))) {
  std::filesystem::create_directories(folder_);
  const auto config = config_of(db, folder_);
  app_ = std::make_unique<complaints::App>(config);
  site_ = std::make_unique<support::Site>(support::Site{config, complaints::application(*app_)});
}

World::~World() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

support::Browser World::stranger(domain::Instant now) {
  support::Browser browser({site_.get()}, now);
  (void)browser.get("/lapor");
  return browser;
}

std::string World::session(const domain::Citizen& citizen, domain::Instant now) {
  store::CitizenSessions sessions(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto started = sessions.start(transaction, citizen.id, "test", now);
  transaction.commit();
  return started.cookie;
}

support::Browser World::signed_in(const domain::Citizen& citizen, domain::Instant now) {
  support::Browser browser({site_.get()}, now);
  browser.cookies["__Host-warga"] = session(citizen, now);
  (void)browser.get("/laporan-saya");
  return browser;
}

void World::staff_act(const given::Report& report, const domain::Officer& officer,
                      store::Command command, domain::Instant at) {
  const auto done = given::act(db, report.id, store::by(officer), std::move(command), at);
  if (!done) throw std::runtime_error("refused: " + domain::message_key(done.error()));
}

std::int64_t World::count(const std::string& table) {
  return db.number("SELECT COUNT(*) FROM " + table);
}

std::int64_t World::events(const std::string& event) {
  return db.number("SELECT COUNT(*) FROM complaint_event WHERE event = '" + event + "'");
}

std::string World::state_of(const given::Report& report) {
  const auto row =
      db.connection().row({"test.state", "SELECT state FROM complaint WHERE id = ?"}, report.id);
  return row->text("state");
}

std::int64_t World::mails(const std::string& template_key) {
  return db.number("SELECT COUNT(*) FROM outbox WHERE template = '" + template_key + "'");
}

Entered entered(World& world, const EnteredOf& of) {
  auto& db = world.db;
  const auto nobody = given::citizen(
      db, {.name = "Panitia",
           .email = "panitia" + std::to_string(world.count("draft")) + "@contoh.test"});
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);
  const store::Elsewhere elsewhere{.channel = domain::Channel::whatsapp,
                                   .received_at = given::kNow - std::chrono::hours{1},
                                   .name = "Pak Karto",
                                   .email = of.email,
                                   .phone = "+6281299990000",
                                   .address = ""};
  const auto filed = recorder.file(given::draft(db, nobody, of.draft), given::officer(db),
                                   elsewhere, given::rules(db), given::kNow);
  return {{filed.id, filed.code, nobody}, filed.pin};
}

fcgi::Response open_by_code(support::Browser& browser, const Entered& entered,
                            const std::string& proof) {
  return browser.post("/lacak", {{"code", entered.report.code.display()},
                                 {"email_or_pin", proof.empty() ? entered.pin : proof}});
}

std::string tracked(const given::Report& report, std::string_view act) {
  auto path = "/lacak/" + report.code.display();
  return act.empty() ? path : path + "/" + std::string(act);
}

std::string own(const given::Report& report, std::string_view act) {
  auto path = "/laporan-saya/" + report.code.display();
  return act.empty() ? path : path + "/" + std::string(act);
}

Fields sent(Fields fields) {
  fields.emplace_back("nonce", crypto::random_token());
  return fields;
}

Fields step_one(World& world, const Fields& changed) {
  auto fields = sent({{"category", std::to_string(given::category(world.db, "lampu-jalan").value)},
                      {"kind", "report"},
                      {"title", "Lampu jalan mati di tikungan Pasar Gombong"},
                      {"story", "Sejak Sabtu tiga lampu mati.\r\n\r\nMalam hari gelap sekali."},
                      {"happened_on", "2026-11-21"},
                      {"kecamatan", "33.05.19"},
                      {"village", ""},
                      {"place", "tikungan pasar"},
                      {"accused", "tidak"},
                      {"accused_opd", ""},
                      {"accused_village", ""},
                      {"accused_name", ""},
                      {"accused_kecamatan", ""},
                      {"privacy", "open"},
                      {"asked", ""}});
  for (const auto& [name, value] : changed)
    for (auto& field : fields)
      if (field.first == name) field.second = value;
  for (const auto& [name, value] : changed)
    if (name.starts_with("extra_")) fields.emplace_back(name, value);
  return fields;
}

std::string draft_of(const fcgi::Response& response) {
  constexpr std::string_view kStart = "/lapor/";
  const auto path = support::location(response);
  if (!path.starts_with(kStart)) throw std::runtime_error("no draft in " + path);
  return path.substr(0, path.find_first_of("/?", kStart.size()));
}

std::string picture() {
  // A PNG of one black pixel.
  static constexpr unsigned char kBytes[] = {
      0x89, 'P',  'N',  'G',  0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 'I',  'H',
      'D',  'R',  0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00,
      0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 'I',  'D',  'A',  'T',  0x78,
      0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01, 0x48, 0xaf, 0xa4, 0x71, 0x00,
      0x00, 0x00, 0x00, 'I',  'E',  'N',  'D',  0xae, 0x42, 0x60, 0x82};
  return {reinterpret_cast<const char*>(kBytes), sizeof kBytes};
}

std::string jpeg_of(std::size_t size_bytes) {
  std::string bytes("\xff\xd8\xff\xe0", 4);
  bytes.resize(size_bytes, 'x');
  return bytes;
}

}  // namespace citizens
