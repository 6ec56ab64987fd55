// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/actions.hpp"

namespace complaints {

std::vector<const Deed*> deeds() {
  return {&kSupply, &kAccept, &kReopen,        &kRate,    &kObject,
          &kAdd,    &kAmend,  &kChangePrivacy, &kWithdraw};
}

}  // namespace complaints
