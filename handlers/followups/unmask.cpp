/// \file
/// The reporter's identity is opened for this officer's session; logged, and told to the reporter.
///
///   GET, POST …/aduan/{code}/identitas   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kUnmask{
    .event = domain::Event::unmask, .address = "identitas", .flash = "flash.unmasked"};

}  // namespace followups
