// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/gateway.hpp"

#include <fcgiapp.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <utility>

#include "fcgi/body.hpp"
#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "fcgi/utf8.hpp"

namespace fcgi {
namespace {

std::atomic<bool> stop_requested{false};  // written by the signal handler, nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

constexpr std::size_t kDrain = 64 * 1024;
constexpr std::size_t kPathLimit = 2048;

void on_stop(int) {
  stop_requested = true;
}

class FastCgiExchange : public Exchange {
 public:
  explicit FastCgiExchange(FCGX_Request& request) : request_(&request) {}

  [[nodiscard]] std::string param(const char* name) const override {
    const char* value = FCGX_GetParam(name, request_->envp);
    return value == nullptr ? "" : value;
  }
  std::string read(std::size_t size) override {
    std::string bytes(size, '\0');
    const int got = FCGX_GetStr(bytes.data(), static_cast<int>(size), request_->in);
    bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    return bytes;
  }
  bool write(std::string_view bytes) override {
    return FCGX_PutStr(bytes.data(), static_cast<int>(bytes.size()), request_->out) >= 0;
  }

 private:
  FCGX_Request* request_;
};

class CgiExchange : public Exchange {
 public:
  [[nodiscard]] std::string param(const char* name) const override {
    const char* value = std::getenv(name);  // NOLINT: one thread
    return value == nullptr ? "" : value;
  }
  std::string read(std::size_t size) override {
    std::string bytes(size, '\0');
    std::size_t got = 0;
    while (got < size) {
      const auto step = ::read(STDIN_FILENO, bytes.data() + got, size - got);
      if (step <= 0) break;
      got += static_cast<std::size_t>(step);
    }
    bytes.resize(got);
    return bytes;
  }
  bool write(std::string_view bytes) override {
    while (!bytes.empty()) {
      const auto step = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
      if (step <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(step));
    }
    return true;
  }
};

std::size_t content_length(const Exchange& exchange) {
  const auto text = exchange.param("CONTENT_LENGTH");
  if (text.empty()) return 0;
  std::size_t length = 0;
  const auto* end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, length);
  if (parsed.ec != std::errc{} || parsed.ptr != end) {
    throw HttpError(Status::bad_request, "msg.400");
  }
  return length;
}

// nginx gives the decoded, normalised address as DOCUMENT_URI; plain CGI the same as PATH_INFO.
std::string path_of(const Exchange& exchange) {
  for (const auto* name : {"DOCUMENT_URI", "PATH_INFO", "SCRIPT_NAME"}) {
    auto path = exchange.param(name);
    if (path.starts_with('/')) return path;
  }
  return "/";
}

std::string request_id(const Exchange& exchange) {
  auto id = exchange.param("X_REQUEST_ID");
  const bool usable = id.size() >= 8 && id.size() <= 64 &&
                      std::all_of(id.begin(), id.end(),
                                  [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; });
  return usable ? id : crypto::hex(crypto::random_bytes(16));
}

/// Reads what nobody wants, a piece at a time.
void drain(Exchange& exchange, std::size_t length) {
  while (length > 0) {
    const auto got = exchange.read(std::min(length, kDrain)).size();
    if (got == 0) return;
    length -= got;
  }
}

std::string read_bytes(Exchange& exchange, std::size_t length, std::size_t limit) {
  if (length > limit) {
    drain(exchange, std::min(length, limit + kDrain));
    throw HttpError(Status::too_large, "msg.413");
  }
  auto body = exchange.read(length);
  if (body.size() != length) throw HttpError(Status::bad_request, "msg.400");
  return body;
}

void require_clean_header(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) {
      throw std::logic_error("a control byte in a header");
    }
  }
}

std::string_view reason_for(Status status) {
  switch (status) {
    case Status::ok:
      return "OK";
    case Status::no_content:
      return "No Content";
    case Status::moved_permanently:
      return "Moved Permanently";
    case Status::see_other:
      return "See Other";
    case Status::not_modified:
      return "Not Modified";
    case Status::bad_request:
      return "Bad Request";
    case Status::unauthorized:
      return "Unauthorized";
    case Status::forbidden:
      return "Forbidden";
    case Status::not_found:
      return "Not Found";
    case Status::method_not_allowed:
      return "Method Not Allowed";
    case Status::conflict:
      return "Conflict";
    case Status::gone:
      return "Gone";
    case Status::too_large:
      return "Content Too Large";
    case Status::unprocessable:
      return "Unprocessable Content";
    case Status::too_many_requests:
      return "Too Many Requests";
    case Status::internal_error:
      return "Internal Server Error";
    case Status::not_implemented:
      return "Not Implemented";
    case Status::unavailable:
      return "Service Unavailable";
  }
  return "Status";
}

}  // namespace

