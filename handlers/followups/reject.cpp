/// \file
/// The report cannot be processed, for a reason of the closed list.
///
///   GET, POST …/aduan/{code}/penolakan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kReject{
    .event = domain::Event::reject, .address = "penolakan", .flash = "flash.rejected"};

}  // namespace followups
