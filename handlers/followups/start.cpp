/// \file
/// The OPD says what it will do.
///
///   GET, POST …/aduan/{code}/rencana   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kStart{.event = domain::Event::start, .address = "rencana", .flash = "flash.started"};

}  // namespace followups
