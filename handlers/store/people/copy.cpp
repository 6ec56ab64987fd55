#include "handlers/store/people/copy.hpp"

#include <algorithm>
#include <utility>

#include "handlers/store/values.hpp"

namespace store {
namespace {

struct List {
  std::string name;
  std::string parts;
};

std::string part_json(const domain::CopyPart& part) {
  domain::Values values;
  for (const auto& fact : part.facts)
    values.insert_or_assign(fact.name, fact.machine.empty() ? fact.value : fact.machine);
  return to_json(values);
}

std::vector<List> lists_of(const std::vector<domain::CopyPart>& parts) {
  std::vector<List> lists;
  for (const auto& part : parts) {
    auto list = std::ranges::find(lists, part.list, &List::name);
    if (list == lists.end()) {
      lists.push_back({part.list, part_json(part)});
    } else {
      list->parts += ",\n" + part_json(part);
    }
  }
  return lists;
}

}  // namespace

std::string to_json(const std::vector<domain::CopyPart>& parts) {
  std::string out = "{";
  for (const auto& list : lists_of(parts)) {
    if (out.size() > 1) out += ",\n";
    out += '"' + list.name + "\":[\n" + list.parts + "\n]";  // names of lists are ours
  }
  return out + "}\n";
}

}  // namespace store
