// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "fcgi/router.hpp"

namespace fcgi {

/// One exchange with the web server: FastCGI on descriptor 0, or plain CGI from the process's own
/// environment. Parameters are those of CGI/1.1.
class Exchange {
 public:
  Exchange() = default;
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;
  virtual ~Exchange() = default;
  [[nodiscard]] virtual std::string param(const char* name) const = 0;
  /// Up to `size` bytes of the body; fewer only at its end.
  virtual std::string read(std::size_t size) = 0;
  /// False when the visitor has gone.
  virtual bool write(std::string_view bytes) = 0;
};

enum class Gateway { fastcgi, cgi, none };

/// What this process was started as. FCGX_IsCGI() is true even on /dev/null, so a request method
/// must be there too.
[[nodiscard]] Gateway detect_gateway();

/// Serves until SIGTERM or SIGINT: each accepted exchange goes to `serve_one`, whose exceptions are
/// its own. Waits with ppoll on descriptor 0, so a signal just before accept is not missed.
void fastcgi_loop(const std::function<void(Exchange&)>& serve_one);

/// Serves the one request of a plain CGI process.
void cgi_once(const std::function<void(Exchange&)>& serve_one);

/// Reads and checks one request. Errors: HttpError 400 or 413; what is left of the body (≤ limit +
/// 64 kB) is drained first, or nginx may turn our answer into its own 502.
[[nodiscard]] Request read_request(Exchange& exchange, const Router& routes);

/// Writes status, headers and body (or its pieces). Body is left out for HEAD.
void write_response(Exchange& exchange, const Response& response, const Request& request);

}  // namespace fcgi
