// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/filing/drafts.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "handlers/store/filing/attachments.hpp"
#include "tests/support/given.hpp"

namespace {

const std::string kSecret(32, 's');

store::Attachment photo(const std::string& name) {
  return {.id = {},
          .is_photo = true,
          .media_type = "image/jpeg",
          .stored_name = name,
          .original_name = "IMG_1.jpg",
          .size_bytes = 1000,
          .width = 10,
          .height = 10,
          .digest = std::string(32, '\0'),
          .public_name = {},
          .caption = {},
          .boxes = {},
          .event = std::nullopt,
          .added_by = "citizen",
          .added_by_id = std::nullopt,
          .created_at = given::kNow};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(drafts, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_draft_without_owner_opens_with_its_secret_only) {
  support::Database db;
  const auto citizen = given::citizen(db);
  store::Drafts drafts(db.connection());
  domain::ComplaintDraft content;
  content.title = "Lampu mati";
  content.answers["road"] = "desa";
  mysql::Transaction transaction(db.connection());
  const auto draft = drafts.keep(transaction, content, {.account = {}, .secret_hash = kSecret},
                                 crypto::random_token(), given::kNow);
  transaction.commit();

  BOOST_TEST(drafts.find(draft.token, kSecret).value().content.answers.at("road") == "desa");
  BOOST_TEST(!drafts.find(draft.token, std::string(32, 'x')));
  BOOST_TEST(!drafts.find(draft.token, citizen.id));
}

BOOST_AUTO_TEST_CASE(a_claimed_draft_is_the_accounts_and_nobody_elses) {
  support::Database db;
  const auto citizen = given::citizen(db);
  store::Drafts drafts(db.connection());
  mysql::Transaction transaction(db.connection());
  const auto draft = drafts.keep(transaction, {}, {.account = {}, .secret_hash = kSecret},
                                 crypto::random_token(), given::kNow);
  BOOST_TEST(
      !drafts.claim(transaction, draft.token, std::string(32, 'x'), citizen.id, given::kNow));
  BOOST_TEST(drafts.claim(transaction, draft.token, kSecret, citizen.id, given::kNow));
  transaction.commit();

  BOOST_TEST(drafts.find(draft.token, citizen.id).has_value());
  BOOST_TEST(!drafts.find(draft.token, kSecret));
  BOOST_TEST(drafts.list_unsent(citizen.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_draft_takes_five_files_and_hands_them_to_the_report) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto draft = given::draft(db, citizen);
  store::Attachments attachments(db.connection());
  {
    mysql::Transaction transaction(db.connection());
    for (const std::string name : {"a", "b", "c", "d", "e"})
      BOOST_TEST(attachments.add_to_draft(transaction, draft.id, photo(name), domain::kMaxFiles));
    BOOST_TEST(!attachments.add_to_draft(transaction, draft.id, photo("f"), domain::kMaxFiles));
    const auto first = attachments.list_of_draft(draft.id).front();
    BOOST_TEST(attachments.remove_from_draft(transaction, draft.id, first.id).value() == "a");
    transaction.commit();
  }
  const auto sent = store::Recorder(db.connection(), support::Database::outbox_keys().public_key)
                        .file(draft, citizen, given::rules(db), given::kNow);

  BOOST_TEST(attachments.list_of_draft(draft.id).empty());
  const auto files = attachments.list(sent.id, given::at_the_desk());
  BOOST_REQUIRE(files.size() == 4U);
  mysql::Transaction transaction(db.connection());
  BOOST_TEST(attachments.make_public(transaction, sent.id, files[0].id, "public-1"));
  BOOST_TEST(!attachments.make_public(transaction, sent.id, files[0].id, "public-2"));
}

BOOST_AUTO_TEST_SUITE_END()
