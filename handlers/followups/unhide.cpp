/// \file
/// Triage shows the report to the public again.
///
///   GET, POST …/aduan/{code}/penampilan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kUnhide{
    .event = domain::Event::unhide, .address = "penampilan", .flash = "flash.unhidden"};

}  // namespace followups
