// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/telling.hpp"

#include <algorithm>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/post/kabari.hpp"
#include "handlers/store/post/reply_links.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/reporter_names.hpp"

namespace store {
namespace {

constexpr std::string_view kLink = "tautan";
constexpr std::string_view kCode = "kode";
constexpr std::string_view kTitle = "judul";
constexpr std::string_view kWords = "keterangan";
constexpr std::string_view kReply = "balas";
constexpr std::string_view kPin = "pin";
constexpr std::string_view kObjection = "keberatan";

std::string path_of_reporter(const Reporter& reporter) {
  return reporter.account ? paths::my_report(reporter.code) : paths::tracked(reporter.code);
}

std::string path_of_staff(const StaffAddress& to, const domain::ComplaintCode& code) {
  using domain::Role;
  if (to.role == Role::leader) return paths::leader();
  if (to.role == Role::inspector) return paths::desk_home(to.role);
  return paths::desk_report(to.role == Role::triage ? Role::triage : Role::opd_officer, code);
}

/// Said to the reporter of this report, not to those whose reports were merged into it.
bool is_his_alone(domain::Event event) {
  using domain::Event;
  return event == Event::ask || event == Event::remind || event == Event::supply ||
         event == Event::reply || event == Event::unmask || event == Event::change_privacy ||
         event == Event::correct_entry;
}

void set(domain::Values& values, std::string_view name, std::string value) {
  values.insert_or_assign(std::string(name), std::move(value));
}

std::string value_of(const domain::Values& values, std::string_view name) {
  const auto found = values.find(name);
  return found == values.end() ? std::string() : found->second;
}

/// Leaves of a message what `known` lets its reader know.
void keep_known(domain::Values& values, const News& news, const domain::Knowledge& known) {
  const auto keep = [&](std::string_view name, domain::TextSight sight) {
    const auto at = values.find(name);
    if (at == values.end()) return;
    at->second = known.words(sight, at->second, value_of(news.facts.public_values, name));
  };
  const auto step = known.step(news.step);
  keep(kTitle, known.text());
  keep(kWords, step ? step->words : domain::TextSight::nothing);
}

/// What a mail's own link lets its reader do; nothing where only the code may be said.
std::optional<ReplyKind> reply_by(const domain::Notice& notice, const News& news,
                                  const Reporter& reporter) {
  const bool speaks_here = reporter.complaint == news.complaint && !notice.code_only;
  return speaks_here ? reply_kind(news.event) : std::nullopt;
}

std::string path_of_reply(ReplyKind kind, const std::string& token) {
  return kind == ReplyKind::answer ? paths::answer(token) : paths::rate(token);
}

/// True if the reporter may object, to what is told or to his own report's having been merged.
bool may_object(mysql::Connection& connection, const News& news, const Reporter& reporter,
                const domain::Moment& moment) {
  if (is_open(news.situation.state)) return false;
  const auto may = [&](const domain::Situation& situation) {
    return domain::may_do(situation, domain::kReporter, domain::Event::object, std::nullopt,
                          moment);
  };
  if (reporter.complaint == news.complaint) return may(news.situation);
  const auto own = Complaints(connection).find(reporter.complaint);
  return own && may(own->situation);
}

}  // namespace

void Telling::tell_reporter(mysql::Transaction& transaction, const News& news,
                            domain::Notice notice, const Reporter& reporter,
                            const domain::Moment& moment) {
  const auto now = moment.now;
  if (!notice.code_only && may_object(connection_, news, reporter, moment))
    set(notice.values, kObjection, "ya");
  set(notice.values, kCode, reporter.code.stored());
  if (reporter.complaint != news.complaint)
    keep_known(notice.values, news,
               {news.situation.privacy, domain::Reader::merged_reporter, news.facts.is_public});
  set(notice.values, kLink, path_of_reporter(reporter));
  // A mail is sealed until it is his; what an officer reads holds no PIN.
  if (notice.via == domain::Via::kabari) notice.values.erase(std::string(kPin));
  if (notice.via == domain::Via::kabari)
    return Kabari(connection_).add(transaction, notice, news.complaint, news.id, now);
  if (const auto kind = reply_by(notice, news, reporter)) {
    const ReplyFor what{*kind, news.complaint, reporter.id, news.part, news.id};
    const auto token = ReplyLinks(connection_).add(transaction, what, now);
    set(notice.values, kReply, path_of_reply(*kind, token));
  }
  outbox_.add(transaction, notice, reporter.email, reporter.name, reporter.id.value,
              {news.complaint, news.id}, now);
}

void Telling::tell(mysql::Transaction& transaction, News news, const domain::Moment& moment) {
  const auto now = moment.now;
  People people(connection_);
  auto reporters = people.told(news.complaint);
  if (is_his_alone(news.event))
    std::erase_if(reporters, [&](const Reporter& one) { return one.complaint != news.complaint; });
  news.facts.reporters.reserve(reporters.size());
  for (const auto& reporter : reporters)
    news.facts.reporters.push_back({reporter.id, reporter.email, reporter.hidden_from_public});

  auto names = names_of(connection_, news.complaint);
  for (const auto& reporter : reporters) names.known.push_back(reporter.name);
  const About about{news.complaint, news.id};
  for (auto& notice : domain::notices_for(news.event, news.facts)) {
    if (notice.to.reporter) {
      const auto reporter = std::ranges::find(reporters, *notice.to.reporter, &Reporter::id);
      tell_reporter(transaction, news, std::move(notice), *reporter, moment);
    } else if (notice.to.audience == domain::Audience::followers) {
      set(notice.values, kLink, paths::report(news.code));
      outbox_.add(transaction, notice, "", "", std::nullopt, about, now);
    } else {
      for (const auto& member : people.staff(notice.to, now)) {
        auto one = notice;
        keep_known(
            one.values, news,
            domain::knowledge_of(news.situation, {member.role, member.opd}, news.policy, names));
        set(one.values, kLink, path_of_staff(member, news.code));
        outbox_.add(transaction, one, member.email, member.name, member.id.value, about, now);
      }
    }
  }
}

}  // namespace store
