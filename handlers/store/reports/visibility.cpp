#include "handlers/store/reports/visibility.hpp"

#include "handlers/store/reference/settings.hpp"

namespace store {
namespace {

// Nobody of an accused body sees the report: -1 stands for "of no body".
constexpr std::string_view kTriage = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?) AND c.unseen_by_triage = 0)sql";

constexpr std::string_view kOpd = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?)
  AND EXISTS (SELECT 1 FROM part own WHERE own.complaint_id = c.id AND own.opd_id = ?))sql";

constexpr std::string_view kClerk = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?) AND c.recorded_by = ?)sql";

constexpr std::string_view kInspector = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?) AND c.desk = 'inspector')sql";

constexpr std::string_view kLeader = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?)
  AND (c.hidden_from_public = 0 OR c.identity_hidden = 0 OR c.desk = 'leader'
       OR (c.state = 'received' AND c.send_backs >= ?)))sql";

constexpr std::string_view kNobody = "1 = 0";

}  // namespace

Visible visible_to(mysql::Connection& connection, const domain::Officer& officer) {
  const auto own = mysql::to_value(officer.opd ? officer.opd->value : std::int64_t{-1});
  switch (officer.role) {
    case domain::Role::triage:
      return {kTriage, {own}};
    case domain::Role::opd_officer:
    case domain::Role::opd_head:
      return {kOpd, {own, own}};
    case domain::Role::clerk:
      return {kClerk, {own, mysql::to_value(officer.id)}};
    case domain::Role::inspector:
      return {kInspector, {own}};
    case domain::Role::leader:
      return {kLeader,
              {own, mysql::to_value(Settings(connection).policy().send_backs_before_leader)}};
    default:
      return {kNobody, {}};
  }
}

}  // namespace store
