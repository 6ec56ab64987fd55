// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reference/categories.hpp"

#include <algorithm>

#include "handlers/store/reference/settings.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

domain::Category category_from(const mysql::Row& row) {
  domain::Category category;
  category.id = row.id<domain::CategoryId>("id");
  category.code = row.text("code");
  category.name = row.text("name");
  category.example = row.text("example");
  category.synonyms = row.text("synonyms");
  category.theme = row.text("theme");
  category.rule = word_of(row, "rule", domain::opd_rule_from);
  category.opd = row.optional<domain::OpdId>("opd_id");
  category.nature = word_of(row, "nature", domain::nature_from);
  category.kind = word_of(row, "preset_kind", domain::kind_from);
  category.privacy =
      domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")});
  category.privacy_locked = row.flag("privacy_locked");
  category.past_triage = row.flag("past_triage");
  category.about_conduct = row.flag("about_conduct");
  category.about_person = row.flag("about_person");
  category.emergency_text = row.text("emergency_text");
  category.emergency_phones = phones_from(row.text("emergency_phones"));
  category.quick_exit = row.flag("quick_exit");
  category.active = row.flag("active");
  return category;
}

const mysql::Query kQuestions{"category.questions", R"sql(
    SELECT q.category_id, q.question, q.label, q.required, a.value, a.label AS answer, a.hint,
           a.opd_id
      FROM category_question q LEFT JOIN category_answer a ON a.question_id = q.id
     ORDER BY q.category_id, q.sort, q.id, a.sort
)sql"};

/// Reads all questions (there are few) and gives each to its category.
void add_questions(mysql::Connection& connection, std::vector<domain::Category>& categories) {
  for (const auto& row : connection.rows(kQuestions)) {
    const auto id = row.id<domain::CategoryId>("category_id");
    const auto at = std::ranges::find(categories, id, &domain::Category::id);
    if (at == categories.end()) continue;
    const auto key = row.text("question");
    if (at->questions.empty() || at->questions.back().key != key)
      at->questions.push_back({key, row.text("label"), {}, row.flag("required")});
    if (!row.is_null("value"))
      at->questions.back().choices.push_back({row.text("value"), row.text("answer"),
                                              row.text("hint"),
                                              row.optional<domain::OpdId>("opd_id")});
  }
}

}  // namespace

const mysql::Query kListActive{"category.list_active", R"sql(
    SELECT id, code, name, example, synonyms, theme, rule, opd_id, nature, preset_kind,
           hidden_from_public, identity_hidden, privacy_locked, past_triage, about_conduct,
           about_person, emergency_text, emergency_phones, quick_exit, active
      FROM category WHERE active = 1 ORDER BY sort, id
)sql"};

std::vector<domain::Category> Categories::list_active() {
  std::vector<domain::Category> all;
  for (const auto& row : connection_.rows(kListActive)) all.push_back(category_from(row));
  add_questions(connection_, all);
  return all;
}

const mysql::Query kFind{"category.find", R"sql(
    SELECT id, code, name, example, synonyms, theme, rule, opd_id, nature, preset_kind,
           hidden_from_public, identity_hidden, privacy_locked, past_triage, about_conduct,
           about_person, emergency_text, emergency_phones, quick_exit, active
      FROM category WHERE id = ?
)sql"};

std::optional<domain::Category> Categories::find(domain::CategoryId id) {
  std::vector<domain::Category> found;
  for (const auto& row : connection_.rows(kFind, id)) found.push_back(category_from(row));
  if (found.empty()) return std::nullopt;
  add_questions(connection_, found);
  return std::move(found.front());
}

const mysql::Query kListPublic{"category.list_public", R"sql(
    SELECT id, code, name, example FROM v_public_category WHERE active = 1 ORDER BY sort, id
)sql"};

std::vector<Categories::PublicCategory> Categories::list_public() {
  std::vector<PublicCategory> all;
  for (const auto& row : connection_.rows(kListPublic))
    all.push_back({row.id<domain::CategoryId>("id"), row.text("code"), row.text("name"),
                   row.text("example")});
  return all;
}

}  // namespace store
