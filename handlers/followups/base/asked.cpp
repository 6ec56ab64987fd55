// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/asked.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "fcgi/crypto.hpp"

namespace followups {
namespace {

constexpr std::string_view kTick = "confirm";
constexpr std::string_view kShown = "shown";

/// Stands in no text: reading refuses it.
constexpr char kBetween = '\x1f';

std::vector<std::string> marks_in(const std::string& line) {
  std::istringstream in(line);
  return {std::istream_iterator<std::string>(in), {}};
}

}  // namespace

Asked::Asked(const fcgi::Visit& visit, const fcgi::Form& form, const store::Complaint& report)
    : secret_(visit.session.secret),
      of_(report.code.stored()),
      ticked_(!form.line(kTick).empty()),
      known_(marks_in(form.line(kShown))) {}

std::string Asked::mark_of(std::string_view field, const domain::Finding& finding) const {
  constexpr std::size_t kLength = 16;
  std::string all = "shown";
  for (const std::string_view part : {std::string_view(of_), field, domain::to_word(finding.kind),
                                      std::string_view(finding.text)})
    (all += kBetween) += part;
  return crypto::base64url(crypto::hash(all, secret_)).substr(0, kLength);
}

bool Asked::confirms(std::string_view field, const std::vector<domain::Finding>& found) {
  bool known = true;
  for (const auto& one : found) {
    auto mark = mark_of(field, one);
    known = known && std::ranges::find(known_, mark) != known_.end();
    if (std::ranges::find(marks_, mark) == marks_.end()) marks_.push_back(std::move(mark));
  }
  findings_.insert(findings_.end(), found.begin(), found.end());
  const bool confirmed = found.empty() || (ticked_ && known);
  open_ = open_ || !confirmed;
  return confirmed;
}

view::Carried Asked::carried() const {
  if (marks_.empty()) return {};
  std::string all;
  for (const auto& mark : marks_) (all += all.empty() ? "" : " ") += mark;
  return {{std::string(kShown), all}};
}

}  // namespace followups
