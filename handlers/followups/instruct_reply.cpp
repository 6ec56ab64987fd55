/// \file
/// The desk or the head answers the leader's instruction.
///
///   GET, POST …/aduan/{code}/jawaban-petunjuk   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kInstructReply{.event = domain::Event::instruct_reply,
                          .address = "jawaban-petunjuk",
                          .flash = "flash.instruct_replied"};

}  // namespace followups
