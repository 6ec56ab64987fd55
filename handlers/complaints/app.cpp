// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/app.hpp"

#include <filesystem>

#include "fcgi/crypto.hpp"
#include "handlers/web/frame.hpp"

namespace complaints {
namespace {

std::string outbox_key(const fcgi::Config& config) {
  return crypto::from_base64url(config.get("keys.outbox_public"));
}
}  // namespace

App::App(const fcgi::Config& config)
    : cookies{.secure = config.is_https()},
      db(mysql::address_from(config)),
      link_secret(crypto::from_base64url(config.get("keys.link_secret"))),
      outbox(db, outbox_key(config)),
      recorder(db, outbox_key(config), store::Pen::complaints),
      private_files(config.get("paths.private_files")),
      work_folder(std::filesystem::temp_directory_path().string()),
      pages(config) {}

view::Chrome chrome_of(const fcgi::Visit& visit) {
  return web::citizen_frame(visit);
}

view::Chrome form_chrome(const fcgi::Visit& visit) {
  return web::with_nonce(chrome_of(visit), visit);
}

bool offers_exit(App& app, std::optional<domain::CategoryId> category) {
  const auto found = category ? app.categories.find(*category) : std::nullopt;
  return found && found->quick_exit;
}

}  // namespace complaints
