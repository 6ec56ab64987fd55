// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the desks can do, one file each; acts that are rows stand in deeds.cpp. Guards stand in
/// main.cpp; "officer" is whoever they let in.
#pragma once

#include "handlers/followups/base/act.hpp"

namespace followups {

// Lists.
fcgi::Response list_triage(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_inspectorate(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_leader(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_opd(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_entered(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// One report.
fcgi::Response open_for_work(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_report(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_file(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_thumbnail(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// Its photos, and what everybody may see of them.
fcgi::Response list_photos(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response release_photos(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_photo(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response cover_photo(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_covered(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// Many reports of the same thing.
fcgi::Response gather_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response gather(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// On behalf of somebody who wrote elsewhere.
fcgi::Response new_entry(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response suggest(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response enter(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response new_import(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response import_file(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_import(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response confirm_import(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_slip(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response new_pin_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response new_pin(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response make_secret_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response make_secret(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// Who is behind a report, opened with a reason and, where it takes two, a second officer.
fcgi::Response unmask_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response unmask(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_consents(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response consent_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response decide_consent(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_openings(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// *Kabari pelapor*.
fcgi::Response list_to_tell(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response mark_told(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_contact(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response make_pin(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_pin(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response ask_for_answer(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response take_answer(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// Abuse: steps against the account behind a report, and appeals.
fcgi::Response sanction_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response sanction(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response lift_sanction(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response list_appeals(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response appeal_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response decide_appeal(App& app, fcgi::Visit& visit, const domain::Officer& officer);
/// 200 or 422: the step taken from this report, and how to take it back.
fcgi::Response lift_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const store::Complaint& report, const store::SanctionRecord& taken,
                         const domain::FieldErrors& errors);

// Requests at the counter about an account, by two officers.
fcgi::Response list_requests(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response request_form(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response open_request(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response show_request(App& app, fcgi::Visit& visit, const domain::Officer& officer);
fcgi::Response decide_request(App& app, fcgi::Visit& visit, const domain::Officer& officer);

// Acts on a report.
extern const Deed kAsk, kSupply, kAdd, kCancelAsk, kForward, kSplit, kDropPart, kReject, kRedirect,
    kMerge, kUnmerge, kRedact, kReturnAnswer, kReopen, kWithdraw, kReclass, kChangePrivacy, kHide,
    kUnhide, kCorrectEntry;
extern const Deed kVerify, kSendBack, kStart, kSchedule, kProgress, kResolve, kAskExtension,
    kExtend;
extern const Deed kReply, kComment, kNote, kInstruct, kInstructReply, kMarkEmergency;

/// All of them, in the order in which a page offers them.
[[nodiscard]] std::vector<const Deed*> deeds();

template <const Deed& deed>
fcgi::Response form_of(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return act_page(app, visit, officer, deed);
}
template <const Deed& deed>
fcgi::Response act_of(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return do_act(app, visit, officer, deed);
}

}  // namespace followups
