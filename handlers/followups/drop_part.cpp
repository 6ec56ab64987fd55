/// \file
/// Triage ends one part; the report goes on with the others.
///
///   GET, POST …/aduan/{code}/penghentian   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kDropPart{
    .event = domain::Event::drop_part, .address = "penghentian", .flash = "flash.part_dropped"};

}  // namespace followups
