#include "handlers/followups/actions.hpp"

namespace followups {

std::vector<const Deed*> deeds() {
  return {&kForward, &kVerify,   &kStart,         &kResolve,   &kProgress,     &kSchedule,
          &kAsk,     &kSupply,   &kAdd,           &kCancelAsk, &kReject,       &kRedirect,
          &kMerge,   &kUnmerge,  &kSplit,         &kDropPart,  &kReturnAnswer, &kSendBack,
          &kExtend,  &kInstruct, &kInstructReply, &kRedact,    &kReply,        &kComment,
          &kNote,    &kReclass,  &kChangePrivacy, &kHide,      &kUnhide,       &kMarkEmergency,
          &kReopen,  &kWithdraw};
}

}  // namespace followups
