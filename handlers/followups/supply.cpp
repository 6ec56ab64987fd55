/// \file
/// Staff enter the answer that the reporter gave by another channel, with his very words.
///
///   GET, POST …/aduan/{code}/jawaban   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kSupply{.event = domain::Event::supply, .address = "jawaban", .flash = "flash.supplied"};

}  // namespace followups
