/// \file
/// The OPD says when it will be done, and why not before.
///
///   GET, POST …/aduan/{code}/jadwal   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kSchedule{
    .event = domain::Event::schedule, .address = "jadwal", .flash = "flash.scheduled"};

}  // namespace followups
