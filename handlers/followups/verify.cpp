/// \file
/// The OPD says whether what was reported is true.
///
///   GET, POST …/aduan/{code}/verifikasi   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kVerify{
    .event = domain::Event::verify, .address = "verifikasi", .flash = "flash.verified"};

}  // namespace followups
