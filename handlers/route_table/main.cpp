// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Writes every address of every binary, as its own router has it:
///
///   route_table TEMPLATES
///
/// A line each: binary, method, pattern, and `secret` or `open` (fcgi::is_secret). Run by the
/// build: what the web servers, the reader of nginx' errors and the tests know of addresses is this
/// table (nginx/CMakeLists.txt). Nothing is connected to: an application is made, and asked for its
/// routes.

#include <fmt/format.h>

#include <memory>

#include "fcgi/crypto.hpp"
#include "fcgi/tool.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/activation/actions.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/complaints/app.hpp"
#include "handlers/followups/routes.hpp"
#include "handlers/pages/actions.hpp"

namespace {

/// What an application asks for before its first request; no key opens anything.
fcgi::Config blank(const std::string& templates) {
  const auto pair = crypto::new_key_pair();
  const auto word = crypto::random_token();
  return fcgi::Config({{"service.name", "LaporBup"},
                       {"service.regency", "Kabupaten"},
                       {"service.office", "-"},
                       {"service.address", "-"},
                       {"service.phone", "-"},
                       {"service.base_url", "http://127.0.0.1"},
                       {"paths.templates", templates},
                       {"paths.public_files", "/nonexistent"},
                       {"paths.private_files", "/nonexistent"},
                       {"database.socket", "/nonexistent"},
                       {"database.schema", "-"},
                       {"database.user", "-"},
                       {"database.password", ""},
                       {"keys.nik_pepper", word},
                       {"keys.nik_sealing_public", crypto::base64url(pair.public_key)},
                       {"keys.outbox_public", crypto::base64url(pair.public_key)},
                       {"keys.link_secret", word}});
}

void write(std::string_view binary, const fcgi::Application& application) {
  for (const auto& route : application.routes.names())
    fmt::print("{} {} {} {}\n", binary, route.method, route.pattern,
               fcgi::is_secret(route.pattern) ? "secret" : "open");
}

template <class App>
void write_of(std::string_view binary, const fcgi::Config& config) {
  const auto app = std::make_unique<App>(config);
  write(binary, application(*app));
}

void write_all(const fcgi::Config& config) {
  write_of<pages::App>("pages", config);
  write_of<accounts::App>("accounts", config);
  write_of<activation::App>("activation", config);
  write_of<complaints::App>("complaints", config);
  write("followups", followups::application(std::make_shared<followups::App>(config)));
  write_of<admin::App>("admin", config);
}

}  // namespace

int main(int count, char** words) {
  return fcgi::run_tool({"route_table", count, words}, [&] {
    if (count != 2) throw fcgi::Usage("usage: route_table TEMPLATES");
    write_all(blank(words[1]));  // NOLINT: words of main
    return 0;
  });
}
