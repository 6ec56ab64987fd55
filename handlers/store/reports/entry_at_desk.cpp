// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/entry_at_desk.hpp"

#include <algorithm>

#include "handlers/domain/life/correction.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

const mysql::Query kEntered{"entry_at_desk.entered", R"sql(
    SELECT f.actor_kind, f.at,
           (SELECT COUNT(*) FROM complaint_event e WHERE e.complaint_id = f.complaint_id
               AND e.event IN ('change_privacy', 'own_data')) AS changes,
           (SELECT COUNT(*) FROM reporter r WHERE r.complaint_id = f.complaint_id
               AND r.account_id IS NOT NULL) AS accounts,
           (SELECT COUNT(*) FROM complaint_event e WHERE e.complaint_id = f.complaint_id
               AND e.event = 'reclass' AND e.actor_kind <> f.actor_kind) AS reclassed
      FROM complaint_event f JOIN complaint c ON c.id = f.complaint_id
     WHERE f.complaint_id = ? AND f.event = 'file' AND c.recorded_by IS NOT NULL
)sql"};

const mysql::Query kWords{"entry_at_desk.words", R"sql(
    SELECT CONCAT_WS('\n', t.title, t.story) AS words FROM complaint_text t
     WHERE t.complaint_id = ?
     UNION ALL
    SELECT b.text FROM complaint_event e JOIN event_body b ON b.event_id = e.id
     WHERE e.complaint_id = ? AND e.event IN ('supply', 'add', 'note')
)sql"};

}  // namespace

const mysql::Query kChoiceIsDesks{"entry_at_desk.choice", R"sql(
    SELECT c.id FROM complaint c
     WHERE c.id = ? AND c.recorded_by IS NOT NULL AND c.published_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM complaint_event e WHERE e.complaint_id = c.id
                          AND e.event = 'change_privacy')
)sql"};

bool choice_is_desks(mysql::Connection& connection, domain::ComplaintId complaint) {
  return connection.row(kChoiceIsDesks, complaint).has_value();
}

std::optional<domain::EntryAtDesk> entry_at_desk(mysql::Connection& connection,
                                                 domain::ComplaintId complaint) {
  const auto row = connection.row(kEntered, complaint);
  if (!row) return std::nullopt;
  const auto words = connection.rows(kWords, complaint, complaint);
  const bool asked = std::ranges::any_of(
      words, [](const auto& one) { return domain::asks_secrecy(text_or_empty(one, "words")); });
  return domain::EntryAtDesk{
      .by = word_of(*row, "actor_kind", domain::role_from),
      .at = row->instant("at"),
      .reporter_spoke = asked || row->integer("changes") > 0 || row->integer("accounts") > 0,
      .others_chose = row->integer("reclassed") > 0};
}

}  // namespace store
