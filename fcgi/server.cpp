// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/server.hpp"

#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "fcgi/crypto.hpp"
#include "fcgi/csrf.hpp"
#include "fcgi/environment.hpp"
#include "fcgi/gateway.hpp"
#include "fcgi/log.hpp"
#include "fcgi/mysql.hpp"
#include "fcgi/url.hpp"
#include "last_resort.html.hpp"

namespace fcgi {
namespace {

constexpr std::chrono::minutes kTouchEvery{5};

void load_live(const Application& application, const CookieNames& names, Visit& visit) {
  const auto cookie = visit.request.cookies.find(names.session(application.session_kind));
  if (!cookie || cookie->empty()) return;
  const auto parsed = parse_session_cookie(*cookie);
  if (!parsed) return;
  const auto live =
      application.sessions->find(parsed->id, crypto::token_hash(parsed->secret), visit.now);
  if (!live) {
    visit.session.ended = true;
    visit.session.ended_secret = parsed->secret;
    return;
  }
  visit.session.live = live;
  visit.session.secret = parsed->secret;
  if (visit.now - live->last_seen_at > kTouchEvery)
    application.sessions->touch(live->id, visit.now);
}

void load_session(const Application& application, const CookieNames& names, Visit& visit) {
  auto& session = visit.session;
  session.kind = application.session_kind;
  if (session.kind == kNoSession) return;
  session.flash = visit.request.cookies.find(names.flash()).value_or("");
  load_live(application, names, visit);
  if (session.live) return;
  session.secret = visit.request.cookies.find(names.before_sign_in()).value_or("");
  if (session.secret.size() != 43) {
    session.secret = crypto::random_token();
    session.needs_cookie = true;
  }
}

bool needs_token(const Application& application, const Request& request) {
  const auto& exempt = application.without_token;
  return application.session_kind != kNoSession && !request.is_safe() &&
         std::find(exempt.begin(), exempt.end(), application.routes.pattern_for(request.path)) ==
             exempt.end();
}

Response act(const Application& application, const Config& config, const CookieNames& names,
             Visit& visit) {
  const auto& request = visit.request;
  const bool guarded = needs_token(application, request);
  // Before the session: what comes from elsewhere reads no cookie and sets none.
  if (guarded) csrf::require_not_foreign(request, config.get("service.base_url"));
  load_session(application, names, visit);
  // What no route does needs no token: 404 or 405 says more than "send it again".
  if (!request.is_safe()) application.routes.require(request);
  if (guarded) csrf::check(request, visit.session);
  return application.routes.dispatch(visit);
}

bool has_header(const Response& response, std::string_view name) {
  return std::any_of(response.headers.begin(), response.headers.end(),
                     [name](const auto& header) { return header.first == name; });
}

// The page of an error by `make`; a page that cannot be made becomes the plain static text.
Response page_by(const std::function<Response(Visit&, const HttpError&)>& make, Visit& visit,
                 const HttpError& error) try {
  auto response = make(visit, error);
  for (const auto& [name, value] : error.headers())
    if (!has_header(response, name)) response.header(name, value);
  return response;
} catch (const std::exception& fault) {
  log::error("error_page", {{"id", visit.request.id}, {"what", fault.what()}});
  return html(std::string(texts::kLastResort), error.status());
}

Response page_for(const Application& application, Visit& visit, const HttpError& error) {
  return page_by(application.error_page, visit, error);
}

Response sign_in_or_resubmit(const Application& application, Visit& visit, const HttpError& error) {
  if (visit.request.is_safe()) {
    return see_other(application.sign_in_path + "?lanjut=" + url_encode(visit.request.path));
  }
  return page_by(application.resubmit_page, visit, error);
}

Response caught(const Application& application, const Config& config, const CookieNames& names,
                Visit& visit) try {
  return act(application, config, names, visit);
} catch (const SignInNeeded& refusal) {
  return sign_in_or_resubmit(application, visit, refusal);
} catch (const WrongToken& refusal) {
  return page_by(application.resubmit_page, visit, refusal);
} catch (const FromElsewhere& refusal) {
  visit.session = {};
  return page_for(application, visit, refusal);
} catch (const HttpError& refusal) {
  return page_for(application, visit, refusal);
} catch (const mysql::Away& fault) {
  log::error("database_away", {{"id", visit.request.id}, {"what", fault.what()}});
  return page_for(application, visit,
                  HttpError(Status::unavailable, "msg.503", {{"Retry-After", "10"}}));
} catch (const mysql::SchemaTooOld& fault) {
  // Nothing this process does could be right; the web server says that we are away.
  log::error("schema_too_old", {{"what", fault.what()}});
  std::exit(1);  // NOLINT: one thread
} catch (const std::exception& fault) {
  log::error("fault", {{"id", visit.request.id}, {"what", fault.what()}});
  return page_for(application, visit, HttpError(Status::internal_error, "msg.500"));
}

/// A query with an address of ours in it (where sign-in goes on to) may hold that one's token.
bool holds_an_address(const Params& query) {
  return std::ranges::any_of(query.pairs(),
                             [](const auto& pair) { return pair.second.starts_with('/'); });
}

void say_referrer(const Visit& visit, Response& response) {
  response.header("Referrer-Policy", visit.address_is_secret ? "no-referrer" : "same-origin");
}

void write_cookies(const CookieNames& names, Visit& visit, Response& response) {
  auto& session = visit.session;
  if (session.kind == kNoSession) return;
  if (session.new_cookie) {
    set_cookie(response, names.session(session.kind), *session.new_cookie, names.secure,
               session.new_cookie->empty() ? -1 : 0);
  } else if (session.ended) {
    set_cookie(response, names.session(session.kind), "", names.secure, -1);
  }
  if (session.needs_cookie) {
    set_cookie(response, names.before_sign_in(), session.secret, names.secure);
  }
  if (!session.next_flash.empty()) {
    set_cookie(response, names.flash(), session.next_flash, names.secure);
  } else if (!session.flash.empty() && response.status != Status::see_other) {
    set_cookie(response, names.flash(), "", names.secure, -1);
  }
}

void log_request(const Application& application, const Visit& visit, const Response& response,
                 std::chrono::steady_clock::time_point start, std::uint64_t statements_before) {
  const auto taken = std::chrono::steady_clock::now() - start;
  const auto statements = application.statement_count ? application.statement_count() : 0;
  log::info(
      "request",
      {{"id", visit.request.id},
       {"method", visit.request.method},
       {"path", application.routes.pattern_for(visit.request.path)},
       {"status", std::to_string(static_cast<int>(response.status))},
       {"ms", fmt::format("{:.1f}", std::chrono::duration<double, std::milli>(taken).count())},
       {"queries", std::to_string(statements - statements_before)},
       {"account", visit.session.live ? std::to_string(visit.session.live->account_id) : "-"}});
}

void serve_one(const Application& application, const Config& config, Exchange& exchange) {
  const auto start = std::chrono::steady_clock::now();
  const auto before = application.statement_count ? application.statement_count() : 0;
  Visit visit;
  visit.now = system_now();
  Response response;
  try {
    visit.request = read_request(exchange, application.routes);
    response = answer(application, config, visit);
  } catch (const HttpError& refusal) {
    visit.request.method = exchange.param("REQUEST_METHOD");
    response = page_for(application, visit, refusal);
  } catch (const std::exception& fault) {
    log::error("fault", {{"id", visit.request.id}, {"what", fault.what()}});
    response = page_for(application, visit, HttpError(Status::internal_error, "msg.500"));
  }
  if (!has_header(response, "Cache-Control")) response.header("Cache-Control", "no-store");
  if (!has_header(response, "Referrer-Policy")) response.header("Referrer-Policy", "no-referrer");
  try {
    write_response(exchange, response, visit.request);
  } catch (const std::exception& fault) {
    log::error("response", {{"id", visit.request.id}, {"what", fault.what()}});
    write_response(exchange, html(std::string(texts::kLastResort), Status::internal_error),
                   visit.request);
  }
  log_request(application, visit, response, start, before);
}

void keep_memory_small() {
  // Without these about 40 MB stay with the process after an upload.
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_ARENA_MAX, 1);
}

}  // namespace

