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

std::string_view table_of(Postings postings) {
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
void bind_padded(mysql::Values& bound, const std::vector<T>& values, std::size_t places) {
  for (std::size_t i = 0; i < places; ++i)
    bound.push_back(mysql::to_value(values[std::min(i, values.size() - 1)]));
}

}  // namespace

PostingJoin join_postings(Postings postings, const SearchWords& words) {
  const std::string table(table_of(postings));
  PostingJoin join;
  for (std::size_t i = 0; i < words.rarest_first.size(); ++i) {
    const auto alias = "w" + std::to_string(i);
    join.from += i == 0 ? table + " w0"
                        : " JOIN " + table + " " + alias + " ON " + alias +
                              ".complaint_id = w0.complaint_id";
    join.where += (i == 0 ? "" : " AND ") + alias + ".word_id = ?";
    join.values.push_back(mysql::to_value(words.rarest_first[i]));
  }
  return join;
}

const mysql::Query kKnown{"search.known", R"sql(
    SELECT id, stem FROM word
     WHERE stem IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

const mysql::Query kKnownInPublic{"search.known_in_public", R"sql(
    SELECT id, stem FROM v_public_stem WHERE stem IN (?, ?, ?, ?, ?)
)sql"};

/// Those of `stems` that stand in some report.
std::vector<WordId> Search::known(Postings postings, const std::vector<std::string>& stems) {
  const bool everybody = postings == Postings::everybody;
  mysql::Values values;
  bind_padded(values, stems, everybody ? kMostWords : kMostStems);
  std::vector<WordId> words;
  for (const auto& row : connection_.select(everybody ? kKnownInPublic : kKnown, values))
    words.push_back(row.id<WordId>("id"));
  return words;
}

SearchWords Search::words(Postings postings, std::string_view typed) {
  auto stems = stems_of(typed);
  if (stems.size() > kMostWords) stems.resize(kMostWords);
  if (stems.empty()) return {.rarest_first = {}, .nothing_fits = true};
  SearchWords words{.rarest_first = known(postings, stems)};
  words.nothing_fits = words.rarest_first.size() < stems.size();
  if (words.nothing_fits || words.rarest_first.size() == 1) return words;

  std::string sql;
  mysql::Values values;
  for (const auto& word : words.rarest_first) {
    if (!sql.empty()) sql += " UNION ALL ";
    sql += "SELECT ? AS word_id, COUNT(*) AS uses FROM (SELECT 1 FROM ";
    sql += table_of(postings);
    sql += " WHERE word_id = ? LIMIT 1000) some";
    values.push_back(mysql::to_value(word));
    values.push_back(mysql::to_value(word));
  }
  std::map<std::int64_t, std::int64_t> uses;
  for (const auto& row : connection_.select({"search.uses", sql}, values))
    uses[row.integer("word_id")] = row.integer("uses");
  std::ranges::sort(words.rarest_first, {}, [&](WordId word) { return uses[word.value]; });
  return words;
}

namespace {

const mysql::Query kFirstSince{"search.first_since", R"sql(
    SELECT MIN(id) AS id FROM complaint WHERE received_at >= ?
)sql"};

constexpr std::string_view kAlike = R"sql(
    SELECT c.id, c.code, %title AS title, c.state, c.outcome, c.received_at,
           k.name AS kecamatan_name,
           (SELECT COUNT(*) FROM reporter r WHERE r.complaint_id = c.id)
           + (SELECT COUNT(*) FROM complaint m JOIN reporter r ON r.complaint_id = m.id
               WHERE m.merged_into_id = c.id) AS reporters
      FROM (SELECT complaint_id, COUNT(*) AS shared FROM %postings
             WHERE complaint_id >= ?
               AND word_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                               ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
             GROUP BY complaint_id HAVING COUNT(*) >= ?) f
      JOIN complaint c ON c.id = f.complaint_id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
     WHERE %visible AND c.received_at >= ? AND c.state NOT IN ('duplicate', 'withdrawn')
     ORDER BY c.state IN ('received', 'needs_data', 'forwarded', 'verified', 'in_progress',
                          'scheduled', 'resolved') DESC,
              f.shared + IF(c.category_id = ?, 2, 0) + IF(c.kecamatan_code = ?, 2, 0) DESC,
              c.id DESC
     LIMIT ?)sql";

// What everybody may read, but not to those it accuses.
constexpr std::string_view kPublicOnly = " AND c.is_public = 1";

constexpr std::string_view kOpenToAll = R"sql(
  c.is_public = 1 AND c.accused_opd_id IS NULL AND c.accused_kind IS NULL
  AND c.state IN ('received', 'needs_data', 'forwarded', 'verified', 'in_progress', 'scheduled',
                  'resolved')
  AND ? IN ('', c.kecamatan_code))sql";

