// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The OPD says what was done, with a photo if there is one.
///
///   GET, POST …/aduan/{code}/perkembangan   as act.hpp says

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/public_words.hpp"

namespace followups {

const Deed kProgress{.event = domain::Event::progress,
                     .address = "perkembangan",
                     .flash = "flash.progressed",
                     .also = publish_upload,
                     .takes_file = true};

}  // namespace followups
