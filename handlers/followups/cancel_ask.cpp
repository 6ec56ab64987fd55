/// \file
/// Whoever asked takes the question back.
///
///   GET, POST …/aduan/{code}/pembatalan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kCancelAsk{
    .event = domain::Event::cancel_ask, .address = "pembatalan", .flash = "flash.ask_cancelled"};

}  // namespace followups
