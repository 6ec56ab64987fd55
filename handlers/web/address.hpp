// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an address names. Rubbish before or behind it is no name: 404.
#pragma once

#include <string>

#include "fcgi/form.hpp"
#include "fcgi/http_error.hpp"
#include "fcgi/router.hpp"
#include "handlers/domain/code.hpp"

namespace web {

/// The `{id}` of the route. Errors: HttpError 404 unless it is digits alone and above 0.
template <class Id>
[[nodiscard]] Id id_in_path(const fcgi::Visit& visit) {
  const auto id = fcgi::id_from<Id>(visit.at("id"));
  if (!id) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *id;
}

/// The `{code}` of the route, in any case and with hyphens inside, as a person may write it.
/// Errors: HttpError 404.
[[nodiscard]] domain::ComplaintCode code_in_path(const fcgi::Visit& visit);

/// The same of an address that was copied out of a sentence: marks behind the code ("…1PH.") are
/// the sentence's. For a page that leads to the code's own address.
[[nodiscard]] domain::ComplaintCode pasted_code_in_path(const fcgi::Visit& visit);

/// The token `{name}` of the route. Errors: HttpError 404.
[[nodiscard]] const std::string& token_in_path(const fcgi::Visit& visit, std::string_view name);

}  // namespace web
