// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/likeness.hpp"

#include "handlers/store/words/words.hpp"

namespace complaints {
namespace {

constexpr std::chrono::days kBefore{180};
constexpr int kMost = 3;

}  // namespace

std::vector<store::Twin> public_twins(App& app, const domain::ComplaintDraft& content,
                                      domain::Instant now) {
  const bool is_public = content.privacy && !flags_of(*content.privacy).hidden_from_public;
  if (!is_public || content.accused) return {};
  const store::Likeness likeness{
      .stems = store::stems_of(content.title + "\n" + content.place + "\n" + content.story),
      .category = content.category,
      .kecamatan = content.kecamatan,
      .most = kMost};
  return app.search.find_twins(likeness, now - kBefore);
}

}  // namespace complaints
