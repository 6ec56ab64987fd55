/// \file
/// Staff mark an emergency; everybody concerned is told at once.
///
///   GET, POST …/aduan/{code}/darurat   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kMarkEmergency{
    .event = domain::Event::mark_emergency, .address = "darurat", .flash = "flash.emergency"};

}  // namespace followups