Instant system_now() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Response answer(const Application& application, const Config& config, Visit& visit) {
  const CookieNames names{.secure = config.is_https()};
  const auto& request = visit.request;
  visit.reading = &application.reading;
  visit.address_is_secret =
      application.routes.is_secret(request.path) || holds_an_address(request.query);
  auto response = caught(application, config, names, visit);
  say_referrer(visit, response);
  // What a script asks while one types takes no flash and ends no session under the form.
  if (!application.routes.only_asks(request)) write_cookies(names, visit, response);
  return response;
}

int run(const Call& call, std::span<const std::string_view> application_keys,
        const std::function<Application(const Config&)>& build) try {
  if (says_version(call)) return 0;
  log::set_handler(call.name);
  const auto gateway = detect_gateway();
  if (gateway == Gateway::none) {
    fmt::print(
        stderr,
        "{} serves FastCGI on a listening socket at descriptor 0, or one plain CGI request.\n"
        "Its configuration lies in the folder LAPORBUP_ETC (now {}).\n",
        call.name, settings_folder());
    return 2;
  }
  keep_memory_small();
  const auto config = Config::load(settings_folder(), call.name, application_keys);
  const auto application = build(config);
  const auto serve = [&](Exchange& exchange) { serve_one(application, config, exchange); };
  if (gateway == Gateway::cgi) {
    cgi_once(serve);
  } else {
    fastcgi_loop(serve);
  }
  return 0;
} catch (const std::exception& fault) {
  log::error("start", {{"what", fault.what()}});
  return 1;
}

}  // namespace fcgi
