// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/search.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "handlers/domain/knowledge.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/words/words.hpp"

namespace store {
namespace {

constexpr std::size_t kMostStems = 32;

Fixed table_of(Postings postings) {
  switch (postings) {
    case Postings::everybody:
      return "v_public_word";
    case Postings::released:
      return "public_word";
    case Postings::original:
      break;
  }
  return "staff_word";
}

/// `values` as the values of `places` question marks: the last one again and again, which an IN
/// does not mind. So a statement has one form, prepared once.
template <class T>
void bind_padded(Statement& asked, const std::vector<T>& values, std::size_t places) {
  for (std::size_t i = 0; i < places; ++i) asked.bind(values[std::min(i, values.size() - 1)]);
}

}  // namespace

PostingJoin join_postings(Postings postings, const SearchWords& words) {
  const auto table = table_of(postings);
  PostingJoin join;
  for (std::size_t i = 0; i < words.rarest_first.size(); ++i) {
    const auto alias = Statement("w").number(i);
    if (i == 0) {
      join.from.say(table).say(" w0");
    } else {
      join.from.say(" JOIN ").say(table).say(" ").say(alias);
      join.from.say(" ON ").say(alias).say(".complaint_id = w0.complaint_id");
      join.where.say(" AND ");
    }
    join.where.say(alias).say(".word_id = ?").bind(words.rarest_first[i]);
  }
  return join;
}

constexpr Fixed kKnown = R"sql(
    SELECT id, stem FROM word
     WHERE stem IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr Fixed kKnownInPublic = R"sql(
    SELECT id, stem FROM v_public_stem WHERE stem IN (?, ?, ?, ?, ?)
)sql";

/// Those of `stems` that stand in some report.
std::vector<WordId> Search::known(Postings postings, const std::vector<std::string>& stems) {
  const bool everybody = postings == Postings::everybody;
  Statement asked(everybody ? kKnownInPublic : kKnown);
  bind_padded(asked, stems, everybody ? kMostWords : kMostStems);
  std::vector<WordId> words;
  for (const auto& row :
       asked.rows(connection_, everybody ? "search.known_in_public" : "search.known"))
    words.push_back(row.id<WordId>("id"));
  return words;
}

SearchWords Search::words(Postings postings, std::string_view typed) {
  auto stems = searched_stems(typed);
  if (stems.size() > kMostWords) stems.resize(kMostWords);
  if (stems.empty()) return {.rarest_first = {}, .nothing_fits = true};
  SearchWords words{.rarest_first = known(postings, stems)};
  words.nothing_fits = words.rarest_first.size() < stems.size();
  if (words.nothing_fits || words.rarest_first.size() == 1) return words;

  Statement asked;
  for (const auto& word : words.rarest_first) {
    if (!asked.empty()) asked.say(" UNION ALL ");
    asked.say("SELECT ? AS word_id, COUNT(*) AS uses FROM (SELECT 1 FROM ").say(table_of(postings));
    asked.say(" WHERE word_id = ? LIMIT 1000) some").bind(word, word);
  }
  std::map<std::int64_t, std::int64_t> uses;
  for (const auto& row : asked.rows(connection_, "search.uses"))
    uses[row.integer("word_id")] = row.integer("uses");
  std::ranges::sort(words.rarest_first, {}, [&](WordId word) { return uses[word.value]; });
  return words;
}

namespace {

const mysql::Query kFirstSince{"search.first_since", R"sql(
    SELECT MIN(id) AS id FROM complaint WHERE received_at >= ?
)sql"};

// Between them the title, the posting list and what is visible are put in.
constexpr Fixed kAlike = R"sql(
    SELECT c.id, c.code, )sql";

constexpr Fixed kAlikeColumns = R"sql( AS title, c.state, c.outcome, c.reject_reason, c.received_at,
           k.name AS kecamatan_name,
           (SELECT COUNT(*) FROM reporter r WHERE r.complaint_id = c.id)
           + (SELECT COUNT(*) FROM complaint m JOIN reporter r ON r.complaint_id = m.id
               WHERE m.merged_into_id = c.id) AS reporters
      FROM (SELECT complaint_id, COUNT(*) AS shared FROM )sql";

