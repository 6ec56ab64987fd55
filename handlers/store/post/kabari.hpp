// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Kabari pelapor*: people without e-mail, whom an officer tells.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/life/notice.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/reports/cursor.hpp"

namespace store {

/// Where a row stands.
enum class TellState { open, told, unreachable };

/// The three lists of a desk. Every reporter with a row that is not told stands in exactly one.
enum class TellList {
  open,         ///< something was not tried three times yet
  unreachable,  ///< nothing but rows that were tried in vain
  no_contact    ///< nobody can go to him: he asks, with code and PIN (docs/decisions/0025)
};

/// One thing to tell one person. Values as of an outbox payload (outbox.hpp).
struct ToTell {
  domain::KabariId id;
  domain::ComplaintId complaint;  ///< whose event it is; the reporter's own, or one it joined
  domain::ReporterId reporter;
  domain::ComplaintCode code;    ///< of the reporter's own report
  bool identity_hidden = false;  ///< he hides it: no message names him
  /// Hidden, and not opened by this officer in his session: name, phone, address and identity are
  /// empty, whatever the database has.
  bool masked = false;
  bool has_contact = false;                    ///< somebody can go to him
  std::string name;                            ///< or empty
  std::string phone;                           ///< E.164, or empty
  std::string address;                         ///< or a profile of social media
  std::optional<domain::IdentityId> identity;  ///< of the contact
  bool code_only = false;                      ///< *Rahasia* by now: nothing but the code is said
  bool merged = false;                         ///< the own report goes on in another
  /// Its message may carry a PIN, made when it is asked for: the first one of a report no account
  /// has.
  bool takes_pin = false;
  std::optional<domain::Instant> pin_seen_at;  ///< when an officer last saw a PIN of his
  std::string template_key;
  domain::Values values;
  TellState state = TellState::open;
  std::vector<domain::Instant> tries;  ///< in vain, of the present three and earlier ones
  domain::Event event = domain::Event::note;
  domain::Instant created_at;
  domain::Instant since;  ///< when the reporter's longest waiting row was made
};

/// How many people wait in each list, and since when the first of `open` does.
struct Backlog {
  int open = 0;
  int unreachable = 0;
  int no_contact = 0;
  std::optional<domain::Instant> oldest;
};

class Kabari {
 public:
  explicit Kabari(mysql::Connection& connection) : connection_(connection) {}

  // `since`: when the officer's session began. What he opened in it he sees; the contact of
  // everybody else who hides his identity never leaves this class.

  void add(mysql::Transaction& transaction, const domain::Notice& notice,
           domain::ComplaintId complaint, domain::EventId event, domain::Instant now);

  /// All rows not told of the `most` reporters who wait longest in `list` of the officer's desk
  /// (triage, inspector, leader), behind `after`; the reporters by their longest waiting row, the
  /// rows of one in their order. Every row is on exactly one desk's list.
  [[nodiscard]] std::vector<ToTell> list(const domain::Officer& officer, TellList list,
                                         const std::optional<Cursor>& after, int most,
                                         std::optional<domain::Instant> since = {});
  /// All rows not told of one reporter, as of `list`.
  [[nodiscard]] std::vector<ToTell> list_of(const domain::Officer& officer,
                                            domain::ReporterId reporter,
                                            std::optional<domain::Instant> since = {});
  /// A row of the officer's desk, told or not.
  [[nodiscard]] std::optional<ToTell> find(const domain::Officer& officer, domain::KabariId id,
                                           std::optional<domain::Instant> since = {});

  /// Of the officer's desk.
  [[nodiscard]] Backlog backlog(const domain::Officer& officer);
  /// Of all desks, but for what hides from the reader: for the leader's page.
  [[nodiscard]] Backlog backlog_of_all(const domain::Officer& reader);

  /// *Sudah dikabari*, also of an unreachable row. False if someone was faster. A row that is told
  /// keeps neither words nor PIN.
  bool mark_told(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                 domain::Instant now);
  /// *Tidak terhubung*: one more try; with the `most`-th the row is unreachable. False also within
  /// a minute of the try before.
  bool mark_try(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by, int most,
                domain::Instant now);
  /// An unreachable row is open again, for as many tries as before. False if it is not unreachable.
  bool mark_open(mysql::Transaction& transaction, domain::KabariId id);

 private:
  mysql::Connection& connection_;
};

/// Behind this one's reporter the next page begins.
[[nodiscard]] Cursor cursor_after(const std::vector<ToTell>& rows);

}  // namespace store
