// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/form.hpp"
#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "fcgi/session.hpp"
#include "fcgi/time.hpp"

namespace fcgi {

/// Everything an action may know of one request. `now` is the one instant of this request.
struct Visit {
  Request request;
  Session session;
  Instant now;
  std::map<std::string, std::string, std::less<>> path_values;  ///< {code} -> value
  const Reading* reading = &kReadAsSent;                        ///< the application's
  bool address_is_secret = false;  ///< who knows this request's address may do what it opens

  /// The value of `{name}` in the route's pattern; std::out_of_range if the pattern has none.
  [[nodiscard]] const std::string& at(std::string_view name) const;
  [[nodiscard]] Form form() const { return Form(request.fields, request.files, *reading); }
};

using Action = std::function<Response(Visit&)>;

/// Limits of a route's body; the bytes are counted before anything parses them.
struct BodyLimits {
  std::size_t bytes = 96 * 1024;
  std::size_t parts = 200;
  bool files = false;
};

/// A route by its words: "GET", "/aduan/{code}".
struct RouteName {
  std::string_view method;
  std::string_view pattern;
  bool asks = false;  ///< a POST that only asks (Router::ask)
};

/// Whether an address of this pattern is a secret of whoever holds it: one of its names is other
/// than those whose values open nothing by themselves (`{code}`, `{id}`, `{name}`). So a new kind
/// of token is one before anybody thinks of it. Source: docs/decisions/0057.
[[nodiscard]] bool is_secret(std::string_view pattern);

/// The routes of one binary: method + pattern -> action. First match wins.
///
/// A pattern is a path whose segments may be `{name}`: one non-empty segment. 404 and 405 (with
/// `Allow`) fall out of the table; HEAD is GET without its body; OPTIONS answers 405.
class Router {
 public:
  void get(std::string pattern, Action action);
  void post(std::string pattern, Action action, BodyLimits limits = {});
  /// A POST that answers 200, writes nothing and sets no cookie: what is asked travels in the body,
  /// because it must stand in no address. Guarded like every POST.
  void ask(std::string pattern, Action action);

  /// The limits for this request; the default for an address nobody serves.
  [[nodiscard]] BodyLimits limits_for(std::string_view method, std::string_view path) const;

  /// The pattern with its names, for the log (tokens never stand there); "-" if none matches.
  [[nodiscard]] std::string pattern_for(std::string_view path) const;

  /// Whether the route of this request only asks.
  [[nodiscard]] bool only_asks(const Request& request) const;

  /// Whether this path is a secret: of what nobody serves, wherever this table has secrets at all
  /// (a link with a letter too many still shows its token).
  [[nodiscard]] bool is_secret(std::string_view path) const;

  /// Every route in its order; refers to the table.
  [[nodiscard]] std::vector<RouteName> names() const;

  /// Throws HttpError not_found if nobody serves the address, method_not_allowed (with `Allow`) if
  /// it knows other methods only.
  void require(const Request& request) const;

  /// Runs the action. Throws as `require`.
  [[nodiscard]] Response dispatch(Visit& visit) const;

 private:
  struct Route {
    std::string method;
    std::string pattern;
    std::vector<std::string> segments;
    Action action;
    BodyLimits limits;
    bool asks;
  };
  void add(std::string method, std::string pattern, Action action, BodyLimits limits, bool asks);
  [[nodiscard]] const Route* find(std::string_view method, std::string_view path) const;
  [[nodiscard]] const Route& route_of(const Request& request) const;
  std::vector<Route> routes_;
};

}  // namespace fcgi
