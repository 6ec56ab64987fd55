/// \file
/// *Kabari pelapor* (templates/followups/tell.tpl).
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/layout.hpp"

namespace view {

/// One person to tell one thing.
struct TellItem {
  std::string code = {};  ///< shown form
  std::string report_href = {};
  std::string told_href = {};  ///< where *sudah dikabari* and *tidak terhubung* are sent
  /// Not empty: phone and address are kept back; asking for them here is logged.
  std::string contact_href = {};
  std::string name = {};   ///< empty: not known, or not for these eyes
  std::string phone = {};  ///< E.164, or empty
  std::string address = {};
  domain::Values values = {};  ///< as of an outbox payload
  int tries = 0;
  domain::Instant created_at = {};
};

[[nodiscard]] std::string tell(const Pages& pages, const Chrome& chrome,
                               const std::vector<TellItem>& items, domain::Instant now);

/// The ready text: who writes, the code, what is new, where to read it; only what `values` hold.
[[nodiscard]] std::string tell_text(const Pages& pages, const TellItem& item);

}  // namespace view
