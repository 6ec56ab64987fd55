/// \file
/// The OPD returns its part: not ours, not proven, not clear, with its finding.
///
///   GET, POST …/aduan/{code}/kembali   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kSendBack{
    .event = domain::Event::send_back, .address = "kembali", .flash = "flash.sent_back"};

}  // namespace followups
