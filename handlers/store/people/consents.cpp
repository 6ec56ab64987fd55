// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/consents.hpp"

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::chrono::days kListed{30};

constexpr Fixed kColumns = R"sql(
    SELECT k.id, k.complaint_id, c.code, c.hidden_from_public, c.identity_hidden, k.reason, k.asked_at, k.expires_at, k.given_at, k.refused_at, k.used_at,
           k.asked_by, a.name AS asker_name, a.role AS asker_role, a.opd_id AS asker_opd, a.active AS asker_active,
           k.given_by, s.role AS second_role, s.opd_id AS second_opd, s.active AS second_active,
           COALESCE(s.name, n.name) AS answered_by
      FROM consent k
      JOIN complaint c ON c.id = k.complaint_id
      JOIN v_staff a ON a.id = k.asked_by
      LEFT JOIN v_staff s ON s.id = k.given_by
      LEFT JOIN v_staff n ON n.id = k.refused_by
     WHERE )sql";

/// Awaited at the desk of an officer, by somebody else who may still use it.
constexpr Fixed kAwaited = R"sql(
    c.desk = ? AND k.asked_by <> ? AND k.given_at IS NULL AND k.refused_at IS NULL AND k.expires_at > ?
    AND a.active = 1 AND )sql";

domain::Colleague colleague(const mysql::Row& row, domain::StaffId id, const std::string& prefix) {
  return {.id = id,
          .actor = {word_of(row, prefix + "_role", domain::role_from),
                    row.optional<domain::OpdId>(prefix + "_opd")},
          .active = row.flag(prefix + "_active")};
}

Consent consent_from(const mysql::Row& row) {
  const auto second = row.optional<domain::StaffId>("given_by");
  return {
      .id = row.id<domain::ConsentId>("id"),
      .complaint = row.id<domain::ComplaintId>("complaint_id"),
      .code = code_of(row, "code"),
      .privacy = domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")}),
      .reason = row.text("reason"),
      .dates = {.asked_at = row.instant("asked_at"),
                .expires_at = row.instant("expires_at"),
                .given_at = row.optional<domain::Instant>("given_at"),
                .refused_at = row.optional<domain::Instant>("refused_at"),
                .used_at = row.optional<domain::Instant>("used_at")},
      .asker = colleague(row, row.id<domain::StaffId>("asked_by"), "asker"),
      .asker_name = row.text("asker_name"),
      .second = second ? std::optional(colleague(row, *second, "second")) : std::nullopt,
      .answered_by = text_or_empty(row, "answered_by")};
}

std::vector<Consent> consents(mysql::Connection& connection, std::string_view name,
                              const Statement& asked) {
  std::vector<Consent> all;
  for (const auto& row : asked.rows(connection, name)) all.push_back(consent_from(row));
  return all;
}

std::optional<Consent> first(std::vector<Consent> found) {
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

}  // namespace

bool Consent::counts(const domain::Situation& situation, domain::Instant now) const {
  return second && domain::consent_counts(situation, asker, *second, state(now));
}

const mysql::Query kAsk{"consent.ask", R"sql(
    INSERT INTO consent (kind, complaint_id, asked_by, asked_at, reason, expires_at) VALUES (?, ?, ?, ?, ?, ?)
)sql"};

domain::Result<void, domain::Refusal> Consents::ask(mysql::Transaction& transaction,
                                                    domain::ComplaintId complaint,
                                                    domain::StaffId by, std::string_view reason,
                                                    domain::Instant now, domain::Instant until) {
  const auto standing = Situations().lock(transaction, complaint);
  if (!standing) return tl::unexpected(domain::Refusal::not_found);
  const auto& situation = standing->situation;
  if (!domain::takes_two(situation.privacy))
    return tl::unexpected(domain::Refusal::already_changed);
  const auto before = last(complaint, by);
  const bool runs = before && (before->state(now) == domain::ConsentState::awaited ||
                               before->counts(situation, now));
  if (!runs)
    transaction.execute(kAsk, domain::to_word(domain::ConsentKind::unmask), complaint, by, now,
                        reason, until);
  return {};
}

std::optional<Consent> Consents::last(domain::ComplaintId complaint, domain::StaffId by) {
  return first(consents(connection_, "consent.last",
                        Statement(kColumns)
                            .say("k.complaint_id = ? AND k.asked_by = ? ORDER BY k.id DESC LIMIT 1")
                            .bind(complaint, by)));
}

