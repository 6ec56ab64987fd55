// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/app.hpp"

#include <filesystem>

#include "fcgi/crypto.hpp"
#include "handlers/web/frame.hpp"

namespace followups {

App::App(const fcgi::Config& config)
    : db(mysql::address_from(config)),
      outbox(db, crypto::from_base64url(config.get("keys.outbox_public"))),
      recorder(db, crypto::from_base64url(config.get("keys.outbox_public")), store::Pen::followups),
      private_files(config.get("paths.private_files")),
      public_files(config.get("paths.public_files")),
      work_folder(std::filesystem::temp_directory_path().string()),
      secure_cookies(config.is_https()),
      pages(config) {}

view::Chrome chrome_of(const fcgi::Visit& visit, const domain::Officer& officer) {
  return web::staff_frame(visit, officer);
}

view::Chrome form_chrome(const fcgi::Visit& visit, const domain::Officer& officer) {
  return web::with_nonce(chrome_of(visit, officer), visit);
}

}  // namespace followups
