#include "handlers/store/followers.hpp"

#include "fcgi/crypto.hpp"

namespace store {

std::string follower_token(std::string_view key, domain::ComplaintId complaint,
                           std::string_view email_key) {
  return crypto::base64url(crypto::hash(
      "follower:" + std::to_string(complaint.value) + ":" + std::string(email_key), key));
}

const mysql::Query kList{"follower.list", R"sql(
    SELECT id, email, email_key FROM follower
     WHERE complaint_id = ? AND id > ? AND confirmed_at IS NOT NULL ORDER BY id LIMIT ?
)sql"};

std::vector<Follower> Followers::list(domain::ComplaintId complaint, std::int64_t after, int most) {
  std::vector<Follower> all;
  for (const auto& row : connection_.rows(kList, complaint, after, most))
    all.push_back({row.integer("id"), row.text("email"), row.text("email_key")});
  return all;
}

}  // namespace store
