/// \file
/// The reporter says that it is done: the report closes.
///
///   GET, POST /laporan-saya/{code}/penerimaan   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {

const Deed kAccept{.event = domain::Event::accept,
                   .needs = domain::Needs::nothing,
                   .address = "penerimaan",
                   .key = "accept",
                   .flash = "complaint.accepted"};

}  // namespace complaints
