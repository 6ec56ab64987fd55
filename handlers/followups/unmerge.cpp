/// \file
/// A merged report goes its own way again.
///
///   GET, POST …/aduan/{code}/pemisahan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kUnmerge{
    .event = domain::Event::unmerge, .address = "pemisahan", .flash = "flash.unmerged"};

}  // namespace followups
