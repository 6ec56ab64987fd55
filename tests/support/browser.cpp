// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/support/browser.hpp"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "fcgi/gateway.hpp"
#include "tests/support/html.hpp"

namespace support {
namespace {

/// The value of the first `name="csrf" value="…"`, or empty.
std::string token_in(std::string_view page) {
  constexpr std::string_view kMark = "name=\"csrf\" value=\"";
  const auto at = page.find(kMark);
  if (at == std::string_view::npos) return {};
  const auto start = at + kMark.size();
  return std::string(page.substr(start, page.find('"', start) - start));
}

void find_well_formed(const fcgi::Response& response, const std::string& path) {
  if (!header(response, "Content-Type").starts_with("text/html")) return;
  for (const auto& fault : html_faults(response.body)) BOOST_ERROR(path + ": " + fault);
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

fcgi::Params query_of(std::string_view text) {
  fcgi::Params params;
  while (!text.empty()) {
    const auto pair = text.substr(0, text.find('&'));
    const auto equals = std::min(pair.find('='), pair.size());
    params.add(decoded(pair.substr(0, equals)),
               decoded(pair.substr(std::min(equals + 1, pair.size()))));
    text.remove_prefix(std::min(pair.size() + 1, text.size()));
  }
  return params;
}

}  // namespace

fcgi::Config config_for(const Database& database, std::string_view binary) {
  const auto address = database.address_of(binary);
  return fcgi::Config(
      {{"service.name", "LaporBup Kebumen"},
       {"service.regency", "Kabupaten Kebumen"},
       {"service.office", "Dinas Komunikasi dan Informatika"},
       {"service.address", "Jalan Hasyim Ash'ari Nomor 6 Panjer Kebumen 54311"},
       {"service.phone", "(0287) 383349"},
       {"service.base_url", "https://laporbup.contoh.test"},
       {"paths.templates", LAPORBUP_TEMPLATES},
       {"database.socket", address.socket},
       {"database.schema", address.schema},
       {"database.user", address.user},
       {"database.password", address.password},
       {"keys.nik_pepper", crypto::base64url(std::string(32, 'p'))},
       {"keys.nik_sealing_public", crypto::base64url(nik_keys().public_key)},
       {"keys.link_secret", crypto::base64url(std::string(32, 'l'))},
       {"keys.outbox_public", crypto::base64url(Database::outbox_keys().public_key)}});
}

const crypto::KeyPair& nik_keys() {
  static const auto keys = crypto::new_key_pair();
  return keys;
}

Browser::Browser(std::vector<const Site*> sites, fcgi::Instant instant)
    : now(instant), sites_(std::move(sites)) {}

fcgi::Response Browser::get(const std::string& path) {
  fcgi::Request request;
  request.method = "GET";
  const auto question = path.find('?');
  request.path = decoded(path.substr(0, question));
  if (question != std::string::npos) request.query = query_of(path.substr(question + 1));
  return send(std::move(request));
}

fcgi::Response Browser::post(const std::string& path, const Fields& fields) {
  return post(path, fields, {});
}

fcgi::Response Browser::post(const std::string& path, const Fields& fields,
                             std::vector<fcgi::UploadedFile> files) {
  fcgi::Request request;
  request.method = "POST";
  request.path = path;
  request.sec_fetch_site = from_site;
  request.origin = origin;
  request.files = std::move(files);
  if (!csrf.empty()) request.fields.add("csrf", csrf);
  for (const auto& [name, value] : fields) request.fields.add(name, value);
  return send(std::move(request));
}

fcgi::Response Browser::send(fcgi::Request request) {
  request.id = "test" + std::to_string(++requests_);
  request.remote_address = remote_address;
  request.user_agent = user_agent;
  for (const auto& [name, value] : cookies) request.cookies.add(name, value);
  for (const auto* site : sites_) {
    if (site->application.routes.pattern_for(request.path) == "-") continue;
    fcgi::Visit visit;
    visit.request = std::move(request);
    visit.now = now;
    auto response = fcgi::answer(site->application, site->config, visit);
    find_well_formed(response, visit.request.path);
    keep_cookies(response);
    if (auto token = token_in(response.body); !token.empty()) csrf = std::move(token);
    return response;
  }
  throw std::logic_error("no site answers " + request.path);
}

void Browser::keep_cookies(const fcgi::Response& response) {
  for (const auto& [name, value] : response.headers) {
    if (name != "Set-Cookie") continue;
    const auto equals = value.find('=');
    const auto end = value.find(';');
    const auto cookie = value.substr(0, equals);
    if (value.find("Max-Age=0") != std::string::npos) {
      cookies.erase(cookie);
    } else {
      cookies[cookie] = value.substr(equals + 1, end - equals - 1);
    }
  }
}

std::string header(const fcgi::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return {};
}

std::string location(const fcgi::Response& response) {
  return header(response, "Location");
}

int status(const fcgi::Response& response) {
  return static_cast<int>(response.status);
}

bool contains(const fcgi::Response& response, std::string_view text) {
  return response.body.find(text) != std::string::npos;
}

std::string steady(const fcgi::Response& response) {
  auto body = response.body;
  for (const std::string_view name : {"csrf", "nonce"}) {
    const auto mark = "name=\"" + std::string(name) + "\" value=\"";
    for (auto at = body.find(mark); at != std::string::npos; at = body.find(mark, at + 1)) {
      const auto start = at + mark.size();
      body.erase(start, body.find('"', start) - start);
    }
  }
  return body;
}

std::string last_mail(Database& database, std::string_view template_key) {
  const auto row = database.connection().row(
      {"test.mail", "SELECT payload FROM outbox WHERE template = ? ORDER BY id DESC LIMIT 1"},
      template_key);
  if (!row) return {};
  const auto& keys = Database::outbox_keys();
  return crypto::open(row->text("payload"), keys.public_key, keys.secret_key);
}

std::string link_in(std::string_view mail, std::string_view prefix) {
  const auto at = mail.find(prefix);
  if (at == std::string_view::npos) return {};
  return std::string(mail.substr(at, mail.find('"', at) - at));
}

}  // namespace support
