/// \file
/// Triage takes the report out of the public's sight.
///
///   GET, POST …/aduan/{code}/penyembunyian   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kHide{.event = domain::Event::hide, .address = "penyembunyian", .flash = "flash.hidden"};

}  // namespace followups
