/// \file
/// Triage makes the report more private on the reporter's own word.
///
///   GET, POST …/aduan/{code}/kerahasiaan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kChangePrivacy{.event = domain::Event::change_privacy,
                          .address = "kerahasiaan",
                          .flash = "flash.complaint.privacy"};

}  // namespace followups
