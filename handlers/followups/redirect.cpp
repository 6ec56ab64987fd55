/// \file
/// The report belongs to a body outside the regency: passed on, or where to turn.
///
///   GET, POST …/aduan/{code}/pengalihan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kRedirect{
    .event = domain::Event::redirect, .address = "pengalihan", .flash = "flash.redirected"};

}  // namespace followups
