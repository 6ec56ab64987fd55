// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Drafts: what was written before it was sent, kept on the server.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// One draft. Its address carries `token`; before sign-in the browser also holds a secret.
struct Draft {
  domain::DraftId id;
  std::string token;  ///< 43 characters base64url
  std::optional<domain::AccountId> account;
  /// Nobody's yet, but of whoever activates this.
  std::optional<domain::RegistrationId> registration;
  domain::ComplaintDraft content;
  /// The form of step 1 as it was typed (JSON, its fields by name) if the draft was saved in
  /// passing and is not complete: `content` then holds what fits of it. Else empty.
  std::string typed;
  domain::Instant created_at;
  domain::Instant updated_at;
  std::optional<domain::ComplaintId> sent_as;
  std::optional<domain::ComplaintCode> sent_code;  ///< of the report it became
};

/// Whose a draft is: an account's, or a browser's by the hash (32 bytes) of the secret in its
/// cookie.
struct DraftOwner {
  std::optional<domain::AccountId> account;
  std::string secret_hash;
};

class Drafts {
 public:
  explicit Drafts(mysql::Connection& connection) : connection_(connection) {}

  /// A new draft of an account; also of staff entering on behalf (`account` absent, no secret).
  Draft create(mysql::Transaction& transaction, const domain::ComplaintDraft& content,
               std::optional<domain::AccountId> account, domain::Instant now);

  /// The draft of one form of step 1: its `nonce` (43 characters) becomes the token. The form sent
  /// again, by a second click or the back button, writes the same draft anew while it is unsent,
  /// and gives it as it is (`sent_as`) when it was sent.
  Draft keep(mysql::Transaction& transaction, const domain::ComplaintDraft& content,
             const DraftOwner& owner, std::string_view nonce, domain::Instant now);

  /// The draft of staff entering on behalf, one per form: `nonce` (43 characters) is its token. The
  /// form sent again writes the same draft anew while it is unsent, and gives it as it is
  /// (`sent_as`) when it was sent.
  Draft create_once(mysql::Transaction& transaction, const domain::ComplaintDraft& content,
                    std::string_view nonce, domain::Instant now);

  /// That draft, sent or not.
  [[nodiscard]] std::optional<Draft> find_entered(std::string_view nonce);

  /// The draft `token`, if it is the account's; sent ones too (`sent_as` is set then).
  [[nodiscard]] std::optional<Draft> find(std::string_view token, domain::AccountId account);
  /// The draft `token`, if nobody owns it yet and its secret hashes to `secret_hash`.
  [[nodiscard]] std::optional<Draft> find(std::string_view token, std::string_view secret_hash);

  /// Writes step 1 anew. Affects unsent drafts only; false if it was sent or is gone.
  bool save(mysql::Transaction& transaction, domain::DraftId id,
            const domain::ComplaintDraft& content, domain::Instant now);
  /// Keeps the form as it was typed beside what `keep` or `save` wrote of it; empty: the draft is
  /// complete. Affects unsent drafts only.
  void keep_typed(mysql::Transaction& transaction, domain::DraftId id, std::string_view typed);
  /// Keeps what was answered to *Ada bahaya sekarang?*, which `save` leaves alone; nothing: it is
  /// to be asked again. Affects unsent drafts only.
  void answer_danger(mysql::Transaction& transaction, domain::DraftId id,
                     std::optional<domain::DangerAnswer> answer, domain::Instant now);
  /// Gives a draft without owner to `account`, if `secret_hash` is right; else false.
  bool claim(mysql::Transaction& transaction, std::string_view token, std::string_view secret_hash,
             domain::AccountId account, domain::Instant now);

  /// The account's unsent drafts, the last touched first, at most 20.
  [[nodiscard]] std::vector<Draft> list_unsent(domain::AccountId account);

  /// Unsent drafts of the browser whose secret hashes to `secret_hash`, nobody's yet, that were
  /// touched after `since`; the last touched first, at most 20.
  [[nodiscard]] std::vector<Draft> list_waiting(std::string_view secret_hash,
                                                domain::Instant since);

  /// Takes an unsent draft that a registration waits for out of its browser: no secret opens it
  /// any more, and it waits on. False if no registration does.
  bool let_go(mysql::Transaction& transaction, domain::DraftId id);

  /// Removes an unsent draft with its answers; its attachments must be gone (Attachments::clear).
  bool remove(mysql::Transaction& transaction, domain::DraftId id);

 private:
  std::optional<Draft> with_answers(const std::optional<mysql::Row>& row,
                                    const mysql::Query& answers);
  mysql::Connection& connection_;
};

}  // namespace store
