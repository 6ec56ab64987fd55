/// \file
/// Triage adds what the reporter said by another channel, with his very words.
///
///   GET, POST …/aduan/{code}/tambahan   as act.hpp says

#include "handlers/followups/actions.hpp"

namespace followups {

const Deed kAdd{.event = domain::Event::add, .address = "tambahan", .flash = "flash.words_added"};

}  // namespace followups
