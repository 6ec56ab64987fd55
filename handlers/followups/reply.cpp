/// \file
/// Staff answer the reporter; the public does not read it.
///
///   GET, POST …/aduan/{code}/balasan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kReply{.event = domain::Event::reply, .address = "balasan", .flash = "flash.replied"};

}  // namespace followups
