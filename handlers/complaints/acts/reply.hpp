// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Answering by a link of a mail, without signing in: which link it is, and what it still opens.
///
///   GET  /jawab/{token}         200, the question and a form
///
///   GET  /nilai/{token}         200, what is said to be finished, and the form that accepts it
///
///   GET  /nilai/{token}/belum   200, the form that opens the report again
///
///   POST to each                as `do_act`; then the link is spent, 303 to its page
///
/// Mail scanners open links: GET does nothing else.
///
/// A link that was used says so (200); one that expired, or whose question is closed, 410; nobody's
/// 404; each with the ways on. Of a *Rahasia* report only the code is said. A POST by a link that
/// opens nothing any more does nothing and gives back what was typed (409).
/// Source: docs/decisions/0046.
#pragma once

#include "handlers/complaints/actions.hpp"

namespace complaints {

/// What a link is now.
enum class LinkState {
  open,
  unknown,  ///< nobody's
  used,
  expired,
  closed,  ///< answered by another way, asked anew, or being worked on again
  secret   ///< of a *Rahasia* report: it is not opened by a mail
};

struct OpenedLink {
  LinkState state = LinkState::unknown;
  std::optional<store::ReplyLink> link = {};
  std::optional<Claim> claim = {};  ///< only if it is open
};

/// The link of `{token}`, if it is of this kind.
[[nodiscard]] OpenedLink opened_by(App& app, const fcgi::Visit& visit, store::ReplyKind kind);

/// The page of a link that opens nothing.
[[nodiscard]] fcgi::Response link_page(App& app, fcgi::Visit& visit, const OpenedLink& opened);

template <ClaimAction action, store::ReplyKind kind>
fcgi::Response with_link(App& app, fcgi::Visit& visit) {
  const auto opened = opened_by(app, visit, kind);
  if (opened.claim) return action(app, visit, *opened.claim);
  return link_page(app, visit, opened);
}

}  // namespace complaints