Gateway detect_gateway() {
  if (FCGX_IsCGI() == 0) return Gateway::fastcgi;
  return std::getenv("REQUEST_METHOD") != nullptr ? Gateway::cgi : Gateway::none;  // NOLINT
}

void fastcgi_loop(const std::function<void(Exchange&)>& serve_one) {
  FCGX_Init();
  struct sigaction action{};
  action.sa_handler = on_stop;
  sigaction(SIGTERM, &action, nullptr);
  sigaction(SIGINT, &action, nullptr);
  sigset_t stops;
  sigset_t while_waiting;
  sigemptyset(&stops);
  sigaddset(&stops, SIGTERM);
  sigaddset(&stops, SIGINT);
  sigprocmask(SIG_BLOCK, &stops, &while_waiting);
  // Several processes wait for one socket; the one that comes second must not block in accept.
  fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);

  FCGX_Request request;
  FCGX_InitRequest(&request, STDIN_FILENO, FCGI_FAIL_ACCEPT_ON_INTR);
  while (!stop_requested) {
    pollfd listening{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (ppoll(&listening, 1, nullptr, &while_waiting) < 1) continue;
    if (FCGX_Accept_r(&request) != 0) continue;
    FastCgiExchange exchange(request);
    serve_one(exchange);
    FCGX_Finish_r(&request);
  }
}

void cgi_once(const std::function<void(Exchange&)>& serve_one) {
  CgiExchange exchange;
  serve_one(exchange);
}

Request read_request(Exchange& exchange, const Router& routes) {
  Request request;
  request.id = request_id(exchange);
  request.method = exchange.param("REQUEST_METHOD");
  request.path = path_of(exchange);
  request.query = parse_query(exchange.param("QUERY_STRING"));
  request.cookies = parse_cookies(exchange.param("HTTP_COOKIE"));
  request.remote_address = exchange.param("REMOTE_ADDR");
  request.user_agent = exchange.param("HTTP_USER_AGENT");
  if (!is_clean_utf8(request.user_agent)) request.user_agent.clear();
  request.accept_encoding = exchange.param("HTTP_ACCEPT_ENCODING");
  request.if_none_match = exchange.param("HTTP_IF_NONE_MATCH");
  request.sec_fetch_site = exchange.param("HTTP_SEC_FETCH_SITE");
  request.origin = exchange.param("HTTP_ORIGIN");

  const auto limits = routes.limits_for(request.method, request.path);
  const auto length = content_length(exchange);
  auto body = read_bytes(exchange, length, limits.bytes);
  if (request.path.size() > kPathLimit || !is_clean_utf8(request.path)) {
    throw HttpError(Status::bad_request, "msg.400");
  }
  for (const auto& [name, value] : request.query.pairs()) {
    if (!is_clean_utf8(name) || !is_clean_utf8(value)) {
      throw HttpError(Status::bad_request, "msg.400");
    }
  }
  if (!request.is_safe())
    read_body(request, exchange.param("CONTENT_TYPE"), std::move(body), limits);
  return request;
}

void write_response(Exchange& exchange, const Response& response, const Request& request) {
  std::string head = "Status: " + std::to_string(static_cast<int>(response.status)) + " " +
                     std::string(reason_for(response.status)) + "\r\n";
  for (const auto& [name, value] : response.headers) {
    require_clean_header(name);
    require_clean_header(value);
    head.append(name).append(": ").append(value).append("\r\n");
  }
  if (!response.more) {
    head.append("Content-Length: ").append(std::to_string(response.body.size())).append("\r\n");
  }
  head += "\r\n";
  if (!exchange.write(head) || request.method == "HEAD") return;
  if (!exchange.write(response.body) || !response.more) return;
  for (auto piece = response.more(); !piece.empty(); piece = response.more()) {
    if (!exchange.write(piece)) return;
  }
}

}  // namespace fcgi
