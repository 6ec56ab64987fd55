/// \file
/// The words of the small enumerations.

#include "handlers/domain/words.hpp"

#include "handlers/domain/category.hpp"
#include "handlers/domain/complaint.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/sla.hpp"

namespace domain {
namespace {

constexpr std::array kKinds{
    Word{Kind::complaint, "complaint"},     Word{Kind::report, "report"},
    Word{Kind::aspiration, "aspiration"},   Word{Kind::proposal, "proposal"},
    Word{Kind::information, "information"},
};
static_assert(kKinds.size() == kAllKinds.size());

constexpr std::array kNatures{
    Word{Nature::information, "information"},
    Word{Nature::ordinary, "ordinary"},
    Word{Nature::supervisory, "supervisory"},
};
static_assert(kNatures.size() == kAllNatures.size());

constexpr std::array kChannels{
    Word{Channel::web, "web"},
    Word{Channel::whatsapp, "whatsapp"},
    Word{Channel::facebook, "facebook"},
    Word{Channel::instagram, "instagram"},
    Word{Channel::x, "x"},
    Word{Channel::tiktok, "tiktok"},
    Word{Channel::phone, "phone"},
    Word{Channel::letter, "letter"},
    Word{Channel::walk_in, "walk_in"},
    Word{Channel::email, "email"},
    Word{Channel::open311, "open311"},
    Word{Channel::radio, "radio"},
    Word{Channel::other, "other"},
};
static_assert(kChannels.size() == kAllChannels.size());

constexpr std::array kRoles{
    Word{Role::visitor, "visitor"},
    Word{Role::citizen, "citizen"},
    Word{Role::clerk, "clerk"},
    Word{Role::triage, "triage"},
    Word{Role::opd_officer, "opd_officer"},
    Word{Role::opd_head, "opd_head"},
    Word{Role::inspector, "inspector"},
    Word{Role::leader, "leader"},
    Word{Role::administrator, "administrator"},
    Word{Role::clock, "clock"},
    Word{Role::institution, "institution"},
};
static_assert(kRoles.size() == kAllRoles.size());

constexpr std::array kOpdKinds{
    Word{OpdKind::secretariat, "secretariat"}, Word{OpdKind::inspectorate, "inspectorate"},
    Word{OpdKind::department, "department"},   Word{OpdKind::police_unit, "police_unit"},
    Word{OpdKind::agency, "agency"},           Word{OpdKind::hospital, "hospital"},
    Word{OpdKind::subdistrict, "subdistrict"}, Word{OpdKind::company, "company"},
    Word{OpdKind::outside, "outside"},
};
static_assert(kOpdKinds.size() == kAllOpdKinds.size());

constexpr std::array kOpdRules{
    Word{OpdRule::fixed, "fixed"},
    Word{OpdRule::by_place, "by_place"},
    Word{OpdRule::by_answer, "by_answer"},
    Word{OpdRule::by_hand, "by_hand"},
};
static_assert(kOpdRules.size() == kAllOpdRules.size());

constexpr std::array kDangerAnswers{
    Word{DangerAnswer::none, "none"},
    Word{DangerAnswer::emergency, "emergency"},
};
static_assert(kDangerAnswers.size() == kAllDangerAnswers.size());

constexpr std::array kReadings{
    Word{ResponseReading::around_the_clock, "around_the_clock"},
    Word{ResponseReading::service_hours, "service_hours"},
};
static_assert(kReadings.size() == kAllResponseReadings.size());

}  // namespace

std::string_view to_word(Kind kind) {
  return word_of(kKinds, kind);
}
std::optional<Kind> kind_from(std::string_view word) {
  return value_of(kKinds, word);
}

std::string_view to_word(Nature nature) {
  return word_of(kNatures, nature);
}
std::optional<Nature> nature_from(std::string_view word) {
  return value_of(kNatures, word);
}

std::string_view to_word(Channel channel) {
  return word_of(kChannels, channel);
}
std::optional<Channel> channel_from(std::string_view word) {
  return value_of(kChannels, word);
}

std::string_view to_word(Role role) {
  return word_of(kRoles, role);
}
std::optional<Role> role_from(std::string_view word) {
  return value_of(kRoles, word);
}

std::string_view to_word(OpdKind kind) {
  return word_of(kOpdKinds, kind);
}
std::optional<OpdKind> opd_kind_from(std::string_view word) {
  return value_of(kOpdKinds, word);
}

std::string_view to_word(OpdRule rule) {
  return word_of(kOpdRules, rule);
}
std::optional<OpdRule> opd_rule_from(std::string_view word) {
  return value_of(kOpdRules, word);
}

std::string_view to_word(ResponseReading reading) {
  return word_of(kReadings, reading);
}
std::optional<ResponseReading> response_reading_from(std::string_view word) {
  return value_of(kReadings, word);
}

std::string_view to_word(DangerAnswer answer) {
  return word_of(kDangerAnswers, answer);
}
std::optional<DangerAnswer> danger_answer_from(std::string_view word) {
  return value_of(kDangerAnswers, word);
}

}  // namespace domain
