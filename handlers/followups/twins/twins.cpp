// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/twins/twins.hpp"

#include <set>
#include <utility>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/store/words/words.hpp"

namespace followups {
namespace {

constexpr std::size_t kMostAtOnce = 50;
constexpr std::chrono::days kApart{60};
constexpr int kMostProposed = 12;

std::vector<std::string> codes_in(const fcgi::Form& form) {
  auto all = form.all("codes");
  std::string word;
  for (const char c : form.paragraphs("more_codes") + " ") {
    const bool between = c == ' ' || c == '\n' || c == ',' || c == ';';
    if (!between) word += c;
    if (between && !word.empty()) all.push_back(std::exchange(word, {}));
  }
  std::set<std::string> seen;
  std::erase_if(all, [&](const std::string& typed) {
    const auto code = domain::ComplaintCode::parse(typed);
    return !seen.insert(code ? code->stored() : typed).second;
  });
  return all;
}

std::string why_not(const std::optional<store::Complaint>& one, const store::Complaint& target,
                    const domain::Officer& officer, const domain::Moment& moment) {
  if (!one || one->merged_into) return "gather.none";
  if (one->id == target.id) return "gather.self";
  if (!is_same_desk(*one, target)) return "gather.desk";
  if (!domain::at_least_as_private(target.situation.privacy, one->situation.privacy))
    return "gather.private";
  if (one->situation.open_objection) return "gather.objection";
  const bool open = domain::may_do(one->situation, domain::actor_of(officer), domain::Event::merge,
                                   std::nullopt, moment);
  return open ? "" : "gather.begun";
}

}  // namespace

std::vector<store::Twin> mergeable(App& app, const store::Complaint& target,
                                   const domain::Officer& officer, const domain::Moment& moment) {
  const store::Likeness likeness{
      .stems = store::stems_of(target.title + "\n" + target.place + "\n" + target.story),
      .category = target.category,
      .kecamatan = target.kecamatan,
      .most = kMostProposed + 1};
  auto twins = app.search.find_twins(officer, likeness, target.situation.received_at - kApart);
  std::erase_if(twins, [&](store::Twin& twin) {
    const auto one = app.complaints.find(twin.code, officer);
    if (one) twin.title = title_of(app, *one);
    return !why_not(one, target, officer, moment).empty() ||
           one->situation.accused != target.situation.accused;
  });
  return twins;
}

std::vector<Wanted> read_wanted(App& app, const fcgi::Visit& visit, const store::Complaint& target,
                                const domain::Officer& officer, const domain::Moment& moment) {
  std::vector<Wanted> all;
  for (const auto& typed : codes_in(visit.form())) {
    const auto code = domain::ComplaintCode::parse(typed);
    auto& one = all.emplace_back(Wanted{.typed = code ? code->display() : typed});
    if (code) one.report = app.complaints.find(*code, officer);
    one.why_not = why_not(one.report, target, officer, moment);
  }
  return all;
}

domain::FieldErrors errors_of(const App& app, const std::vector<Wanted>& wanted) {
  domain::FieldErrors errors;
  if (wanted.empty()) errors.add("more_codes", "err.gather.nothing");
  if (wanted.size() > kMostAtOnce)
    errors.add("more_codes", "err.gather.many", {{"n", std::to_string(kMostAtOnce)}});
  std::string list;
  for (const auto& one : wanted) {
    if (one.why_not.empty()) continue;
    list += (list.empty() ? "" : "; ") + one.typed + " " + app.pages.messages().text(one.why_not);
  }
  if (!list.empty()) errors.add("more_codes", "err.gather", {{"daftar", list}});
  return errors;
}

std::optional<std::size_t> merge_all(App& app, const fcgi::Visit& visit,
                                     const domain::Officer& officer, const store::Complaint& target,
                                     const std::vector<Wanted>& wanted) {
  store::Command command{.event = domain::Event::merge, .nonce = visit.form().nonce()};
  command.input.given = domain::OtherReport{target.code.stored()};
  const auto rules = app.settings.rules();
  using Merged = domain::Result<void, std::size_t>;
  const auto merged = mysql::transact(app.db, [&](mysql::Transaction& transaction) -> Merged {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const auto recorded = app.recorder.record(transaction, wanted[i].report->id,
                                                store::by(officer), command, rules, visit.now);
      if (!recorded) return tl::unexpected(i);
    }
    return {};
  });
  return merged ? std::nullopt : std::optional(merged.error());
}

}  // namespace followups
