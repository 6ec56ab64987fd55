// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "fcgi/request.hpp"
#include "fcgi/session.hpp"

namespace fcgi::csrf {

/// The name of the form field that carries the token.
inline constexpr std::string_view kField = "csrf";

/// The name of the field by which the page that our service worker keeps for a broken line
/// (nginx/static/belum-terkirim.html) says that it sends a form again: it cannot know whose page
/// the form stood on.
inline constexpr std::string_view kKeptField = "terputus";

/// A token for one page: BLAKE2b(session secret, "csrf") under a fresh mask, so that the page's
/// bytes differ each time and compression does not leak it. Shape: 86 characters base64url. Source:
/// docs/decisions/0006.
[[nodiscard]] std::string token_for(const Session& session);

/// Throws FromElsewhere for an unsafe request that says it comes from another site:
/// `Sec-Fetch-Site` cross-site, same-site or unknown, else an `Origin` that is not `base_url`, our
/// own address from the configuration. Needs no session: nothing of such a request is looked at.
void require_not_foreign(const Request& request, std::string_view base_url);

/// Holds the token of an unsafe request that `require_not_foreign` let pass against the session's;
/// constant time.
///
/// Throws SignInNeeded if the session has ended, WrongToken if the token is not the session's; but
/// FromElsewhere instead of either where nobody vouches for the page the form stood on, unless the
/// token proves that it was ours: `Origin: null` without `Sec-Fetch-Site`, which older browsers say
/// of our own pages without a referrer, and everybody's browser of a page that hides where it is;
/// or `kKeptField`. Source: docs/decisions/0051.
void check(const Request& request, const Session& session);

}  // namespace fcgi::csrf
