// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/original_words.hpp"

#include "handlers/store/values.hpp"

namespace store {

const mysql::Query kOriginal{"original_words.of", R"sql(
    SELECT CONCAT_WS('\n', t.title, t.story, t.place,
                     (SELECT GROUP_CONCAT(a.answer SEPARATOR '\n') FROM complaint_answer a
                       WHERE a.complaint_id = t.complaint_id)) AS words
      FROM complaint_text t WHERE t.complaint_id = ?
)sql"};

std::string original_words(mysql::Connection& connection, domain::ComplaintId complaint) {
  const auto row = connection.row(kOriginal, complaint);
  return row ? text_or_empty(*row, "words") : std::string();
}

}  // namespace store
