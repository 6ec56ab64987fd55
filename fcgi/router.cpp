// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/router.hpp"

#include <algorithm>
#include <stdexcept>

#include "fcgi/http_error.hpp"

namespace fcgi {
namespace {

std::vector<std::string> segments_of(std::string_view path) {
  std::vector<std::string> segments;
  std::size_t start = 1;
  while (start <= path.size()) {
    const auto end = std::min(path.find('/', start), path.size());
    segments.emplace_back(path.substr(start, end - start));
    start = end + 1;
  }
  return segments;
}

bool is_name(std::string_view segment) {
  return segment.starts_with('{') && segment.ends_with('}');
}

bool opens_nothing(std::string_view segment) {
  return !is_name(segment) || segment == "{code}" || segment == "{id}" || segment == "{name}";
}

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
  if (pattern.size() != path.size()) return false;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (is_name(pattern[i]) ? path[i].empty() : pattern[i] != path[i]) return false;
  }
  return true;
}

}  // namespace

bool is_secret(std::string_view pattern) {
  return !std::ranges::all_of(segments_of(pattern), opens_nothing);
}

const std::string& Visit::at(std::string_view name) const {
  const auto found = path_values.find(name);
  if (found == path_values.end()) {
    throw std::out_of_range("the route has no {" + std::string(name) + "}");
  }
  return found->second;
}

void Router::get(std::string pattern, Action action) {
  add("GET", std::move(pattern), std::move(action), {}, false);
}

void Router::post(std::string pattern, Action action, BodyLimits limits) {
  add("POST", std::move(pattern), std::move(action), limits, false);
}

void Router::ask(std::string pattern, Action action) {
  add("POST", std::move(pattern), std::move(action), {}, true);
}

void Router::add(std::string method, std::string pattern, Action action, BodyLimits limits,
                 bool asks) {
  auto segments = segments_of(pattern);
  routes_.push_back({std::move(method), std::move(pattern), std::move(segments), std::move(action),
                     limits, asks});
}

const Router::Route* Router::find(std::string_view method, std::string_view path) const {
  const auto wanted = segments_of(path);
  for (const auto& route : routes_)
    if (route.method == method && fits(route.segments, wanted)) return &route;
  return nullptr;
}

BodyLimits Router::limits_for(std::string_view method, std::string_view path) const {
  const auto* route = find(method, path);
  return route == nullptr ? BodyLimits{} : route->limits;
}

bool Router::only_asks(const Request& request) const {
  const auto* route = find(request.method, request.path);
  return route != nullptr && route->asks;
}

bool Router::is_secret(std::string_view path) const {
  const auto pattern = pattern_for(path);
  if (pattern != "-") return fcgi::is_secret(pattern);
  return std::ranges::any_of(routes_,
                             [](const auto& route) { return fcgi::is_secret(route.pattern); });
}

std::string Router::pattern_for(std::string_view path) const {
  const auto wanted = segments_of(path);
  for (const auto& route : routes_) {
    if (fits(route.segments, wanted)) return route.pattern;
  }
  return "-";
}

std::vector<RouteName> Router::names() const {
  std::vector<RouteName> all;
  all.reserve(routes_.size());
  for (const auto& route : routes_) all.push_back({route.method, route.pattern, route.asks});
  return all;
}

const Router::Route& Router::route_of(const Request& request) const {
  const auto wanted = segments_of(request.path);
  const auto method =
      request.method == "HEAD" ? std::string_view("GET") : std::string_view(request.method);
  std::vector<std::string> allowed;
  for (const auto& route : routes_) {
    if (!fits(route.segments, wanted)) continue;
    if (route.method == method) return route;
    allowed.push_back(route.method);
  }
  if (allowed.empty()) throw HttpError(Status::not_found, "msg.404");
  std::string allow;
  for (const auto* one : {"GET", "POST"}) {
    if (std::find(allowed.begin(), allowed.end(), one) == allowed.end()) continue;
    if (!allow.empty()) allow += ", ";
    allow += std::string_view(one) == "GET" ? "GET, HEAD" : one;
  }
  throw HttpError(Status::method_not_allowed, "msg.405", {{"Allow", allow}});
}

void Router::require(const Request& request) const {
  (void)route_of(request);
}

Response Router::dispatch(Visit& visit) const {
  const auto& route = route_of(visit.request);
  const auto wanted = segments_of(visit.request.path);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto& name = route.segments[i];
    if (is_name(name)) visit.path_values[name.substr(1, name.size() - 2)] = wanted[i];
  }
  return route.action(visit);
}

}  // namespace fcgi
