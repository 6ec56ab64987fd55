// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/post/reply_links.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/domain/word_table.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::array kKinds{domain::Word{ReplyKind::answer, "answer"},
                            domain::Word{ReplyKind::verdict, "verdict"}};

std::optional<ReplyKind> kind_from(std::string_view word) {
  return domain::value_of(kKinds, word);
}

}  // namespace

std::optional<ReplyKind> reply_kind(domain::Event event) {
  switch (event) {
    case domain::Event::ask:
    case domain::Event::remind:
      return ReplyKind::answer;
    case domain::Event::resolve:
      return ReplyKind::verdict;
    default:
      return std::nullopt;
  }
}

const mysql::Query kAdd{"reply_link.add", R"sql(
    INSERT INTO reply_link (token_hash, kind, complaint_id, reporter_id, part_id, event_id,
                            created_at, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

std::string ReplyLinks::add(mysql::Transaction& transaction, const ReplyFor& what,
                            domain::Instant now) {
  auto token = crypto::random_token();
  transaction.execute(kAdd, mysql::Blob{crypto::token_hash(token)},
                      domain::word_of(kKinds, what.kind), what.complaint, what.reporter, what.part,
                      what.event, now, now + kReplyLinkLife);
  return token;
}

const mysql::Query kFind{"reply_link.find", R"sql(
    SELECT l.kind, l.complaint_id, l.reporter_id, l.part_id, l.event_id, l.expires_at, l.used_at,
           c.code
      FROM reply_link l JOIN complaint c ON c.id = l.complaint_id
     WHERE l.token_hash = ?
)sql"};

std::optional<ReplyLink> ReplyLinks::find(std::string_view token_hash) {
  const auto row = connection_.row(kFind, mysql::Blob{std::string(token_hash)});
  if (!row) return std::nullopt;
  return ReplyLink{.what = {.kind = word_of(*row, "kind", kind_from),
                            .complaint = row->id<domain::ComplaintId>("complaint_id"),
                            .reporter = row->id<domain::ReporterId>("reporter_id"),
                            .part = row->optional<domain::PartId>("part_id"),
                            .event = row->id<domain::EventId>("event_id")},
                   .code = code_of(*row, "code"),
                   .expires_at = row->instant("expires_at"),
                   .used_at = row->optional<domain::Instant>("used_at")};
}

const mysql::Query kUse{"reply_link.use", R"sql(
    UPDATE reply_link SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?
)sql"};

bool ReplyLinks::use(mysql::Transaction& transaction, std::string_view token_hash,
                     domain::Instant now) {
  return transaction.execute(kUse, now, mysql::Blob{std::string(token_hash)}, now) == 1;
}

}  // namespace store
