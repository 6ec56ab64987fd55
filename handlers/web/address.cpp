// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/address.hpp"

#include "fcgi/crypto.hpp"

namespace web {
namespace {

bool is_between(char c) {
  return c == ' ' || c == '-';
}

}  // namespace

domain::ComplaintCode code_in_path(const fcgi::Visit& visit) {
  const auto& typed = visit.at("code");
  auto code = domain::ComplaintCode::parse(typed);
  if (!code || is_between(typed.front()) || is_between(typed.back()))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(code);
}

const std::string& token_in_path(const fcgi::Visit& visit, std::string_view name) {
  const auto& token = visit.at(name);
  if (!crypto::is_token(token)) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return token;
}

}  // namespace web