bool reads_originals(domain::Role role) {
  return role == domain::Role::triage || role == domain::Role::inspector ||
         role == domain::Role::leader;
}

void put(std::string& sql, std::string_view mark, std::string_view text) {
  sql.replace(sql.find(mark), mark.size(), text);
}

/// Whoever looks in originals reads them as a desk does.
Twin twin_from(const mysql::Row& row) {
  const domain::Knowledge known(domain::Privacy::open, domain::Reader::desk, true);
  return {.id = row.id<domain::ComplaintId>("id"),
          .code = row.text("code"),
          .title = known.words(known.text(), text_or_empty(row, "title"), {}),
          .state = word_of(row, "state", domain::report_state_from),
          .outcome = optional_word_of(row, "outcome", domain::outcome_from),
          .received_at = row.instant("received_at"),
          .kecamatan_name = text_or_empty(row, "kecamatan_name"),
          .reporters = static_cast<int>(row.integer("reporters"))};
}

}  // namespace

std::vector<Twin> Search::find_twins(const domain::Officer& officer, const Likeness& likeness,
                                     domain::Instant since) {
  if (reads_originals(officer.role))
    return alike(Postings::original, visible_to(connection_, officer), likeness, since);
  auto visible = not_accused(officer);
  visible.where += kPublicOnly;
  return alike(Postings::released, visible, likeness, since);
}

std::vector<Twin> Search::find_twins(const Likeness& likeness, domain::Instant since) {
  return alike(Postings::released, {std::string(kOpenToAll), {mysql::to_value(likeness.kecamatan)}},
               likeness, since);
}

std::vector<Twin> Search::alike(Postings postings, const Visible& visible, const Likeness& likeness,
                                domain::Instant since) {
  auto stems = likeness.stems;
  if (stems.size() > kMostStems) stems.resize(kMostStems);
  const auto least = std::clamp<std::size_t>((stems.size() + 3) / 4, 2, 4);
  const auto words = stems.size() < 2 ? std::vector<WordId>() : known(Postings::original, stems);
  if (words.size() < least) return {};
  const auto first = connection_.row(kFirstSince, since)->optional<domain::ComplaintId>("id");
  if (!first) return {};

  std::string sql(kAlike);
  put(sql, "%title",
      postings == Postings::original ? "COALESCE(t.title, c.public_title)" : "c.public_title");
  put(sql, "%postings", table_of(postings));
  put(sql, "%visible", visible.where);
  mysql::Values values{mysql::to_value(*first)};
  bind_padded(values, words, kMostStems);
  values.push_back(mysql::to_value(least));
  values.insert(values.end(), visible.values.begin(), visible.values.end());
  for (const auto& value : {mysql::to_value(since), mysql::to_value(likeness.category),
                            mysql::to_value(likeness.kecamatan), mysql::to_value(likeness.most)})
    values.push_back(value);
  std::vector<Twin> twins;
  for (const auto& row : connection_.select({"search.twins", sql}, values))
    twins.push_back(twin_from(row));
  return twins;
}

}  // namespace store
