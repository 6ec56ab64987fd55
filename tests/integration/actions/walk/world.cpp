// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/actions/walk/world.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>

#include "handlers/accounts/actions.hpp"
#include "handlers/activation/actions.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/followups/routes.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/store/filing/files.hpp"
#include "handlers/store/people/sessions.hpp"

namespace walk {
namespace {

/// The binary's settings, with folders of this test's own.
fcgi::Config config_of(const support::Database& db, std::string_view binary,
                       const std::filesystem::path& folder) {
  const auto plain = support::config_for(db, binary);
  std::map<std::string, std::string, std::less<>> values;
  for (const auto* key :
       {"service.name", "service.regency", "service.office", "service.address", "service.phone",
        "service.base_url", "paths.templates", "database.socket", "database.schema",
        "database.user", "database.password", "keys.nik_pepper", "keys.nik_sealing_public",
        "keys.outbox_public", "keys.link_secret"})
    values[key] = plain.get(key);
  values["paths.private_files"] = (folder / "private").string();
  values["paths.public_files"] = (folder / "public").string();
  return fcgi::Config(values);
}

std::filesystem::path new_folder() {
  auto folder =
      std::filesystem::temp_directory_path() / ("laporbup-walk-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder / "private");
  std::filesystem::create_directories(folder / "public");
  return folder;
}

}  // namespace

struct World::Apps {
  Apps(const support::Database& db, const std::filesystem::path& folder)
      : of_pages(config_of(db, "pages", folder)),
        of_accounts(config_of(db, "accounts", folder)),
        of_activation(config_of(db, "activation", folder)),
        of_complaints(config_of(db, "complaints", folder)),
        of_followups(config_of(db, "followups", folder)),
        of_admin(config_of(db, "admin", folder)),
        followups(std::make_shared<followups::App>(of_followups)) {}

  fcgi::Config of_pages, of_accounts, of_activation, of_complaints, of_followups, of_admin;
  pages::App pages{of_pages};
  accounts::App accounts{of_accounts};
  activation::App activation{of_activation};
  complaints::App complaints{of_complaints};
  std::shared_ptr<followups::App> followups;
  admin::App admin{of_admin};
};

World::World() : folder_(new_folder()), apps_(std::make_unique<Apps>(db, folder_)) {
  const auto add = [&](const fcgi::Config& config, fcgi::Application application) {
    sites_.push_back(
        std::make_unique<support::Site>(support::Site{config, std::move(application)}));
  };
  add(apps_->of_pages, pages::application(apps_->pages));
  add(apps_->of_accounts, accounts::application(apps_->accounts));
  add(apps_->of_activation, activation::application(apps_->activation));
  add(apps_->of_complaints, complaints::application(apps_->complaints));
  add(apps_->of_followups, followups::application(apps_->followups));
  add(apps_->of_admin, admin::application(apps_->admin));
}

World::~World() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::vector<Address> World::addresses() const {
  std::vector<Address> all;
  for (const auto& site : sites_)
    for (const auto& route : site->application.routes.names())
      all.push_back({std::string(route.method), std::string(route.pattern)});
  return all;
}

std::vector<std::string> World::asking() const {
  std::vector<std::string> all;
  for (const auto& site : sites_)
    for (const auto& route : site->application.routes.names())
      if (route.asks) all.emplace_back(route.pattern);
  return all;
}

std::string World::table() const {
  constexpr std::array kBinaries{"pages",      "accounts",  "activation",
                                 "complaints", "followups", "admin"};
  std::string lines;
  for (std::size_t at = 0; at < sites_.size(); ++at)
    for (const auto& route : sites_[at]->application.routes.names())
      lines += fmt::format("{} {} {} {}\n", kBinaries.at(at), route.method, route.pattern,
                           fcgi::is_secret(route.pattern) ? "secret" : "open");
  return lines;
}

std::vector<std::string> World::without_token() const {
  std::vector<std::string> all;
  for (const auto& site : sites_)
    for (const auto& pattern : site->application.without_token) all.push_back(pattern);
  return all;
}

std::uint64_t World::statements() const {
  std::uint64_t sum = 0;
  for (const auto& site : sites_) sum += site->application.statement_count();
  return sum;
}

std::string World::keep(std::string_view kind, std::string_view bytes) const {
  return store::Files((folder_ / kind).string()).put(bytes, ".jpg");
}

support::Browser World::stranger(domain::Instant now) {
  std::vector<const support::Site*> sites;
  sites.reserve(sites_.size());
  for (const auto& site : sites_) sites.push_back(site.get());
  return {sites, now};
}

support::Browser World::staff(domain::Role role, const std::string& opd, domain::Instant now) {
  const auto officer = given::officer(db, {.role = role, .opd = opd});
  store::StaffSessions sessions(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto started = sessions.start(transaction, officer.id, "test", now);
  transaction.commit();
  auto browser = stranger(now);
  browser.cookies["__Host-petugas"] = started.cookie;
  return browser;
}

support::Browser World::citizen(const domain::Citizen& citizen, domain::Instant now) {
  store::CitizenSessions sessions(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto started = sessions.start(transaction, citizen.id, "test", now);
  transaction.commit();
  auto browser = stranger(now);
  browser.cookies["__Host-warga"] = started.cookie;
  return browser;
}

}  // namespace walk
