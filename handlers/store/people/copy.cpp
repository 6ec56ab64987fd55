// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/copy.hpp"

#include <algorithm>

#include "fcgi/json.hpp"

namespace store {
namespace {

json::Texts object_of(const domain::CopyPart& part) {
  json::Texts object;
  for (const auto& fact : part.facts)
    object.insert_or_assign(fact.name, fact.machine.empty() ? fact.value : fact.machine);
  return object;
}

}  // namespace

std::string to_json(const std::vector<domain::CopyPart>& parts) {
  std::vector<json::List> lists;
  for (const auto& part : parts) {
    auto list = std::ranges::find(lists, part.list, &json::List::name);
    if (list == lists.end()) list = lists.insert(list, {part.list, {}});
    list->objects.push_back(object_of(part));
  }
  return json::write(lists);
}

}  // namespace store
