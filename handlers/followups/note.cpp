/// \file
/// Staff write something for staff only.
///
///   GET, POST …/aduan/{code}/catatan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kNote{.event = domain::Event::note, .address = "catatan", .flash = "flash.noted"};

}  // namespace followups
