/// \file
/// Triage opens the report again on the reporter's own word.
///
///   GET, POST …/aduan/{code}/pembukaan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kReopen{
    .event = domain::Event::reopen, .address = "pembukaan", .flash = "flash.complaint.reopened"};

}  // namespace followups
