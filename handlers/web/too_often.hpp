// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The answer to what was tried too often.
#pragma once

#include <string>
#include <utility>

#include "fcgi/response.hpp"
#include "fcgi/router.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/view/kit/try_again.hpp"

namespace web {

/// 429 with `page`, and `Retry-After` until then.
[[nodiscard]] fcgi::Response too_many(std::string page, domain::Instant until, domain::Instant now);

/// The same with the form again, which says above its fields when it may be sent; `page` makes it
/// from the errors.
template <class Page>
[[nodiscard]] fcgi::Response too_often(const fcgi::Visit& visit, domain::Instant until,
                                       const Page& page) {
  domain::FieldErrors errors;
  view::add_try_again(errors, until, visit.now);
  return too_many(page(errors), until, visit.now);
}

}  // namespace web
