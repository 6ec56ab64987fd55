// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The acts of the desks that differ in nothing but event, address and what the next page says;
/// what has behaviour of its own has a file of its own. Each is a form (GET) and an act (POST)
/// below the report (act.hpp).

#include "handlers/followups/actions.hpp"

namespace followups {

using domain::Event;

/// Triage asks the reporter, or an OPD does within its part (at most twice a round).
const Deed kAsk{.event = Event::ask, .address = "tanya", .flash = "flash.asked"};

/// Staff enter the answer that the reporter gave by another channel, with his very words.
const Deed kSupply{.event = Event::supply, .address = "jawaban", .flash = "flash.supplied"};

/// Triage adds what the reporter said by another channel, with his very words.
const Deed kAdd{.event = Event::add, .address = "tambahan", .flash = "flash.words_added"};

/// Whoever asked takes the question back.
const Deed kCancelAsk{
    .event = Event::cancel_ask, .address = "pembatalan", .flash = "flash.ask_cancelled"};

/// The report cannot be processed, for a reason of the closed list.
const Deed kReject{.event = Event::reject, .address = "penolakan", .flash = "flash.rejected"};

/// The report belongs to a body outside the regency: passed on, or where to turn.
const Deed kRedirect{
    .event = Event::redirect, .address = "pengalihan", .flash = "flash.redirected"};

/// A merged report goes its own way again.
const Deed kUnmerge{.event = Event::unmerge, .address = "pemisahan", .flash = "flash.unmerged"};

/// Triage ends one part; the report goes on with the others.
const Deed kDropPart{
    .event = Event::drop_part, .address = "penghentian", .flash = "flash.part_dropped"};

/// Triage opens the report again on the reporter's own word.
const Deed kReopen{
    .event = Event::reopen, .address = "pembukaan", .flash = "flash.complaint.reopened"};

/// Triage withdraws the report on the reporter's own word.
const Deed kWithdraw{
    .event = Event::withdraw, .address = "pencabutan", .flash = "flash.complaint.withdrawn"};

/// Triage makes the report more private on the reporter's own word.
const Deed kChangePrivacy{
    .event = Event::change_privacy, .address = "kerahasiaan", .flash = "flash.privacy_recorded"};

/// Triage takes the report out of the public's sight.
const Deed kHide{.event = Event::hide, .address = "penyembunyian", .flash = "flash.hidden"};

/// Triage shows the report to the public again.
const Deed kUnhide{.event = Event::unhide, .address = "penampilan", .flash = "flash.unhidden"};

/// Triage returns an answer that does not answer; the old due date stays.
const Deed kReturnAnswer{
    .event = Event::return_answer, .address = "pengembalian", .flash = "flash.answer_returned"};

/// A leader instructs the desk, or the head of an OPD.
const Deed kInstruct{.event = Event::instruct, .address = "petunjuk", .flash = "flash.instructed"};

/// The OPD says whether what was reported is true.
const Deed kVerify{.event = Event::verify, .address = "verifikasi", .flash = "flash.verified"};

/// The OPD returns its part: not ours, not proven, not clear, with its finding.
const Deed kSendBack{.event = Event::send_back, .address = "kembali", .flash = "flash.sent_back"};

/// The OPD says what it will do.
const Deed kStart{.event = Event::start, .address = "rencana", .flash = "flash.started"};

/// An officer asks the head for a later target.
const Deed kAskExtension{.event = Event::ask_extension,
                         .address = "permintaan-perpanjangan",
                         .flash = "flash.extension_asked"};

/// Staff answer the reporter; the public does not read it.
const Deed kReply{.event = Event::reply, .address = "balasan", .flash = "flash.replied"};

/// Staff say something that everybody may read.
const Deed kComment{.event = Event::comment, .address = "keterangan", .flash = "flash.commented"};

/// Staff write something for staff only.
const Deed kNote{.event = Event::note, .address = "catatan", .flash = "flash.noted"};

/// The desk or the head answers the leader's instruction.
const Deed kInstructReply{.event = Event::instruct_reply,
                          .address = "jawaban-petunjuk",
                          .flash = "flash.instruct_replied"};

/// Staff mark an emergency; everybody concerned is told at once.
const Deed kMarkEmergency{
    .event = Event::mark_emergency, .address = "darurat", .flash = "flash.emergency"};

std::vector<const Deed*> deeds() {
  return {&kForward,      &kVerify,        &kStart,    &kResolve,       &kProgress,      &kSchedule,
          &kAsk,          &kSupply,        &kAdd,      &kCancelAsk,     &kReject,        &kRedirect,
          &kMerge,        &kUnmerge,       &kSplit,    &kDropPart,      &kReturnAnswer,  &kSendBack,
          &kAskExtension, &kExtend,        &kInstruct, &kInstructReply, &kRedact,        &kReply,
          &kComment,      &kNote,          &kReclass,  &kCorrectEntry,  &kChangePrivacy, &kHide,
          &kUnhide,       &kMarkEmergency, &kReopen,   &kWithdraw};
}

}  // namespace followups
