// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which own report a request is about, and by what its reporter proved himself.
#pragma once

#include <optional>
#include <string>

#include "handlers/complaints/app.hpp"
#include "handlers/domain/people/account.hpp"

namespace complaints {

/// Last part of the address at which a report is opened again.
inline constexpr std::string_view kReopenWord = "pembukaan";

/// What a link of a mail lets its reader do, once (docs/decisions/0046).
struct Reply {
  store::ReplyFor what;
  std::string token_hash;
  std::string reopen_address;  ///< where it says that the report is not solved
};

/// A report before its reporter. Only the functions below and `opened_by` of reply.hpp make one,
/// so an action that takes a claim cannot be routed past them.
struct Claim {
  store::Complaint report;
  store::By by;
  std::string address;                        ///< of its page; acts and files stand below it
  std::optional<domain::AccountId> account;   ///< who is signed in; absent: by code
  bool may_act = true;                        ///< false: by e-mail, which only reads
  bool linked = false;                        ///< seen by code, but an account has it
  std::optional<domain::Instant> until = {};  ///< when the pass ends; absent with an account
  std::optional<Reply> reply = {};            ///< by a link of a mail: nothing but this

  /// Of one of its acts: "keterangan", "jawaban", …
  [[nodiscard]] std::string act(std::string_view word) const {
    if (reply) return word == kReopenWord ? reply->reopen_address : address;
    return address + "/" + std::string(word);
  }
  [[nodiscard]] std::string file(domain::AttachmentId id) const {
    return act("berkas/" + std::to_string(id.value));
  }
};

/// The citizen's report of the address. Errors: HttpError 404, also for somebody else's.
[[nodiscard]] Claim claim_by_account(App& app, const fcgi::Visit& visit,
                                     const domain::Citizen& citizen);

/// The same by its code: for lists of a citizen's own.
[[nodiscard]] Claim claim_by_code(App& app, const domain::ComplaintCode& code,
                                  const domain::Citizen& citizen);

enum class Means { to_read, to_act };

/// The report of the address, if this browser opened it by its code. Errors: HttpError 404 for what
/// is no code; PassNeeded without a pass, with another report's, or `to_act` with one by e-mail;
/// PinReplaced if there is another PIN by now.
[[nodiscard]] Claim claim_by_pass(App& app, const fcgi::Visit& visit, Means means);

using ClaimAction = fcgi::Response (*)(App&, fcgi::Visit&, const Claim&);

template <ClaimAction action>
fcgi::Response with_account(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  return action(app, visit, claim_by_account(app, visit, citizen));
}
template <ClaimAction action, Means means>
fcgi::Response with_pass(App& app, fcgi::Visit& visit) {
  return action(app, visit, claim_by_pass(app, visit, means));
}

}  // namespace complaints
