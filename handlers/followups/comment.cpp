/// \file
/// Staff say something that everybody may read.
///
///   GET, POST …/aduan/{code}/keterangan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kComment{
    .event = domain::Event::comment, .address = "keterangan", .flash = "flash.commented"};

}  // namespace followups
