// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions about abuse share: whose account a report is of, and what he is told.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/people/account_notice.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/followups/base/app.hpp"
#include "handlers/view/kit/field.hpp"

namespace followups {

/// The report of `{code}`, if this officer does triage's work on it at triage's own desk: reports
/// about officers' conduct lead to no step against who wrote them. Throws HttpError 404 or 403.
[[nodiscard]] store::Complaint report_to_judge(App& app, const fcgi::Visit& visit,
                                               const domain::Officer& officer);

/// Who sent it from an account, and when he last wrote in it; absent for others and for an erased
/// account. Never shown.
struct AccountSender {
  store::Reporter reporter;
  domain::AccountId account;
  domain::Instant last_word;
};
[[nodiscard]] std::optional<AccountSender> sender_of(App& app, const store::Complaint& report);
/// The same, or HttpError 404.
[[nodiscard]] AccountSender get_sender(App& app, const store::Complaint& report);

/// "Peringatan · kiriman beruntun · sampai 24 November 2027", and the words.
[[nodiscard]] std::string in_words(const view::Messages& messages,
                                   const store::SanctionRecord& sanction);

/// One mail to the account's holder about a step. Of a secret report nothing but its code is told.
void tell_sender(App& app, mysql::Transaction& transaction, domain::AccountEvent event,
                 const store::SanctionRecord& sanction, std::string_view words,
                 domain::Instant now);

/// A field for an officer's words: 10 to 1,000 characters.
[[nodiscard]] view::Field words_field(std::string name, view::Label label, view::Label hint,
                                      const std::string& typed);
inline constexpr domain::Length kWordsLength{10, 1000};

}  // namespace followups
