// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Somebody at a browser, in-process: keeps cookies, sends the token of the page he is on, and
/// finds every page it gets to be well-formed.
///
///     accounts::App app(config);
///     const support::Site site{config, accounts::application(app)};
///     support::Browser browser({&site});
///     browser.get("/akun/daftar");
///     const auto answer = browser.post("/akun/daftar", {{"name", "Siti Rahayu"}, …});
///     BOOST_TEST(support::location(answer) == "/akun/daftar/terkirim");
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/config.hpp"
#include "fcgi/server.hpp"
#include "tests/support/database.hpp"

namespace support {

/// The settings a binary would have, with its own database account; statics keep plain names.
[[nodiscard]] fcgi::Config config_for(const Database& database, std::string_view binary);

/// The secret half of `keys.nik_sealing_public` of `config_for`.
[[nodiscard]] const crypto::KeyPair& nik_keys();

struct Site {
  fcgi::Config config;
  fcgi::Application application;
};

using Fields = std::vector<std::pair<std::string, std::string>>;

class Browser {
 public:
  /// `sites` answer the addresses they have a route for; they must outlive the browser.
  Browser(std::vector<const Site*> sites, fcgi::Instant now);

  /// `path` may have a query. A 303 is not followed.
  fcgi::Response get(const std::string& path);
  /// Sends `fields` and the token of the last page that had one.
  fcgi::Response post(const std::string& path, const Fields& fields = {});
  /// The same with files.
  fcgi::Response post(const std::string& path, const Fields& fields,
                      std::vector<fcgi::UploadedFile> files);

  std::map<std::string, std::string, std::less<>> cookies;
  fcgi::Instant now;
  std::string remote_address = "192.0.2.7";
  std::string user_agent = "Mozilla/5.0 (Linux; Android 14) Chrome/130.0";
  std::string csrf;  ///< of the last page that had one
  /// What the browser says of the page that sends a form: `Sec-Fetch-Site` and `Origin`.
  std::string from_site = "same-origin";
  std::string origin;

 private:
  fcgi::Response send(fcgi::Request request);
  void keep_cookies(const fcgi::Response& response);
  std::vector<const Site*> sites_;
  int requests_ = 0;
};

/// Headers of an answer; empty if it has none.
[[nodiscard]] std::string header(const fcgi::Response& response, std::string_view name);
[[nodiscard]] std::string location(const fcgi::Response& response);
[[nodiscard]] int status(const fcgi::Response& response);
[[nodiscard]] bool contains(const fcgi::Response& response, std::string_view text);
/// The body with what differs at every rendering (token, nonce) taken out.
[[nodiscard]] std::string steady(const fcgi::Response& response);

/// The text of the latest outbox row's payload of `template_key`, opened; empty if there is none.
[[nodiscard]] std::string last_mail(Database& database, std::string_view template_key);
/// The path that begins with `prefix` in such a text.
[[nodiscard]] std::string link_in(std::string_view mail, std::string_view prefix);

}  // namespace support
