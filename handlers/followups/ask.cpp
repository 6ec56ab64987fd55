/// \file
/// Triage asks the reporter, or an OPD does within its part (at most twice a round).
///
///   GET, POST …/aduan/{code}/tanya   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kAsk{.event = domain::Event::ask, .address = "tanya", .flash = "flash.asked"};

}  // namespace followups
