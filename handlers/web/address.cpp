// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/address.hpp"

#include <algorithm>

#include "fcgi/crypto.hpp"

namespace web {
namespace {

/// What a person types around a code is no part of an address: each page has few of them.
bool is_of_address(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

domain::ComplaintCode code_from(std::string_view typed) {
  auto code = domain::ComplaintCode::parse(typed);
  const bool tidy =
      code && is_of_address(typed.front()) && is_of_address(typed.back()) &&
      std::ranges::all_of(typed, [](char c) { return is_of_address(c) || c == ' ' || c == '-'; });
  if (!tidy) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(code);
}

}  // namespace

domain::ComplaintCode code_in_path(const fcgi::Visit& visit) {
  return code_from(visit.at("code"));
}

domain::ComplaintCode pasted_code_in_path(const fcgi::Visit& visit) {
  const std::string_view typed = visit.at("code");
  return code_from(typed.substr(0, typed.find_last_not_of(".,;:!?)]}>*_~'\"") + 1));
}

const std::string& token_in_path(const fcgi::Visit& visit, std::string_view name) {
  const auto& token = visit.at(name);
  if (!crypto::is_token(token)) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return token;
}

}  // namespace web