std::optional<Consent> Consents::find(domain::ConsentId id, const domain::Officer& officer) {
  return first(consents(connection_, "consent.find",
                        Statement(kColumns)
                            .say("k.id = ? AND c.desk = ? AND ")
                            .bind(id, domain::to_word(domain::desk_at(officer.role)))
                            .say(visible_to(connection_, officer))));
}

std::vector<Consent> Consents::list_awaited(const domain::Officer& officer, domain::Instant now) {
  auto all = consents(connection_, "consent.list_awaited",
                      Statement(kColumns)
                          .say(kAwaited)
                          .bind(domain::to_word(domain::desk_at(officer.role)), officer.id, now)
                          .say(visible_to(connection_, officer))
                          .say(" ORDER BY k.id"));
  std::erase_if(all, [](const Consent& one) { return !domain::takes_two(one.privacy); });
  return all;
}

std::vector<Consent> Consents::list_asked(const domain::Officer& officer, domain::Instant now) {
  return consents(connection_, "consent.list_asked",
                  Statement(kColumns)
                      .say("k.asked_by = ? AND k.asked_at > ? AND ")
                      .bind(officer.id, now - kListed)
                      .say(visible_to(connection_, officer))
                      .say(" ORDER BY k.id DESC LIMIT 50"));
}

const mysql::Query kOthers{"consent.others", R"sql(
    SELECT id, name, role AS second_role, opd_id AS second_opd, active AS second_active
      FROM v_staff WHERE role = ? AND active = 1 AND id <> ? ORDER BY name, id
)sql"};

std::vector<std::string> Consents::others(const domain::Officer& officer,
                                          const domain::Situation& situation) {
  std::vector<std::string> names;
  for (const auto& row : connection_.rows(kOthers, domain::to_word(officer.role), officer.id)) {
    const auto other = colleague(row, row.id<domain::StaffId>("id"), "second");
    if (domain::acts_as_triage(situation, other.actor)) names.push_back(row.text("name"));
  }
  return names;
}

const mysql::Query kOfReport{"consent.of_report", R"sql(
    SELECT complaint_id FROM consent WHERE id = ?
)sql"};

const mysql::Query kLock{"consent.lock", R"sql(
    SELECT id FROM consent WHERE id = ? FOR UPDATE
)sql"};

const mysql::Query kStaff{"consent.staff", R"sql(
    SELECT role AS second_role, opd_id AS second_opd, active AS second_active FROM v_staff WHERE id = ?
)sql"};

const mysql::Query kGive{"consent.give", R"sql(
    UPDATE consent SET given_by = ?, given_at = ? WHERE id = ?
)sql"};

const mysql::Query kRefuse{"consent.refuse", R"sql(
    UPDATE consent SET refused_by = ?, refused_at = ? WHERE id = ?
)sql"};

domain::Result<void, domain::Refusal> Consents::answer(mysql::Transaction& transaction,
                                                       domain::ConsentId id, domain::StaffId second,
                                                       bool granted, domain::Instant now) {
  const auto report = transaction.row(kOfReport, id);
  const auto staff = transaction.row(kStaff, second);
  if (!report || !staff) return tl::unexpected(domain::Refusal::not_found);
  // The report first, as whoever opens the identity does.
  const auto standing =
      Situations().lock(transaction, report->id<domain::ComplaintId>("complaint_id"));
  (void)transaction.row(kLock, id);
  const auto asked =
      first(consents(connection_, "consent.asked", Statement(kColumns).say("k.id = ?").bind(id)));
  const auto allowed = domain::may_consent(standing->situation, asked->asker,
                                           colleague(*staff, second, "second"), asked->state(now));
  if (!allowed) return allowed;
  transaction.execute(granted ? kGive : kRefuse, second, now, id);
  return {};
}

std::optional<domain::StaffId> Consents::second_of(mysql::Transaction& transaction,
                                                   domain::ConsentId id,
                                                   domain::ComplaintId complaint,
                                                   const domain::Situation& situation,
                                                   std::int64_t by, domain::Instant now) {
  (void)transaction.row(kLock, id);
  const auto found =
      first(consents(connection_, "consent.usable", Statement(kColumns).say("k.id = ?").bind(id)));
  if (!found || found->complaint != complaint || found->asker.id.value != by) return std::nullopt;
  return found->counts(situation, now) ? std::optional(found->second->id) : std::nullopt;
}

const mysql::Query kUse{"consent.use", R"sql(
    UPDATE consent SET used_at = ?, reason = '' WHERE id = ?
)sql"};

void Consents::use(mysql::Transaction& transaction, domain::ConsentId id, domain::Instant now) {
  transaction.execute(kUse, now, id);
}

}  // namespace store
