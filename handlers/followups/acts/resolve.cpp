// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The OPD declares its part finished: what was done, and proof or why there is none.
///
///   GET, POST …/aduan/{code}/selesai   as act.hpp says

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/public_words.hpp"

namespace followups {

const Deed kResolve{.event = domain::Event::resolve,
                    .address = "selesai",
                    .flash = "flash.resolved",
                    .also = publish_upload,
                    .takes_file = true};

}  // namespace followups
