// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reference/settings.hpp"

#include <algorithm>
#include <charconv>

#include "handlers/store/values.hpp"

namespace store {
namespace {

const mysql::Query kList{"setting.list", R"sql(
    SELECT name, value FROM setting ORDER BY name
)sql"};

const mysql::Query kListPublic{"setting.list_public", R"sql(
    SELECT name, value FROM v_public_setting ORDER BY name
)sql"};

const mysql::Query kHolidays{"holiday.list", R"sql(
    SELECT day, name, provisional FROM holiday ORDER BY day
)sql"};

const mysql::Query kPublicHolidays{"holiday.list_public", R"sql(
    SELECT day, name, provisional FROM v_public_holiday ORDER BY day
)sql"};

const mysql::Query kDangerWords{"danger_word.list", R"sql(
    SELECT phrase, kind FROM danger_word WHERE active = 1 ORDER BY phrase
)sql"};

const mysql::Query kBodies{"setting.bodies", R"sql(
    SELECT s.name, o.id FROM setting s JOIN opd o ON o.code = s.value
     WHERE s.name IN ('service.opd', 'service.inspectorate', 'service.health', 'service.education')
)sql"};

const mysql::Query kOutages{"setting.outages", R"sql(
    SELECT from_at, until_at FROM outage ORDER BY from_at
)sql"};

domain::Values values_of(const std::vector<mysql::Row>& rows) {
  domain::Values values;
  for (const auto& row : rows) values[row.text("name")] = row.text("value");
  return values;
}

domain::Holidays holidays_of(const std::vector<mysql::Row>& rows) {
  std::vector<domain::Holiday> all;
  all.reserve(rows.size());
  for (const auto& row : rows)
    all.push_back({date_from_sql(row.text("day")), row.text("name"), row.flag("provisional")});
  return domain::Holidays(std::move(all));
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 0)
    return std::nullopt;
  return value;
}

/// `text` cut at every `separator`, empty pieces left out.
std::vector<std::string_view> pieces(std::string_view text, char separator) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const auto at = text.find(separator);
    if (const auto piece = text.substr(0, at); !piece.empty()) all.push_back(piece);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  }
  return all;
}

/// `07:30`.
std::optional<std::chrono::minutes> clock_time(std::string_view text) {
  const auto parts = pieces(text, ':');
  if (parts.size() != 2) return std::nullopt;
  const auto hour = number(parts[0]);
  const auto minute = number(parts[1]);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return std::chrono::minutes{*hour * 60 + *minute};
}

/// `1-4=07:30-16:00;5=07:30-16:30`; what cannot be read keeps the default.
void read_hours(domain::SlaPolicy& policy, std::string_view text) {
  for (const auto entry : pieces(text, ';')) {
    const auto sides = pieces(entry, '=');
    if (sides.size() != 2) continue;
    const auto times = pieces(sides[1], '-');
    if (times.size() != 2) continue;
    const auto opens = clock_time(times[0]);
    const auto closes = clock_time(times[1]);
    if (!opens || !closes || *closes <= *opens) continue;
    auto& hours = sides[0] == "5" ? policy.friday : policy.monday_to_thursday;
    hours = {*opens, *closes};
  }
}

/// `3,14,27` into as many places; less is read as far as it goes, what is no number is passed over.
template <std::size_t N>
void read_list(std::array<int, N>& into, std::string_view text) {
  const auto typed = pieces(text, ',');
  for (std::size_t i = 0; i < N && i < typed.size(); ++i)
    into[i] = number(typed[i]).value_or(into[i]);
}

/// `50,80,100,200`: all four and each higher than the one before, or as it was.
void read_percents(domain::SlaPolicy& policy, std::string_view text) {
  auto percents = policy.reminder_percents;
  read_list(percents, text);
  const bool rising =
      std::ranges::adjacent_find(percents, std::ranges::greater_equal{}) == percents.end();
  if (rising && percents.front() > 0) policy.reminder_percents = percents;
}

class Numbers {
 public:
  explicit Numbers(const domain::Values& settings) : settings_(settings) {}
  void read(std::string_view name, int& into) const {
    if (const auto value = find(name)) into = *value;
  }
  template <class Rep, class Period>
  void read(std::string_view name, std::chrono::duration<Rep, Period>& into) const {
    if (const auto value = find(name)) into = std::chrono::duration<Rep, Period>{*value};
  }

 private:
  [[nodiscard]] std::optional<int> find(std::string_view name) const {
    const auto at = settings_.find(name);
    return at == settings_.end() ? std::nullopt : number(at->second);
  }
  const domain::Values& settings_;
};

}  // namespace

domain::Values Settings::list() {
  return values_of(connection_.rows(kList));
}

domain::Values Settings::list_public() {
  return values_of(connection_.rows(kListPublic));
}

domain::SlaPolicy Settings::policy() {
  return policy_from(list());
}

