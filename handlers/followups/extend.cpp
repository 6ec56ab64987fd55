/// \file
/// The head moves the target, with a reason, before it is due.
///
///   GET, POST …/aduan/{code}/perpanjangan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kExtend{
    .event = domain::Event::extend, .address = "perpanjangan", .flash = "flash.extended"};

}  // namespace followups
