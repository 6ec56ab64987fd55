/// \file
/// A leader instructs the desk, or the head of an OPD.
///
///   GET, POST …/aduan/{code}/petunjuk   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kInstruct{
    .event = domain::Event::instruct, .address = "petunjuk", .flash = "flash.instructed"};

}  // namespace followups
