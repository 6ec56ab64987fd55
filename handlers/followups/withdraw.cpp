/// \file
/// Triage withdraws the report on the reporter's own word.
///
///   GET, POST …/aduan/{code}/pencabutan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kWithdraw{.event = domain::Event::withdraw,
                     .address = "pencabutan",
                     .flash = "flash.complaint.withdrawn"};

}  // namespace followups
