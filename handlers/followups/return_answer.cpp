/// \file
/// Triage returns an answer that does not answer; the old due date stays.
///
///   GET, POST …/aduan/{code}/pengembalian   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kReturnAnswer{.event = domain::Event::return_answer,
                         .address = "pengembalian",
                         .flash = "flash.answer_returned"};

}  // namespace followups
