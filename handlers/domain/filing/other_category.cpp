// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/other_category.hpp"

namespace domain {

ComplaintDraft under_category(ComplaintDraft draft, const Category* before,
                              const Category& chosen) {
  draft.category = chosen.id;
  if (before != nullptr && draft.kind == before->kind) draft.kind.reset();
  const bool followed =
      before != nullptr && draft.privacy == preset_privacy(*before, draft.accused);
  if (followed || chosen.privacy_locked) draft.privacy.reset();
  return draft;
}

}  // namespace domain