constexpr Fixed kAlikeWords = R"sql(
             WHERE complaint_id >= ?
               AND word_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                               ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
             GROUP BY complaint_id HAVING COUNT(*) >= ?) f
      JOIN complaint c ON c.id = f.complaint_id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
     WHERE )sql";

constexpr Fixed kAlikeOrder =
    R"sql( AND c.received_at >= ? AND c.state NOT IN ('duplicate', 'withdrawn')
     ORDER BY c.state IN ('received', 'needs_data', 'forwarded', 'verified', 'in_progress',
                          'scheduled', 'resolved') DESC,
              f.shared + IF(c.category_id = ?, 2, 0) + IF(c.kecamatan_code = ?, 2, 0) DESC,
              c.id DESC
     LIMIT ?)sql";

// What everybody may read, but not to those it accuses.
constexpr Fixed kPublicOnly = " AND c.is_public = 1";

constexpr Fixed kOpenToAll = R"sql(
  c.is_public = 1 AND c.accused_opd_id IS NULL AND c.accused_kind IS NULL
  AND c.state IN ('received', 'needs_data', 'forwarded', 'verified', 'in_progress', 'scheduled',
                  'resolved')
  AND ? IN ('', c.kecamatan_code))sql";

bool reads_originals(domain::Role role) {
  return role == domain::Role::triage || role == domain::Role::inspector ||
         role == domain::Role::leader;
}

/// Whoever looks in originals reads them as a desk does.
Twin twin_from(const mysql::Row& row) {
  const domain::Knowledge known(domain::Privacy::open, domain::Reader::desk, true);
  return {.id = row.id<domain::ComplaintId>("id"),
          .code = code_of(row, "code"),
          .title = known.words(known.text(), text_or_empty(row, "title"), {}),
          .state = word_of(row, "state", domain::report_state_from),
          .outcome = optional_word_of(row, "outcome", domain::outcome_from),
          .reject_reason = optional_word_of(row, "reject_reason", domain::rejection_reason_from),
          .received_at = row.instant("received_at"),
          .kecamatan_name = text_or_empty(row, "kecamatan_name"),
          .reporters = static_cast<int>(row.integer("reporters"))};
}

}  // namespace

std::vector<Twin> Search::find_twins(const domain::Officer& officer, const Likeness& likeness,
                                     domain::Instant since) {
  if (reads_originals(officer.role))
    return alike(Postings::original, visible_to(connection_, officer), likeness, since);
  return alike(Postings::released, not_accused(officer).say(kPublicOnly), likeness, since);
}

std::vector<Twin> Search::find_twins(const Likeness& likeness, domain::Instant since) {
  return alike(Postings::released, Statement(kOpenToAll).bind(likeness.kecamatan), likeness, since);
}

std::vector<Twin> Search::alike(Postings postings, const Statement& visible,
                                const Likeness& likeness, domain::Instant since) {
  auto stems = likeness.stems;
  if (stems.size() > kMostStems) stems.resize(kMostStems);
  const auto least = std::clamp<std::size_t>((stems.size() + 3) / 4, 2, 4);
  const auto words = stems.size() < 2 ? std::vector<WordId>() : known(Postings::original, stems);
  if (words.size() < least) return {};
  const auto first = connection_.row(kFirstSince, since)->optional<domain::ComplaintId>("id");
  if (!first) return {};

  Statement asked(kAlike);
  if (postings == Postings::original)
    asked.say("COALESCE(t.title, c.public_title)");
  else
    asked.say("c.public_title");
  asked.say(kAlikeColumns).say(table_of(postings)).say(kAlikeWords).bind(*first);
  bind_padded(asked, words, kMostStems);
  asked.bind(least).say(visible).say(kAlikeOrder);
  asked.bind(since, likeness.category, likeness.kecamatan, likeness.most);
  std::vector<Twin> twins;
  for (const auto& row : asked.rows(connection_, "search.twins")) twins.push_back(twin_from(row));
  return twins;
}

}  // namespace store
