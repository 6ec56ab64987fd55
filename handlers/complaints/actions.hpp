// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a citizen can do with reports, one file each. Guards stand in routes.cpp.
#pragma once

#include "handlers/complaints/acts/act.hpp"
#include "handlers/complaints/app.hpp"

namespace complaints {

// Finding the right category.
fcgi::Response list_categories(App& app, fcgi::Visit& visit);
fcgi::Response find_categories(App& app, fcgi::Visit& visit);
fcgi::Response categories_of_draft(App& app, fcgi::Visit& visit);
fcgi::Response suggest_categories(App& app, fcgi::Visit& visit);

// Filing: three steps over a draft.
fcgi::Response new_draft(App& app, fcgi::Visit& visit);
fcgi::Response write_draft(App& app, fcgi::Visit& visit);
fcgi::Response show_draft(App& app, fcgi::Visit& visit);
fcgi::Response change_draft(App& app, fcgi::Visit& visit);
fcgi::Response ask_danger(App& app, fcgi::Visit& visit);
fcgi::Response answer_danger(App& app, fcgi::Visit& visit);
fcgi::Response ask_same(App& app, fcgi::Visit& visit);
fcgi::Response show_files(App& app, fcgi::Visit& visit);
fcgi::Response attach(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response review(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response file(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response discard_form(App& app, fcgi::Visit& visit);
fcgi::Response discard(App& app, fcgi::Visit& visit);
fcgi::Response disown_form(App& app, fcgi::Visit& visit);
fcgi::Response disown(App& app, fcgi::Visit& visit);
fcgi::Response show_receipt(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response show_receipt_again(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);

// Own reports.
fcgi::Response list_mine(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response link_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response link_report(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);

fcgi::Response copy_as_json(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response copy_as_page(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);

// An own report, by account or by code.
fcgi::Response show_own(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response show_file(App& app, fcgi::Visit& visit, const Claim& claim);

// What is kept of a reporter without an account.
fcgi::Response own_data(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response copy_own_as_json(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response copy_own_as_page(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response contact_form(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response correct_contact(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response erase_own_form(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response erase_own(App& app, fcgi::Visit& visit, const Claim& claim);

// Of one answer of an own report, by account or by code.
inline constexpr std::string_view kDoubtWord = "tidak-menjawab";
fcgi::Response doubt_form(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response doubt_answer(App& app, fcgi::Visit& visit, const Claim& claim);
// A step against the own account, and the appeal.
fcgi::Response appeal_form(App& app, fcgi::Visit& visit, const Claim& claim);
fcgi::Response appeal(App& app, fcgi::Visit& visit, const Claim& claim);

// Without an account.
fcgi::Response track_form(App& app, fcgi::Visit& visit);
fcgi::Response track(App& app, fcgi::Visit& visit);
fcgi::Response close_tracking(App& app, fcgi::Visit& visit);
fcgi::Response follow_form(App& app, fcgi::Visit& visit);
fcgi::Response follow(App& app, fcgi::Visit& visit);
fcgi::Response confirm_form(App& app, fcgi::Visit& visit);
fcgi::Response confirm_follow(App& app, fcgi::Visit& visit);
fcgi::Response unfollow_form(App& app, fcgi::Visit& visit);
fcgi::Response unfollow(App& app, fcgi::Visit& visit);

// Support for somebody else's.
fcgi::Response support_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);
fcgi::Response support(App& app, fcgi::Visit& visit, const domain::Citizen& citizen);

// Acts on an own report.
extern const Deed kAdd, kSupply, kAccept, kRate, kReopen, kObject, kWithdraw, kAmend,
    kChangePrivacy;

/// All of them, in the order in which the page offers them.
[[nodiscard]] std::vector<const Deed*> deeds();

template <const Deed& deed>
fcgi::Response form_of(App& app, fcgi::Visit& visit, const Claim& claim) {
  return act_page(app, visit, claim, deed);
}
template <const Deed& deed>
fcgi::Response act_of(App& app, fcgi::Visit& visit, const Claim& claim) {
  return do_act(app, visit, claim, deed);
}

}  // namespace complaints
