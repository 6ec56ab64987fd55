/// \file
/// *Kabari pelapor*: people without e-mail, with the ready text and the way to reach them.
///
///   GET /triase/kabari, /inspektorat/kabari, /pimpinan/kabari   200, the longest waiting first
///
/// Each desk tells the reporters of its own reports.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/to_tell.hpp"

namespace followups {

fcgi::Response list_to_tell(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return to_tell_page(app, visit, officer, std::nullopt);
}

}  // namespace followups