Rules Settings::rules() {
  Rules rules{policy(), holidays_of(connection_.rows(kHolidays))};
  for (const auto& row : connection_.rows(kOutages))
    rules.policy.outages.push_back({row.instant("from_at"), row.instant("until_at")});
  return rules;
}

Rules Settings::public_rules() {
  return {policy_from(list_public()), holidays_of(connection_.rows(kPublicHolidays))};
}

domain::Bodies Settings::bodies() {
  domain::Bodies bodies{};
  const std::map<std::string_view, domain::OpdId*> wanted{
      {"service.opd", &bodies.diskominfo},
      {"service.inspectorate", &bodies.inspektorat},
      {"service.health", &bodies.health},
      {"service.education", &bodies.education}};
  for (const auto& row : connection_.rows(kBodies))
    *wanted.at(row.text("name")) = row.id<domain::OpdId>("id");
  if (bodies.diskominfo.value == 0 || bodies.inspektorat.value == 0)
    throw std::runtime_error("reference data is not loaded: service.opd, service.inspectorate");
  return bodies;
}

std::vector<domain::DangerPhrase> Settings::danger_words() {
  std::vector<domain::DangerPhrase> words;
  for (const auto& row : connection_.rows(kDangerWords))
    words.push_back({word_of(row, "kind", domain::danger_kind_from), row.text("phrase")});
  return words;
}

domain::Privacy channel_privacy(const domain::Values& settings, domain::Channel channel) {
  const auto otherwise =
      channel == domain::Channel::letter ? domain::Privacy::secret : domain::Privacy::open;
  const auto at = settings.find("privacy.channel." + std::string(domain::to_word(channel)));
  return at == settings.end() ? otherwise : domain::privacy_from(at->second).value_or(otherwise);
}

domain::SlaPolicy policy_from(const domain::Values& settings) {
  domain::SlaPolicy policy;
  if (const auto at = settings.find("response.clock"); at != settings.end())
    policy.reading = domain::response_reading_from(at->second).value_or(policy.reading);
  if (const auto at = settings.find("service.hours"); at != settings.end())
    read_hours(policy, at->second);
  if (const auto at = settings.find("needs_data.reminders"); at != settings.end())
    read_list(policy.ask_reminder_calendar_days, at->second);
  if (const auto at = settings.find("remind.percent"); at != settings.end())
    read_percents(policy, at->second);
  if (const auto at = settings.find("digest.time"); at != settings.end())
    policy.digest = clock_time(at->second).value_or(policy.digest);
  const Numbers numbers(settings);
  numbers.read("response.minutes", policy.response);
  numbers.read("verify.working_days", policy.verify_days);
  numbers.read("finish.information.working_days", policy.information_days);
  numbers.read("finish.ordinary.working_days", policy.ordinary_days);
  numbers.read("finish.supervisory.working_days", policy.supervisory_days);
  numbers.read("finish.supervisory.calendar_days", policy.supervisory_calendar_days);
  numbers.read("pause.max_days", policy.pause_calendar_days);
  numbers.read("send_back.working_days", policy.decide_days);
  numbers.read("correct.working_days", policy.correct_days);
  numbers.read("instruct.working_days", policy.instruction_days);
  numbers.read("lapse.working_days", policy.lapse_days);
  numbers.read("reopen.working_days", policy.reopen_days);
  numbers.read("needs_data.days", policy.abandon_calendar_days);
  numbers.read("abandoned.reopen.days", policy.reopen_abandoned_calendar_days);
  numbers.read("rate.days", policy.rate_calendar_days);
  numbers.read("amend.minutes", policy.amend);
  numbers.read("on_behalf.max_days_back", policy.received_back_calendar_days);
  numbers.read("ask.max", policy.asks_per_round);
  numbers.read("redate.max", policy.redates_per_round);
  numbers.read("extend.max", policy.extensions_per_round);
  numbers.read("extend.working_days", policy.extend_days);
  numbers.read("reopen.max", policy.reopenings);
  numbers.read("object.max", policy.objections);
  numbers.read("send_back.before_leader", policy.send_backs_before_leader);
  numbers.read("kabari.tries", policy.kabari_tries);
  numbers.read("pin.seen.minutes", policy.pin_seen);
  numbers.read("consent.hours", policy.consent);
  numbers.read("activation.hours", policy.activation);
  numbers.read("reset.hours", policy.reset);
  numbers.read("registration.keep_days", policy.keep_registrations);
  numbers.read("draft.keep_days", policy.keep_drafts);
  numbers.read("outage.minutes", policy.outage);
  return policy;
}

std::vector<domain::EmergencyPhone> phones_from(std::string_view text) {
  std::vector<domain::EmergencyPhone> phones;
  for (const auto entry : pieces(text, ';')) {
    const auto sides = pieces(entry, '=');
    if (sides.size() == 2) phones.push_back({std::string(sides[0]), std::string(sides[1])});
  }
  return phones;
}

}  // namespace store
