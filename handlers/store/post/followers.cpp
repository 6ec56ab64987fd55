// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/post/followers.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/domain/word_table.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::array kWants{domain::Word{Wants::steps, "steps"},
                            domain::Word{Wants::endings, "endings"}};

std::optional<Wants> wants_from(std::string_view word) {
  return domain::value_of(kWants, word);
}

}  // namespace

bool ends_for_followers(domain::Event event) {
  switch (event) {
    case domain::Event::resolve:
    case domain::Event::accept:
    case domain::Event::lapse:
    case domain::Event::reject:
    case domain::Event::redirect:
    case domain::Event::merge:
    case domain::Event::abandon:
    case domain::Event::withdraw:
      return true;
    default:
      return false;
  }
}

std::string follower_token(std::string_view key, domain::ComplaintId complaint,
                           std::string_view email_key) {
  return crypto::base64url(crypto::hash(
      "follower:" + std::to_string(complaint.value) + ":" + std::string(email_key), key));
}

const mysql::Query kList{"follower.list", R"sql(
    SELECT f.id, f.email, f.email_key
      FROM follower f JOIN complaint c ON c.id = f.complaint_id
     WHERE f.complaint_id = ? AND f.id > ? AND f.confirmed_at IS NOT NULL AND c.is_public = 1
       AND (f.wants = 'steps' OR ? = 1)
     ORDER BY f.id LIMIT ?
)sql"};

std::vector<Follower> Followers::list(domain::ComplaintId complaint,
                                      std::optional<domain::Event> event, std::int64_t after,
                                      int most) {
  const bool to_all = !event || ends_for_followers(*event);
  std::vector<Follower> all;
  for (const auto& row : connection_.rows(kList, complaint, after, to_all, most))
    all.push_back({row.integer("id"), row.text("email"), row.text("email_key")});
  return all;
}

const mysql::Query kAdd{"follower.add", R"sql(
    INSERT INTO follower (complaint_id, email, email_key, token_hash, created_at)
    VALUES (?, ?, ?, ?, ?)
    ON DUPLICATE KEY UPDATE id = id
)sql"};

void Followers::add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                    std::string_view email, std::string_view email_key, std::string_view token_hash,
                    domain::Instant now) {
  transaction.execute(kAdd, complaint, email, email_key, mysql::Blob{std::string(token_hash)}, now);
}

const mysql::Query kFind{"follower.find", R"sql(
    SELECT c.code, f.wants
      FROM follower f JOIN complaint c ON c.id = f.complaint_id WHERE f.token_hash = ?
)sql"};

std::optional<Following> Followers::find(std::string_view token_hash) {
  const auto row = connection_.row(kFind, mysql::Blob{std::string(token_hash)});
  if (!row) return std::nullopt;
  return Following{code_of(*row, "code"), word_of(*row, "wants", wants_from)};
}

const mysql::Query kConfirm{"follower.confirm", R"sql(
    UPDATE follower SET confirmed_at = COALESCE(confirmed_at, ?) WHERE token_hash = ?
)sql"};

bool Followers::confirm(mysql::Transaction& transaction, std::string_view token_hash,
                        domain::Instant now) {
  if (!find(token_hash)) return false;
  transaction.execute(kConfirm, now, mysql::Blob{std::string(token_hash)});
  return true;
}

const mysql::Query kChoose{"follower.choose", R"sql(
    UPDATE follower SET wants = ? WHERE token_hash = ?
)sql"};

void Followers::choose(mysql::Transaction& transaction, std::string_view token_hash, Wants wants) {
  transaction.execute(kChoose, domain::word_of(kWants, wants),
                      mysql::Blob{std::string(token_hash)});
}

const mysql::Query kRemove{"follower.remove", R"sql(
    DELETE FROM follower WHERE token_hash = ?
)sql"};

void Followers::remove(mysql::Transaction& transaction, std::string_view token_hash) {
  transaction.execute(kRemove, mysql::Blob{std::string(token_hash)});
}

}  // namespace store
