// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/stale.hpp"

#include <algorithm>

#include "fcgi/crypto.hpp"

namespace web {
namespace {

/// Stands in no text: reading refuses it.
constexpr char kBetween = '\x1f';

}  // namespace

std::string mark_of(const domain::Values& saved) {
  std::string all;
  for (const auto& [name, value] : saved) (all += value) += kBetween;
  return crypto::base64url(crypto::token_hash(all));
}

bool is_stale(std::string_view known, const domain::Values& saved, const domain::Values& typed) {
  if (known.empty() || known == mark_of(saved)) return false;
  return std::ranges::any_of(saved, [&](const auto& one) {
    const auto at = typed.find(one.first);
    return at != typed.end() && at->second != one.second;
  });
}

}  // namespace web
