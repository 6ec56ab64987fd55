#pragma once

#include <string>
#include <string_view>

#include "fcgi/request.hpp"
#include "fcgi/session.hpp"

namespace fcgi::csrf {

/// The name of the form field that carries the token.
inline constexpr std::string_view kField = "csrf";

/// A token for one page: BLAKE2b(session secret, "csrf") under a fresh mask, so that the page's
/// bytes differ each time and compression does not leak it. Shape: 86 characters base64url. Source:
/// docs/decisions (CSRF without a write).
[[nodiscard]] std::string token_for(const Session& session);

/// Whether the form's token belongs to this session; constant time.
[[nodiscard]] bool matches(const Session& session, std::string_view token);

/// Throws WrongToken for an unsafe request from another site (`Sec-Fetch-Site`, else `Origin`), or
/// without the session's token.
///
/// `base_url` is our own address from the configuration.
void check(const Request& request, const Session& session, std::string_view base_url);

}  // namespace fcgi::csrf
