// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/word_index.hpp"

#include <algorithm>
#include <vector>

#include "fcgi/json.hpp"
#include "handlers/domain/filing/place.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/words/words.hpp"
#include "handlers/store/writing/event_words.hpp"

namespace store {
namespace {

// Read first, so that a word everybody uses is not locked by everybody who uses it; in order, so
// that two who bring the same new words wait for each other one way.
const mysql::Query kNewWords{"word.insert", R"sql(
    INSERT IGNORE INTO word (stem)
    SELECT STRAIGHT_JOIN j.stem
      FROM JSON_TABLE(?, '$[*]' COLUMNS (stem VARCHAR(60) PATH '$')) j
      LEFT JOIN word w ON w.stem = j.stem
     WHERE w.id IS NULL ORDER BY j.stem
)sql"};

const mysql::Query kAddOriginal{"word.add_original", R"sql(
    INSERT IGNORE INTO staff_word (word_id, complaint_id)
    SELECT STRAIGHT_JOIN w.id, ?
      FROM JSON_TABLE(?, '$[*]' COLUMNS (stem VARCHAR(60) PATH '$')) j
      JOIN word w ON w.stem = j.stem
)sql"};

const mysql::Query kAddPublic{"word.add_public", R"sql(
    INSERT IGNORE INTO public_word (word_id, complaint_id)
    SELECT STRAIGHT_JOIN w.id, ?
      FROM JSON_TABLE(?, '$[*]' COLUMNS (stem VARCHAR(60) PATH '$')) j
      JOIN word w ON w.stem = j.stem
)sql"};

const mysql::Query kDropOriginal{"word.drop_original", R"sql(
    DELETE FROM staff_word WHERE complaint_id = ?
)sql"};

const mysql::Query kDropPublic{"word.drop_public", R"sql(
    DELETE FROM public_word WHERE complaint_id = ?
)sql"};

void add(mysql::Transaction& transaction, const mysql::Query& postings, domain::ComplaintId id,
         std::string_view words) {
  const auto stems = stems_of(words);
  if (stems.empty()) return;
  const auto listed = json::write(stems);
  transaction.execute(kNewWords, listed);
  transaction.execute(postings, id, listed);
}

}  // namespace

void WordIndex::file(domain::ComplaintId id, std::string_view words) {
  add_original(id, words);
}

void WordIndex::add_original(domain::ComplaintId id, std::string_view words) {
  add(transaction_, kAddOriginal, id, words);
}

const mysql::Query kOriginal{"word.original", R"sql(
    SELECT title AS words FROM complaint_text WHERE complaint_id = ?
     UNION ALL SELECT story FROM complaint_text WHERE complaint_id = ?
     UNION ALL SELECT place FROM complaint_text WHERE complaint_id = ?
     UNION ALL SELECT text FROM v_citizen_event
                WHERE complaint_id = ? AND event IN ('supply', 'add')
)sql"};

std::string WordIndex::original_words(domain::ComplaintId id) {
  std::string words;
  for (const auto& row : transaction_.rows(kOriginal, id, id, id, id))
    words += text_or_empty(row, "words") + "\n";
  return words;
}

void WordIndex::rewrite_original(domain::ComplaintId id) {
  const auto words = original_words(id);
  transaction_.execute(kDropOriginal, id);
  add_original(id, words);
}

const mysql::Query kPublic{"word.public", R"sql(
    SELECT c.is_public, c.public_title, c.public_text, c.public_place, c.hidden_from_public,
           c.identity_hidden, g.about_person, g.name AS category, k.name AS kecamatan,
           v.name AS village
      FROM complaint c
      LEFT JOIN category g ON g.id = c.category_id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
      LEFT JOIN village v ON v.code = c.village_code
     WHERE c.id = ?
)sql"};

std::string WordIndex::released_words(domain::ComplaintId id) {
  const auto row = transaction_.row(kPublic, id);
  if (!row || !row->flag("is_public")) return {};
  std::string words;
  const auto add_words = [&](const char* column) { words += text_or_empty(*row, column) + "\n"; };
  for (const auto* column : {"public_title", "public_text", "category", "kecamatan"})
    add_words(column);
  // Who searches for a village learns of each report found that it lies there.
  using domain::PlacePrecision;
  const auto precision = domain::place_precision(
      row->flag("about_person"),
      domain::privacy_of({row->flag("hidden_from_public"), row->flag("identity_hidden")}));
  if (precision >= PlacePrecision::village) add_words("village");
  if (precision >= PlacePrecision::place) add_words("public_place");
  return words;
}

void WordIndex::rewrite_public(domain::ComplaintId id) {
  transaction_.execute(kDropPublic, id);
  add(transaction_, kAddPublic, id, released_words(id));
}

const mysql::Query kListedOriginal{"word.listed_original", R"sql(
    SELECT w.stem FROM staff_word p JOIN word w ON w.id = p.word_id WHERE p.complaint_id = ?
)sql"};

const mysql::Query kListedPublic{"word.listed_public", R"sql(
    SELECT w.stem FROM public_word p JOIN word w ON w.id = p.word_id WHERE p.complaint_id = ?
)sql"};

WordIndex::Stale WordIndex::compare(domain::ComplaintId id) {
  const auto differ = [&](const mysql::Query& listed, const std::string& words) {
    std::vector<std::string> stems;
    for (const auto& row : transaction_.rows(listed, id)) stems.push_back(row.text("stem"));
    auto wanted = stems_of(words);
    std::ranges::sort(stems);
    std::ranges::sort(wanted);
    return stems != wanted;
  };
  return {.original = differ(kListedOriginal, original_words(id)),
          .released = differ(kListedPublic, released_words(id))};
}

void WordIndex::rewrite(domain::ComplaintId id) {
  rewrite_original(id);
  rewrite_public(id);
}

void WordIndex::follow(domain::ComplaintId id, const domain::Situation& before,
                       const domain::Applied& applied, const Command& command) {
  using domain::Event;
  switch (command.event) {
    case Event::supply:
    case Event::add:
      add_original(id, command.input.text);
      break;
    case Event::amend:
      rewrite_original(id);
      break;
    case Event::erase:
      transaction_.execute(kDropOriginal, id);
      transaction_.execute(kDropPublic, id);
      return;
    default:
      break;
  }
  const bool is_public = domain::is_public(applied.situation);
  const bool changed = releases_words(command.event) || domain::category_in(command.input) ||
                       before.privacy != applied.situation.privacy;
  if (domain::is_public(before) != is_public || (is_public && changed)) rewrite_public(id);
}

}  // namespace store
